"""Hides the windows that show codes from captures, as the setting says; nothing where the system cannot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.platform.screen_shield import ScreenShield
from app.settings.sections.security import HIDE_FROM_CAPTURE
from app.ui.desk import Desk


class Shield(QObject):
    """`cover` is called for each window that shows codes; the system forgets when a window is made anew."""

    def __init__(self, desk: Desk, shield: ScreenShield) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._shield = shield
        self._windows: list[QWidget] = []
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)

    def cover(self, window: QWidget) -> None:
        self._windows.append(window)
        window.installEventFilter(self)
        if window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self._apply(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            self._apply(watched)
        return False

    def _apply(self, window: QWidget) -> None:
        self._shield.set_hidden(int(window.winId()), hidden=self._desk.settings.get(HIDE_FROM_CAPTURE))

    def _on_setting(self, key: str) -> None:
        if key == HIDE_FROM_CAPTURE.key:
            for window in self._windows:
                if window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
                    self._apply(window)


def install(desk: Desk) -> None:
    system = desk.services.screen_shield()
    if system is None:
        return
    shield = Shield(desk, system)
    desk.hooks.cover = shield.cover
    shield.cover(desk.window)
