"""Pictures as OpenCV sees them, and the ways to prepare one for another look.

The order was measured (docs/qr.md): each rung is there because it reads pictures that the rungs before it do not.
Knows nothing of codes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.qr.pixels import Layout, Pixels, pixels

Grey = NDArray[np.uint8]
Channels = NDArray[np.uint8]

_COLOUR_AXIS_AREA = 5_000_000  # above that the colours cost more memory than small prints are worth


@dataclass(frozen=True)
class Picture:
    """Brightness, and the buffer with the colours of the same part, at its own size, when there are any."""

    grey: Grey
    channels: Channels | None

    @property
    def area(self) -> int:
        return int(self.grey.shape[0] * self.grey.shape[1])

    def cut(self, left: int, top: int, right: int, bottom: int) -> Picture:
        """A part of the picture; not for one that was scaled."""
        grey = np.ascontiguousarray(self.grey[top:bottom, left:right])
        return Picture(grey, None if self.channels is None else self.channels[top:bottom, left:right])


@dataclass(frozen=True)
class Rung:
    """One way to look again. `prepare` gets the picture already scaled; None means that it has nothing to offer."""

    prepare: Callable[[Picture], Grey | None]
    scale: float = 1.0
    global_threshold: bool = False


_TO_GREY = {
    Layout.RGB: cv2.COLOR_RGB2GRAY,
    Layout.BGR: cv2.COLOR_BGR2GRAY,
    Layout.RGBA: cv2.COLOR_RGBA2GRAY,
    Layout.BGRA: cv2.COLOR_BGRA2GRAY,
}


def picture_of(source: Pixels) -> Picture:
    """A view of the buffer, and its brightness."""
    octets = source.layout.size_bytes
    shape = (source.height, source.width, octets)
    view: NDArray[np.uint8] = np.ndarray(shape, np.uint8, source.octets, strides=(source.stride, octets, 1))
    if source.layout is Layout.GREY:
        return Picture(np.ascontiguousarray(view[:, :, 0]), None)
    return Picture(_grey(cv2.cvtColor(view, _TO_GREY[source.layout])), view)


def _grey(image: object) -> Grey:
    """OpenCV's results are typed as any number; ours are octets."""
    return np.asarray(image, dtype=np.uint8)


def as_pixels(grey: Grey) -> Pixels:
    return pixels(grey.data, grey.shape[1], grey.shape[0], Layout.GREY)


def shrunk(picture: Picture, limit: int, side: int) -> tuple[Picture, float]:
    """The picture no longer than `side` if it is longer than `limit`, and the scale that this took."""
    longest = max(picture.grey.shape)
    if longest <= limit:
        return picture, 1.0
    scale = side / longest
    return scaled(picture, scale), scale


def scaled(picture: Picture, scale: float) -> Picture:
    if scale == 1:
        return picture
    method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    height, width = picture.grey.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return Picture(_grey(cv2.resize(picture.grey, size, interpolation=method)), picture.channels)


def _as_it_is(picture: Picture) -> Grey:
    return picture.grey


def _equalised(picture: Picture) -> Grey:
    return _grey(cv2.equalizeHist(picture.grey))


def _local_contrast(picture: Picture) -> Grey:
    return _grey(cv2.createCLAHE(4, (8, 8)).apply(picture.grey))


def _median(picture: Picture) -> Grey:
    return _grey(cv2.medianBlur(picture.grey, 3))


def _thinned(picture: Picture) -> Grey:
    """Dark strokes thinner: modules that have run together."""
    return _grey(cv2.dilate(picture.grey, np.ones((3, 3), np.uint8)))


def _strongest_colour(picture: Picture) -> Grey | None:
    """The axis along which the colours differ most: red on blue of the same brightness, coloured finder patterns."""
    if picture.channels is None or picture.area > _COLOUR_AXIS_AREA:
        return None
    height, width = picture.grey.shape
    scaled_channels = cv2.resize(picture.channels, (width, height), interpolation=cv2.INTER_AREA)
    colours = _grey(scaled_channels)[:, :, :3].reshape(-1, 3).astype(np.float32)
    sample = colours[:: max(1, len(colours) // 20_000)]
    mean, axis = cv2.PCACompute(sample, mean=np.empty(0), maxComponents=1)
    along = ((colours - mean) @ axis.T).reshape(height, width)
    return _grey(np.rint(cv2.normalize(along, np.empty(0), 0, 255, cv2.NORM_MINMAX)))


def _gamma(power: float) -> Callable[[Picture], Grey]:
    table = np.array([round(255 * (value / 255) ** power) for value in range(256)], np.uint8)
    return lambda picture: _grey(cv2.LUT(picture.grey, table))


def _blurred(sigma: float) -> Callable[[Picture], Grey]:
    return lambda picture: _grey(cv2.GaussianBlur(picture.grey, (0, 0), sigma))


def _sharpened(sigma: float, amount: float) -> Callable[[Picture], Grey]:
    def prepare(picture: Picture) -> Grey:
        soft = cv2.GaussianBlur(picture.grey, (0, 0), sigma)
        return _grey(cv2.addWeighted(picture.grey, 1 + amount, soft, -amount, 0))

    return prepare


def _calmed_and_lit(picture: Picture) -> Grey:
    """For a dark room: the camera's noise smoothed, then what is left drawn apart."""
    return _gamma(0.5)(Picture(_blurred(1.3)(picture), None))


LOW_LIGHT = Rung(_calmed_and_lit)

LADDER = (
    Rung(_gamma(0.25)),  # dark pages
    Rung(_equalised),
    Rung(_gamma(2), global_threshold=True),
    Rung(_as_it_is, scale=2),
    Rung(_sharpened(1.5, 2)),
    Rung(_blurred(1.2)),  # noise, screens photographed
    LOW_LIGHT,
    Rung(_gamma(2)),
    Rung(_thinned, scale=2, global_threshold=True),
    Rung(_sharpened(2, 2), scale=2),
    Rung(_as_it_is, scale=0.5),
    Rung(_sharpened(2, 3)),
    Rung(_strongest_colour),
    Rung(_local_contrast, scale=2),
    Rung(_as_it_is, scale=1.5),
    Rung(_blurred(1.5), scale=2),
    Rung(_as_it_is, global_threshold=True),
    Rung(_median, global_threshold=True),
    Rung(_thinned),
    Rung(_as_it_is, scale=3),
    Rung(_gamma(0.25), global_threshold=True),
)
