"""All screens as pictures, with our own window out of the way: grabbed by Qt, or asked of the desktop under Wayland."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, QProcessEnvironment, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, Cancelled
from app.platform.screen_access import ask_for_screen_access
from app.services.scanning import Origin, Place
from app.ui.desk import Desk
from app.ui.scan.reading import Picture, picture_of

HIDDEN_MS = 350
"""Other programs need to paint what our window covered, and desktops need to end the animation of its closing."""


@dataclass(frozen=True, slots=True)
class Screens:
    """How the screens are seen: the permission, Qt's grab, and the desktop's own way where `by_portal` says so."""

    permit: Callable[[], None]
    grab: Callable[[], list[Picture]]
    by_portal: Callable[[], bool]
    ask: Callable[[], Coroutine[Any, Any, tuple[bytes, str | None]]]


class ScreenGrab(QObject):
    """One grab. `on_pictures` or `on_failed` is called once, with the window back; neither when the person said no."""

    def __init__(
        self,
        desk: Desk,
        on_pictures: Callable[[list[Picture]], None],
        on_failed: Callable[[AppError], None],
        screens: Screens | None = None,
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._screens = screens or Screens(ask_for_screen_access, grabbed, asks_the_desktop, from_portal)
        self._on_pictures = on_pictures
        self._on_failed = on_failed
        self._hidden = Hidden(desk.window)

    def start(self) -> None:
        try:
            self._screens.permit()
        except AppError as failure:
            self._fail(failure)
            return
        self._hidden.hide()
        QTimer.singleShot(HIDDEN_MS, self, self._grab)

    def _grab(self) -> None:
        if self._screens.by_portal():
            self._desk.bridge.run(_or_none(self._screens.ask()), self._on_portal, self._fail, owner=self, keep=False)
            return
        pictures = self._screens.grab()
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
        self._place: QPoint | None = None

    def hide(self) -> None:
        self._place = self._window.pos()
        self._window.hide()

    def show(self) -> None:
        place, self._place = self._place, None
        if place is None:
            return
        self._window.show()
        if self._window.pos() != place:
            self._window.move(place)
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


async def from_portal() -> tuple[bytes, str | None]:
    """The picture that the desktop took, and the path of its file where that could not be deleted."""
    from app.platform.screenshot_portal import take_screenshot  # noqa: PLC0415  (jeepney is for Linux desktops alone)

    taken = await take_screenshot()
    return taken.octets, taken.left_behind


async def _or_none(
    asking: Coroutine[Any, Any, tuple[bytes, str | None]],
) -> tuple[bytes, str | None] | None:
    """None when the person said no: the window has to come back then too."""
    try:
        return await asking
    except Cancelled:
        return None
