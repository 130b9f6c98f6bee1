"""The recovery key: made, shown once, printed. It opens the vault when the password is forgotten."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QVBoxLayout

from app.services.export import write_file
from app.settings.sections.security import CLIPBOARD_SECONDS
from app.ui.desk import Desk
from app.ui.paper import Pdf
from app.ui.text.moments import date
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, row


class RecoveryKeyPage(ColumnPage):
    """`key` is shown here and nowhere else; leaving the page forgets it."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__("")
        self.title = self.tr("Recovery key")
        self._desk = desk
        self._key = key
        self.key_label = Label(grouped(key))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.15)
        self.key_label.setFont(font)
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key_label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.key_label.setAccessibleName(self.tr("Recovery key"))
        self.print_button = button(self.tr("Print…"), "primary")
        self.pdf_button = button(self.tr("Save as PDF…"))
        self.copy_button = button(self.tr("Copy"))
        self.done_button = button(self.tr("I have put it away safely"))
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 20, 16, 20)
        inside.addWidget(self.key_label)
        self.column.addWidget(
            muted(
                self.tr(
                    "With this key the vault opens without the password. Print it or write it down, and keep it where "
                    "you keep papers that matter. It is shown only now."
                )
            )
        )
        self.column.addWidget(card)
        self.column.addWidget(self.print_button)
        self.column.addLayout(row(self.pdf_button, self.copy_button))
        self.column.addSpacing(8)
        self.column.addWidget(self.done_button)
        self._connect()

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._on_print)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.copy_button.clicked.connect(self._on_copy)
        self.done_button.clicked.connect(self._desk.pages.back)

    def opened(self) -> None:
        self.print_button.setFocus()

    def sheet(self) -> QTextDocument:
        """The page to print: what it is, the key, where it belongs."""
        document = QTextDocument()
        words = {
            "headline": self.tr("4OTP recovery key"),
            "what": self.tr("This key opens the vault of 4OTP on the computer it was made on, without the password."),
            "how": self.tr("On the unlock screen choose “Use the recovery key” and type it, spaces do not matter."),
            "keep": self.tr("Keep this sheet like a passport. Whoever has it and the vault file can read all codes."),
            "made": self.tr("Made on {date}").format(date=date(self._desk.now_ms())),
        }
        escaped = {name: html.escape(text) for name, text in words.items()}
        document.setHtml(
            f"<h1>{escaped['headline']}</h1><p>{escaped['what']}</p>"
            f"<p style='font-family:monospace;font-size:16pt;margin:24px 0'>{html.escape(grouped(self._key))}</p>"
            f"<p>{escaped['how']}</p><p>{escaped['keep']}</p><p style='color:#555'>{escaped['made']}</p>"
        )
        return document

    def save_pdf(self, path: Path) -> None:
        """Writes the sheet as a PDF file."""
        pdf = Pdf(self.tr("4OTP recovery key"))
        self.sheet().print_(pdf.writer)
        self._desk.bridge.run(
            write_file(path, pdf.octets()), lambda _none: self._on_saved(), self._desk.notify.failure, owner=self
        )

    def _on_saved(self) -> None:
        self._desk.notify.say(self.tr("Saved. A file can be copied unseen: paper is safer."))

    def _on_print(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.sheet().print_(printer)

    def _on_pdf(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "4otp-recovery-key.pdf", self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_pdf(Path(path))

    def _on_copy(self) -> None:
        self._desk.clipboard.copy(self._key, self._desk.settings.get(CLIPBOARD_SECONDS))
        self._desk.notify.say(self.tr("Recovery key copied"))


def grouped(key: str) -> str:
    """In groups of four after the prefix, so that it can be read and typed."""
    head, mark, body = key.partition("1")
    parts = [body[start : start + 4] for start in range(0, len(body), 4)]
    return " ".join([head + mark, *parts])
