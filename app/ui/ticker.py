"""One timer for everything that counts down: aligned to the full second, stopped when nothing is visible."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.clock import Clock


class Ticker(QObject):
    """`ticked` carries the wall time in ms. Runs while at least one watcher is registered."""

    ticked = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._watchers: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def watch(self, watcher: QObject, active: bool) -> None:  # noqa: FBT001  (reads like "watch this: yes")
        """Registers or removes a watcher; the last one to leave stops the timer."""
        if active:
            self._watchers.add(id(watcher))
        else:
            self._watchers.discard(id(watcher))
        if not self._watchers:
            self._timer.stop()
        elif not self._timer.isActive():
            self._arm()

    def _arm(self) -> None:
        self._timer.start(1000 - self._clock.now_ms() % 1000 + 5)

    def _on_timeout(self) -> None:
        if self._watchers:
            self._arm()
            self.ticked.emit(self._clock.now_ms())
