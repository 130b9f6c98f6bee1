"""The picker's window: search field and results, or the password first while the vault is locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.settings.sections.appearance import GROUPING, HIDE_CODES, SORT
from app.ui.codes.delegate import CodeDelegate
from app.ui.codes.model import CodeListModel
from app.ui.codes.state import ListState, Moment
from app.ui.codes.view import CodeListView
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.labels import Label
from app.ui.widgets.password import PasswordField
from app.ui.widgets.search import SearchField
from app.vault.search import Index

WIDTH = 480
ROWS = 6
MARGIN = 12


class Picker(QWidget):
    """`chosen` carries the code's id and how it is wanted: "copy", "type" or "next".

    `dismissed`: the person wants no code. `left`: another window has the focus.
    """

    chosen = Signal(str, str)
    dismissed = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._desk = desk
        self.setWindowTitle(self.tr("4OTP quick picker"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(WIDTH)
        self.password = PasswordField(desk.theme, self.tr("Password"), self.tr("Password of the vault"))
        self.search = SearchField(desk.theme, self.tr("Which code?"))
        self.message = Label(look="muted")
        self.model = CodeListModel(self._moment, self)
        self.list = CodeListView(desk.theme, self.model)
        self.list.setItemDelegate(CodeDelegate(desk.theme, desk.tiles, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._index: Index | None = None
        self._waiting = False
        self._unlocking = False
        self._wanted_after: str | None = None
        self._height = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(8)
        for widget in (self.password, self.search, self.message, self.list):
            layout.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.list_key_pressed.connect(self.list.handle_key)
        self.search.installEventFilter(self)
        self.password.line.installEventFilter(self)
        self.password.submitted.connect(self._on_password)
        self.list.clicked_code.connect(lambda code_id: self.chosen.emit(code_id, "copy"))
        QShortcut(QKeySequence.fromString("Ctrl+I"), self, self.list.say_current)
        self._desk.bridge.listen(self._desk.vault.state_changed, lambda _status: self._on_state(), self)
        self._desk.bridge.listen(self._desk.vault.changed, lambda _snapshot: self._on_changed(), self)
        self._desk.ticker.ticked.connect(lambda _ms: self.list.viewport().update())

    def open_here(self) -> None:
        """On the screen with the pointer, ready to type; the last query is selected, so that typing replaces it."""
        self._waiting = self._unlocking = False
        self._wanted_after = None
        self.message.hide()
        self.search.selectAll()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self._height = room.height() - room.height() // 5
        self._on_state()
        self.move(room.center().x() - self.width() // 2, room.top() + room.height() // 5)
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus()

    def say(self, text: str, *, waiting: bool = False) -> None:
        """A line under the field, while the picker stays open."""
        self._waiting = waiting
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self._fit()

    @property
    def waits(self) -> bool:
        """Whether it waits for the next code to begin."""
        return self._waiting

    def refresh(self) -> None:
        snapshot = self._desk.snapshot
        if self._index is None or self._index.snapshot is not snapshot:
            self._index = Index(snapshot)
        query = self.search.text()
        sort = self._desk.settings.get(SORT) if query else "last_used"
        found = self._index.search(query, sort, None)[:200]
        self.model.show(snapshot, ListState(tuple(found), len(found)))
        ids = self.model.ids()
        self.list.select_id(ids[0] if ids else None)
        if not self._waiting:
            nothing = bool(query) and not ids and not self._locked()
            self.message.setText(self.tr("Nothing found") if nothing else "")
            self.message.setVisible(nothing)
        self._fit()

    def _moment(self) -> Moment:
        settings, current = self._desk.settings, self.list.current_id()
        return Moment(
            now_ms=self._desk.now_ms(),
            offset_ms=self._desk.offset_ms,
            grouping=settings.get(GROUPING),
            hide=settings.get(HIDE_CODES),
            open_ids=(current,) if current else (),
        )

    def _locked(self) -> bool:
        return self._desk.vault.status().state != "unlocked"

    def _on_state(self) -> None:
        locked = self._locked()
        self.password.setVisible(locked)
        self.list.setVisible(not locked)
        self.password.setEnabled(True)
        if locked:
            self.password.clear()
            self.model.show(self._desk.snapshot, ListState())
        self.refresh()
        if self.isVisible() and not (locked and self._unlocking):
            self._focus()
        if not locked:
            self._unlocking = False
            wanted, self._wanted_after = self._wanted_after, None
            if wanted is not None:
                self._enter(wanted)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _focus(self) -> None:
        (self.password if self._locked() else self.search).setFocus()

    def _fit(self) -> None:
        """As many rows as there is room for below its upper edge: with large text fewer."""
        rows = min(self.model.rowCount(), ROWS)
        row_height = self.list.row_delegate().row_height(self.list.font())
        shows = rows > 0 and not self._locked()
        self.list.setFixedHeight(rows * row_height)
        self.list.setVisible(shows)
        self.adjustSize()
        excess = self.height() - self._height
        if shows and excess > 0:
            self.list.setFixedHeight(max(1, rows - -(-excess // row_height)) * row_height)
            self.adjustSize()

    def _on_password(self) -> None:
        text = self.password.text()
        if not text:
            return
        self.password.setEnabled(False)
        self._unlocking = True
        self.search.setFocus()  # what is typed while the key is derived is the query
        self._desk.bridge.run(self._desk.vault.unlock(text), None, self._on_refused, owner=self)

    def _on_refused(self, error: AppError) -> None:
        self._unlocking, self._wanted_after = False, None
        self.password.setEnabled(True)
        self.password.clear()
        self.say(sentence(error))
        self.password.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event, watched)

    def _on_key(self, event: QKeyEvent, watched: QObject) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.search:
            self._enter(_wanted(event.modifiers()))
            return True
        return False

    def _enter(self, wanted: str) -> None:
        if self._unlocking:
            self._wanted_after = wanted
        elif self._locked():
            self._on_password()
        elif (current := self.list.current_id()) is not None:
            self.chosen.emit(current, wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        gone = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if gone and self.isVisible() and not self._waiting:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        self._desk.ticker.watch(self, active=True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._desk.ticker.watch(self, active=False)
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._desk.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.field_line), 1))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)


def _wanted(modifiers: Qt.KeyboardModifier) -> str:
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "type"
    return "next" if modifiers & Qt.KeyboardModifier.ShiftModifier else "copy"
