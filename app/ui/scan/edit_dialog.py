"""Name, account and group of one code that was found, before it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.ui.desk import Desk
from app.ui.scan.state import FoundRow
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.wire.records import MAX_NAME_BYTES


class EditFoundDialog(Dialog):
    """`on_changed` gets issuer, account and the group's id."""

    def __init__(self, desk: Desk, row: FoundRow, on_changed: Callable[[str, str, str | None], None]) -> None:
        super().__init__(desk.window, "", "", "")
        self.headline.setText(self.tr("Change before saving"))
        self.setWindowTitle(self.headline.text())
        self.accept_button.setText(self.tr("Change"))
        self._on_changed = on_changed
        entry = row.entry
        self.issuer = QLineEdit("" if entry is None else entry.issuer)
        self.account = QLineEdit("" if entry is None else entry.account)
        for line in (self.issuer, self.account):
            line.setMaxLength(MAX_NAME_BYTES)
        self.group = group_box(desk, row.group)
        self.column.addWidget(FormField(self.tr("Name of the site"), self.issuer))
        self.column.addWidget(FormField(self.tr("Account (optional)"), self.account))
        self._group_field = FormField(self.tr("Group"), self.group)
        self.column.addWidget(self._group_field)
        self._group_field.setVisible(self.group.count() > 1)
        self.issuer.setFocus()

    def on_accept(self) -> None:
        self._on_changed(self.issuer.text().strip(), self.account.text().strip(), self.group.currentData())
        self.accept()


def group_box(desk: Desk, chosen: str | None) -> QComboBox:
    """The groups that exist, and none."""
    box = DropDown()
    box.addItem(QCoreApplication.translate("EditFoundDialog", "No group"), None)
    for group in desk.groups:
        box.addItem(group.name, group.id)
    box.setCurrentIndex(max(0, box.findData(desk.listed_group(chosen))))
    return box
