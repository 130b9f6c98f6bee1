"""The home page: search field, groups, the list of codes, and the bar below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.settings.sections.appearance import GROUPING, HIDE_CODES, SORT
from app.ui.codes.actions import CodeActions
from app.ui.codes.delegate import CodeDelegate
from app.ui.codes.menu import CodeMenu
from app.ui.codes.model import CodeListModel
from app.ui.codes.sorting import SortButton
from app.ui.codes.state import ListState, Moment, kept_order, list_state
from app.ui.codes.view import CodeListView
from app.ui.desk import Desk
from app.ui.intake import Intake
from app.ui.widgets.buttons import button, toolbar_button
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label
from app.ui.widgets.page import Page
from app.ui.widgets.search import SearchField
from app.vault.model import Snapshot
from app.vault.search import Index

COPIED_SHOWN_MS = 1600
PREPARED_AFTER_MS = 30  # the codes are painted first
PREPARED_AT_ONCE = 400  # codes: some 4 ms, so that the window answers meanwhile


class CodesPage(Page):
    """`open_page` opens another page by name, with the id of a code where there is one."""

    def __init__(self, desk: Desk, intake: Intake, open_page: Callable[[str, str], None]) -> None:
        super().__init__("4OTP")
        self._desk = desk
        self._intake = intake
        self._open_page = open_page
        self._group: str | None = None
        self._copied_id: str | None = None
        self._hovered_id: str | None = None
        self._snapshot = Snapshot()
        self._index = Index(self._snapshot)
        self.actions_on_codes = CodeActions(desk, self)
        self.search = SearchField(desk.theme, self.tr("Search"))
        self.sort_button = SortButton(desk)
        self.chips = ChipBar(self.tr("Groups"))
        self.section = Label(look="muted", factor=0.92, bold=True)
        self.model = CodeListModel(self._moment, self)
        self.list = CodeListView(desk.theme, self.model)
        self.list.setItemDelegate(CodeDelegate(desk.theme, desk.tiles, self.list))
        self.first_button = button(self.tr("Add your first code"), "primary")
        self.empty = EmptyState(desk.theme, "key", "", "", [self.first_button])
        self._middle = QStackedWidget()
        self.new_button = toolbar_button(desk.theme, "plus", self.tr("New"), colour="accent")
        self.sync_button = toolbar_button(desk.theme, "sync", self.tr("Sync"))
        self.more_button = toolbar_button(desk.theme, "more", self.tr("More"))
        self._copied_timer = QTimer(self)
        self._copied_timer.setSingleShot(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.search, 1)
        top.addWidget(self.sort_button)
        self.chips.setContentsMargins(0, 0, 0, 0)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 16, 6)
        chips.addWidget(self.chips)
        self.section.setContentsMargins(20, 4, 20, 2)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.empty)
        bar = QFrame()
        bar.setProperty("look", "toolbar")
        self.toolbar = bar
        below = QHBoxLayout(bar)
        below.setContentsMargins(8, 4, 8, 4)
        for each in (self.new_button, self.sync_button, self.more_button):
            below.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(chips)
        layout.addWidget(self.section)
        layout.addWidget(self._middle, 1)
        layout.addWidget(bar)

    def _connect(self) -> None:
        desk = self._desk
        actions = self.actions_on_codes
        desk.bridge.listen(desk.vault.changed, self._on_vault_changed, self)
        desk.bridge.listen(desk.settings.changed, lambda _key: self.refresh(keep_order=False), self)
        desk.ticker.ticked.connect(self._on_ticked)
        self.search.textChanged.connect(lambda _text: self.refresh(keep_order=False))
        self.search.returnPressed.connect(self._on_return)
        self.search.list_key_pressed.connect(self._on_list_key)
        self.search.menu_wanted.connect(self.list.open_menu_of_current)
        self.search.take_paste = self._intake.paste_into_search
        self.chips.chosen.connect(self._on_group_chosen)
        self.list.clicked_code.connect(actions.copy)
        self.list.next_clicked.connect(actions.advance)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.hovered.connect(self._on_hovered)
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._show_section())
        self.model.moved.connect(actions.place)
        actions.copied.connect(self._on_copied)
        actions.counter_shown.connect(lambda _id: self.list.viewport().update())
        self._copied_timer.timeout.connect(lambda: self._mark_copied(None))
        self.new_button.clicked.connect(lambda: self._open_page("new", ""))
        self.first_button.clicked.connect(lambda: self._open_page("new", ""))
        self.sync_button.clicked.connect(lambda: self._open_page("sync", ""))
        self.more_button.clicked.connect(lambda: self._open_page("more", ""))
        for number in range(1, 10):
            self._shortcut(f"Alt+{number}", partial(self._copy_numbered, number))
        for keys in ("Shift+Return", "Shift+Enter"):
            self._shortcut(keys, lambda: self._on_current(actions.copy_next))
        self._shortcut("Ctrl+E", lambda: self._on_current(lambda code_id: self._open_page("edit", code_id)))
        self._shortcut("Ctrl+I", self.list.say_current)
        self._shortcut("Ctrl+P", lambda: self._on_current(self._toggle_pin))
        self._shortcut("Alt+Up", lambda: self._move_current(-1))
        self._shortcut("Alt+Down", lambda: self._move_current(1))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence.fromString(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def foot_height(self) -> int:
        return self.toolbar.height()

    def opened(self) -> None:
        self.refresh(keep_order=False)
        self.search.setFocus()

    def refresh(self, *, keep_order: bool) -> None:
        """Shows the vault as it is now. With `keep_order` rows stay where they are while the same codes are there."""
        snapshot = self._desk.snapshot
        query = self.search.text()
        self._group = self._desk.listed_group(self._group)
        sort = self._desk.settings.get(SORT)
        indexes = kept_order(snapshot, self.model.ids()) if keep_order and len(snapshot.codes) else None
        if indexes is None:
            indexes = self._index_of(snapshot).search(query, sort, self._group)
        state = list_state(snapshot, indexes, query=query, group=self._group)
        current = self.list.current_id()
        renewed = state.rows == self.model.state.rows
        (self.model.renew if renewed else self.model.show)(snapshot, state)
        self._snapshot = snapshot
        self.list.set_movable(sort == "own" and not query and self._group is None)
        if not renewed or query:
            self.list.select_id(self.model.first_id() if query.strip() else current)
        self._show_surroundings(state, snapshot)

    def _prepare_search(self) -> None:
        """After the codes have been painted, a little at a time: the first key then finds everything ready."""
        if not self._index.prepare(PREPARED_AT_ONCE):
            QTimer.singleShot(0, self, self._prepare_search)

    def _index_of(self, snapshot: Snapshot) -> Index:
        """Folding 10,000 names takes longer than a keystroke may: once for each snapshot."""
        if self._index.snapshot is not snapshot:
            self._index = Index(snapshot, self._index)
            QTimer.singleShot(PREPARED_AFTER_MS, self, self._prepare_search)
        return self._index

    def _show_surroundings(self, state: ListState, snapshot: Snapshot) -> None:
        self.chips.setVisible(bool(snapshot.groups))
        choices: list[tuple[str | None, str]] = [(None, self.tr("All"))]
        choices += [(group.id, group.name) for group in self._desk.groups]
        self.chips.set_choices(choices, self._group)
        self.model.section_name = self.tr("Synced")
        self._middle.setCurrentWidget(self.empty if state.empty else self.list)
        self._show_section()
        if state.empty:
            self.empty.say(*self._empty_words(state))
            self.first_button.setVisible(state.empty == "no_codes")

    def _empty_words(self, state: ListState) -> tuple[str, str]:
        match state.empty:
            case "no_codes":
                return (
                    self.tr("No codes yet"),
                    self.tr("Turn on two-factor sign-in at a site and bring its key here. It takes a minute."),
                )
            case "empty_group":
                return self.tr("Nothing in this group"), self.tr("Move a code here from its menu.")
            case _:
                return self.tr("Nothing found"), self.tr("No site, account, group, tag or note matches.")

    def _show_section(self) -> None:
        """The line above the list says which of the two sections is seen at its top."""
        state = self.model.state
        self.section.setVisible(state.has_sections)
        if state.has_sections:
            synced = self.list.first_visible_row() >= state.device
            self.section.setText(self.tr("Synced") if synced else self.tr("On this device"))

    def _moment(self) -> Moment:
        settings = self._desk.settings
        current = self.list.current_id()
        return Moment(
            now_ms=self._desk.now_ms(),
            offset_ms=self._desk.offset_ms,
            grouping=settings.get(GROUPING),
            hide=settings.get(HIDE_CODES),
            shown_counters=self.actions_on_codes.shown_counters,
            pins=self.actions_on_codes.pins,
            open_ids=tuple(code_id for code_id in (current, self._hovered_id, self._copied_id) if code_id),
            copied_id=self._copied_id,
        )

    def _on_vault_changed(self, _snapshot: Snapshot) -> None:
        snapshot, shown = self._desk.snapshot, self._snapshot
        if snapshot is shown or _looks_alike(snapshot, shown):
            self._snapshot = snapshot  # sync notes many things that no row shows
            return
        same = snapshot.by_id.keys() == shown.by_id.keys()
        by_use = self._desk.settings.get(SORT) in ("most_used", "last_used")
        self.refresh(keep_order=same and by_use and not self.search.text())

    def _on_ticked(self, _now_ms: int) -> None:
        if self.list.isVisible():
            self.list.count_down()

    def _on_group_chosen(self, group_id: str | None) -> None:
        self._group = group_id
        self.refresh(keep_order=False)
        self.search.setFocus()

    def _on_return(self) -> None:
        code_id = self.list.current_id() or self.model.first_id()
        if code_id is not None:
            self.actions_on_codes.copy(code_id)

    def _on_current(self, act: Callable[[str], None]) -> None:
        code_id = self.list.current_id() or self.model.first_id()
        if code_id is not None:
            act(code_id)

    def _on_list_key(self, event: QKeyEvent) -> None:
        code_id = self.list.current_id()
        if event.key() == Qt.Key.Key_Delete:
            if code_id is not None:
                self.actions_on_codes.delete(code_id)
        else:
            self.list.handle_key(event)

    def _toggle_pin(self, code_id: str) -> None:
        code = self._desk.snapshot.by_id[code_id]
        self.actions_on_codes.pin(code_id, pinned=not code.pinned)

    def _move_current(self, step: int) -> None:
        ids = self.model.ids()
        code_id = self.list.current_id()
        if code_id is None or not self.model.movable:
            return
        place = ids.index(code_id) + step
        if not 0 <= place < len(ids):
            return
        ids.remove(code_id)
        above = ids[place - 1] if place else None
        below = ids[place] if place < len(ids) else None
        self.actions_on_codes.place(code_id, above, below)

    def _copy_numbered(self, number: int) -> None:
        ids = self.list.visible_ids(9)
        if number <= len(ids):
            self.actions_on_codes.copy(ids[number - 1])
        self._show_numbers(shown=False)

    def _on_copied(self, code_id: str) -> None:
        self._mark_copied(code_id)
        self._copied_timer.start(COPIED_SHOWN_MS)

    def _mark_copied(self, code_id: str | None) -> None:
        self._copied_id = code_id
        self.list.viewport().update()

    def _on_hovered(self, code_id: str | None) -> None:
        self._hovered_id = code_id
        if self._desk.settings.get(HIDE_CODES):
            self.list.viewport().update()

    def _on_menu(self, code_id: str, place: QPoint) -> None:
        code = self._desk.snapshot.by_id.get(code_id)
        if code is None:
            return
        self.list.select_id(code_id)
        menu = CodeMenu(self._desk, self.actions_on_codes, code, self._open_page, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_numbers(self, *, shown: bool) -> None:
        delegate = self.list.row_delegate()
        first = self.list.first_numbered_row() if shown else None
        if delegate.first_numbered != first:
            delegate.first_numbered = first
            self.list.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._show_numbers(shown=True)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.text().isprintable() and event.text() and not self.search.hasFocus():
            self.search.setFocus()
            QApplication.sendEvent(self.search, event)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._show_numbers(shown=False)
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.WindowDeactivate):
            self._watch()
            self._show_numbers(shown=False)
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        self._desk.ticker.watch(self, self.isVisible() and not self.window().isMinimized())
        self.list.viewport().update()


def _looks_alike(snapshot: Snapshot, shown: Snapshot) -> bool:
    """Whether the list would be the same for both."""
    return (
        snapshot.codes is shown.codes
        and snapshot.groups is shown.groups
        and snapshot.usage is shown.usage
        and snapshot.settings is shown.settings
    )
