"""A short message above the toolbar that goes by itself; may offer to take back what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label

SHOWN_MS = 4000
SHOWN_WITH_ACTION_MS = 9000


class Toast(QFrame):
    """Floats over its host; `clearance` keeps it above the toolbar."""

    def __init__(self, host: QWidget, clearance: Callable[[], int]) -> None:
        super().__init__(host)
        self._host = host
        self._clearance = clearance
        self._on_action: Callable[[], None] | None = None
        self.setProperty("look", "toast")
        self.message = Label()
        self.action = button("")
        self.action.clicked.connect(self._act)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 10, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self.message, 1)
        self._row.addWidget(self.action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Shows the text in place of the last one, and tells it to a screen reader."""
        self.message.setText(text)
        self._on_action = action[1] if action else None
        self.action.setText(action[0] if action else "")
        self.action.setVisible(action is not None)
        self._row.setContentsMargins(16, 10, 16 if action is None else 10, 10)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_WITH_ACTION_MS if action else SHOWN_MS)
        announce(self, text)

    def _act(self) -> None:
        act = self._on_action
        self.dismiss()
        if act is not None:
            act()

    def dismiss(self) -> None:
        """Takes it away with what it offered, which may hold a key. A window that only hides keeps both."""
        self._on_action = None
        self.hide()

    def follow(self) -> None:
        """To where the page of now leaves room, once it is laid out."""
        QTimer.singleShot(0, self, self._place_when_shown)

    def _place_when_shown(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        room = self._host.width() - 24
        self.message.setWordWrap(False)
        width = min(room, max(self._row.sizeHint().width(), 160))
        self.message.setWordWrap(True)
        height = max(self._row.heightForWidth(width), 44)
        self.setGeometry(
            (self._host.width() - width) // 2, self._host.height() - height - self._clearance() - 12, width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
