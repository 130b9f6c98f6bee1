"""Whatever is dropped on the window, pasted, or handed over by a link: sorted and sent to who can read it.

The one door for text, pictures and files; always confirmed on a page before anything is saved.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from app.core.errors import AppError
from app.ui.desk import Desk

ACCESS_KEY = "4otp1"


class Intake(QObject):
    """`take` is for the clipboard and drops, `take_text` also for links from outside."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._desk.notify.say(self.tr("There is nothing on the clipboard that a code could be read from."))

    def paste_into_search(self, which: QClipboard.Mode) -> bool:
        """Whether a paste into a search field was taken: a link, a key or a picture is no word to search for."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData(which)  # None where nothing is ever selected
        return data is not None and self.wants(data) and self.take(data)

    @staticmethod
    def wants(data: QMimeData) -> bool:
        """Whether this looks like a code, or a key to connect with, rather than like words to search for."""
        if data.hasImage() or data.hasUrls():
            return True
        text = data.text().strip()
        return "://" in text or text.lower().startswith(ACCESS_KEY) or _looks_like_key(text)

    def take(self, data: QMimeData) -> bool:
        """Files first, then a picture, then text. False when there is nothing to take."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._take_files(files)
        elif data.hasImage():
            self._take_image(QImage(data.imageData()))
        elif data.text().strip():
            self.take_text(data.text())
        else:
            return False
        return True

    def take_text(self, text: str) -> None:
        """A link, several, or a bare key."""
        if self._desk.hooks.take_text is not None:
            self._desk.hooks.take_text(self._desk, text)

    def _take_files(self, files: list[Path]) -> None:
        if self._desk.hooks.take_files is not None:
            self._desk.hooks.take_files(self._desk, files)

    def _take_image(self, image: QImage) -> None:
        if self._desk.hooks.take_image is not None:
            self._desk.hooks.take_image(self._desk, image)


def _looks_like_key(text: str) -> bool:
    """As what is pasted elsewhere is judged: a name of several words is no key, though Base32 has all its letters."""
    from app.services.found_text import TextKind, pieces_of  # noqa: PLC0415  (not before something is pasted)

    try:
        return any(piece.kind is TextKind.BARE_KEY for piece in pieces_of(text))
    except AppError:
        return False
