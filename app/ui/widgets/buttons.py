"""Buttons: ordinary ones by look, the bottom bar's, and the wide rows that lead to another page."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.early import focus_by_tab_only
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label


class Button(QPushButton):
    """Its words wrap where they are too long for one line: what is drawn holds line breaks, `text` does not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._words = text
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(text)
        self._wrap()

    def sizeHint(self) -> QSize:
        return QSize(self._around() + self._advance(self._words), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._narrowest(), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        wrapped = "\n".join(self._lines(self.width()))
        if wrapped != super().text():
            super().setText(wrapped)
            self.updateGeometry()

    def _lines(self, width: int) -> list[str]:
        room = max(width, self._narrowest()) - self._around()
        if self._advance(self._words) <= room:
            return [self._words]
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return [line for line in lines if line]

    def _narrowest(self) -> int:
        return self._around() + max((self._advance(word) for word in self._words.split()), default=0)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().size(0, text.replace("&", "")).width()

    def _around(self) -> int:
        """What the style adds to the words: borders and padding."""
        drawn = super().text().split("\n")
        return super().sizeHint().width() - max(self._advance(line) for line in drawn)

    def _height(self, lines: int) -> int:
        drawn = super().text().count("\n") + 1
        return super().sizeHint().height() + (lines - drawn) * self.fontMetrics().lineSpacing()


def button(text: str, look: str = "", parent: QWidget | None = None) -> Button:
    """`look`: "" (plain), "primary", "quiet", "danger", "chip"."""
    result = Button(text, parent)
    result.setAutoDefault(True)  # Enter presses the button that has the focus
    if look:
        result.setProperty("look", look)
    return result


def icon_button(theme: Theme, icon: str, name: str, *, colour: str = "muted", size: int = 20) -> QToolButton:
    """A button with an icon only; `name` is what a screen reader says and the tip shows."""
    result = QToolButton()
    result.setToolTip(name)
    result.setAccessibleName(name)
    focus_by_tab_only(result)
    theme.put_icon(result, icon, colour, size)
    return result


def toolbar_button(theme: Theme, icon: str, text: str, *, colour: str = "muted") -> QToolButton:
    """A button of the bar at the bottom: icon above its word."""
    result = QToolButton()
    result.setText(text)
    result.setAccessibleName(text)
    result.setProperty("look", "toolbar")
    result.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    focus_by_tab_only(result)
    theme.put_icon(result, icon, colour, 22)
    return result


class RowButton(QPushButton):
    """A wide button with an icon, a name, a line of explanation and an arrow: leads to a page."""

    def __init__(self, theme: Theme, icon: str, name: str, explanation: str = "", *, arrow: bool = True) -> None:
        super().__init__()
        self.setProperty("look", "row")
        self.setAutoDefault(True)  # Enter opens the row that has the focus
        self.setAccessibleName(name)
        self.setAccessibleDescription(explanation)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        picture = QLabel()
        theme.put_picture(picture, icon, "accent", 24)
        self._name = Label(name)
        self._explanation = Label(explanation, look="muted", factor=0.92)
        if not explanation:
            self._explanation.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._explanation)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 10, 10)
        layout.setSpacing(14)
        layout.addWidget(picture)
        layout.addLayout(words, 1)
        if arrow:
            pointer = QLabel()
            theme.put_picture(pointer, "forward", "muted", 18)
            layout.addWidget(pointer)
        for label in self.findChildren(QLabel):
            label.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_explanation(self, text: str) -> None:
        self._explanation.setText(text)
        self._explanation.setVisible(bool(text))
        self.setAccessibleDescription(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        hint = layout.sizeHint() if layout is not None else super().sizeHint()
        if layout is not None and layout.hasHeightForWidth() and self.width() > 0:
            hint.setHeight(layout.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
