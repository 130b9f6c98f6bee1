"""*Export*: a format is chosen, what it cannot carry is named, the file is written. Plain files need the password."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError
from app.services.export import SHEET, ExportPlan, write_file
from app.ui.desk import Desk
from app.ui.paper import blocks_pdf
from app.ui.transfer.files import choose_place
from app.ui.transfer.kit_page import KitPage
from app.ui.transfer.passphrase import PassphraseForm
from app.ui.transfer.words import failure, reason
from app.ui.widgets.buttons import RowButton, button
from app.ui.widgets.check import CheckRow
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, line, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField

_NAMED = 8


class ExportPage(ColumnPage):
    """All codes into a file of another app, or onto paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Export")
        self._desk = desk
        self._service = desk.services.export()
        self.format = DropDown()
        for format_id, name, _encrypts in self._service.formats():
            self.format.addItem(self.tr("Printable sheet") if format_id == SHEET else name, format_id)
        self._encrypts = {format_id for format_id, _name, encrypts in self._service.formats() if encrypts}
        self._encrypted_row = CheckRow(self.tr("Encrypt it with a password"))
        self._recovery_row = CheckRow(self.tr("Print the recovery codes too"))
        self.encrypted, self.with_recovery_codes = self._encrypted_row.box, self._recovery_row.box
        self.losses = Label(look="warning")
        self.plain_warning = muted("")
        self.password = PasswordField(desk.theme, self.tr("Password of the vault"))
        self._password_field = FormField(self.tr("Password of the vault"), self.password)
        self.passphrase = PassphraseForm(desk)
        self.error = Label(look="error")
        self.error.hide()
        self.save_button = button(self.tr("Choose a place and export…"), "primary")
        self.pdf_button = button(self.tr("Save as PDF…"))
        self.column.addWidget(FormField(self.tr("For"), self.format))
        for widget in (
            self._encrypted_row,
            self._recovery_row,
            self.losses,
            self.plain_warning,
            self._password_field,
            self.passphrase,
            self.error,
            self.save_button,
            self.pdf_button,
            line(),
        ):
            self.column.addWidget(widget)
        self.google_row = RowButton(
            desk.theme, "qr", self.tr("To Google Authenticator"), self.tr("QR codes to scan with the phone")
        )
        self.kit_row = RowButton(
            desk.theme, "print", self.tr("Recovery kit"), self.tr("A printed recovery key and an encrypted backup")
        )
        self.column.addWidget(self.google_row)
        self.google_row.setVisible(desk.hooks.google_export is not None)
        self.column.addWidget(self.kit_row)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(lambda _index: self.refresh())
        self.encrypted.toggled.connect(lambda _on: self.refresh())
        self.with_recovery_codes.toggled.connect(lambda _on: self.refresh())
        self.save_button.clicked.connect(self._on_save)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.password.submitted.connect(self._on_save)
        self.passphrase.submitted.connect(self._on_save)
        self.google_row.clicked.connect(self._on_google)
        self.kit_row.clicked.connect(lambda: self._desk.pages.open(KitPage(self._desk)))

    def opened(self) -> None:
        self.format.setFocus()

    def refresh(self) -> None:
        """Judges every code for the chosen format before anything is written."""
        chosen = self.format.currentData()
        self._encrypted_row.setVisible(chosen in self._encrypts)
        is_sheet = chosen == SHEET
        self._recovery_row.setVisible(is_sheet)
        self.pdf_button.setVisible(is_sheet)
        plan = self._plan()
        self._password_field.setVisible(plan.is_plain)
        self.passphrase.setVisible(not plan.is_plain)
        self.plain_warning.setVisible(plan.is_plain)
        self.plain_warning.setText(
            self.tr(
                "This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used."
            )
        )
        words = self._loss_words(plan)
        self.losses.setText(words)
        self.losses.setVisible(bool(words))
        self.save_button.setEnabled(plan.carried > 0)

    def _plan(self) -> ExportPlan:
        chosen = self.format.currentData()
        encrypted = chosen in self._encrypts and self.encrypted.isChecked()
        return self._service.plan(chosen, encrypted=encrypted, with_recovery_codes=self.with_recovery_codes.isChecked())

    def _loss_words(self, plan: ExportPlan) -> str:
        parts = []
        if plan.refused:
            names = [f"{name or '–'}: {reason(why, {})}" for name, why in plan.refused[:_NAMED]]
            parts.append(self.tr("This format has no place for %n code(s):", "", len(plan.refused)))
            parts += names
            if len(plan.refused) > _NAMED:
                parts.append(self.tr("and %n more", "", len(plan.refused) - _NAMED))
        for member, count in plan.losses.items():
            parts.append(self.tr("Lost for %n code(s): {what}", "", count).format(what=self._member(member)))
        if plan.unreadable:
            parts.append(self.tr("Only backups keep %n unreadable entry(s).", "", plan.unreadable))
        return "\n".join(parts)

    def _member(self, member: str) -> str:
        names = {
            "note": self.tr("the note"),
            "tags": self.tr("groups and tags"),
            "icon": self.tr("the picture"),
            "recovery_codes": self.tr("the recovery codes"),
            "pin": self.tr("the PIN"),
            "favorite": self.tr("the pin to the top"),
            "counter": self.tr("the counter"),
        }
        return names.get(member, member)

    def _on_save(self) -> None:
        plan = self._plan()
        if not plan.is_plain and not self.passphrase.check():
            return
        name = f"4otp-export{plan.ending}"
        choose_place(self, self.tr("Save the export"), name, [f"*{plan.ending}", "*"], lambda p: self.write(plan, p))

    def write(self, plan: ExportPlan, path: Path) -> None:
        """Writes to the chosen place."""
        self.error.hide()
        work = self._service.write(
            plan,
            path,
            vault_password=self.password.text() if plan.is_plain else None,
            password=None if plan.is_plain else self.passphrase.text(),
        )
        self._desk.bridge.run(work, lambda _none: self._on_done(plan), self._on_failed, owner=self, keep=True)

    def _on_pdf(self) -> None:
        plan = self._plan()
        choose_place(
            self, self.tr("Save as PDF"), "4otp-codes.pdf", ["*.pdf"], lambda path: self._write_pdf(plan, path)
        )

    def _write_pdf(self, plan: ExportPlan, path: Path) -> None:
        self.error.hide()
        work = self._service.paper(plan, vault_password=self.password.text())
        self._desk.bridge.run(
            work, lambda blocks: self._save_pdf(plan, blocks, path), self._on_failed, owner=self, keep=False
        )

    def _save_pdf(self, plan: ExportPlan, blocks: tuple[str, ...], path: Path) -> None:
        work = write_file(path, blocks_pdf("4OTP", blocks))
        self._desk.bridge.run(work, lambda _none: self._on_done(plan), self._on_failed, owner=self, keep=True)

    def _on_done(self, plan: ExportPlan) -> None:
        self.password.clear()
        self.passphrase.clear()
        self._desk.notify.say(self.tr("%n code(s) exported", "", plan.carried))

    def _on_failed(self, error: AppError) -> None:
        self.error.setText(failure(error))
        self.error.show()

    def _on_google(self) -> None:
        if self._desk.hooks.google_export is not None:
            self._desk.hooks.google_export()
