"""Asks for the PIN of a code that keeps none: used until the vault is locked, or kept in it when that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from app.ui.desk import Desk
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.password import PasswordField


class PinDialog(Dialog):
    """`on_pin` gets the PIN and whether to keep it."""

    def __init__(self, desk: Desk, name: str, on_pin: Callable[[str, bool], None]) -> None:
        super().__init__(desk.window, "", "", "")
        self._on_pin = on_pin
        self.setWindowTitle(self.tr("PIN"))
        self.headline.setText(self.tr("PIN for {name}").format(name=name))
        self.accept_button.setText(self.tr("Continue"))
        self.pin = PasswordField(desk.theme, self.tr("PIN"), self.tr("PIN"))
        self.keep = QCheckBox(self.tr("Keep it in the vault"))
        self.column.addWidget(self.pin)
        self.column.addWidget(self.keep)
        self.pin.setFocus()

    def on_accept(self) -> None:
        pin = self.pin.text()
        if pin:
            self.pin.clear()
            self.accept()
            self._on_pin(pin, self.keep.isChecked())
