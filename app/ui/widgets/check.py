"""A box to tick, or a choice of several, whose words wrap: Qt's own are as wide as their text."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.ui.widgets.labels import Label

B = TypeVar("B", bound=QAbstractButton)


class _Row(QWidget, Generic[B]):
    """`box` is the box itself; a click on the words counts as one on it."""

    def __init__(self, box: B, name: str, explanation: str) -> None:
        super().__init__()
        self.box = box
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(explanation)
        self._name = Label(name)
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        if explanation:
            words.addWidget(Label(explanation, look="muted", factor=0.92))
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.layout() is not None:
            self._align()

    def _align(self) -> None:
        """The middle of the box stands at the middle of the first line, whatever the size of the text."""
        lower = (self.box.sizeHint().height() - self._name.fontMetrics().height()) // 2
        self._words.setContentsMargins(0, max(0, lower), 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)


class CheckRow(_Row[QCheckBox]):
    """Yes or no."""

    def __init__(self, name: str, explanation: str = "") -> None:
        super().__init__(QCheckBox(), name, explanation)


class RadioRow(_Row[QRadioButton]):
    """One of several; the boxes belong to a QButtonGroup, for they have no parent in common."""

    def __init__(self, name: str, explanation: str = "") -> None:
        super().__init__(QRadioButton(), name, explanation)
