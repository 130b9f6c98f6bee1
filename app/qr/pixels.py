"""Pixels in memory as screens and cameras hand them over: a buffer with width, height and stride, never copied.

Knows nothing of files, codes or libraries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Layout(Enum):
    """The octets of one pixel, in the order in which they lie in memory."""

    GREY = "grey"
    RGB = "rgb"
    BGR = "bgr"
    RGBA = "rgba"
    BGRA = "bgra"

    @property
    def size_bytes(self) -> int:
        return 1 if self is Layout.GREY else len(self.value)


@dataclass(frozen=True)
class Pixels:
    """A picture in somebody's buffer, rows from the top. Alpha is ignored: flatten before."""

    octets: memoryview = field(repr=False)
    width: int
    height: int
    stride: int  # octets from one row to the next
    layout: Layout

    def __post_init__(self) -> None:
        row = self.width * self.layout.size_bytes
        if self.width < 1 or self.height < 1 or self.stride < row:
            raise ValueError("the picture's size")
        if self.octets.nbytes < self.stride * (self.height - 1) + row:
            raise ValueError("the buffer is shorter than the picture")

    @property
    def area(self) -> int:
        return self.width * self.height


def pixels(octets: bytes | bytearray | memoryview, width: int, height: int, layout: Layout, stride: int = 0) -> Pixels:
    """The buffer of a screen grab or camera frame as Pixels; without a stride the rows follow each other closely."""
    view = memoryview(octets)
    if view.format != "B" or view.ndim != 1:
        view = view.cast("B")
    return Pixels(view, width, height, stride or width * layout.size_bytes, layout)
