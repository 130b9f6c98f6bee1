"""Watches the clock while the vault is open: a bar when it is off, one button that corrects the codes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.core.errors import AppError
from app.services.clock_check import ClockState
from app.settings.sections.clock import CHECK_CLOCK, CORRECT_CODES
from app.ui.clock.words import warning
from app.ui.desk import Desk

LOOK_MS = 5_000
MEASURE_AGAIN_MS = 3_600_000


class ClockWatch(QObject):
    """One for a window. Nothing is asked while the vault is locked, or when the user said no."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._check = desk.services.clock_check
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._measure = QTimer(self)
        self._measure.setInterval(MEASURE_AGAIN_MS)
        self._look.timeout.connect(self.look)
        self._measure.timeout.connect(self.measure)
        desk.bridge.listen(self._check.changed, self._on_changed, self)
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)

    def start(self) -> None:
        self._look.start()
        self._measure.start()
        self._on_changed(self._check.state)
        self.measure()

    def stop(self) -> None:
        self._look.stop()
        self._measure.stop()
        self._desk.notify.state("clock", None)

    def look(self) -> None:
        """Notices a jump, and measures again after one."""
        if self._check.watch():
            self.measure()

    def measure(self) -> None:
        """Asks the server; no answer changes nothing and is not worth a word."""
        if self._desk.settings.get(CHECK_CLOCK):
            self._desk.bridge.run(self._check.measure(), None, _say_nothing, owner=self, keep=False)

    def _on_setting(self, key: str) -> None:
        if key in (CORRECT_CODES.key, CHECK_CLOCK.key):
            self._on_changed(self._check.state)

    def _on_changed(self, state: ClockState) -> None:
        if not self._look.isActive():
            return
        agreed = self._desk.settings.get(CORRECT_CODES)
        self._desk.offset_ms = self._check.correction_ms(agreed=agreed)
        if not state.is_off:
            self._desk.notify.state("clock", None)
            return
        can_correct = state.offset_ms is not None and not agreed
        action = (self.tr("Correct the codes"), self._agree) if can_correct else None
        text = warning(state, corrected=bool(self._desk.offset_ms))
        self._desk.notify.state("clock", text, action, closable=bool(self._desk.offset_ms))

    def _agree(self) -> None:
        self._desk.settings.put(CORRECT_CODES, True)


def _say_nothing(_error: AppError) -> None:
    """Offline is the usual case: the codes need no network."""


def install(desk: Desk) -> None:
    watch = ClockWatch(desk)
    desk.hooks.on_unlocked.append(lambda _desk: watch.start())
    desk.hooks.on_locked.append(lambda _desk: watch.stop())
