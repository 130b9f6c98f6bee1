"""Where a new code goes when sync is on: asked once, then remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from app.settings.sections.sync import NEW_CODES
from app.ui.desk import Desk
from app.ui.widgets.dialog import Dialog


class WhereDialog(Dialog):
    """Two buttons: synced, or on this device only."""

    def __init__(self, desk: Desk, then: Callable[[bool], None], cancelled: Callable[[], None]) -> None:
        super().__init__(desk.window, "", "", "")
        self._desk = desk
        self._then = then
        self.setWindowTitle(self.tr("Where should new codes go?"))
        self.headline.setText(self.tr("Where should new codes go?"))
        self.text.setText(self.tr("Synced codes are on all your devices. Others stay on this one."))
        self.text.show()
        self.remember = QCheckBox(self.tr("Remember this"))
        self.remember.setChecked(True)
        self.column.addWidget(self.remember)
        self.accept_button.setText(self.tr("Synced"))
        self.cancel_button.setText(self.tr("On this device"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(lambda: self._choose("device"))
        self.rejected.connect(cancelled)

    def on_accept(self) -> None:
        self._choose("synced")

    def _choose(self, place: str) -> None:
        if self.remember.isChecked():
            self._desk.settings.put(NEW_CODES, place)
        self.accept()
        self._then(place == "synced")


def with_place(desk: Desk, then: Callable[[bool], None], cancelled: Callable[[], None]) -> None:
    """Calls `then` with whether new codes are to be synced; asks first when nothing is decided yet."""
    if desk.snapshot.sync is None:
        then(False)
        return
    chosen = desk.settings.get(NEW_CODES)
    if chosen == "ask":
        WhereDialog(desk, then, cancelled).open()
    else:
        then(chosen == "synced")
