"""The live view, with videos through OpenCV's own VideoCapture and with injected frames. No camera is needed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.core.errors import AppError
from app.qr.camera import LiveView
from app.qr.cameras import CameraDevice, OpenCvCamera, list_cameras, why_closed
from app.qr.codes import box_of
from app.qr.pixels import Layout
from tests.kit.cameras import InjectedCamera, Watcher, frame_of, write_video
from tests.kit.qr_pictures import MIGRATION, URI, on_page, picture

ROOT = Path(__file__).parents[3]
ROOM = Image.effect_noise((640, 480), 20)
WITH_CODE = ROOM.copy()
WITH_CODE.paste(picture(URI), (300, 60))


@pytest.fixture
def watcher():
    return Watcher()


def injected(*cameras: InjectedCamera):
    """Devices and the way to open them, one after the other."""
    devices = tuple(CameraDevice(f"Camera {number}", number) for number in range(len(cameras)))
    return devices, lambda device: cameras[device.source]


def test_a_video_is_shown_and_its_code_found_with_its_place(tmp_path, watcher):
    device = write_video(tmp_path / "a.avi", [ROOM, ROOM, WITH_CODE, WITH_CODE, ROOM])
    live = LiveView(watcher.on_view, watcher.on_failed)

    live.start(device)

    assert watcher.failure() == "camera.unplugged", "a video ends as a camera does whose plug is pulled"
    views = list(watcher.views.queue)
    assert len(views) == 5
    assert all((view.frame.width, view.frame.height, view.frame.layout) == (640, 480, Layout.BGR) for view in views)
    assert [[code.text for code in view.codes] for view in views] == [[], [], [URI], [URI], []]
    left, top, right, bottom = box_of(views[2].codes[0].quad)
    assert 300 < left < right < 600
    assert 60 < top < bottom < 300
    assert live.stop()


def test_several_codes_in_one_frame_and_parts_over_many_frames(tmp_path, watcher):
    both = Image.new("L", (1280, 720), 255)
    both.paste(picture(URI), (60, 60))
    both.paste(picture("second"), (800, 200))
    dense = on_page(picture(MIGRATION, module=4), (1280, 720), (300, 60))
    LiveView(watcher.on_view, watcher.on_failed).start(write_video(tmp_path / "b.avi", [both, dense]))

    assert sorted(watcher.texts_until_failure()) == sorted([URI, "second", MIGRATION])


def test_a_dark_room(watcher):
    noise = np.random.default_rng(5).normal(0, 6, (720, 1280))
    lit = np.asarray(on_page(picture(URI, module=7), (1280, 720), (300, 100), paper=200), dtype=float)
    dark = Image.fromarray(np.clip(lit * 0.07 + 2 + noise, 0, 255).astype(np.uint8))
    camera = InjectedCamera()
    devices, opener = injected(camera)
    live = LiveView(watcher.on_view, watcher.on_failed, opener, lambda: devices)
    live.start()

    for _ in range(3):
        camera.frames.put(frame_of(dark))

    assert any(code.text == URI for _ in range(3) for code in watcher.view().codes)
    camera.frames.put(None)
    assert watcher.failure() == "camera.unplugged"
    assert camera.closed == 1


def test_switching_gives_the_first_camera_free(watcher):
    first, second = InjectedCamera(steady=True), InjectedCamera(steady=True)
    devices, opener = injected(first, second)
    live = LiveView(watcher.on_view, watcher.on_failed, opener, lambda: devices)
    live.start()
    first.frames.put(frame_of(ROOM))
    assert watcher.view().device.name == "Camera 0"

    second.frames.put(frame_of(WITH_CODE))
    live.start(devices[1])

    view = watcher.view()
    while view.device.name == "Camera 0":
        view = watcher.view()
    assert [code.text for code in view.codes] == [URI]
    assert (first.closed, second.closed) == (1, 0)
    second.frames.put(None)
    assert watcher.failure() == "camera.unplugged"


def test_after_stopping_nothing_more_is_told(watcher):
    camera = InjectedCamera(steady=True)
    devices, opener = injected(camera)
    live = LiveView(watcher.on_view, watcher.on_failed, opener, lambda: devices)
    live.start()
    camera.frames.put(frame_of(ROOM))
    watcher.view()

    assert live.stop()
    told = watcher.views.qsize()
    camera.frames.put(None)

    assert camera.closed == 1
    assert watcher.views.qsize() == told
    assert watcher.failures.empty()
    assert live.stop(), "twice is harmless"


def test_a_listener_may_stop_the_view_itself():
    camera = InjectedCamera(steady=True)
    ended = threading.Event()
    devices, opener = injected(camera)

    def on_view(_view):
        assert live.stop()
        ended.set()

    live = LiveView(on_view, lambda _device, _failure: None, opener, lambda: devices)
    live.start()
    camera.frames.put(frame_of(ROOM))

    assert ended.wait(20)


def test_no_camera_is_said(watcher):
    LiveView(watcher.on_view, watcher.on_failed, cameras=lambda: ()).start()

    assert watcher.failure() == "camera.none"


@pytest.mark.parametrize("code", ["camera.busy", "camera.denied", "camera.unplugged"])
def test_a_camera_that_does_not_open_is_said(watcher, code):
    def refuse(_device):
        raise AppError(code)

    LiveView(watcher.on_view, watcher.on_failed, refuse).start(CameraDevice("Front", 0))

    device, failure = watcher.failures.get(timeout=20)
    assert (device.name, failure.code) == ("Front", code)


def test_what_opencv_cannot_open_is_busy(tmp_path):
    with pytest.raises(AppError) as failure:
        OpenCvCamera(CameraDevice("Nothing", str(tmp_path / "nothing.avi")))
    assert failure.value.code == "camera.busy"


def test_reasons_are_read_off_the_device_file(tmp_path):
    device = tmp_path / "video0"
    assert why_closed("linux", str(device)) == "camera.unplugged"
    device.touch()
    assert why_closed("linux", str(device)) == "camera.busy"
    assert why_closed("linux", str(device), lambda _path: False) == "camera.denied"
    assert why_closed("linux", "") == "camera.busy"
    assert why_closed("darwin", "") == "camera.denied"
    assert why_closed("win32", r"\\?\usb#vid_0000") == "camera.busy"


def test_the_list_of_cameras_is_asked_from_the_system():
    assert all(isinstance(camera.source, int) and camera.name for camera in list_cameras())


_CHILD = """
import queue, sys
from app.qr.camera import LiveView
from app.qr.cameras import CameraDevice
over, texts = queue.Queue(), []
live = LiveView(lambda view: texts.extend(code.text for code in view.codes), lambda device, failure: over.put(failure))
live.start(CameraDevice("Video", sys.argv[1]))
over.get(timeout=30)
assert texts
"""


def test_frames_leave_no_file(tmp_path):
    device = write_video(tmp_path / "video.avi", [WITH_CODE] * 3)
    home = tmp_path / "home"
    home.mkdir()
    places = {name: str(home) for name in ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")}

    subprocess.run(
        [sys.executable, "-c", _CHILD, str(device.source)],
        cwd=home,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **places},
        check=True,
        timeout=60,
    )

    assert list(home.rglob("*")) == []
