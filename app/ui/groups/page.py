"""The page that manages groups."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button, icon_button
from app.ui.widgets.labels import Label, line, muted
from app.ui.widgets.page import ColumnPage, clear_layout, row
from app.vault.commands import groups as commands
from app.vault.model import Group
from app.wire.records import MAX_NAME_BYTES


class GroupsPage(ColumnPage):
    """A line for each group; the codes in a deleted group stay."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Groups")
        self._desk = desk
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME_BYTES)
        self.name.setPlaceholderText(self.tr("Name of a new group"))
        self.name.setAccessibleName(self.tr("Name of a new group"))
        self.add_button = button(self.tr("Add"), "primary")
        self.error = Label(look="error")
        self.error.hide()
        self.editors: dict[str, QLineEdit] = {}
        self._controls: dict[tuple[str, int], QWidget] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addWidget(muted(self.tr("Groups stand under the search field. A code is in one group or in none.")))
        self.column.addLayout(row(self.name, self.add_button))
        self.column.addWidget(self.error)
        self.column.addLayout(self._rows)
        self.add_button.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        self.name.setFocus()

    def refresh(self) -> None:
        groups = self._desk.groups
        if [group.id for group in groups] == list(self.editors):
            for group in groups:
                if not self.editors[group.id].isModified():  # what is just being typed stays
                    self.editors[group.id].setText(group.name)
            return
        focused = next((key for key, control in self._controls.items() if control.hasFocus()), None)
        clear_layout(self._rows)
        self.editors.clear()
        self._controls.clear()
        for place, group in enumerate(groups):
            if place:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(group, place))
        if focused is not None:
            self._focus_again(*focused)

    def _focus_again(self, group_id: str, place: int) -> None:
        """The same control of the same group, wherever that is now."""
        control = self._controls.get((group_id, place))
        if control is None or not control.isEnabled():
            control = self.editors.get(group_id, self.name)
        control.setFocus()

    def _row(self, group: Group, place: int) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        editor = QLineEdit(group.name)
        editor.setAccessibleName(self.tr("Name of the group {name}").format(name=group.name))
        editor.editingFinished.connect(lambda: self._on_renamed(group.id))
        self.editors[group.id] = editor
        up = icon_button(self._desk.theme, "up", self.tr("Move {name} up").format(name=group.name), size=18)
        down = icon_button(self._desk.theme, "down", self.tr("Move {name} down").format(name=group.name), size=18)
        delete = icon_button(
            self._desk.theme, "trash", self.tr("Delete the group {name}").format(name=group.name), size=18
        )
        up.setEnabled(place > 0)
        down.setEnabled(place < len(self._desk.groups) - 1)
        up.clicked.connect(lambda _checked=False: self._on_moved(group.id, -1))
        down.clicked.connect(lambda _checked=False: self._on_moved(group.id, 1))
        delete.clicked.connect(lambda _checked=False: self._on_delete(group))
        layout.addWidget(editor, 1)
        for each in (up, down, delete):
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self._controls.update({(group.id, n): each for n, each in enumerate((editor, up, down, delete))})
        return holder

    def _on_add(self) -> None:
        name = self.name.text().strip()
        self.error.hide()
        if name:
            self._desk.apply(commands.add_group(name), lambda _applied: self.name.clear(), self._refuse, owner=self)

    def _on_renamed(self, group_id: str) -> None:
        name = self.editors[group_id].text().strip()
        current = next((group.name for group in self._desk.groups if group.id == group_id), None)
        if current is None or name == current:
            return
        if not name:
            self.editors[group_id].setText(current)
            return
        self._desk.apply(commands.rename_group(group_id, name), None, self._refuse, owner=self)

    def _on_moved(self, group_id: str, step: int) -> None:
        ids = [group.id for group in self._desk.groups]
        place = ids.index(group_id) + step
        ids.remove(group_id)
        above = ids[place - 1] if place else None
        below = ids[place] if place < len(ids) else None
        self._desk.apply(commands.place_group(group_id, above, below))

    def _on_delete(self, group: Group) -> None:
        said = self.tr("Group {name} deleted; its codes stay").format(name=group.name)
        self._desk.apply_with_undo(commands.delete_group(group.id), said)

    def _refuse(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
