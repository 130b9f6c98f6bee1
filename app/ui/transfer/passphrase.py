"""A passphrase typed twice, with its strength and a generator: for files that leave this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.backup import MIN_PASSPHRASE_CHARACTERS
from app.services.passphrases import generated_passphrase
from app.ui.desk import Desk
from app.ui.widgets.buttons import button
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label
from app.ui.widgets.password import PasswordField, StrengthMeter

WORD_LIST = Path(__file__).parents[3] / "resources" / "words" / "english.txt"


class PassphraseForm(QWidget):
    """`submitted` on Enter, once both fields agree. A generated one is shown, to be written down."""

    submitted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.passphrase = PasswordField(desk.theme, self.tr("Passphrase"))
        self.again = PasswordField(desk.theme, self.tr("Passphrase again"))
        self.suggest_button = button(self.tr("Suggest one"), "quiet")
        self.suggestion = Label()
        self.suggestion.hide()
        self._meter = StrengthMeter(desk.theme)
        self._first = FormField(self.tr("Passphrase"), self.passphrase)
        self._second = FormField(self.tr("Passphrase again"), self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._first, self._meter, self._second, self.suggestion, self.suggest_button):
            layout.addWidget(widget)
        self.setFocusProxy(self.passphrase)
        self.passphrase.changed.connect(self._meter.show_strength)
        self.passphrase.changed.connect(lambda _text: self._first.show_error(""))
        self.again.changed.connect(lambda _text: self._second.show_error(""))
        self.passphrase.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self._on_enter)
        self.suggest_button.clicked.connect(self._on_suggest)

    def _on_enter(self) -> None:
        if self.check():
            self.submitted.emit()

    def text(self) -> str:
        return self.passphrase.text()

    def check(self) -> bool:
        """Says what is missing beside the field, and puts the cursor there."""
        if len(self.text()) < MIN_PASSPHRASE_CHARACTERS:
            self._first.show_error(self.tr("At least %n character(s), please.", "", MIN_PASSPHRASE_CHARACTERS))
            self.passphrase.setFocus()
            return False
        if self.text() != self.again.text():
            self._second.show_error(self.tr("The two are not the same."))
            self.again.setFocus()
            return False
        return True

    def clear(self) -> None:
        self.passphrase.clear()
        self.again.clear()
        self.suggestion.hide()

    def _on_suggest(self) -> None:
        suggested = generated_passphrase(WORD_LIST)
        for field in (self.passphrase, self.again):
            field.line.setText(suggested)
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.suggestion.setText(self.tr("Write it down before you go on: {words}").format(words=suggested))
        self.suggestion.show()
