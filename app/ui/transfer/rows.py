"""The rows of a review as Qt wants them: a name, what becomes of it, and a tick. Made for 10,000 rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.review import Review, ReviewRow, Standing
from app.ui.theme.icons import paint_icon
from app.ui.theme.theme import Theme
from app.ui.transfer.words import standing_word
from app.ui.widgets.labels import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SIDE, _ABOVE, _BOX = 8, 8, 18
_LINE = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
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
    """The name, and below it what becomes of it, in as many lines as it needs. A click anywhere on the row ticks it."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, ReviewModel)
        height = self._standing_height(standing_word(model.row(index.row())), option.font)
        return QSize(200, option.fontMetrics.height() + 2 + height + 2 * _ABOVE)

    def _standing_height(self, text: str, font: QFont) -> int:
        """Measured once for each text: there are few, and thousands of rows."""
        room = self._view.viewport().width() - 2 * _SIDE - self._words_from() - _SIDE
        key = (text, room, font.key())
        if key not in self._heights:
            place = QFontMetrics(scaled(font, 0.9)).boundingRect(0, 0, max(room, 40), 10_000, _WRAPPED, text)
            self._heights[key] = place.height()
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReviewModel)
        row, tokens = model.row(index.row()), self._theme.tokens
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(area, 8, 8)
        if row.selected:
            self._paint_tick(painter, area, ticked=index.row() in model.ticked, rtl=rtl)
        metrics = option.fontMetrics
        before, after = (_SIDE, self._words_from()) if rtl else (self._words_from(), _SIDE)
        words = area.adjusted(before, _ABOVE, -after, -_ABOVE)
        first = metrics.height()
        muted = not row.selected
        painter.setPen(QColor(tokens.muted if muted else tokens.text))
        upper = QRect(words.left(), words.top(), words.width(), first)
        painter.drawText(upper, _LINE, metrics.elidedText(model.name(row), Qt.TextElideMode.ElideRight, upper.width()))
        painter.setFont(scaled(option.font, 0.9))
        refused = row.standing is Standing.REFUSED
        painter.setPen(QColor(tokens.danger if refused else tokens.muted))
        lower = words.adjusted(0, first + 2, 0, 0)
        painter.drawText(lower, _WRAPPED, standing_word(row))
        painter.restore()

    def _paint_tick(self, painter: QPainter, area: QRect, *, ticked: bool, rtl: bool) -> None:
        tokens, side = self._theme.tokens, self._theme.grown(_BOX)
        left = area.right() - 10 - side if rtl else area.left() + 10
        box = QRect(left, area.center().y() - side // 2, side, side)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.field_line), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            paint_icon(painter, "check", tokens.on_accent, QRectF(box).adjusted(2, 2, -2, -2))

    def _words_from(self) -> int:
        """Beside the box, from the edge of the row's area."""
        return 10 + self._theme.grown(_BOX) + 12
