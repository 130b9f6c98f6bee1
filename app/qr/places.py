"""Where a second look is worth its time: the symbols that were seen and not read, told from patterns in text.

Pure geometry; imports no image library, so that a good first look costs nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.qr.codes import Box, FoundCode, Quad, box_of, overlap

MAX_PLACES = 6
_MARGIN = 0.35  # around a symbol, as a part of its size: the quiet zone and what a bent symbol overhangs
_MAX_RATIO = 3.0  # between the sizes of codes that belong together
_MOST = 0.5  # of a picture: a place that covers more is no place
_SMALL_AREA = 2_000_000  # pictures below are cheap to look at twice


def places_to_look(unread: Iterable[Quad], codes: Iterable[FoundCode], width: int, height: int) -> list[Box]:
    """Boxes within the picture, the largest first.

    Beside codes that were read, only symbols of like size count: a page of codes has them of one size, and a page of
    text is full of patterns of any size.
    """
    sizes = [_side(box_of(code.quad)) for code in codes]
    boxes = [box for box in _merged(box_of(quad) for quad in unread) if not sizes or _fits(box, sizes)]
    boxes.sort(key=lambda box: -_area(box))
    wide = [_widened(box, width, height) for box in boxes[:MAX_PLACES]]
    if width * height <= _SMALL_AREA:
        return wide
    return [box for box in wide if _area(box) <= _MOST * width * height]


def _merged(boxes: Iterable[Box]) -> list[Box]:
    """Each place once: one symbol often shows up as several overlapping quads."""
    merged: list[Box] = []
    for box in boxes:
        touching = [other for other in merged if overlap(box, other)]
        merged = [other for other in merged if other not in touching]
        lefts, tops, rights, bottoms = zip(box, *touching, strict=True)
        merged.append((min(lefts), min(tops), max(rights), max(bottoms)))
    return merged


def _fits(box: Box, sizes: list[float]) -> bool:
    shorter, longer = sorted((box[2] - box[0], box[3] - box[1]))
    return any(size / _MAX_RATIO <= shorter and longer <= size * _MAX_RATIO for size in sizes)


def _side(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _widened(box: Box, width: int, height: int) -> Box:
    margin = _MARGIN * _side(box)
    left, top, right, bottom = box
    return max(0.0, left - margin), max(0.0, top - margin), min(width, right + margin), min(height, bottom + margin)
