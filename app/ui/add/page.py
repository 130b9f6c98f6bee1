"""A new code: its form, the live code to type back on the site, and *Save new code*."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.core.errors import AppError
from app.otp import uri
from app.otp.base import Entry
from app.services.codes import duplicates
from app.services.vault import Applied
from app.ui.add.form import CodeForm
from app.ui.add.live_code import LiveCode
from app.ui.add.state import FormValues, entry_of, unusual, values_of
from app.ui.desk import Desk
from app.ui.sync.where import with_place
from app.ui.text.errors import sentence
from app.ui.text.parameters import remark, unusual_words
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, heading
from app.ui.widgets.page import ColumnPage
from app.vault.commands.codes import add_entries


class AddPage(ColumnPage):
    """`entry` is one that was read from a link or a picture; without it the key is typed by hand.

    `values` is what was typed already.
    """

    def __init__(self, desk: Desk, entry: Entry | None = None, values: FormValues | None = None) -> None:
        super().__init__(self.tr_title())
        self._desk = desk
        self._base = entry
        self._typed = entry is None or values is not None
        self._saving = False
        self.form = CodeForm(desk)
        self.live = LiveCode(desk)
        self.advice = Label(look="muted")
        self.remarks = Label(look="warning")
        self.error = Label(look="error")
        self.save_button = button(self.tr("Save new code"), "primary")
        self._card = QFrame()
        self._lay_out()
        self._connect()
        if values is not None:
            self.form.show_values(values)
        elif entry is not None:
            self.form.show_values(values_of(entry))
        self._refresh()

    def tr_title(self) -> str:
        return self.tr("New code")

    def _lay_out(self) -> None:
        self._card.setProperty("look", "card")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(16, 14, 16, 14)
        card.setSpacing(6)
        card.addWidget(heading(self.tr("Type this code back on the site")))
        card.addWidget(self.live)
        card.addWidget(self.advice)
        self.column.addWidget(self.form)
        self.column.addWidget(self.remarks)
        self.column.addWidget(self._card)
        self.column.addWidget(self.error)
        self.column.addWidget(self.save_button)

    def _connect(self) -> None:
        self.form.changed.connect(self._refresh)
        self.form.link_typed.connect(self._on_link)
        self.save_button.clicked.connect(self._on_save)
        for line in (self.form.issuer, self.form.account, self.form.key):
            line.returnPressed.connect(self._on_save)

    def opened(self) -> None:
        (self.form.issuer if self.form.key.text() else self.form.key).setFocus()

    def leave(self) -> bool:
        """A key that was typed is not lost by one press of Escape."""
        if self._typed and not self._saving and self.form.key.text().strip():
            desk, base = self._desk, self._base
            self.form.offer_again(lambda values: AddPage(desk, base, values))
        return True

    def _refresh(self) -> None:
        """The live code follows what is typed; what is wrong is said once something stands in the key field."""
        values = self.form.values()
        entry: Entry | None = None
        problem: AppError | None = None
        try:
            entry = entry_of(values, self._base)
        except AppError as error:
            problem = error
        self.form.show_error(problem if values.secret_text.strip() else None)
        self.live.show_otp(None if entry is None else entry.otp)
        self._card.setVisible(entry is not None)
        self.save_button.setEnabled(entry is not None and not self._saving)
        self.error.hide()
        self._show_remarks(entry)
        self._show_advice(entry)

    def _show_advice(self, entry: Entry | None) -> None:
        counted = entry is not None and entry.otp.type == "hotp"
        self.advice.setText(
            self.tr("When the site has accepted it, save. The next code will be another one.")
            if counted
            else self.tr("When the site has accepted it, save. Then keep the site's recovery codes here too.")
        )

    def _show_remarks(self, entry: Entry | None) -> None:
        said = [remark(code) for code in self._base.remarks] if self._base is not None else []
        if self._base is not None and entry is not None:
            said.append(unusual_words(unusual(entry.otp)))
        if entry is not None and any(duplicates(self._desk.snapshot, [entry])):
            said.append(self.tr("A code with this key is in the vault already."))
        said = [text for text in said if text]
        self.remarks.setText("\n".join(said))
        self.remarks.setVisible(bool(said))

    def _on_link(self, text: str) -> None:
        try:
            entry = uri.parse(text)
        except AppError as error:
            self.form.show_error(error)
            self.live.show_otp(None)
            self._card.hide()
            self.save_button.setEnabled(False)
            return
        self._base = entry
        self.form.show_values(values_of(entry, self.form.values().group))

    def _on_save(self) -> None:
        if not self.save_button.isEnabled():
            return
        values = self.form.values()
        try:
            entry = entry_of(values, self._base)
        except AppError as error:
            self._refuse(error)
            return
        if not entry.issuer and not entry.account:
            self.form.issuer.setFocus()
            self._say(self.tr("Please give it a name, so that you find it again."))
            return
        self._saving = True
        self.save_button.setEnabled(False)
        with_place(self._desk, lambda synced: self._save(entry, values.group, synced=synced), self._stay)

    def _save(self, entry: Entry, group: str | None, *, synced: bool) -> None:
        command = add_entries([entry], group=group, synced=synced)
        self._desk.apply(command, self._on_saved, self._refuse, owner=self)

    def _on_saved(self, applied: Applied) -> None:
        name = self.form.issuer.text().strip() or self.form.account.text().strip()
        undo = applied.undo
        self._desk.pages.home()
        self._desk.notify.say(
            self.tr("{name} is saved").format(name=name), (self.tr("Undo"), lambda: self._desk.apply(undo))
        )

    def _stay(self) -> None:
        """The question where to put it was closed: nothing was saved."""
        self._saving = False
        self.save_button.setEnabled(True)

    def _refuse(self, error: AppError) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        if not self.form.show_error(error):
            self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()
