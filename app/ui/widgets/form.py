"""A field with its name above and, when something is wrong, a sentence below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.announce import announce
from app.ui.widgets.labels import Label


class FormField(QWidget):
    """Wraps one input. The name is its buddy, so that a screen reader and Alt keys find the input."""

    def __init__(self, name: str, field: QWidget, explanation: str = "") -> None:
        super().__init__()
        self.field = field
        caption = Label(name)
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name.replace("&", ""))
        self._explanation = explanation
        self._below = Label(explanation, look="muted", factor=0.92)
        if not explanation:
            self._below.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(caption)
        layout.addWidget(field)
        layout.addWidget(self._below)
        self.setFocusProxy(field)

    def show_error(self, text: str) -> None:
        """Says what is wrong with the field; empty text takes it back."""
        self._below.setText(text or self._explanation)
        self._below.set_look("error" if text else "muted")
        self._below.setVisible(bool(text or self._explanation))
        self._input().setAccessibleDescription(text or self._explanation)
        announce(self._input(), text)

    def _input(self) -> QWidget:
        return self.field.focusProxy() or self.field

    def error(self) -> str:
        return self._below.text() if self._below.property("look") == "error" else ""
