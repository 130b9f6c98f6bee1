"""What happens around the window and matters to sync: sleep, another network, the window hidden or shown again.

After a sleep or on another network the old connections are dead without knowing it: they are made anew.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtNetwork import QNetworkInformation

from app.services.sync import SyncService
from app.sync.session import Reason
from app.ui.desk import Desk

LOOK_MS = 20_000
ASLEEP_SECONDS = 15
SETTLED_MS = 500


class Surroundings(QObject):
    """One for a window whose vault is connected. A sleep shows as a gap between two looks at the clock."""

    def __init__(self, desk: Desk, service: SyncService) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._service = service
        self._clock = desk.services.clock
        self._looked = self._clock.monotonic()
        self._shown = True
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._settled = QTimer(self)
        self._settled.setInterval(SETTLED_MS)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(lambda: self._poke("network"))
        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            for changed in (network.reachabilityChanged, network.transportMediumChanged):
                changed.connect(self.network_changed)
            network.isBehindCaptivePortalChanged.connect(self.network_changed)
        desk.window.installEventFilter(self)
        self._note_visible()

    def look(self) -> None:
        """Notices that the computer has slept since the last look."""
        now = self._clock.monotonic()
        slept = now - self._looked > LOOK_MS / 1000 + ASLEEP_SECONDS
        self._looked = now
        if slept:
            self._poke("resume")

    def network_changed(self, _fact: object = None) -> None:
        """A change of network comes as several facts: sync goes on when they have come to rest."""
        self._settled.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange):
            self._note_visible()
        return super().eventFilter(watched, event)

    def _note_visible(self) -> None:
        window = self._desk.window
        shown = window.isVisible() and not window.isMinimized()
        if shown != self._shown:
            self._shown = shown
            self._desk.bridge.run(self._service.show(visible=shown), owner=self)

    def _poke(self, reason: Reason) -> None:
        self._desk.bridge.run(self._service.poke(reason), owner=self)
