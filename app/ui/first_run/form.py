"""A new password typed twice, its strength, and a hint: used at the first run and when the password is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.first_run.state import MAX_HINT, MIN_PASSWORD, judged
from app.ui.theme.theme import Theme
from app.ui.widgets.form import FormField
from app.ui.widgets.password import PasswordField, StrengthMeter


class NewPasswordForm(QWidget):
    """`submitted` on Enter in any field, once everything is good."""

    submitted = Signal()

    def __init__(self, theme: Theme, hint: str = "", *, replaces: bool = False) -> None:
        super().__init__()
        name = self.tr("New password") if replaces else self.tr("Password")
        again = self.tr("New password again") if replaces else self.tr("Password again")
        self.password = PasswordField(theme, name)
        self.again = PasswordField(theme, again)
        self.hint = QLineEdit(hint)
        self.hint.setMaxLength(MAX_HINT)
        self._meter = StrengthMeter(theme)
        self._password_field = FormField(name, self.password)
        self._again_field = FormField(again, self.again)
        self._hint_field = FormField(
            self.tr("Hint (optional)"), self.hint, self.tr("Anyone at this computer can read it on the unlock screen.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._password_field, self._meter, self._again_field, self._hint_field):
            layout.addWidget(widget)
        self.setFocusProxy(self.password)
        self._connect()

    def _connect(self) -> None:
        self.password.changed.connect(self._meter.show_strength)
        self.password.changed.connect(lambda _text: self._password_field.show_error(""))
        self.again.changed.connect(lambda _text: self._again_field.show_error(""))
        self.hint.textChanged.connect(lambda _text: self._hint_field.show_error(""))
        self.password.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self._on_enter)
        self.hint.returnPressed.connect(self._on_enter)

    def _on_enter(self) -> None:
        if self.check():
            self.submitted.emit()

    def check(self) -> bool:
        """Says what is missing beside the field, and puts the cursor there."""
        found = judged(self.password.text(), self.again.text(), self.hint.text())
        if found.too_short:
            self._password_field.show_error(self.tr("At least %n character(s), please.", "", MIN_PASSWORD))
            self.password.setFocus()
        elif found.differs:
            self._again_field.show_error(self.tr("The two are not the same."))
            self.again.setFocus()
        elif found.hint_reveals:
            self._hint_field.show_error(self.tr("The hint gives away a part of the password."))
            self.hint.setFocus()
        return found.good

    def errors(self) -> list[str]:
        """What is said to be wrong now."""
        fields = (self._password_field, self._again_field, self._hint_field)
        return [said for field in fields if (said := field.error())]

    def clear(self) -> None:
        self.password.clear()
        self.again.clear()
