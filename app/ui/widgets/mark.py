"""The app's own mark."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.ui.early import transparent
from app.ui.theme.icons import FOLDER


def app_icon() -> QIcon:
    """For the window's title bar and the task bar."""
    result = QIcon()
    renderer = QSvgRenderer(str(FOLDER / "app.svg"))
    for size in (16, 24, 32, 48, 128):
        picture = QPixmap(QSize(size, size))
        picture.fill(transparent())
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        result.addPixmap(picture)
    return result


class Mark(QWidget):
    """The mark in one size; says nothing to a screen reader."""

    def __init__(self, size: int = 72) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(str(FOLDER / "app.svg"), self)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter)
        painter.end()
