"""Secrets on the clipboard: marked as such for clipboard managers, and taken back after a while if still ours."""

from __future__ import annotations

import hmac
import sys

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

# Written on every system: each clipboard manager looks for its own, and unknown ones are only carried along.
_MARKS = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "darwin": {
        'application/x-qt-mac-mime;value="org.nspasteboard.ConcealedType"': b"1",
        "org.nspasteboard.ConcealedType": b"1",
    },
    "win32": {
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01\x00\x00\x00",
        'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
        'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    },
}


def marked(text: str, platform: str = sys.platform) -> QMimeData:
    """The text with the marks that the platform's clipboard managers respect."""
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.get(platform, _MARKS["linux"]).items():
        data.setData(name, QByteArray(value))
    return data


class SecretClipboard(QObject):
    """Copies a secret and clears it after `seconds`; leaves alone what somebody else copied meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)

    def copy(self, text: str, seconds: int) -> None:
        """`seconds` 0 leaves the text on the clipboard until lock or quit."""
        self._text = text
        self._board().setMimeData(marked(text))
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    def clear_if_ours(self) -> None:
        """Empties the clipboard when it still holds what we put there."""
        self._timer.stop()
        held, self._text = self._text, ""
        if held and hmac.compare_digest(self._board().text().encode(), held.encode()):
            self._board().clear()

    @property
    def pending(self) -> bool:
        """Whether a secret of ours may still be on the clipboard."""
        return bool(self._text)

    @staticmethod
    def _board() -> QClipboard:
        return QGuiApplication.clipboard()
