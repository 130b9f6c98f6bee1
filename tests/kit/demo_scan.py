"""The part of the walk that reads QR codes: screen, webcam, pictures, the confirmation, Google's export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from app.core.errors import AppError
from app.otp import migration
from app.otp.base import Entry, OtpParameters
from app.qr.cameras import CameraDevice
from app.services.qr_codes import google_export
from app.ui.scan.camera import Cameras
from app.ui.scan.camera_permission import Allowed
from app.ui.scan.gathering import gathering_of
from app.ui.scan.google_export import ShowForGooglePage
from app.ui.window import MainWindow
from app.vault.entries import entry_of
from tests.kit.cameras import InjectedCamera, frame_of
from tests.kit.qr_pictures import URI, on_page, picture
from tests.kit.qt import pump, settle

TEXTS = """otpauth://totp/Fastmail:anna@fastmail.example?secret=JBSWY3DPEHPK3PXP&issuer=Fastmail
otpauth://totp/Savings%20bank:otto?secret=GEZDGNBVGY3TQOJQ&issuer=Savings%20bank&algorithm=SHA256&digits=8&period=60
otpauth://totp/GitHub:octocat-at-work@example.com?secret=KRSXG5CTMVRXEZLU&issuer=GitHub
NBSWY3DPO5XXE3DE
otpauth://totp/Torn?secret=JBSW0Y3D
https://example.com/menu"""


def walk_scanning(save: Callable[[str], None], with_dialog: Callable[[str], None], window: MainWindow) -> None:
    gathering = gathering_of(window.desk)
    gathering.take_text(TEXTS)
    save("scan-confirm")
    page = window.shell.current
    page.edit(page.shown.rows[0])
    with_dialog("scan-edit")
    close_dialogs(window)
    window.shell.home()
    settle()
    entries = tuple(
        Entry(otp=OtpParameters(type="totp", secret=f"GEZDGNBVGY3TQO{chr(65 + n)}Q"), issuer=f"Site {n}", account="me")
        for n in range(25)
    )
    gathering.take_text(migration.write(entries)[0][0])
    save("scan-parts")
    window.shell.home()
    settle()
    gathering._offer_other_ways(AppError("scan.nothing_on_screen"))
    save("scan-nothing")
    window.shell.home()
    settle()
    _camera(save, window)
    _google(save, window)


def close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    settle()


def _camera(save: Callable[[str], None], window: MainWindow) -> None:
    gathering = gathering_of(window.desk)
    camera = InjectedCamera(steady=True)
    camera.frames.put(
        frame_of(on_page(picture(URI, module=6).convert("RGB"), (1280, 720), (480, 190), (150, 140, 120)))
    )
    devices = (CameraDevice("Built-in camera", 0), CameraDevice("USB camera", 1))
    gathering.cameras = Cameras(
        list=lambda: devices, open=lambda _device: camera, ask=lambda _owner, answer: answer(Allowed.YES)
    )
    gathering.use_camera()
    page = window.shell.current
    pump(lambda: page.preview.outlined == 1)
    save("scan-camera")
    window.shell.home()
    settle()

    def busy(_device: CameraDevice) -> InjectedCamera:
        raise AppError("camera.busy")

    for name, listed in (("scan-camera-none", ()), ("scan-camera-busy", devices)):
        gathering.cameras = Cameras(
            list=lambda listed=listed: listed, open=busy, ask=lambda _owner, answer: answer(Allowed.YES)
        )
        gathering.use_camera()
        failed = window.shell.current
        pump(lambda failed=failed: failed.state == "failed")
        save(name)
        window.shell.home()
        settle()
    gathering.cameras = None
    gathering.clear()


def _google(save: Callable[[str], None], window: MainWindow) -> None:
    window.desk.hooks.google_export()
    save("google-choose")
    window.shell.home()
    made = google_export([entry_of(code) for code in window.desk.snapshot.codes])
    window.desk.pages.open(ShowForGooglePage(window.desk, made))
    save("google-show")
    window.shell.home()
    settle()
