"""What is tried when zxing-cpp read nothing at the first look: the picture brightened, sharpened, scaled, flattened.

First around the symbols that were seen and not read, then everywhere; the ways to look again are in `ladder`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import cv2
import numpy as np

from app.qr.codes import Box, FoundCode, Point, Quad, box_of, centre_of, inside, moved, overlap
from app.qr.decode import Pass, decode
from app.qr.ladder import LADDER, LOW_LIGHT, Picture, Rung, as_pixels, picture_of, scaled, shrunk
from app.qr.pixels import Pixels

_SHRUNK_SIDE = 2000
_LARGE_SIDE = 2600
_MAX_AREA = 13_000_000  # of a picture that is tried whole at its full size
_MAX_UPSCALED_AREA = 10_000_000
_CURVED_AREA = 1_000_000
_MAX_CANDIDATES = 6
_CANDIDATE_SIDE = 1600
_DARK = 64  # mean brightness of a frame
_MARGIN = 0.35  # around a candidate, as a part of its size: the quiet zone and what a bent symbol overhangs


def retry(picture: Pixels, first: Pass) -> tuple[FoundCode, ...]:
    """The codes that the first pass missed: around the symbols that it saw, then (when it read none) everywhere."""
    source = picture_of(picture)
    found = list(_around(source, first.unread))
    if first.codes or found:
        return _without_repeats(found, first.codes)
    for whole, scale in _sizes(source):
        second = _climb(whole, LADDER)
        if second.codes:
            rest = _around(whole, second.unread)
            return tuple(_shifted(_without_repeats((*second.codes, *rest), ()), scale))
    return ()


def retry_once(picture: Pixels, turn: int) -> tuple[FoundCode, ...]:
    """The retry whose turn it is, for a stream that shows the same thing many times; in the dark also light."""
    source, scale = shrunk(picture_of(picture), _LARGE_SIDE, _SHRUNK_SIDE)
    rungs = [LADDER[turn % len(LADDER)]]
    if source.grey.mean() < _DARK:
        rungs.insert(0, LOW_LIGHT)
    return tuple(_shifted(_climb(source, rungs).codes, scale))


def _around(source: Picture, unread: Iterable[Quad]) -> Iterator[FoundCode]:
    """Each symbol that was seen and not read, cut out and tried alone, at last as one on bent paper."""
    for left, top, right, bottom in _cut_outs(unread, source):
        colour = source.colour
        whole = Picture(
            np.ascontiguousarray(source.grey[top:bottom, left:right]),
            None if colour is None else np.ascontiguousarray(colour[top:bottom, left:right]),
        )
        cut, scale = shrunk(whole, _CANDIDATE_SIDE, _CANDIDATE_SIDE)
        codes = _climb(cut, LADDER).codes or tuple(_bent(cut))
        yield from _shifted(codes, scale, (left, top))


def _cut_outs(unread: Iterable[Quad], source: Picture) -> list[tuple[int, int, int, int]]:
    """The places to look at, each once: one symbol often shows up as several overlapping quads."""
    boxes: list[Box] = []
    for quad in unread:
        box = box_of(quad)
        touching = [other for other in boxes if overlap(box, other)]
        boxes = [other for other in boxes if other not in touching]
        lefts, tops, rights, bottoms = zip(box, *touching, strict=True)
        boxes.append((min(lefts), min(tops), max(rights), max(bottoms)))
    boxes.sort(key=lambda box: (box[0] - box[2]) * (box[3] - box[1]))
    height, width = source.grey.shape
    cuts = []
    for left, top, right, bottom in boxes[:_MAX_CANDIDATES]:
        margin = _MARGIN * max(right - left, bottom - top)
        cuts.append(
            (
                max(0, int(left - margin)),
                max(0, int(top - margin)),
                min(width, int(right + margin)),
                min(height, int(bottom + margin)),
            )
        )
    return cuts


def _sizes(source: Picture) -> Iterator[tuple[Picture, float]]:
    """The whole picture at the sizes worth a ladder; a large one small first, which is quick and calms noise."""
    small, scale = shrunk(source, _LARGE_SIDE, _SHRUNK_SIDE)
    yield small, scale
    if scale != 1 and source.area <= _MAX_AREA:
        yield source, 1.0


def _climb(picture: Picture, ladder: Iterable[Rung]) -> Pass:
    for rung in ladder:
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


def _bent(cut: Picture) -> Iterator[FoundCode]:
    """A code on cloth or a bottle, by OpenCV's detector that follows its bent edges."""
    for scale in (1.0, 1.5, 2.0):
        if cut.area * scale**2 > _CURVED_AREA:
            return
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
