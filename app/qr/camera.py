"""The live view of one camera at a time: frames and the codes in them, from a worker thread.

Knows neither widgets nor OpenCV's devices: `app.qr.cameras` opens those, and whoever listens draws. Frames stay in
memory.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.core.errors import AppError
from app.qr.cameras import Camera, CameraDevice, CameraOpener, OpenCvCamera, list_cameras
from app.qr.codes import FoundCode
from app.qr.pixels import Pixels
from app.qr.read import read_quickly
from app.runtime.worker import Worker


@dataclass(frozen=True)
class View:
    """One frame of a camera and the codes that were read in it, with their places."""

    device: CameraDevice
    frame: Pixels
    codes: tuple[FoundCode, ...]


class LiveView:
    """Shows one camera. Both functions are called on the worker's thread, never after `stop` has returned True.

    `on_failed` gets an AppError: "camera.none", "camera.busy", "camera.denied" or "camera.unplugged"; the view has
    ended then.
    """

    def __init__(
        self,
        on_view: Callable[[View], None],
        on_failed: Callable[[CameraDevice | None, AppError], None],
        open_camera: CameraOpener = OpenCvCamera,
        cameras: Callable[[], tuple[CameraDevice, ...]] = list_cameras,
    ) -> None:
        self._on_view = on_view
        self._on_failed = on_failed
        self._open_camera = open_camera
        self._cameras = cameras
        self._worker: Worker | None = None

    def start(self, device: CameraDevice | None = None) -> None:
        """Shows this camera, or the first one, instead of the one shown so far."""
        self.stop()
        self._worker = Worker("camera", lambda stopping: self._run(device, stopping))
        self._worker.start()

    def stop(self) -> bool:
        """Ends the view and gives the camera free; False when the driver hangs (it is left to end by itself)."""
        worker, self._worker = self._worker, None
        return worker is None or worker.stop()

    def _run(self, device: CameraDevice | None, stopping: threading.Event) -> None:
        try:
            device = device or self._first()
            camera = self._open_camera(device)
        except AppError as failure:
            if not stopping.is_set():
                self._on_failed(device, failure)
            return
        try:
            self._show(device, camera, stopping)
        except AppError as failure:
            if not stopping.is_set():
                self._on_failed(device, failure)
        finally:
            camera.close()

    def _first(self) -> CameraDevice:
        cameras = self._cameras()
        if not cameras:
            raise AppError("camera.none")
        return cameras[0]

    def _show(self, device: CameraDevice, camera: Camera, stopping: threading.Event) -> None:
        for turn in itertools.count():
            frame = camera.read()
            if stopping.is_set():
                return
            view = View(device, frame, read_quickly(frame, turn))
            if stopping.is_set():  # decoding took its time
                return
            self._on_view(view)
