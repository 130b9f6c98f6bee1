"""All screens as pictures, with our own window out of the way: grabbed by Qt, or asked of the desktop under Wayland."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QProcessEnvironment, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, Cancelled
from app.platform.screen_access import ask_for_screen_access
from app.services.scanning import Origin, Place
from app.ui.desk import Desk
from app.ui.scan.reading import Picture, picture_of

HIDDEN_MS = 350
"""Other programs need to paint what our window covered, and desktops need to end the animation of its closing."""


class ScreenGrab(QObject):
    """One grab. `on_pictures` or `on_failed` is called once, with the window back; neither when the person said no."""

    def __init__(
        self, desk: Desk, on_pictures: Callable[[list[Picture]], None], on_failed: Callable[[AppError], None]
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._on_pictures = on_pictures
        self._on_failed = on_failed
        self._hidden = Hidden(desk.window)

    def start(self) -> None:
        try:
            ask_for_screen_access()
        except AppError as failure:
            self._fail(failure)
            return
        self._hidden.hide()
        QTimer.singleShot(HIDDEN_MS, self, self._grab)

    def _grab(self) -> None:
        if asks_the_desktop():
            self._desk.bridge.run(_from_portal(), self._on_portal, self._fail, owner=self, keep=False)
            return
        pictures = grabbed()
        if pictures:
            self._done(pictures)
        else:
            self._fail(AppError("screen.no_picture"))

    def _on_portal(self, answer: tuple[bytes, str | None] | None) -> None:
        if answer is None:
            self._end()
            return
        octets, left_behind = answer
        self._done([Picture(Place(Origin.SCREEN), octets)])
        if left_behind:
            self._desk.notify.failure(AppError("screen.left_behind", path=left_behind))

    def _done(self, pictures: list[Picture]) -> None:
        self._end()
        self._on_pictures(pictures)

    def _fail(self, failure: AppError) -> None:
        self._end()
        self._on_failed(failure)

    def _end(self) -> None:
        self._hidden.show()
        self.deleteLater()


class Hidden:
    """A window that is put away and comes back where it was."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._place = window.saveGeometry()
        self._is_hidden = False

    def hide(self) -> None:
        self._place = self._window.saveGeometry()
        self._window.hide()
        self._is_hidden = True

    def show(self) -> None:
        if self._is_hidden:
            self._is_hidden = False
            self._window.restoreGeometry(self._place)
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()


def asks_the_desktop() -> bool:
    """Under Wayland a program sees only its own windows, also when it draws them through X11."""
    if QGuiApplication.platformName().startswith("wayland"):
        return True
    return sys.platform == "linux" and bool(QProcessEnvironment.systemEnvironment().value("WAYLAND_DISPLAY"))


def grabbed() -> list[Picture]:
    """Each screen at its real resolution; empty when the system gives nothing."""
    pictures = []
    for screen in QGuiApplication.screens():
        image = screen.grabWindow(0).toImage()
        if not image.isNull():
            pictures.append(picture_of(image, Place(Origin.SCREEN, screen.name())))
    return pictures


def _from_portal() -> Coroutine[Any, Any, tuple[bytes, str | None] | None]:
    from app.platform.screenshot_portal import take_screenshot  # noqa: PLC0415  (jeepney is for Linux desktops alone)

    async def ask() -> tuple[bytes, str | None] | None:
        try:
            taken = await take_screenshot()
        except Cancelled:
            return None  # the window has to come back
        return taken.octets, taken.left_behind

    return ask()
