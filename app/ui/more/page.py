"""The list of pages under *More*, and the search field that finds every setting on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.settings.sections.security import HIDE_FROM_CAPTURE
from app.ui.desk import Desk
from app.ui.settings_pages.finding import Findable, findables, found, show_setting
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label
from app.ui.widgets.page import ColumnPage, clear_layout
from app.ui.widgets.search import SearchField


class MorePage(ColumnPage):
    """`open_page` opens a page by name. While something is searched for, hits stand in the place of the pages."""

    def __init__(
        self, desk: Desk, open_page: Callable[[str, str], None], take_paste: Callable[[QClipboard.Mode], bool]
    ) -> None:
        super().__init__("", spacing=2)
        self.title = self.tr("More")
        self._desk = desk
        self._open_page = open_page
        self._icons: dict[str, str] = {"sync": "sync"}
        self._titles: dict[str, str] = {"sync": self.tr("Sync")}
        self.rows: dict[str, RowButton] = {}
        self.hits: list[RowButton] = []
        self.column.setContentsMargins(8, 8, 8, 16)
        self.search = SearchField(desk.theme, self.tr("Search the settings"))
        self.search.take_paste = take_paste
        self.nothing = Label(self.tr("Nothing found"), look="muted")
        self._pages, self._hits = QWidget(), QWidget()
        for holder in (self._pages, self._hits):
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
        self.nothing.setContentsMargins(12, 10, 12, 0)
        for widget in (self.search, self.nothing, self._hits, self._pages):
            self.column.addWidget(widget)
        self._add_pages()
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.returnPressed.connect(self._on_return)
        self.search.list_key_pressed.connect(self._on_list_key)
        self.refresh()

    def _add_pages(self) -> None:
        self._heading(self.tr("Your codes elsewhere"))
        self._row("backup", "archive", self.tr("Backup / Import / Export"))
        self._heading(self.tr("Your vault"))
        self._row("security", "shield", self.tr("Security"))
        self._row("groups", "group", self.tr("Groups"))
        self._row("trash", "trash", self.tr("Trash"))
        self._row("unreadable", "warning", self.tr("Cannot be read"))
        self._row("health", "health", self.tr("Health"))
        self.lock_row = RowButton(self._desk.theme, "lock", self.tr("Lock now"), arrow=False)
        self.lock_row.clicked.connect(self._desk.lock)
        self._layout_of(self._pages).addWidget(self.lock_row)
        self._heading(self.tr("This app"))
        self._row("appearance", "appearance", self.tr("Appearance"))
        self._row("language", "globe", self.tr("Display language"))
        self._row("quick", "keyboard", self.tr("Quick picker and tray"))
        self._row("network", "globe", self.tr("Proxy"))
        self._row("carry", "archive", self.tr("Export or import settings"))
        self._row("shortcuts", "keyboard", self.tr("Shortcuts"))
        self._row("about", "info", self.tr("About 4OTP"))

    def opened(self) -> None:
        snapshot = self._desk.snapshot
        unreadable = len(snapshot.unreadable)
        self.rows["unreadable"].setVisible(unreadable > 0)
        self.rows["unreadable"].set_explanation(self.tr("%n entry(s), kept as they are", "", unreadable))
        self.rows["trash"].set_explanation(self.tr("%n entry(s)", "", len(snapshot.trash)) if snapshot.trash else "")
        self.search.setFocus()

    def refresh(self) -> None:
        """Shows the pages, or what is found."""
        searching = bool(self.search.text().strip())
        clear_layout(self._layout_of(self._hits))
        self.hits.clear()
        for hit in found(self.search.text(), self._findables()) if searching else []:
            self._add_hit(hit)
        self._pages.setVisible(not searching)
        self._hits.setVisible(searching)
        self.nothing.setVisible(searching and not self.hits)

    def _findables(self) -> list[Findable]:
        pages = [Findable(self._titles[name], name) for name, row in self.rows.items() if not row.isHidden()]
        not_here = () if self._desk.services.screen_shield() is not None else (HIDE_FROM_CAPTURE.key,)
        return [*pages, *findables(not_here)]

    def _add_hit(self, hit: Findable) -> None:
        where = self._titles[hit.page]
        row = RowButton(self._desk.theme, self._icons[hit.page], hit.name, "" if hit.name == where else where)
        row.clicked.connect(lambda: self._on_hit(hit))
        self.hits.append(row)
        self._layout_of(self._hits).addWidget(row)

    def _on_hit(self, hit: Findable) -> None:
        self._open_page(hit.page, "")
        if hit.key:
            show_setting(self._desk.pages.current, hit.key)

    def _on_return(self) -> None:
        if self.hits:
            self.hits[0].click()

    def _on_list_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.search.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.text().isprintable() and event.text().strip() and not self.search.hasFocus():
            self.search.setFocus()
            QApplication.sendEvent(self.search, event)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _layout_of(holder: QWidget) -> QVBoxLayout:
        layout = holder.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _heading(self, text: str) -> None:
        label = Label(text, look="muted", factor=0.92, bold=True)
        label.setContentsMargins(12, 10, 0, 2)
        self._layout_of(self._pages).addWidget(label)

    def _row(self, name: str, icon: str, text: str) -> None:
        row = RowButton(self._desk.theme, icon, text)
        row.clicked.connect(lambda _checked=False: self._open_page(name, ""))
        self.rows[name] = row
        self._icons[name] = icon
        self._titles[name] = text
        self._layout_of(self._pages).addWidget(row)
