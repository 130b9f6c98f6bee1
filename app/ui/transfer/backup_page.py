"""*Backup secret keys*: a passphrase, a place, and the file is written, read back, opened and counted."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError
from app.services.backup import BackupMade
from app.ui.desk import Desk
from app.ui.transfer.files import choose_place
from app.ui.transfer.passphrase import PassphraseForm
from app.ui.transfer.words import failure
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage


class BackupPage(ColumnPage):
    """Says done only when the file was proved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Backup secret keys")
        self._desk = desk
        count = len(desk.snapshot.codes)
        self.column.addWidget(
            muted(
                self.tr("One file for %n code(s), encrypted with a passphrase of its own.", "", count)
                + " "
                + self.tr("Without the passphrase nobody can open it, not even you.")
            )
        )
        self.form = PassphraseForm(desk)
        self.error = Label(look="error")
        self.error.hide()
        self.done = Label(look="good")
        self.done.hide()
        self.save_button = button(self.tr("Choose a place and back up…"), "primary")
        self.finish_button = button(self.tr("Done"), "primary")
        self.finish_button.hide()
        for widget in (self.form, self.error, self.done, self.save_button, self.finish_button):
            self.column.addWidget(widget)
        self.finish_button.clicked.connect(desk.pages.back)
        self.form.submitted.connect(self._on_save)
        self.save_button.clicked.connect(self._on_save)

    def opened(self) -> None:
        self.form.setFocus()

    def _on_save(self) -> None:
        if self.save_button.isEnabled() and self.form.check():
            name = self._desk.services.backup().suggested_name()
            choose_place(self, self.tr("Save the backup"), name, ["*.4otp.txt", "*"], self.write)

    def write(self, path: Path) -> None:
        """Writes the backup to the chosen place."""
        self.error.hide()
        self.save_button.setEnabled(False)
        work = self._desk.services.backup().write(path, self.form.text())
        self._desk.bridge.run(work, self._on_made, self._on_failed, owner=self, keep=True)

    def _on_made(self, made: BackupMade) -> None:
        self.form.clear()
        self.form.hide()
        self.save_button.hide()
        text = self.tr("Done. The backup holds %n code(s); it was read back and opened.", "", made.codes)
        if made.unreadable:
            kept = self.tr("%n unreadable entry(s) included unchanged.", "", made.unreadable)
            text = f"{text} {kept}"
        self.done.setText(f"{text}\n{made.path.name}")
        self.done.show()
        self.finish_button.show()
        self.finish_button.setFocus()
        self._desk.notify.say(self.tr("Backup made"))

    def _on_failed(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        self.error.setText(failure(error))
        self.error.show()
