"""The webcam's page: what is read goes on to the confirmation; every trouble is a sentence with the other ways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from app.core.errors import AppError
from app.qr.cameras import CameraDevice, OpenCvCamera
from app.ui.add.page import AddPage
from app.ui.scan.camera import CameraPage, Cameras
from app.ui.scan.camera_permission import Allowed, ask_for_camera
from app.ui.scan.gathering import gathering_of
from tests.kit.cameras import InjectedCamera, frame_of, write_video
from tests.kit.qr_pictures import on_page, picture
from tests.ui.test_scan import LINK, OTHER, google_parts, saved

FRONT, DESK = CameraDevice("Front", 0), CameraDevice("Desk camera", 1)


def answer_at_once(_owner, on_answer):
    on_answer(Allowed.YES)


def nobody_there(_device):
    raise AppError("camera.none")


def with_cameras(desktop, devices=(FRONT,), open_camera=OpenCvCamera, ask=answer_at_once):
    """The page as *Use the webcam* opens it, with these cameras plugged in."""
    gathering_of(desktop.window.desk).cameras = Cameras(list=lambda: devices, open=open_camera, ask=ask)
    desktop.press("Ctrl+N")
    desktop.open_row("Use the webcam")
    assert isinstance(desktop.page, CameraPage)
    return desktop.page


def page_with(text, place=(60, 60), size=(640, 480)):
    return on_page(picture(text, module=3).convert("RGB"), size, place, (200, 200, 200))


def injected(*texts):
    """A camera that shows these one after the other, and goes on showing the last."""
    camera = InjectedCamera(steady=True)
    for text in texts:
        camera.frames.put(frame_of(page_with(text)))
    return camera


def test_a_video_through_opencv_becomes_a_new_code(desktop, services, tmp_path):
    blank = picture("x").resize((640, 480)).point(lambda _value: 255).convert("RGB")
    device = write_video(tmp_path / "camera.avi", [blank, blank, page_with(LINK), page_with(LINK)])
    page = with_cameras(desktop, (device,))
    desktop.until(lambda: isinstance(desktop.page, AddPage))
    assert desktop.page.form.issuer.text() == "Fastmail"
    assert page.preview.outlined == 0
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)


def test_the_code_is_outlined_before_the_page_gives_way(desktop):
    camera = injected(LINK)
    page = with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: page.preview.outlined == 1)
    assert desktop.sees("Read.")
    shown = page.preview.grab().toImage()
    places = [(x, y) for x in range(0, shown.width(), 2) for y in range(0, shown.height(), 2)]
    colours = {shown.pixelColor(x, y).name() for x, y in places}
    assert desktop.window.desk.theme.tokens.toast_action in colours
    desktop.until(lambda: isinstance(desktop.page, AddPage))
    assert camera.closed == 1


def test_several_codes_in_one_frame_are_listed(desktop):
    frame = page_with(LINK, (20, 20), (900, 500))
    frame.paste(picture(OTHER, module=3).convert("RGB"), (450, 20))
    camera = InjectedCamera(steady=True)
    camera.frames.put(frame_of(frame))
    with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: desktop.screen == "Codes found")
    assert len(desktop.page.shown.rows) == 2


def test_the_parts_of_an_export_are_collected(desktop):
    first, second, third = google_parts()
    camera = injected(first, third)
    page = with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: desktop.sees("2 of 3 read; part 2 is missing. Show the next QR code."))
    assert desktop.page is page
    camera.frames.put(frame_of(page_with(second)))
    desktop.until(lambda: desktop.screen == "Codes found")
    assert len(desktop.page.shown.rows) == 25


def test_going_on_without_a_part_and_back_to_the_camera_for_it(desktop):
    parts = google_parts()
    camera = injected(parts[0])
    with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: desktop.has_button("Continue with what was read"))
    desktop.click("Continue with what was read")
    confirmation = desktop.page
    assert desktop.sees("1 of 3 read; parts 2, 3 are missing.")
    camera = injected(parts[1], parts[2])
    gathering_of(desktop.window.desk).use_camera()
    desktop.until(lambda: desktop.page is confirmation)
    assert len(confirmation.shown.rows) == 25


def test_an_access_key_goes_to_sync(desktop):
    keys = []
    desktop.window.desk.hooks.connect_key = lambda _desk, key: keys.append(key)
    camera = injected("4OTP1QYQQQQGZQVZQ2PS8PQYS5ZCVP58Q7YQ3ZGF3G9GKZUVPJXSMRSW3U8CG8GGAE")
    with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: keys != [])
    assert keys[0].startswith("4otp1")
    assert desktop.screen == "New code"


@pytest.mark.parametrize(
    ("code", "headline", "said"),
    [
        ("camera.none", "No camera", "Plug one in"),
        ("camera.busy", "The camera is in use", "another program is using it"),
        ("camera.denied", "The camera is not allowed", "may not use the camera"),
        ("camera.unplugged", "The camera is gone", "Was it unplugged?"),
    ],
)
def test_every_trouble_is_a_sentence_with_the_other_ways(desktop, code, headline, said):
    def fails(_device):
        raise AppError(code)

    devices = () if code == "camera.none" else (FRONT,)
    page = with_cameras(desktop, devices, fails)
    desktop.until(lambda: page.state == "failed")
    assert desktop.sees(headline)
    assert desktop.sees(said)
    desktop.open_row("Type the key by hand")
    assert desktop.screen == "New code"


def test_a_camera_pulled_out_while_open_and_plugged_in_again(desktop):
    cameras = [injected("hello"), injected(LINK)]
    opened = iter(cameras)
    page = with_cameras(desktop, open_camera=lambda _device: next(opened))
    desktop.until(lambda: page.state == "live")
    cameras[0]._last = None
    cameras[0].frames.put(None)
    desktop.until(lambda: page.state == "failed")
    assert desktop.sees("The camera is gone")
    desktop.click("Try again")
    desktop.until(lambda: not isinstance(desktop.page, CameraPage))


def test_the_system_says_no(desktop):
    page = with_cameras(desktop, open_camera=nobody_there, ask=lambda _owner, answer: answer(Allowed.NO))
    assert page.state == "failed"
    assert desktop.sees("The camera is not allowed")


def test_another_camera_is_chosen(desktop):
    cameras = {"Front": injected("nothing"), "Desk camera": injected(LINK)}
    page = with_cameras(desktop, (FRONT, DESK), lambda device: cameras[device.name])
    desktop.until(lambda: page.state == "live")
    assert page.devices.isVisible()
    page.devices.setCurrentIndex(1)
    page.devices.activated.emit(1)
    desktop.until(lambda: isinstance(desktop.page, AddPage))
    assert cameras["Front"].closed == 1


@pytest.mark.parametrize("leave", ["back", "lock", "minimise"])
def test_the_camera_ends_with_its_page(desktop, leave):
    camera = injected("nothing to see")
    page = with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: page.state == "live")
    if leave == "back":
        desktop.press("Escape")
    elif leave == "lock":
        desktop.window.lock()
    else:
        desktop.window.hide()
    desktop.settle()
    assert camera.closed == 1
    desktop.window.show()


def test_a_text_that_is_no_code_is_said_and_the_camera_goes_on(desktop):
    camera = injected("https://example.com")
    page = with_cameras(desktop, open_camera=lambda _device: camera)
    desktop.until(lambda: page.state == "live" and desktop.sees("no code for signing in"))
    camera.frames.put(frame_of(page_with(LINK)))
    desktop.until(lambda: isinstance(desktop.page, AddPage))


def test_where_nobody_has_to_be_asked(application):
    answers = []
    owner = QObject()
    ask_for_camera(owner, answers.append, "linux")
    ask_for_camera(owner, answers.append, "darwin")  # this system has granted it to everybody
    QCoreApplication.processEvents()
    assert answers == [Allowed.YES, Allowed.YES]
