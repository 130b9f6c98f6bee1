"""Videos and injected frames in the place of a camera."""

from __future__ import annotations

import queue
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from app.core.errors import AppError
from app.qr.camera import View
from app.qr.cameras import CameraDevice
from app.qr.pixels import Layout, Pixels, pixels


def frame_of(image: Image.Image) -> Pixels:
    return pixels(image.convert("RGB").tobytes("raw", "BGR"), image.width, image.height, Layout.BGR)


def write_video(path: Path, images: list[Image.Image]) -> CameraDevice:
    """A video file as a camera that OpenCV opens."""
    size = images[0].size
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, size)
    assert writer.isOpened()
    for image in images:
        writer.write(np.asarray(image.convert("RGB"))[:, :, ::-1])
    writer.release()
    return CameraDevice("Video", str(path))


class InjectedCamera:
    """Gives the frames that a test puts in; None pulls the plug.

    As long as no new one comes, a `steady` camera gives the last one again, as a real one does; another waits.
    """

    def __init__(self, *, steady: bool = False) -> None:
        self.frames: queue.Queue[Pixels | None] = queue.Queue()
        self.closed = 0
        self._steady = steady
        self._last: Pixels | None = None

    def read(self) -> Pixels:
        try:
            frame = self.frames.get(timeout=0.02 if self._steady and self._last else 20)
        except queue.Empty:
            frame = self._last
        if frame is None:
            raise AppError("camera.unplugged")
        self._last = frame
        return frame

    def close(self) -> None:
        self.closed += 1


class Watcher:
    """What a dialog would be told: views and failures, to wait for."""

    def __init__(self) -> None:
        self.views: queue.Queue[View] = queue.Queue()
        self.failures: queue.Queue[tuple[CameraDevice | None, AppError]] = queue.Queue()

    def on_view(self, view: View) -> None:
        self.views.put(view)

    def on_failed(self, device: CameraDevice | None, failure: AppError) -> None:
        self.failures.put((device, failure))

    def view(self) -> View:
        return self.views.get(timeout=20)

    def failure(self) -> str:
        return self.failures.get(timeout=20)[1].code

    def texts_until_failure(self) -> list[str]:
        self.failure()
        return [code.text for view in list(self.views.queue) for code in view.codes]
