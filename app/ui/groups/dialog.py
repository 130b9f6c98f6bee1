"""Asks for the name of a new group and moves a code into it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.core.errors import AppError
from app.services.vault import Applied
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.labels import Label
from app.vault.commands import groups as commands
from app.wire.records import MAX_NAME_BYTES


class NewGroupDialog(Dialog):
    """Two steps that belong together: the group, then the move."""

    def __init__(self, desk: Desk, code_id: str) -> None:
        super().__init__(desk.window, "", "", "")
        self.setWindowTitle(self.tr("New group"))
        self.headline.setText(self.tr("New group"))
        self.accept_button.setText(self.tr("Add"))
        self._desk = desk
        self._code_id = code_id
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME_BYTES)
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.error = Label(look="error")
        self.error.hide()
        self.column.addWidget(self.name)
        self.column.addWidget(self.error)
        self.name.setFocus()

    def on_accept(self) -> None:
        name = self.name.text().strip()
        if name:
            self._before = self._desk.snapshot
            self._desk.apply(commands.add_group(name), self._on_added, self._refuse, owner=self)

    def _on_added(self, applied: Applied) -> None:
        group_id = commands.new_group_id(self._before, applied.snapshot)
        self._desk.apply(commands.move_to_group([self._code_id], group_id))
        self.accept()

    def _refuse(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
