"""Ends the connection: the codes stay here, or the synced ones go after the word was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QLineEdit

from app.ui.desk import Desk
from app.ui.widgets.check import RadioRow
from app.ui.widgets.dialog import Dialog


class DisconnectDialog(Dialog):
    """`on_disconnect` gets whether the codes stay."""

    def __init__(self, desk: Desk, on_disconnect: Callable[[bool], None]) -> None:
        super().__init__(desk.window, "", "", "", look="danger")
        self._on_disconnect = on_disconnect
        self.headline.setText(self.tr("Disconnect this device?"))
        self.text.setText(self.tr("Other devices are not affected."))
        self.text.show()
        self.accept_button.setText(self.tr("Disconnect"))
        keep = RadioRow(self.tr("Keep all codes on this device"))
        remove = RadioRow(self.tr("Remove the synced codes from this device"))
        self.keep, self.remove = keep.box, remove.box
        choices = QButtonGroup(self)
        choices.addButton(self.keep)
        choices.addButton(self.remove)
        self.keep.setChecked(True)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("Type “remove” to confirm"))
        self.word.setAccessibleName(self.tr("Type “remove” to confirm"))
        self.word.hide()
        for widget in (keep, remove, self.word):
            self.column.addWidget(widget)
        self.remove.toggled.connect(self._on_remove_toggled)
        self.word.textChanged.connect(lambda _text: self._judge())

    def on_accept(self) -> None:
        self._on_disconnect(self.keep.isChecked())
        self.accept()

    def _on_remove_toggled(self, wanted: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.word.setVisible(wanted)
        self._judge()

    def _judge(self) -> None:
        typed = self.word.text().strip().casefold() == self.tr("remove").casefold()
        self.accept_button.setEnabled(self.keep.isChecked() or typed)
