"""Buttons side by side; one below the other where their words have no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

_SPACING = 8


class ButtonRow(QWidget):
    """The last button is the one to press: it stands at the far end, or on top."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_SPACING)
        for each in buttons[:-1]:
            self._lines.addWidget(each)
        self._lines.addStretch(1)
        self._lines.addWidget(buttons[-1])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(each.sizeHint().width() + _SPACING for each in self._buttons if not each.isHidden())
        narrow = needed > event.size().width()
        direction = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        if self._lines.direction() != direction:
            self._lines.setDirection(direction)
            self.updateGeometry()
