"""Asks for the password before something that shows or changes keys."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.labels import Label
from app.ui.widgets.password import PasswordField


class PasswordDialog(Dialog):
    """Closes when the vault has accepted the password; then `on_proved` runs."""

    def __init__(self, desk: Desk, title: str, text: str, on_proved: Callable[[], None]) -> None:
        super().__init__(desk.window, title, text, "")
        self._desk = desk
        self._on_proved = on_proved
        self.accept_button.setText(self.tr("Continue"))
        self.password = PasswordField(desk.theme, self.tr("Password"), self.tr("Password"))
        self.error = Label(look="error")
        self.error.hide()
        self.column.addWidget(self.password)
        self.column.addWidget(self.error)
        self.password.setFocus()

    def on_accept(self) -> None:
        text = self.password.text()
        if not text:
            return
        self.accept_button.setEnabled(False)
        self._desk.bridge.run(self._desk.vault.prove(text), self._on_good, self._on_refused, owner=self)

    def _on_good(self, _result: object) -> None:
        self.password.clear()
        self.accept()
        self._on_proved()

    def _on_refused(self, error: AppError) -> None:
        self.accept_button.setEnabled(True)
        self.password.clear()
        self.error.setText(sentence(error))
        self.error.show()
        self.password.setFocus()


def ask_password(desk: Desk, title: str, text: str, on_proved: Callable[[], None]) -> PasswordDialog:
    """Opens the question; `on_proved` runs only after the right password."""
    dialog = PasswordDialog(desk, title, text, on_proved)
    dialog.open()
    return dialog
