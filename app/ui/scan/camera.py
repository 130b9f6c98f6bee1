"""The page of the webcam: a live view until a code was read, a sentence and the other ways when there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.qr.camera import LiveView, View
from app.qr.cameras import CameraDevice, CameraOpener, OpenCvCamera, list_cameras
from app.services.scanning import Origin, Place
from app.ui.desk import Desk
from app.ui.scan.camera_permission import Allowed, ask_for_camera
from app.ui.scan.other_ways import WayRows
from app.ui.scan.preview import Preview
from app.ui.scan.ways import Gatherer
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label
from app.ui.widgets.page import Page, row

OUTLINED_MS = 500
"""How long a found code is outlined before the page gives way: enough to see what was read."""
MOST_WAITING = 4


@dataclass(frozen=True, slots=True)
class Cameras:
    """Where the cameras come from, and how one is asked for and opened."""

    list: Callable[[], tuple[CameraDevice, ...]] = list_cameras
    open: CameraOpener = OpenCvCamera
    ask: Callable[[QObject, Callable[[Allowed], None]], None] = ask_for_camera


class Feed(QObject):
    """Brings views from the camera's thread to the GUI thread; when they pile up, what was read and the last."""

    viewed = Signal(object)
    failed = Signal(object)
    _arrived = Signal()

    def __init__(self, cameras: Cameras, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[View] = []
        self._live = LiveView(self._on_view, self._on_failed, cameras.open, cameras.list)
        self._arrived.connect(self._deliver)

    def start(self, device: CameraDevice) -> None:
        self._waiting = []
        self._live.start(device)

    def stop(self) -> None:
        self._live.stop()
        self._waiting = []

    def _on_view(self, view: View) -> None:
        waiting = self._waiting
        if waiting and (len(waiting) == MOST_WAITING or not waiting[-1].codes):
            waiting[-1] = view
            return
        waiting.append(view)
        if len(waiting) == 1:
            self._arrived.emit()

    def _on_failed(self, _device: CameraDevice | None, failure: AppError) -> None:
        self.failed.emit(failure)

    def _deliver(self) -> None:
        waiting, self._waiting = self._waiting, []
        for view in waiting:
            if view.codes or view is waiting[-1]:
                self.viewed.emit(view)


class CameraPage(Page):
    """The camera runs only while the page is to be seen."""

    def __init__(self, desk: Desk, gatherer: Gatherer, cameras: Cameras | None = None) -> None:
        super().__init__("")
        self.title = self.tr("Webcam")
        self._desk = desk
        self._gatherer = gatherer
        self._cameras = cameras or Cameras()
        self._feed = Feed(self._cameras, self)
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(OUTLINED_MS)
        self.state = "starting"
        self.devices = DropDown()
        self.devices.setAccessibleName(self.tr("Camera"))
        self.preview = Preview(desk.theme, self.tr("Picture of the camera"))
        self.advice = Label()
        self.done_button = button(self.tr("Continue with what was read"), "primary")
        self.problem = EmptyState(desk.theme, "camera", "", "")
        self.again_button = button(self.tr("Try again"))
        self.ways = WayRows(desk, gatherer, without="camera")
        self._lay_out()
        self._connect()
        self._show_state("starting")

    def _lay_out(self) -> None:
        self._live_part = QWidget()
        live = QVBoxLayout(self._live_part)
        live.setContentsMargins(16, 4, 16, 16)
        live.setSpacing(12)
        live.addWidget(self.devices)
        live.addWidget(self.preview)
        live.addWidget(self.advice)
        live.addWidget(self.done_button)
        live.addStretch(1)
        inner = QWidget()
        failed = QVBoxLayout(inner)
        failed.setContentsMargins(20, 0, 20, 16)
        failed.addWidget(self.problem)
        failed.addLayout(row(None, self.again_button, None))
        failed.addSpacing(12)
        failed.addWidget(Label(self.tr("Or add the code in another way:"), look="muted"))
        failed.addWidget(self.ways)
        failed.addStretch()
        self._failed_part = QScrollArea()
        self._failed_part.setFrameShape(QFrame.Shape.NoFrame)
        self._failed_part.setWidgetResizable(True)
        self._failed_part.setWidget(inner)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._live_part)
        layout.addWidget(self._failed_part)

    def _connect(self) -> None:
        self._feed.viewed.connect(self._on_view)
        self._feed.failed.connect(self._on_failed)
        self._ending.timeout.connect(self._finish)
        self.devices.activated.connect(lambda _index: self._start_chosen())
        self.again_button.clicked.connect(self._begin)
        self.done_button.clicked.connect(self._finish)
        self._desk.hooks.on_locked.append(self._on_locked)
        self.destroyed.connect(_forgetter(self._desk, self._on_locked))

    # starting and stopping

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def stop(self) -> None:
        """Gives the camera free and forgets the last frame."""
        self._ending.stop()
        self._feed.stop()
        self.preview.clear()

    def _on_locked(self, _desk: Desk) -> None:
        self.stop()

    def _begin(self) -> None:
        self._show_state("starting")
        self._cameras.ask(self, self._on_answer)

    def _on_answer(self, allowed: Allowed) -> None:
        if not self.isVisible():
            return
        if allowed is Allowed.NO:
            self._on_failed(AppError("camera.denied"))
            return
        listing = asyncio.to_thread(self._cameras.list)
        self._desk.bridge.run(listing, self._on_listed, self._on_failed, owner=self, keep=False)

    def _on_listed(self, found: tuple[CameraDevice, ...]) -> None:
        if not self.isVisible():
            return
        if not found:
            self._on_failed(AppError("camera.none"))
            return
        chosen = self.devices.currentText()
        self.devices.clear()
        for device in found:
            self.devices.addItem(device.name, device)
        self.devices.setCurrentIndex(max(0, self.devices.findText(chosen)) if chosen else 0)
        self.devices.setVisible(len(found) > 1)
        self._start_chosen()

    def _start_chosen(self) -> None:
        device = self.devices.currentData()
        if isinstance(device, CameraDevice):
            self.preview.clear()
            self._show_state("starting")
            self._feed.start(device)

    # what it sees

    def _on_view(self, view: View) -> None:
        if not self.isVisible():
            return
        if self.state != "live":
            self._show_state("live")
        if self._ending.isActive():
            return  # the code that was read stays outlined
        self.preview.show_view(view)
        if view.codes:
            self._on_codes(view)

    def _on_codes(self, view: View) -> None:
        try:
            heard = self._gatherer.hear([code.text for code in view.codes], Place(Origin.CAMERA, view.device.name))
        except AppError as failure:
            self.advice.setText(sentence(failure))
            return
        if heard.refused:
            self.advice.setText(heard.refused)
        elif heard.missing:
            self.advice.setText(heard.missing + " " + self.tr("Show the next QR code."))
            self.done_button.show()
        elif heard.fresh:
            self.advice.setText(self.tr("Read."))
            self._ending.start()
        else:
            self.advice.setText(self.tr("This code was read already. Show another one."))

    def _finish(self) -> None:
        self.stop()
        self._gatherer.show()

    def _on_failed(self, failure: AppError) -> None:
        if self._ending.isActive():
            return  # what had to be read was read
        self._feed.stop()
        self.preview.clear()
        self.problem.say(_headline(failure), sentence(failure))
        self._show_state("failed")
        (self.ways.rows["screen"] if failure.code == "camera.none" else self.again_button).setFocus()

    def _show_state(self, state: str) -> None:
        self.state = state
        self._live_part.setVisible(state != "failed")
        self._failed_part.setVisible(state == "failed")
        self.devices.setVisible(self.devices.count() > 1)
        self.done_button.hide()
        self.advice.setText(
            self.tr("The camera is starting…")
            if state == "starting"
            else self.tr("Hold the QR code in front of the camera, so that it fills about half of the picture.")
        )


def _headline(failure: AppError) -> str:
    match failure.code:
        case "camera.none":
            return QCoreApplication.translate("CameraPage", "No camera")
        case "camera.busy":
            return QCoreApplication.translate("CameraPage", "The camera is in use")
        case "camera.denied":
            return QCoreApplication.translate("CameraPage", "The camera is not allowed")
        case "camera.unplugged":
            return QCoreApplication.translate("CameraPage", "The camera is gone")
        case _:
            return QCoreApplication.translate("CameraPage", "The camera does not work")


def _forgetter(desk: Desk, hook: Callable[[Desk], None]) -> Callable[[], None]:
    def forget() -> None:
        if hook in desk.hooks.on_locked:
            desk.hooks.on_locked.remove(hook)

    return forget
