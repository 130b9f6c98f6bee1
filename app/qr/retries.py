"""What is tried when zxing-cpp read nothing at the first look: the picture brightened, sharpened, scaled, flattened.

First at the places where a symbol was seen and not read, then everywhere; the ways to look again are in `ladder`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import cv2
import numpy as np

from app.qr.codes import Box, FoundCode, Point, box_of, centre_of, inside, moved
from app.qr.decode import Pass, decode, nobody_cancels
from app.qr.ladder import LADDER, LOW_LIGHT, Picture, Rung, as_pixels, picture_of, scaled, shrunk
from app.qr.pixels import Pixels
from app.qr.places import places_to_look

_SHRUNK_SIDE = 2000
_LARGE_SIDE = 2600
_MAX_AREA = 13_000_000  # of a picture that is tried whole at its full size
_MAX_UPSCALED_AREA = 10_000_000
_CURVED_AREA = 1_000_000
_CUT_SIDE = 1600
_MAZE = 40  # symbols seen and not read: a picture made to keep us busy, or nearly one
_DARK = 64  # mean brightness of a frame


def retry(
    picture: Pixels, first: Pass, places: Iterable[Box], proceed: Callable[[], None] = nobody_cancels
) -> tuple[FoundCode, ...]:
    """The codes that the first pass missed: at the places given, then (when it read none) everywhere.

    `proceed` is called before each look and may raise Cancelled.
    """
    source = picture_of(picture)
    is_maze = len(first.unread) > _MAZE
    found = _without_repeats(() if is_maze else _at(source, places, proceed), first.codes)
    if first.codes or found:
        return found
    for whole, scale, ladder in _quick_look(source) if is_maze else _looks(source):
        second = _climb(whole, ladder, proceed)
        if second.codes:
            codes = tuple(_shifted(second.codes, scale))
            unread = tuple(moved(quad, scale) for quad in second.unread)
            rest = _at(source, places_to_look(unread, codes, picture.width, picture.height), proceed)
            return _without_repeats((*codes, *rest), ())
    return ()


def retry_once(picture: Pixels, turn: int) -> tuple[FoundCode, ...]:
    """The retry whose turn it is, for a stream that shows the same thing many times; in the dark also light."""
    source, scale = shrunk(picture_of(picture), _LARGE_SIDE, _SHRUNK_SIDE)
    rungs = [LADDER[turn % len(LADDER)]]
    if source.grey.mean() < _DARK:
        rungs.insert(0, LOW_LIGHT)
    return tuple(_shifted(_climb(source, rungs).codes, scale))


def _at(source: Picture, places: Iterable[Box], proceed: Callable[[], None]) -> Iterator[FoundCode]:
    """Each place cut out and tried alone, at last as a code on bent paper."""
    for box in places:
        left, top, right, bottom = (int(edge) for edge in box)
        cut, scale = shrunk(source.cut(left, top, right, bottom), _CUT_SIDE, _CUT_SIDE)
        codes = _climb(cut, LADDER, proceed).codes or tuple(_bent(cut, proceed))
        yield from _shifted(codes, scale, (left, top))


_Look = tuple[Picture, float, tuple[Rung, ...]]


def _quick_look(source: Picture) -> Iterator[_Look]:
    small, scale = shrunk(source, _LARGE_SIDE, _SHRUNK_SIDE)
    yield small, scale, LADDER[:6]


def _looks(source: Picture) -> Iterator[_Look]:
    """The whole picture, its scale, and the ways to look at it.

    A large one is looked at small: that is quick, and calms noise. A dark page comes first even so, since screens are
    large, exact and often dark.
    """
    small, scale = shrunk(source, _LARGE_SIDE, _SHRUNK_SIDE)
    if scale == 1:
        yield source, 1.0, LADDER
        return
    is_affordable = source.area <= _MAX_AREA
    if is_affordable:
        yield source, 1.0, LADDER[:1]
    yield small, scale, LADDER
    if is_affordable:
        yield source, 1.0, LADDER[1:]


def _climb(picture: Picture, ladder: Iterable[Rung], proceed: Callable[[], None] = nobody_cancels) -> Pass:
    for rung in ladder:
        proceed()
        outcome = _try(picture, rung)
        if outcome.codes:
            return outcome
    return Pass((), ())


def _try(picture: Picture, rung: Rung) -> Pass:
    if rung.scale > 1 and picture.area * rung.scale**2 > _MAX_UPSCALED_AREA:
        return Pass((), ())
    grey = rung.prepare(scaled(picture, rung.scale))
    if grey is None or min(grey.shape) < 1:
        return Pass((), ())
    grey = np.ascontiguousarray(grey)
    outcome = decode(as_pixels(grey), global_threshold=rung.global_threshold)
    unread = tuple(moved(quad, rung.scale) for quad in outcome.unread)
    return Pass(tuple(_shifted(outcome.codes, rung.scale)), unread)


def _bent(cut: Picture, proceed: Callable[[], None]) -> Iterator[FoundCode]:
    """A code on cloth or a bottle, by OpenCV's detector that follows its bent edges."""
    for scale in (1.0, 1.5, 2.0):
        if cut.area * scale**2 > _CURVED_AREA:
            return
        proceed()
        grey = scaled(cut, scale).grey
        try:
            text, corners, _straight = cv2.QRCodeDetector().detectAndDecodeCurved(grey)
        except (cv2.error, UnicodeDecodeError):  # it throws on texts with ECI, and on some shapes
            continue
        if text and corners is not None:
            top_left, top_right, bottom_right, bottom_left = ((float(x), float(y)) for x, y in corners.reshape(4, 2))
            yield FoundCode(text, moved((top_left, top_right, bottom_right, bottom_left), scale))
            return


def _without_repeats(codes: Iterable[FoundCode], known: Iterable[FoundCode]) -> tuple[FoundCode, ...]:
    """Those that are not the same text at the same place as another one."""
    kept: list[FoundCode] = []
    for code in codes:
        centre = centre_of(code.quad)
        others = (*known, *kept)
        if not any(other.text == code.text and inside(centre, box_of(other.quad)) for other in others):
            kept.append(code)
    return tuple(kept)


def _shifted(codes: Iterable[FoundCode], scale: float, offset: Point = (0.0, 0.0)) -> Iterator[FoundCode]:
    for code in codes:
        yield FoundCode(code.text, moved(code.quad, scale, offset), code.kind)
