"""The menu of one code, made anew each time it opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.codes.actions import CodeActions
from app.ui.desk import Desk
from app.ui.theme import icons
from app.vault.model import Code


class CodeMenu(QMenu):
    """`pages` opens the pages that a code has: "edit", "qr", "recovery_codes", "new_group"."""

    def __init__(
        self, desk: Desk, actions: CodeActions, code: Code, pages: Callable[[str, str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._code = code
        self._pages = pages
        self._codes()
        self.addSeparator()
        self._changes()
        self.addSeparator()
        self._add("trash", self.tr("Delete"), lambda: actions.delete(code.id), "Del")

    def _codes(self) -> None:
        counted = self._code.record.type == "hotp"
        self._add("copy", self.tr("Copy code"), lambda: self._actions.copy(self._code.id), "Return")
        following = self.tr("Make the next code") if counted else self.tr("Copy next code")
        self._add("next", following, lambda: self._actions.copy_next(self._code.id), "Shift+Return")

    def _changes(self) -> None:
        code = self._code
        self._add("edit", self.tr("Edit…"), lambda: self._pages("edit", code.id), "Ctrl+E")
        pinned = self.tr("Unpin") if code.pinned else self.tr("Pin to the top")
        self._add("pin", pinned, lambda: self._actions.pin(code.id, pinned=not code.pinned), "Ctrl+P")
        self.addMenu(self._groups())
        self._add("qr", self.tr("Show QR code…"), lambda: self._pages("qr", code.id))
        self._add("codes", self.tr("Recovery codes…"), lambda: self._pages("recovery_codes", code.id))
        self._places()
        if code.conflict_of is not None:
            self._add("check", self.tr("Keep both, no longer mark"), lambda: self._actions.dismiss_conflict(code.id))

    def _places(self) -> None:
        """Between *On this device* and *Synced*, when sync is on."""
        if self._desk.snapshot.sync is None:
            return
        if self._code.synced:
            self._add("device", self.tr("Keep on this device only…"), lambda: self._actions.keep_local(self._code.id))
            self._add(
                "copy", self.tr("Copy to this device"), lambda: self._actions.copy_to(self._code.id, synced=False)
            )
        else:
            self._add("sync", self.tr("Move to sync"), lambda: self._actions.move_to_sync(self._code.id))
            self._add("copy", self.tr("Copy to sync"), lambda: self._actions.copy_to(self._code.id, synced=True))

    def _groups(self) -> QMenu:
        menu = QMenu(self.tr("Move to group"), self)
        menu.setIcon(self._icon("group"))
        choices = [(None, self.tr("No group")), *((g.id, g.name) for g in self._desk.groups)]
        current = self._desk.listed_group(self._code.group)
        for group_id, name in choices:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(group_id == current)
            action.triggered.connect(
                lambda _checked=False, group_id=group_id: self._actions.move_to_group(self._code.id, group_id)
            )
        menu.addSeparator()
        menu.addAction(self.tr("New group…"), lambda: self._pages("new_group", self._code.id))
        return menu

    def _add(self, icon: str, text: str, act: Callable[[], None], keys: str = "") -> QAction:
        action = self.addAction(self._icon(icon), text, act)
        if keys:
            action.setShortcut(QKeySequence.fromString(keys))
            action.setShortcutVisibleInContextMenu(True)
        return action

    def _icon(self, name: str) -> QIcon:
        return icons.icon(name, self._desk.theme.tokens.muted)
