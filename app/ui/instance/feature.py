"""What a second start, a link or the command line asks of the running window. A link is always confirmed first."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer

from app.services.instance import Asked, RunningInstance
from app.ui.desk import Desk


class Listener(QObject):
    """Serves on the engine while the program runs, from just after the first picture."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._running = RunningInstance(desk.services.instance, desk.vault)
        self._serving: Future[bool] | None = None
        desk.bridge.listen(self._running.asked, self._on_asked, self)
        QTimer.singleShot(0, self, self._start)

    def close(self) -> None:
        if self._serving is not None:
            self._serving.cancel()

    def _start(self) -> None:
        self._serving = self._desk.bridge.run(self._running.serve(), None, owner=self, keep=False)

    def _on_asked(self, asked: Asked) -> None:
        if asked.verb == "quick" and self._desk.hooks.open_quick is not None:
            self._desk.hooks.open_quick()
            return
        self._desk.show_window()
        if asked.verb == "add" and asked.uri:
            self._desk.take_in(asked.uri)


def install(desk: Desk) -> None:
    listener = Listener(desk)
    desk.hooks.on_quit.append(listener.close)
