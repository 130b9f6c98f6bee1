"""The page of the copies that a former password opens: put them under the present one, or delete them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from app.core.errors import AppError
from app.services.vault import FormerCopy, Tally
from app.ui.desk import Desk
from app.ui.security.copies_words import left_sentence
from app.ui.text.errors import sentence
from app.ui.text.moments import iso_in_words
from app.ui.widgets.buttons import button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, clear_layout
from app.ui.widgets.password import PasswordField

SHOWN = 6
Work = Callable[[str], Coroutine[Any, Any, Tally]]


class OldCopiesPage(ColumnPage):
    """The former password is asked for only when there are copies that the vault's own key does not open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Older copies")
        self._desk = desk
        self.found: tuple[FormerCopy, ...] = ()
        self.empty = EmptyState(
            desk.theme, "check", self.tr("All is well"), self.tr("No copy opens with a former password.")
        )
        self.empty.hide()
        self.headline = Label("", bold=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.former = PasswordField(desk.theme, self.tr("Former password"))
        self._former_field = FormField(
            self.tr("Former password"),
            self.former,
            self.tr("The vault got a new key since: only this password opens them, to look what they hold."),
        )
        self._former_field.hide()
        self.result = Label(look="error")
        self.result.hide()
        self.renew_button = button(self.tr("Put them under the present password"), "primary")
        self.delete_button = button(self.tr("Delete them…"), "danger")
        self._explanation = muted(
            self.tr("The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.")
        )
        for widget in (self.empty, self.headline, self._explanation):
            self.column.addWidget(widget)
        self.column.addLayout(self._list)
        self.column.addSpacing(4)
        for field in (self._former_field, self.result, self.renew_button, self.delete_button):
            self.column.addWidget(field)
        self.renew_button.clicked.connect(lambda: self._run(desk.vault.renew_copies, self._say_renewed))
        self.delete_button.clicked.connect(self._on_delete)
        self.former.changed.connect(lambda _text: self._former_field.show_error(""))
        self._show(())
        self.empty.hide()

    def opened(self) -> None:
        self._look()

    def _look(self) -> None:
        self._desk.bridge.run(self._desk.vault.former_copies(), self._on_found, self._refuse, owner=self, keep=False)

    def _on_found(self, found: tuple[FormerCopy, ...]) -> None:
        self._show(found)
        self.empty.setVisible(not found)
        if found:
            (self.former if self._needs_former() else self.renew_button).setFocus()

    def _show(self, found: tuple[FormerCopy, ...]) -> None:
        self.found = found
        clear_layout(self._list)
        self.headline.setText(
            self.tr("%n copy(s) of the vault open with a former password or recovery key.", "", len(found))
        )
        for copy in found[:SHOWN]:
            self._list.addWidget(Label(iso_in_words(copy.info.saved)))
        if len(found) > SHOWN:
            self._list.addWidget(muted(self.tr("and %n more", "", len(found) - SHOWN)))
        for widget in (self.headline, self._explanation, self.renew_button, self.delete_button):
            widget.setVisible(bool(found))
        self._former_field.setVisible(self._needs_former())

    def _needs_former(self) -> bool:
        return any(not copy.is_open for copy in self.found)

    def _on_delete(self) -> None:
        self._desk.notify.ask(
            self.tr("Delete %n older copy(s)?", "", len(self.found)),
            self.tr("Only those whose codes are all in the vault or its trash are deleted. This cannot be undone."),
            self.tr("Delete"),
            lambda: self._run(self._desk.vault.delete_copies, self._say_deleted),
            danger=True,
        )

    def _run(self, work: Work, say: Callable[[Tally], None]) -> None:
        self._set_busy(busy=True)
        text = self.former.text() if self._needs_former() else ""
        self._desk.bridge.run(work(text), partial(self._on_done, say), self._refuse, owner=self)

    def _on_done(self, say: Callable[[Tally], None], tally: Tally) -> None:
        self._set_busy(busy=False)
        self.former.clear()
        if tally.done:
            say(tally)
        self.result.setText(left_sentence(tally.left))
        self.result.setVisible(tally.left > 0)
        self._look()

    def _say_renewed(self, tally: Tally) -> None:
        self._desk.notify.say(self.tr("%n copy(s) put under the present password", "", tally.done))

    def _say_deleted(self, tally: Tally) -> None:
        self._desk.notify.say(self.tr("%n copy(s) deleted", "", tally.done))

    def _refuse(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if error.code == "vault.wrong_password":
            self._former_field.show_error(sentence(error))
            self.former.setFocus()
        else:
            self.result.setText(sentence(error))
            self.result.show()

    def _set_busy(self, *, busy: bool) -> None:
        self.renew_button.setDisabled(busy)
        self.delete_button.setDisabled(busy)
