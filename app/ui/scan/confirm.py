"""The one confirmation of all ways: what was found, how it stands to the vault, what is to be saved."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QListView, QVBoxLayout

from app.core.errors import AppError
from app.services.vault import Applied
from app.ui.desk import Desk
from app.ui.scan.edit_dialog import EditFoundDialog, group_box
from app.ui.scan.gathering import Gathering
from app.ui.scan.rows import FoundDelegate, FoundModel
from app.ui.scan.state import Choice, FoundRow, Listing, save_command
from app.ui.scan.words import parts_words, summary_words
from app.ui.sync.where import with_place
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button, icon_button
from app.ui.widgets.labels import Label
from app.ui.widgets.page import Page, below


class FoundList(QListView):
    """Space ticks, Enter and the pencil edit, a click anywhere else ticks."""

    ticked = Signal(QModelIndex)
    edit_wanted = Signal(QModelIndex)

    def __init__(self, desk: Desk, model: FoundModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Codes that were found"))
        self.setModel(model)
        self._delegate = FoundDelegate(desk, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        (self.edit_wanted if self._on_pencil(index, event) else self.ticked).emit(index)

    def _on_pencil(self, index: QModelIndex, event: QMouseEvent) -> bool:
        whole = QRectF(self.visualRect(index))
        pencil = self._delegate.pencil(whole)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            pencil.moveLeft(whole.left() + whole.right() - pencil.right())
        return pencil.adjusted(-10, -10, 10, 10).contains(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.ticked.emit(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            self.edit_wanted.emit(index)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class ConfirmPage(Page):
    """Looks at the gathering whenever it comes to the front or something changes; leaving it forgets what was found."""

    def __init__(self, desk: Desk, gathering: Gathering) -> None:
        super().__init__("")
        self.title = self.tr("Codes found")
        self._desk = desk
        self._gathering = gathering
        self.shown = Listing()
        self.summary = Label(look="muted")
        self.parts = Label(bold=True)
        self.all_box = QCheckBox(self.tr("All"))
        self.group = group_box(desk, None)
        self.group.setAccessibleName(self.tr("Group for all selected"))
        self.model = FoundModel(desk, self._tick, self)
        self.list = FoundList(desk, self.model)
        self.error = Label(look="error")
        self.error.hide()
        self.key_button = button(self.tr("Connect to 4OTP Sync with the access key"))
        self.save_button = button("", "primary")
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("look", "card")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(14, 12, 14, 12)
        card.addWidget(self.parts)
        card.addWidget(Label(self.tr("Show the next QR code, or save what was read."), look="muted", factor=0.92))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.all_box)
        top.addWidget(self.group, 1)
        if self.group.count() < 2:
            self.group.hide()
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.summary, 1)
        for icon, name, start in (
            ("screen", self.tr("Scan the screen for more"), self._gathering.scan_screen),
            ("camera", self.tr("Read more with the webcam"), self._gathering.use_camera),
            ("image", self.tr("Open more pictures"), self._gathering.choose_files),
        ):
            more = icon_button(self._desk.theme, icon, name, colour="accent")
            more.clicked.connect(lambda _checked=False, start=start: start())
            first.addWidget(more)
        head = QVBoxLayout()
        head.setContentsMargins(20, 4, 20, 8)
        head.setSpacing(8)
        head.addLayout(first)
        head.addWidget(self._card)
        head.addLayout(top)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 10, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.error)
        foot.addWidget(self.key_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.ticked.connect(self._on_ticked)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.all_box.clicked.connect(self._on_all)
        self.group.activated.connect(lambda _index: self._on_group())
        self.save_button.clicked.connect(self._on_save)
        self.key_button.clicked.connect(self._on_connect)
        self._desk.ticker.ticked.connect(self._on_tick_of_the_clock)
        self._desk.bridge.listen(self._desk.vault.changed, lambda _snapshot: self.refresh(), self)

    def foot_height(self) -> int:
        return below(self, self.list)

    def opened(self) -> None:
        self.refresh()
        if not self.list.currentIndex().isValid() and self.shown.rows:
            self.list.setCurrentIndex(self.model.index(0))
        self.save_button.setFocus() if self.save_button.isEnabled() else self.list.setFocus()

    def refresh(self) -> None:
        """Shows the gathering as it is now."""
        self.shown = self._gathering.listing()
        self.model.show(self.shown)
        self.list.scheduleDelayedItemsLayout()
        self.summary.setText(summary_words(self.shown))
        parts = self.shown.missing_parts
        self.parts.setText("\n".join(parts_words(part) for part in parts))
        self._card.setVisible(bool(parts))
        self.key_button.setVisible(bool(self.shown.access_keys))
        selected = len(self.shown.selected)
        self.all_box.setVisible(self.shown.selectable > 1)
        self.all_box.setTristate(0 < selected < self.shown.selectable)
        self.all_box.setCheckState(self._all_state(selected))
        self.save_button.setVisible(self.shown.selectable > 0)
        self.save_button.setEnabled(selected > 0)
        self.save_button.setText(self.tr("Save %n code(s)", "", selected) if selected else self.tr("Nothing selected"))

    def _all_state(self, selected: int) -> Qt.CheckState:
        if selected == self.shown.selectable:
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if selected else Qt.CheckState.Unchecked

    # what the person does

    def _tick(self, row: FoundRow, ticked: bool) -> None:  # noqa: FBT001  (Qt's own value)
        self._choose(row, replace(self._choice(row), ticked=ticked))

    def _on_ticked(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.entry is not None:
            self._tick(row, not row.ticked)

    def _on_all(self) -> None:
        wanted = len(self.shown.selected) < self.shown.selectable
        for row in self.shown.rows:
            if row.entry is not None:
                self._gathering.choices[row.key] = replace(self._choice(row), ticked=wanted)
        self.refresh()

    def _on_group(self) -> None:
        for row in self.shown.selected:
            self._gathering.choices[row.key] = replace(self._choice(row), group=self.group.currentData())
        self.refresh()

    def _on_edit_wanted(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.entry is not None:
            self.edit(row)

    def edit(self, row: FoundRow) -> None:
        def change(issuer: str, account: str, group: str | None) -> None:
            self._choose(row, replace(self._choice(row), issuer=issuer, account=account, group=group))

        EditFoundDialog(self._desk, row, change).open()

    def _choice(self, row: FoundRow) -> Choice:
        return self._gathering.choices.get(row.key, Choice())

    def _choose(self, row: FoundRow, choice: Choice) -> None:
        self._gathering.choices[row.key] = choice
        self.error.hide()
        self.refresh()

    def _on_connect(self) -> None:
        connect = self._desk.hooks.connect_key
        if connect is None:
            self._desk.notify.failure(AppError("scan.access_key"))
        else:
            connect(self._desk, self.shown.access_keys[0])

    # saving

    def _on_save(self) -> None:
        selected = self.shown.selected
        nameless = next((row for row in selected if row.nameless), None)
        if nameless is not None:
            self._say(self.tr("Please give it a name, so that you find it again."))
            self.edit(nameless)
            return
        self.save_button.setEnabled(False)
        with_place(self._desk, lambda synced: self._save(selected, synced=synced), self.refresh)

    def _save(self, selected: tuple[FoundRow, ...], *, synced: bool) -> None:
        missing = self.parts.text() if self.shown.missing_parts else ""
        command = save_command(selected, synced=synced)
        self._desk.apply(command, lambda applied: self._on_saved(applied, selected, missing), self._refuse, owner=self)

    def _on_saved(self, applied: Applied, saved: tuple[FoundRow, ...], missing: str) -> None:
        said = (
            self.tr("{name} is saved").format(name=saved[0].name)
            if len(saved) == 1
            else self.tr("%n code(s) saved", "", len(saved))
        )
        self._desk.pages.home()
        undo = (self.tr("Undo"), lambda: self._desk.apply(applied.undo))
        self._desk.notify.say(f"{said}. {missing}" if missing else said, undo)

    def _refuse(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()

    # the clock

    def _on_tick_of_the_clock(self, _now_ms: int) -> None:
        if self.isVisible():
            self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.ticker.watch(self, active=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.ticker.watch(self, active=False)
