"""Listens on the socket of the user's own: "show", "quick", "add this link". A link is always confirmed first."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from app.platform.instance import Answer, InstanceServer, Request
from app.ui.desk import Desk


class Listener(QObject):
    """Requests arrive on the GUI thread; what they ask for happens after they were answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._server = InstanceServer(desk.services.paths, self.answer)
        self.listening = self._server.listen()
        if self.listening:
            self._notifier = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(lambda *_: self._server.accept_one())

    def answer(self, request: Request) -> Answer:
        """What the other side gets; nothing of the vault is ever in it."""
        verb = request.get("verb")
        if verb == "quick" and self._desk.hooks.open_quick is not None:
            QTimer.singleShot(0, self, self._desk.hooks.open_quick)
        elif verb == "add":
            text = request.get("uri", "")
            QTimer.singleShot(0, self, lambda: self._take_in(text))
        else:
            QTimer.singleShot(0, self, self._desk.show_window)
        return {}

    def close(self) -> None:
        if self.listening:
            self._notifier.setEnabled(False)
        self._server.close()

    def _take_in(self, text: str) -> None:
        self._desk.show_window()
        self._desk.take_in(text)


def install(desk: Desk) -> None:
    listener = Listener(desk)
    desk.hooks.on_quit.append(listener.close)
