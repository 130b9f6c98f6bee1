"""The list of pages under *More*."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.desk import Desk
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label
from app.ui.widgets.page import ColumnPage


class MorePage(ColumnPage):
    """`open_page` opens a page by name."""

    def __init__(self, desk: Desk, open_page: Callable[[str, str], None]) -> None:
        super().__init__("", spacing=2)
        self.title = self.tr("More")
        self._desk = desk
        self._open_page = open_page
        self.rows: dict[str, RowButton] = {}
        self.column.setContentsMargins(8, 8, 8, 16)
        self._heading(self.tr("Your codes elsewhere"))
        self._row("backup", "archive", self.tr("Backup / Import / Export"))
        self._heading(self.tr("Your vault"))
        self._row("security", "shield", self.tr("Security"))
        self._row("groups", "group", self.tr("Groups"))
        self._row("trash", "trash", self.tr("Trash"))
        self._row("unreadable", "warning", self.tr("Cannot be read"))
        self._row("health", "health", self.tr("Health"))
        self.lock_row = RowButton(desk.theme, "lock", self.tr("Lock now"), arrow=False)
        self.lock_row.clicked.connect(desk.lock)
        self.column.addWidget(self.lock_row)
        self._heading(self.tr("This app"))
        self._row("appearance", "appearance", self.tr("Appearance"))
        self._row("language", "globe", self.tr("Display language"))
        self._row("quick", "keyboard", self.tr("Quick picker and tray"))
        self._row("shortcuts", "keyboard", self.tr("Shortcuts"))
        self._row("about", "info", self.tr("About 4OTP"))

    def opened(self) -> None:
        snapshot = self._desk.snapshot
        unreadable = len(snapshot.unreadable)
        self.rows["unreadable"].setVisible(unreadable > 0)
        self.rows["unreadable"].set_explanation(self.tr("%n entry(s), kept as they are", "", unreadable))
        self.rows["trash"].set_explanation(self.tr("%n entry(s)", "", len(snapshot.trash)) if snapshot.trash else "")
        self.rows["backup"].setFocus()

    def _heading(self, text: str) -> None:
        label = Label(text, look="muted", factor=0.92, bold=True)
        label.setContentsMargins(12, 10 if self.rows else 0, 0, 2)
        self.column.addWidget(label)

    def _row(self, name: str, icon: str, text: str) -> None:
        row = RowButton(self._desk.theme, icon, text)
        row.clicked.connect(lambda _checked=False: self._open_page(name, ""))
        self.rows[name] = row
        self.column.addWidget(row)
