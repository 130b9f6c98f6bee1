"""Text on a page: titles, running text, quiet text. Each wraps and can be selected when it is worth copying."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.early import stand_at_the_right, take_plain_text


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """The font in another size, and tabular digits wherever digits may change."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    if weight is not None:
        result.setWeight(weight)
    return result


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, so that nothing jumps when a code changes."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


class Label(QLabel):
    """Wrapping text. `factor` scales the application's font; see `follow` for when it changes."""

    def __init__(
        self, text: str = "", *, look: str = "", factor: float = 1.0, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._factor = factor
        self._bold = bold
        self.setWordWrap(True)
        take_plain_text(self)
        if QGuiApplication.isRightToLeft():
            stand_at_the_right(self)
        if look:
            self.setProperty("look", look)
        self.follow(self.font())

    def follow(self, font: QFont) -> None:
        """Takes its size from the application's font: a font of its own does not follow by itself."""
        if self._factor != 1.0 or self._bold:
            self.setFont(scaled(font, self._factor, QFont.Weight.DemiBold if self._bold else None))

    def minimumSizeHint(self) -> QSize:
        """One line: what a wrapped text needs follows from its width, never from how narrow it could be."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(40, self.fontMetrics().height())

    def set_look(self, look: str) -> None:
        """Changes the colour by the style sheet's name for it."""
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)


def title(text: str) -> Label:
    return Label(text, factor=1.5, bold=True)


def heading(text: str) -> Label:
    return Label(text, factor=1.08, bold=True)


def muted(text: str) -> Label:
    return Label(text, look="muted")


def line() -> QFrame:
    """A hairline between two groups."""
    frame = QFrame()
    frame.setProperty("look", "line")
    return frame
