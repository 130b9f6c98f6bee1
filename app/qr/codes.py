"""A QR code that was read: its text, where it is in the picture, and its kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Corners of a symbol: top left, top right, bottom right, bottom left as the symbol sees itself."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Kind(Enum):
    """The symbologies that are read."""

    QR = "qr"
    MICRO_QR = "micro_qr"
    RMQR = "rmqr"


@dataclass(frozen=True)
class FoundCode:
    """One code in a picture. The text may be a secret, so it is not shown in representations."""

    text: str = field(repr=False)
    quad: Quad
    kind: Kind = Kind.QR


def box_of(quad: Quad) -> Box:
    """The upright rectangle around a quad."""
    across, down = [point[0] for point in quad], [point[1] for point in quad]
    return min(across), min(down), max(across), max(down)


def centre_of(quad: Quad) -> Point:
    return sum(point[0] for point in quad) / 4, sum(point[1] for point in quad) / 4


def inside(point: Point, box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def moved(quad: Quad, scale: float, offset: Point = (0.0, 0.0)) -> Quad:
    """The quad of a scaled cut-out, in the coordinates of the picture that it was cut from."""
    top_left, top_right, bottom_right, bottom_left = (
        (point[0] / scale + offset[0], point[1] / scale + offset[1]) for point in quad
    )
    return top_left, top_right, bottom_right, bottom_left
