"""The *recovery kit*: one PDF with a recovery key and an encrypted backup as QR codes, for paper in a safe place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.core.errors import AppError
from app.qr.write import png, symbol
from app.services.export import Kit
from app.ui.desk import Desk
from app.ui.paper import Pdf
from app.ui.security.recovery_key import grouped
from app.ui.transfer.files import choose_place
from app.ui.transfer.passphrase import PassphraseForm
from app.ui.transfer.words import failure
from app.ui.widgets.buttons import button
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField

_PER_PAGE = 2


class KitPage(ColumnPage):
    """Asks for the vault's password and a passphrase for the printed backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Recovery kit")
        self._desk = desk
        self.password = PasswordField(desk.theme, self.tr("Password of the vault"))
        self.form = PassphraseForm(desk)
        self.error = Label(look="error")
        self.error.hide()
        self.save_button = button(self.tr("Save as PDF…"), "primary")
        self.column.addWidget(
            muted(
                self.tr(
                    "A new recovery key opens the vault file without the password; an older one stops working. The "
                    "backup beside it is encrypted with the passphrase, which is not printed: remember it."
                )
            )
        )
        for widget in (
            FormField(self.tr("Password of the vault"), self.password),
            self.form,
            self.error,
            self.save_button,
        ):
            self.column.addWidget(widget)
        self.save_button.clicked.connect(self._on_save)
        self.form.submitted.connect(self._on_save)

    def opened(self) -> None:
        self.password.setFocus()

    def _on_save(self) -> None:
        if self.save_button.isEnabled() and self.form.check():
            choose_place(self, self.tr("Save the recovery kit"), "4otp-recovery-kit.pdf", ["*.pdf"], self.make)

    def make(self, path: Path) -> None:
        """Makes the kit and writes it to the chosen place."""
        self.error.hide()
        self.save_button.setEnabled(False)
        work = self._desk.services.export().recovery_kit(self.form.text(), vault_password=self.password.text())
        self._desk.bridge.run(work, lambda kit: self._on_made(kit, path), self._on_failed, owner=self, keep=True)

    def _on_made(self, kit: Kit, path: Path) -> None:
        work = self._desk.services.export().write_kit(kit, self.pdf(kit), path)
        self._desk.bridge.run(work, lambda _none: self._on_written(), self._on_failed, owner=self, keep=True)

    def _on_written(self) -> None:
        self.password.clear()
        self.form.clear()
        self._desk.notify.say(self.tr("Recovery kit saved. Print it and delete the file."))
        self._desk.pages.back()

    def _on_failed(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        self.error.setText(failure(error))
        self.error.show()

    def pdf(self, kit: Kit) -> bytes:
        """The pages: the words and the key first, then the QR codes, each with its number."""
        pdf = Pdf(self.tr("4OTP recovery kit"))
        text = self.tr(
            "4OTP recovery kit, made on {date}\n\nTo get your codes back: install 4OTP, choose More > Backup / "
            "Import / Export > Import secret keys, and show it photos of all QR codes below. "
            "It asks for the passphrase.\n\n"
            "The recovery key opens the vault file of the computer it was made on:"
        ).format(date=kit.created[:10])
        with pdf.painter() as painter:
            width = painter.viewport().width()
            painter.setFont(QFont(painter.font().family(), 12))
            flags = int(Qt.TextFlag.TextWordWrap)
            used = painter.boundingRect(0, 0, width, painter.viewport().height(), flags, text)
            painter.drawText(used, flags, text)
            if kit.recovery_key is not None:
                painter.setFont(QFont("monospace", 14))
                painter.drawText(0, used.bottom() + 300, width, 2000, flags, grouped(kit.recovery_key))
            for number, part in enumerate(kit.parts):
                if number % _PER_PAGE == 0:
                    pdf.writer.newPage()
                self._draw_part(painter, part, number, len(kit.parts))
        return pdf.octets()

    def _draw_part(self, painter: QPainter, part: str, number: int, total: int) -> None:
        room = painter.viewport()
        top = room.height() / _PER_PAGE * (number % _PER_PAGE)
        painter.setFont(QFont(painter.font().family(), 11))
        caption = self.tr("Part {number} of {total}").format(number=number + 1, total=total)
        painter.drawText(QRectF(0, top, room.width(), 400), caption)
        picture = QImage.fromData(png(symbol(part), 4))
        size = min(room.width(), room.height() / _PER_PAGE - 700)
        painter.drawImage(QRectF(0, top + 450, size, size), picture)
