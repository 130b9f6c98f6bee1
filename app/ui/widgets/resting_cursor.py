"""A text cursor that stands still while nobody types, as in GTK: blinking is a third of an idle window's work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

REST_AFTER_MS = 5_000
_WAKING = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn, QEvent.Type.InputMethod})


class RestingCursor(QObject):
    """For one field that has the focus all day. The desktop's own rate comes back with the next key, or elsewhere."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._rate_ms = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_AFTER_MS)
        self._timer.timeout.connect(self.rest)
        field.installEventFilter(self)

    def rest(self) -> None:
        hints = QGuiApplication.styleHints()
        if self._field.hasFocus() and hints.cursorFlashTime() > 0:
            self._rate_ms = hints.cursorFlashTime()
            hints.setCursorFlashTime(0)

    def wake(self) -> None:
        if self._rate_ms:
            QGuiApplication.styleHints().setCursorFlashTime(self._rate_ms)
            self._rate_ms = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _WAKING:
            self.wake()
            self._timer.start()
        elif kind == QEvent.Type.FocusOut:
            self.wake()
            self._timer.stop()
        return super().eventFilter(watched, event)
