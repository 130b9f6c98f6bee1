"""Cameras as OpenCV opens them: the list with names, one open camera, and why one does not open.

The only module that touches VideoCapture. A frame is memory and nothing else: no file is ever written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from cv2_enumerate_cameras import enumerate_cameras, supported_backends

from app.core.errors import AppError
from app.qr.pixels import Layout, Pixels, pixels

WIDTH, HEIGHT = 1280, 720
"""What is asked for: enough for Google's dense codes, little enough to decode each frame."""

_FAILED_READS = 3  # in a row; a single one happens with healthy cameras
_BACKENDS = {"linux": cv2.CAP_V4L2, "darwin": cv2.CAP_AVFOUNDATION, "win32": cv2.CAP_DSHOW}

cv2.utils.logging.setLogLevel(
    cv2.utils.logging.LOG_LEVEL_SILENT
)  # every failure is an AppError here; OpenCV would tell it to the terminal again


@dataclass(frozen=True)
class CameraDevice:
    """A camera that can be opened. `source` is its number, or the path of a video."""

    name: str
    source: int | str
    backend: int = cv2.CAP_ANY
    path: str = ""  # the device file where there is one


class Camera(Protocol):
    """An open camera."""

    def read(self) -> Pixels:
        """The next frame, waiting for it. AppError "camera.unplugged" when none will come."""

    def close(self) -> None:
        """Gives the device free. Twice is harmless."""


CameraOpener = Callable[[CameraDevice], Camera]


def list_cameras() -> tuple[CameraDevice, ...]:
    """The cameras that are plugged in, by the system's numbers."""
    backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
    if backend not in supported_backends:
        backend = cv2.CAP_ANY
    found = {info.index: info for info in enumerate_cameras(backend)}
    return tuple(
        CameraDevice(info.name or f"Camera {index}", index, backend, info.path or "")
        for index, info in sorted(found.items())
    )


class OpenCvCamera:
    """A camera, or a video in its place, through OpenCV."""

    def __init__(self, device: CameraDevice) -> None:
        """AppError "camera.busy", "camera.denied" or "camera.unplugged"."""
        self._device = device
        self._capture = cv2.VideoCapture(device.source, device.backend)
        if not self._capture.isOpened():
            raise AppError(why_closed(sys.platform, device.path))
        if isinstance(device.source, int):
            self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
            self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def read(self) -> Pixels:
        for _attempt in range(_FAILED_READS):
            arrived, image = self._capture.read()
            if arrived:
                frame = np.ascontiguousarray(image, dtype=np.uint8)
                layout = Layout.GREY if frame.ndim == 2 else Layout.BGR
                return pixels(frame.data, frame.shape[1], frame.shape[0], layout)
        raise AppError("camera.unplugged")

    def close(self) -> None:
        self._capture.release()


def _may_use(path: str) -> bool:
    return os.access(path, os.R_OK | os.W_OK)


def why_closed(system: str, path: str, may_use: Callable[[str], bool] = _may_use) -> str:
    """The code of the reason why a listed camera does not open, as far as the system lets one see.

    Linux shows it in the device file. macOS shares its cameras, so there it is the permission; Windows does not share
    them, so there it is another program (or the privacy settings: the sentence names both).
    """
    if path and Path(path).is_absolute() and system == "linux":
        if not Path(path).exists():
            return "camera.unplugged"
        if not may_use(path):
            return "camera.denied"
    return "camera.denied" if system == "darwin" else "camera.busy"
