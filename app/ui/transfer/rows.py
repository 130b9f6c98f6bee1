"""The rows of a review as Qt wants them: a name, what becomes of it, and a tick. Made for 10,000 rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.review import Review, ReviewRow, Standing
from app.ui.theme.theme import Theme
from app.ui.transfer.words import standing_word
from app.ui.widgets.labels import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ReviewModel(QAbstractListModel):
    """`ticked` are places in `review.rows`; rows that are here already or refused have no tick."""

    ticks_changed = Signal()

    def __init__(self, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = review.rows
        self.ticked = {place for place, row in enumerate(self._rows) if row.selected}

    def row(self, place: int) -> ReviewRow:
        return self._rows[place]

    def tick_all(self, ticked: bool) -> None:  # noqa: FBT001  (the value itself)
        """All rows that can be ticked, or none."""
        self.ticked = {place for place, row in enumerate(self._rows) if ticked and row.selected}
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and row.selected:
            return _CHECKED if index.row() in self.ticked else _UNCHECKED
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(row)}, {standing_word(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.name(row)}\n{standing_word(row)}"
        return None

    def name(self, row: ReviewRow) -> str:
        """The entry's name, or its place in the file when it has none."""
        return row.name or self.tr("Entry {number}").format(number=row.number)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._rows[index.row()].selected:
            return False
        if value in (_CHECKED, _CHECKED.value):
            self.ticked.add(index.row())
        else:
            self.ticked.discard(index.row())
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._rows[index.row()].selected else flags


class ReviewDelegate(QStyledItemDelegate):
    """Two lines beside the tick. A click anywhere on the row ticks it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * 2 + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReviewModel)
        row, tokens = model.row(index.row()), self._theme.tokens
        area = option.rect.adjusted(8, 0, -8, 0)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(area, 8, 8)
        if row.selected:
            self._paint_tick(painter, area, ticked=index.row() in model.ticked)
        words = area.adjusted(40, 8, -8, -8)
        right = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        half = words.height() // 2
        metrics = option.fontMetrics
        muted = not row.selected
        painter.setPen(QColor(tokens.muted if muted else tokens.text))
        upper = QRect(words.left(), words.top(), words.width(), half)
        painter.drawText(upper, right, metrics.elidedText(model.name(row), Qt.TextElideMode.ElideRight, upper.width()))
        painter.setFont(scaled(option.font, 0.9))
        refused = row.standing is Standing.REFUSED
        painter.setPen(QColor(tokens.danger if refused else tokens.muted))
        lower = QRect(words.left(), words.top() + half, words.width(), half)
        text = painter.fontMetrics().elidedText(standing_word(row), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, right, text)
        painter.restore()

    def _paint_tick(self, painter: QPainter, area: QRect, *, ticked: bool) -> None:
        tokens = self._theme.tokens
        left, middle = area.left() + 10, area.center().y()
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.field_line), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(QRect(left, middle - 9, 18, 18), 5, 5)
        if ticked:
            painter.setPen(QPen(QColor(tokens.on_accent), 2))
            painter.drawPolyline(
                [QPoint(left + 5, middle), QPoint(left + 8, middle + 4), QPoint(left + 13, middle - 4)]
            )
