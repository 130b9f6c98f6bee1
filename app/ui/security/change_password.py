"""The page that changes the password and its hint."""

from __future__ import annotations

from app.core.errors import AppError
from app.services.vault import Copies
from app.ui.desk import Desk
from app.ui.first_run.form import NewPasswordForm
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.check import CheckRow
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField


class ChangePasswordPage(ColumnPage):
    """The old one is proved in the same step; nothing is written before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Change password")
        self._desk = desk
        self.old = PasswordField(desk.theme, self.tr("Current password"))
        self._old_field = FormField(self.tr("Current password"), self.old)
        self.form = NewPasswordForm(desk.theme, desk.vault.status().hint or "", replaces=True)
        self._compromised_row = CheckRow(self.tr("Somebody may know the old one"))
        self.compromised = self._compromised_row.box
        self._key_note = muted(
            self.tr("Then the vault also gets a new key, and the recovery key has to be made again.")
        )
        self.copies = DropDown()
        for name, data in (
            (self.tr("Put them under the new password"), "renew"),
            (self.tr("Leave them under the old password"), "keep"),
            (self.tr("Delete them"), "delete"),
        ):
            self.copies.addItem(name, data)
        self._copies_field = FormField(
            self.tr("Older copies of the vault"),
            self.copies,
            self.tr("Backup files open with the passphrase that they were made with."),
        )
        self.error = Label(look="error")
        self.error.hide()
        self.save_button = button(self.tr("Change password"), "primary")
        for widget in (
            self._old_field,
            self.form,
            self._compromised_row,
            self._key_note,
            self._copies_field,
            self.error,
            self.save_button,
        ):
            self.column.addWidget(widget)
        self._has_password = "password" in desk.vault.status().slots
        self._old_field.setVisible(self._has_password)
        for widget in (self._compromised_row, self._key_note):
            widget.setVisible(self._has_password)
        self.save_button.clicked.connect(self._on_save)
        self.form.submitted.connect(self._on_save)
        self.old.submitted.connect(self.form.setFocus)
        self.old.changed.connect(lambda _text: self._old_field.show_error(""))

    def opened(self) -> None:
        (self.old if self._has_password else self.form.password).setFocus()

    def _on_save(self) -> None:
        if not self.save_button.isEnabled() or not self.form.check():
            return
        if self._chosen() == "delete":
            self._desk.notify.ask(
                self.tr("Delete the older copies?"),
                self.tr("Only those whose codes are all in the vault or its trash are deleted. This cannot be undone."),
                self.tr("Change and delete"),
                self._change,
                danger=True,
            )
        else:
            self._change()

    def _chosen(self) -> Copies:
        chosen: Copies = self.copies.currentData()
        return chosen

    def _change(self) -> None:
        self.save_button.setEnabled(False)
        work = self._desk.vault.change_password(
            self.old.text() if self._has_password else None,
            self.form.password.text(),
            self.form.hint.text().strip(),
            compromised=self.compromised.isChecked(),
            copies=self._chosen(),
        )
        self._desk.bridge.run(work, self._on_changed, self._refuse, owner=self)

    def _on_changed(self, _result: object) -> None:
        self._desk.pages.back()
        self._desk.notify.say(self.tr("The password is changed"))

    def _refuse(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        if error.code == "vault.wrong_password":
            self.old.clear()
            self._old_field.show_error(sentence(error))
            self.old.setFocus()
        else:
            self.error.setText(sentence(error))
            self.error.show()
