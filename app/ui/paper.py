"""PDF files in memory, so that they are written whole like every other file, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

_SCREEN_DPI = 96
_GAP = 14
_STYLE = (
    "h2 { font-size: 12pt; margin: 0 } p { margin: 2px 0 } td { padding-right: 24px } "
    ".key, .recovery { font-family: monospace }"
)


class Pdf:
    """`page` draws; `octets` is the file once that is over."""

    def __init__(self, title: str, *, margin_millimetres: float = 18, dpi: int | None = None) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        edge = margin_millimetres
        self.writer.setPageMargins(QMarginsF(edge, edge, edge, edge), QPageLayout.Unit.Millimeter)
        self.writer.setTitle(title)
        if dpi is not None:
            self.writer.setResolution(dpi)

    @contextmanager
    def painter(self) -> Iterator[QPainter]:
        painter = QPainter(self.writer)
        try:
            yield painter
        finally:
            painter.end()

    def octets(self) -> bytes:
        return bytes(self._buffer.data().data())


def blocks_pdf(title: str, blocks: Sequence[str]) -> bytes:
    """HTML blocks below each other; none is torn by the end of a page unless it is longer than one."""
    pdf = Pdf(title, margin_millimetres=15, dpi=_SCREEN_DPI)
    with pdf.painter() as painter:
        room, top = painter.viewport(), 0.0
        for block in blocks:
            document = QTextDocument()
            document.setDefaultStyleSheet(
                "h2 { font-size: 12pt; margin: 0 } p { margin: 2px 0 } td { padding-right: 24px }"
            )
            document.setHtml(block)
            document.setTextWidth(room.width())
            height = document.size().height()
            if top and top + height > room.height():
                pdf.writer.newPage()
                top = 0.0
            painter.save()
            painter.translate(0, top)
            document.drawContents(painter)
            painter.restore()
            top += height + _GAP
    return pdf.octets()
