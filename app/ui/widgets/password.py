"""A field for a password: hidden, can be revealed, and can show how strong the text is."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.early import take_secrets
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Tokens
from app.ui.widgets import strength
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.labels import Label
from app.ui.widgets.margins import keep_room


class PasswordField(QWidget):
    """One line with a reveal button inside its right end. `submitted` on Enter."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        take_secrets(self.line)
        self.setFocusProxy(self.line)
        self._reveal = icon_button(theme, "eye", self.tr("Show the password"), size=18)
        self._reveal.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch()
        inside.addWidget(self._reveal)
        theme.follow(self, self._keep_room)
        self._connect()

    def _connect(self) -> None:
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.submitted)
        self._reveal.toggled.connect(self._on_reveal_toggled)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_room()

    def _keep_room(self) -> None:
        keep_room(self.line, 0, 14 + self._theme.grown(18))

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
        self._reveal.setChecked(False)

    def _on_reveal_toggled(self, shown: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        name = self.tr("Hide the password") if shown else self.tr("Show the password")
        self._reveal.setToolTip(name)
        self._reveal.setAccessibleName(name)
        self._theme.put_icon(self._reveal, "eye-off" if shown else "eye", "muted", 18)


class _Bar(QWidget):
    """Segments, as many filled as the level says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.level: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        tokens, gap, count = self._theme.tokens, 4, strength.LEVELS
        width = (self.width() - gap * (count - 1)) / count
        for segment in range(count):
            filled = self.level is not None and segment <= self.level
            painter.setBrush(QColor(_colour(tokens, self.level or 0) if filled else tokens.track))
            painter.drawRoundedRect(QRectF(segment * (width + gap), 0, width, 4), 2, 2)


def _colour(tokens: Tokens, level: int) -> str:
    return (tokens.danger, tokens.danger, tokens.warning, tokens.good, tokens.good)[level]


class StrengthMeter(QWidget):
    """The bar and a word for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = _Bar(theme)
        self._word = Label(look="muted", factor=0.92)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._bar)
        layout.addWidget(self._word)
        self.show_strength("")

    def show_strength(self, password: str) -> None:
        """Judges the text; an empty one gets advice instead."""
        if not password:
            self._bar.level = None
            self._word.setText(self.tr("Three or four unrelated words are strong and easy to remember."))
        else:
            self._bar.level = strength.level(password)
            self._word.setText(
                (
                    self.tr("Very weak: guessed at once"),
                    self.tr("Weak: guessed quickly"),
                    self.tr("Fair: add another word"),
                    self.tr("Good"),
                    self.tr("Strong"),
                )[self._bar.level]
            )
        self._bar.update()
