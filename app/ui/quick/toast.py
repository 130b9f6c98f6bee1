"""A message over everything that takes no focus: said after the picker has gone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.widgets.announce import announce
from app.ui.widgets.labels import Label

SHOWN_MS = 3000


class FloatingToast(QWidget):
    """Near the bottom of the screen with the pointer."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        frame = self._frame = QFrame()
        frame.setProperty("look", "toast")
        self.message = Label()
        self.message.setWordWrap(False)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(18, 12, 18, 12)
        inside.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str) -> None:
        self.message.setText(text)
        self._frame.updateGeometry()  # while hidden nobody asks it again: the width of the text before would stay
        self.adjustSize()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.move(room.center() - QPoint(self.width() // 2, 0))
        self.move(self.x(), room.bottom() - self.height() - 64)
        self.show()
        self._timer.start(SHOWN_MS)
        announce(self, text)
