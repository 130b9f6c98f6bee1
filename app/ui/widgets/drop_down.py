"""A drop-down list with rows that have room, and that a turn of the wheel on the page does not change."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView


class DropDown(QComboBox):
    """Qt's own view takes no padding from a style sheet; a list view of ours does."""

    def __init__(self) -> None:
        super().__init__()
        self.setView(QListView())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page, which scrolls: whoever passes over a field has not chosen anything."""
        event.ignore()
