"""Adds *Sync* to the window: the page, a bar for what only the user can end, and what merges decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.widgets.page import Page

if TYPE_CHECKING:
    from app.services.sync_status import SyncStatus
    from app.sync.exchange import Outcome

# The service and its pages are loaded when sync is used: they bring the network's library.
# ruff: noqa: PLC0415


class SyncWatch(QObject):
    """Listens once the vault turns out to be connected, or the page was opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._listening = False

    def page(self) -> Page:
        from app.ui.sync.page import SyncPage

        self.listen()
        return SyncPage(self._desk)

    def connect_with(self, text: str) -> None:
        """An access key that was scanned or pasted anywhere."""
        from app.ui.sync.connect_page import ConnectPage

        self.listen()
        self._desk.pages.open(ConnectPage(self._desk, text))

    def unlocked(self) -> None:
        if self._desk.snapshot.sync is not None:
            self.listen()

    def listen(self) -> None:
        service = self._desk.services.sync()
        if self._listening:
            self._on_changed(service.status)  # the words of a bar may be of another language
            return
        self._listening = True
        self._desk.bridge.listen(service.changed, self._on_changed, self)
        self._desk.bridge.listen(service.happened, self._on_happened, self)
        self._on_changed(service.status)
        from app.ui.sync.outside import Surroundings

        self._surroundings = Surroundings(self._desk, service)

    def _on_changed(self, status: SyncStatus) -> None:
        if not status.needs_user or self._desk.navigation is None:
            self._desk.notify.state("sync", None)
            return
        from app.ui.text.sync_errors import sync_sentence

        code = status.alarm or status.error or ""
        text = sync_sentence(code) or self.tr("Sync needs your decision.")
        self._desk.notify.state("sync", text, (self.tr("Show"), lambda: self._desk.open_page("sync", "")))

    def _on_happened(self, outcome: Outcome) -> None:
        from app.ui.sync.words import notes_in_words

        for said in notes_in_words(self._desk.services.sync().told(outcome)):
            self._desk.notify.say(said)


def install(desk: Desk) -> None:
    watch = SyncWatch(desk)
    desk.hooks.sync_page = lambda _desk: watch.page()
    desk.hooks.connect_key = lambda _desk, text: watch.connect_with(text)
    desk.hooks.on_unlocked.append(lambda _desk: watch.unlocked())
