"""Listens to the session while the program runs, and locks the vault for the reasons that the settings name."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.platform.desktop import Desktop
from app.platform.session.base import Reason
from app.platform.session.system import system_idle_clock, system_session_watch
from app.settings.sections.security import LOCK_ON_LEAVING
from app.ui.desk import Desk


class SessionLock(QObject):
    """One for a window. The reasons arrive on the engine's loop and are brought to the GUI thread."""

    left = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.left.connect(self._on_left)
        self._watch = system_session_watch(desk.services.desktop)

    def start(self) -> None:
        if self._watch is not None:
            self._desk.bridge.run(self._watch.start(self.left.emit), owner=self)

    def _on_left(self, _reason: Reason) -> None:
        if self._desk.settings.get(LOCK_ON_LEAVING):
            self._desk.lock()


def install(desk: Desk) -> None:
    if desk.services.desktop is Desktop.NONE:
        return
    SessionLock(desk).start()
    idle = system_idle_clock(desk.services.desktop)
    if idle is not None:
        desk.hooks.idle_seconds = idle.idle_seconds
