"""Locks the vault when nobody has used this computer, or this window, for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from app.core.clock import Clock

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """`idle` is told once the time is over. `system_idle_seconds` knows more than our own windows."""

    idle = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit_seconds = 0
        self._last = clock.monotonic()
        self.system_idle_seconds: Callable[[], float | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window)

    def start(self, minutes: int) -> None:
        """0 never locks."""
        self._limit_seconds = minutes * 60
        self._last = self._clock.monotonic()
        self._arm()

    def stop(self) -> None:
        self._limit_seconds = 0
        self._timer.stop()

    def look(self) -> None:
        """Judges now: locks, or waits for what is left."""
        if not self._limit_seconds:
            return
        if self._idle_seconds() >= self._limit_seconds:
            self.stop()
            self.idle.emit()
        else:
            self._arm()

    def _idle_seconds(self) -> float:
        own = self._clock.monotonic() - self._last
        system = self.system_idle_seconds() if self.system_idle_seconds is not None else None
        return own if system is None else min(own, system)

    def _arm(self) -> None:
        if self._limit_seconds:
            self._timer.start(max(1000, int((self._limit_seconds - self._idle_seconds()) * 1000) + 50))
        else:
            self._timer.stop()

    def _on_focus_window(self, window: QWindow | None) -> None:
        self._last = self._clock.monotonic()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clock.monotonic()
        return super().eventFilter(watched, event)
