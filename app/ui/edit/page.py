"""Changing a code: names, group, note, tags, parameters; the key stays hidden and can only be replaced."""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import AppError
from app.otp.base import OtpParameters
from app.services.vault import Applied
from app.ui.add.form import CodeForm
from app.ui.add.state import FormValues, otp_of, values_of_otp
from app.ui.desk import Desk
from app.ui.edit.icon import IconButton
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label
from app.ui.widgets.page import ColumnPage, row
from app.vault.commands import codes as commands
from app.vault.commands import trash
from app.vault.model import Code


class EditPage(ColumnPage):
    """Saves only what was changed, so that a change from another device meanwhile is not undone."""

    def __init__(self, desk: Desk, code: Code, values: FormValues | None = None, icon: str | None = None) -> None:
        """`values` and `icon` are what was chosen already and not saved."""
        super().__init__("")
        self.title = self.tr("Edit code")
        self._desk = desk
        self._code = code
        self._settled = False
        self.form = CodeForm(desk, with_key=False)
        self.icon = IconButton(desk, code.issuer or code.account, code.icon)
        self.replace_key = button(self.tr("Replace the key…"), "quiet")
        self.replace_key.setCheckable(True)
        self.error = Label(look="error")
        self.error.hide()
        self.save_button = button(self.tr("Save"), "primary")
        self.delete_button = button(self.tr("Delete"), "danger")
        self.column.addLayout(row(self.icon, Label(self.tr("Press the picture to choose another one."), look="muted")))
        self.column.addWidget(self.form)
        self.column.addWidget(self.error)
        self.column.addLayout(row(self.delete_button, None, self.replace_key))
        self.column.addWidget(self.save_button)
        self.form.show_values(_values(code))
        self._shown = self.form.values()  # a field may not be able to show all: what is not touched is not written
        self._connect()
        if values is not None:
            self._take_up(values, icon)

    def _take_up(self, values: FormValues, icon: str | None) -> None:
        if values.secret_text:
            self.replace_key.setChecked(True)
        self.form.show_values(values)
        self.icon.set_icon_value(icon)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._on_save)
        self.delete_button.clicked.connect(self._on_delete)
        self.replace_key.toggled.connect(self.form.show_key)
        self.form.changed.connect(self.error.hide)
        self.form.issuer.textChanged.connect(self.icon.set_name)
        for line in (self.form.issuer, self.form.account, self.form.tags, self.form.key):
            line.returnPressed.connect(self._on_save)

    def opened(self) -> None:
        self.form.issuer.setFocus()

    def leave(self) -> bool:
        """What was typed is not lost by one press of Escape."""
        chosen = self.icon.icon_value
        if not self._settled and (self.form.values() != self._shown or chosen != self._code.icon):
            desk, code = self._desk, self._code
            self.form.offer_again(lambda values: EditPage(desk, code, values, chosen))
        return True

    def _otp(self, values: FormValues) -> OtpParameters:
        """Of a code whose parameters were not touched its own, however odd they are."""
        typed = values.secret_text.strip() if self.replace_key.isChecked() else ""
        if not typed and (values.type, values.parameters) == (self._shown.type, self._shown.parameters):
            return self._code.otp
        made = otp_of(values, None if typed else self._code.otp.secret)
        # A counter that was left alone may have moved on since this page was opened.
        if made.counter is not None and made.counter == self._code.otp.counter:
            current = self._desk.snapshot.by_id.get(self._code.id, self._code)
            return replace(made, counter=current.otp.counter)
        return made

    def _on_save(self) -> None:
        if not self.save_button.isEnabled():
            return
        values = self.form.values()
        try:
            otp = self._otp(values)
        except AppError as error:
            self._refuse(error)
            return
        changes = _changes(self._shown, values)
        if otp != self._code.otp:
            changes["otp"] = otp
        if self.icon.icon_value != self._code.icon:
            changes["icon"] = self.icon.icon_value
        if not changes:
            self._desk.pages.back()
            return
        self._settled = True
        self.save_button.setEnabled(False)
        self._desk.apply(commands.edit(self._code.id, **changes), self._on_saved, self._refuse, owner=self)

    def _on_saved(self, applied: Applied) -> None:
        undo = applied.undo
        self._desk.pages.back()
        self._desk.notify.say(self.tr("Changes saved"), (self.tr("Undo"), lambda: self._desk.apply(undo)))

    def _on_delete(self) -> None:
        name = self._code.issuer or self._code.account
        self._settled = True
        self._desk.pages.back()
        self._desk.apply_with_undo(
            trash.delete([self._code.id]), self.tr("{name} moved to the trash").format(name=name)
        )

    def _refuse(self, error: AppError) -> None:
        self._settled = False
        self.save_button.setEnabled(True)
        if not self.form.show_error(error):
            self.error.setText(sentence(error))
            self.error.show()


def _values(code: Code) -> FormValues:
    return replace(
        values_of_otp(code.otp),
        secret_text="",
        issuer=code.issuer,
        account=code.account,
        note=code.note,
        tags=code.tags,
        group=code.group,
    )


def _changes(shown: FormValues, values: FormValues) -> commands.Changes:
    changes: commands.Changes = {}
    if values.issuer != shown.issuer:
        changes["issuer"] = values.issuer.strip()
    if values.account != shown.account:
        changes["account"] = values.account.strip()
    if values.note != shown.note:
        changes["note"] = values.note
    if values.tags != shown.tags:
        changes["tags"] = values.tags
    if values.group != shown.group:
        changes["group"] = values.group
    return changes
