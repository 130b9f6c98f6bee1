"""The list widget: keys, clicks and the menu become signals; painting is the delegate's."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.codes.delegate import CodeDelegate
from app.ui.codes.model import MIME, CodeListModel
from app.ui.theme.theme import Theme
from app.ui.widgets.announce import announce


class CodeListView(QListView):
    """Signals carry the code's id. `hovered` carries None when the pointer leaves."""

    clicked_code = Signal(str)
    next_clicked = Signal(str)
    menu_wanted = Signal(str, QPoint)
    hovered = Signal(object)

    def __init__(self, theme: Theme, model: CodeListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._pressed: int | None = None
        self._hover_id: str | None = None
        self._said_id: str | None = None
        self._words: dict[int, tuple[object, ...]] = {}  # what the visible rows said a second ago
        self.setAccessibleName(self.tr("Codes"))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(False)
        self.verticalScrollBar().setSingleStep(24)
        self._drop_row: int | None = None
        theme.follow(self, self.scheduleDelayedItemsLayout)

    def set_movable(self, movable: bool) -> None:  # noqa: FBT001  (reads like Qt's own setters)
        """Whether rows can be dragged to another place."""
        self._model.movable = movable
        mode = QAbstractItemView.DragDropMode.InternalMove if movable else QAbstractItemView.DragDropMode.NoDragDrop
        self.setDragDropMode(mode)

    def row_delegate(self) -> CodeDelegate:
        delegate = self.itemDelegate()
        assert isinstance(delegate, CodeDelegate)
        return delegate

    def current_id(self) -> str | None:
        code = self._model.code(self.currentIndex().row())
        return None if code is None else code.id

    def select_id(self, code_id: str | None) -> None:
        """Makes a row the current one; None leaves none."""
        row = None if code_id is None else self._model.row_of(code_id)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            self._said_id = None
        else:
            self.setCurrentIndex(self._model.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab one is at a row: the present one, or the first that is to be seen."""
        row = self.currentIndex().row() if self.selectedIndexes() else self.first_visible_row()
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setCurrentIndex(self._model.index(row))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt tells a screen reader only while the list has the focus, which mostly the search field has."""
        super().currentChanged(current, previous)
        code_id = self.current_id()
        if code_id is not None and code_id != self._said_id and not self.hasFocus():
            self.say_current()

    def say_current(self) -> None:
        """Tells a screen reader the chosen row, or the first: names, digits one by one, seconds left."""
        index = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0)
        self._said_id = self.current_id()
        announce(self, str(self._model.data(index, Qt.ItemDataRole.AccessibleTextRole) or ""))

    def first_visible_row(self) -> int:
        return max(0, self.indexAt(QPoint(self.width() // 2, 2)).row())

    def visible_ids(self, count: int) -> list[str]:
        """The first codes that are to be seen in full, in their order."""
        first = self.first_numbered_row()
        codes = (self._model.code(row) for row in range(first, first + count))
        return [code.id for code in codes if code is not None]

    def first_numbered_row(self) -> int:
        """The topmost row of which at least half is to be seen."""
        first = self.first_visible_row()
        place = self.visualRect(self._model.index(first))
        return first + 1 if place.bottom() < place.height() // 2 else first

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        code = self._model.code(row)
        same = row == self._pressed
        self._pressed = None
        if code is None or event.button() != Qt.MouseButton.LeftButton or not same:
            return
        if code.record.type == "hotp" and self._on_ring(row, event.position()):
            self.next_clicked.emit(code.id)
        else:
            self.clicked_code.emit(code.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        code = self._model.code(row)
        self._hover(None if code is None else code.id)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if code is None else Qt.CursorShape.PointingHandCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu_of_current()
            return
        code = self._model.code(self.indexAt(event.pos()).row())
        if code is not None:
            self.menu_wanted.emit(code.id, event.globalPos())

    def open_menu_of_current(self) -> None:
        """The menu of the current row, or of the first when there is none."""
        index = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0)
        code = self._model.code(index.row())
        if code is not None:
            place = self.visualRect(index)
            self.menu_wanted.emit(code.id, self.viewport().mapToGlobal(place.center()))

    def handle_key(self, event: QKeyEvent) -> None:
        """A key that moves in the list while the search field has the focus."""
        if not self.currentIndex().isValid():
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            row = 0 if down else self._model.rowCount() - 1
            if self._model.rowCount():
                self.setCurrentIndex(self._model.index(row))
            return
        super().keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves: text goes on to the search field."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _hover(self, code_id: str | None) -> None:
        if code_id != self._hover_id:
            self._hover_id = code_id
            self.hovered.emit(code_id)

    def _on_ring(self, row: int, point: QPointF) -> bool:
        ring = self.row_delegate().countdown_place(self.visualRect(self._model.index(row)), self)
        return QRectF(ring).adjusted(-6, -6, 6, 6).contains(point)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._drop_row = self._row_below(event.position().toPoint())
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_row = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._row_below(event.position().toPoint())
        self._drop_row = None
        self._model.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex())
        event.setDropAction(Qt.DropAction.CopyAction)  # the model is renewed from the vault; Qt must not remove a row
        event.accept()
        self.viewport().update()

    def count_down(self) -> None:
        """A second has passed: what counts down is painted again, and a whole row where the digits are others now."""
        before, after, due = self._words, dict[int, tuple[object, ...]](), QRegion()
        delegate = self.row_delegate()
        with self._model.one_moment():
            for row, place in self._visible_rows():
                state = self._model.row_state(row)
                if state is None:
                    continue
                after[row] = (state.code_id, state.digits, state.next_digits, state.problem, state.copied)
                if before.get(row) != after[row]:
                    due += place
                elif state.seconds_left is not None:
                    due += delegate.countdown_place(place, self)
        self._words = after
        self.viewport().update(due)

    def _visible_rows(self) -> Iterator[tuple[int, QRect]]:
        """Each row that is to be seen at least in part, and where."""
        bottom = self.viewport().height()
        for row in range(self.first_visible_row(), self._model.rowCount()):
            place = self.visualRect(self._model.index(row))
            if place.top() >= bottom:
                return
            yield row, place

    def paintEvent(self, event: QPaintEvent) -> None:
        delegate = self.row_delegate()
        delegate.exposed = event.region()
        with self._model.one_moment():
            super().paintEvent(event)
        delegate.exposed = None
        if self._drop_row is None:
            return
        last = self._model.rowCount() - 1
        below = self._drop_row > last
        place = self.visualRect(self._model.index(min(self._drop_row, last)))
        height = place.bottom() if below else place.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
        painter.drawLine(place.left() + 16, height, place.right() - 16, height)
        painter.end()

    def _row_below(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return self._model.rowCount()
        place = self.visualRect(index)
        return index.row() + (point.y() > place.center().y())
