"""What a page shows while it has nothing to show: a sign, what this is, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label


class EmptyState(QWidget):
    """Centred in whatever room there is."""

    def __init__(self, theme: Theme, icon: str, headline: str, text: str, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        sign = QLabel()
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.put_picture(sign, icon, "muted", 44, stretches=True)
        self.headline = Label(headline, factor=1.15, bold=True)
        self.text = Label(text, look="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(sign)
        layout.addSpacing(6)
        for label in (self.headline, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        for each in buttons:
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def say(self, headline: str, text: str) -> None:
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
