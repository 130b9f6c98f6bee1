"""The rows of the confirmation: their model for Qt, and the painting of one row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.errors import AppError
from app.otp import registry
from app.services.codes import display_digits
from app.services.review import Standing
from app.settings.sections.appearance import GROUPING
from app.ui.desk import Desk
from app.ui.scan.state import FoundRow, Listing
from app.ui.scan.words import remark_words, row_in_words, standing_words
from app.ui.theme.icons import paint_icon
from app.ui.theme.tokens import SPACE_2, SPACE_3, Tokens
from app.ui.widgets.labels import scaled, tabular

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BOX, _TILE, _PENCIL = 20, 36, 20  # at a text size of 100 %


class FoundModel(QAbstractListModel):
    """Answers with the listing it was given last; ticking is told to `on_ticked`."""

    def __init__(self, desk: Desk, on_ticked: Callable[[FoundRow, bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._on_ticked = on_ticked
        self._shown = Listing()

    def show(self, shown: Listing) -> None:
        """The same rows with other content keep their place and the current row."""
        same = [row.key for row in shown.rows] == [row.key for row in self._shown.rows]
        if same:
            self._shown = shown
            if shown.rows:
                self.dataChanged.emit(self.index(0), self.index(len(shown.rows) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def row(self, index: Index) -> FoundRow | None:
        place = index.row()
        return self._shown.rows[place] if 0 <= place < len(self._shown.rows) else None

    def digits(self, row: FoundRow) -> str:
        """The code at this moment; empty when there is none."""
        if row.entry is None:
            return ""
        try:
            seconds = (self._desk.now_ms() + self._desk.offset_ms) / 1000
            return registry.passcode(row.entry.otp, max(seconds, 0)).text
        except AppError:
            return ""

    def group_name(self, row: FoundRow) -> str:
        return next((group.name for group in self._desk.groups if group.id == row.group), "")

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_in_words(row, self.digits(row))
            case Qt.ItemDataRole.CheckStateRole if row.entry is not None:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        if row is None or row.entry is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._on_ticked(row, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if row.entry is None else flags | Qt.ItemFlag.ItemIsUserCheckable


class FoundDelegate(QStyledItemDelegate):
    """Rows are as high as their words need."""

    def __init__(self, desk: Desk, view: QListView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        width = self._view.viewport().width()
        if row is None:
            return QSize(width, 0)
        height = SPACE_3 * 2 + QFontMetricsF(self._name_font(option.font)).height()
        if row.entry is not None:
            height += QFontMetricsF(self._digits_font(option.font)).height() + 2
        room = self._words_room(width, row)
        for text, _colour in self._lines(row):
            height += self._text_height(option.font, text, room) + 1
        return QSize(width, round(max(height, self._grown(_TILE) + 2 * SPACE_3)))

    def pencil(self, row: QRectF) -> QRectF:
        """Where the sign for editing is; mirrored by the caller for right-to-left."""
        side = self._grown(_PENCIL)
        top = row.top() + SPACE_3 + (self._grown(_TILE) - side) / 2
        return QRectF(row.right() - SPACE_3 - SPACE_2 - side, top, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft

        def mirrored(place: QRectF) -> QRectF:
            if not rtl:
                return place
            return QRectF(whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height())

        tokens = self._desk.theme.tokens
        self._paint_ground(painter, option, tokens)
        left = whole.left() + SPACE_2 + SPACE_3
        tick, picture = self._grown(_BOX), self._grown(_TILE)
        box = QRectF(left, whole.top() + SPACE_3 + (picture - tick) / 2, tick, tick)
        if row.entry is not None:
            _paint_box(painter, mirrored(box), tokens, ticked=row.ticked)
            place = mirrored(QRectF(left + tick + SPACE_3, whole.top() + SPACE_3, picture, picture))
            ratio = painter.device().devicePixelRatioF()
            name = row.entry.issuer or row.entry.account
            tile = self._desk.tiles.tile(name, row.entry.icon, round(picture), ratio, tokens, option.font)
            painter.drawPixmap(place.topLeft(), tile)
            paint_icon(painter, "edit", tokens.muted, mirrored(self.pencil(whole)))
        else:
            paint_icon(painter, "warning", tokens.warning, mirrored(box))
        self._paint_words(painter, option, row, mirrored)
        painter.restore()

    def _grown(self, pixels: int) -> float:
        return float(self._desk.theme.grown(pixels))

    def _row(self, index: Index) -> FoundRow | None:
        model = index.model()
        assert isinstance(model, FoundModel)
        return model.row(index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not current and not hovered:
            return
        painter.setPen(QPen(QColor(tokens.accent), 2) if current else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(tokens.hover) if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(SPACE_2, 2, -SPACE_2, -2), 10, 10)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: FoundRow,
        mirrored: Callable[[QRectF], QRectF],
    ) -> None:
        tokens, whole = self._desk.theme.tokens, QRectF(option.rect)
        room = self._words_room(whole.width(), row)
        left, top = self._words_left(whole, row), whole.top() + SPACE_3
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        name_font = self._name_font(option.font)
        metrics = QFontMetricsF(name_font)
        self._paint_names(painter, mirrored(QRectF(left, top, room, metrics.height())), row, option.font, rtl=rtl)
        top += metrics.height()
        if row.entry is not None:
            model = self._view.model()
            assert isinstance(model, FoundModel)
            font = self._digits_font(option.font)
            height = QFontMetricsF(font).height()
            painter.setFont(font)
            painter.setPen(QColor(tokens.text if row.ticked else tokens.muted))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            text = display_digits(model.digits(row), self._desk.settings.get(GROUPING)) or "–––\u2009–––"
            painter.drawText(mirrored(QRectF(left, top, room, height)), int(align), text)
            top += height + 2
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        for text, colour in self._lines(row):
            height = self._text_height(option.font, text, room)
            painter.setPen(QColor(getattr(tokens, colour)))
            place = mirrored(QRectF(left, top, room, height))
            painter.drawText(place, int(align) | int(Qt.TextFlag.TextWordWrap), text)
            top += height + 1

    def _paint_names(self, painter: QPainter, place: QRectF, row: FoundRow, base: QFont, *, rtl: bool) -> None:
        tokens = self._desk.theme.tokens
        issuer, account = _names(row, self.tr("No name"))
        font = self._name_font(base)
        metrics, small = QFontMetricsF(font), QFontMetricsF(base)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        align |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        wanted = small.horizontalAdvance(account) + 8 if account else 0
        name = metrics.elidedText(
            issuer, Qt.TextElideMode.ElideRight, max(place.width() * 0.55, place.width() - wanted)
        )
        used = metrics.horizontalAdvance(name) + 8
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if row.entry is not None and not row.nameless else tokens.muted))
        painter.drawText(place, int(align), name)
        painter.setFont(base)
        painter.setPen(QColor(tokens.muted))
        rest = place.adjusted(0, 0, -used, 0) if rtl else place.adjusted(used, 0, 0, 0)
        painter.drawText(rest, int(align), small.elidedText(account, Qt.TextElideMode.ElideRight, rest.width()))

    def _lines(self, row: FoundRow) -> list[tuple[str, str]]:
        """What stands below the code, each with the name of its colour."""
        colour = {
            Standing.NEW: "good",
            Standing.HERE: "muted",
            Standing.REFUSED: "muted",
        }.get(row.standing, "warning")
        model = self._view.model()
        assert isinstance(model, FoundModel)
        group = model.group_name(row)
        words = standing_words(row)
        first = self.tr("{standing} · in {group}").format(standing=words, group=group) if group else words
        return [(first, colour), *((text, "warning") for text in remark_words(row))]

    def _words_left(self, whole: QRectF, row: FoundRow) -> float:
        tile = self._grown(_TILE) + SPACE_3 if row.entry is not None else 0
        return whole.left() + SPACE_2 + SPACE_3 + self._grown(_BOX) + SPACE_3 + tile

    def _words_room(self, width: float, row: FoundRow) -> float:
        pencil = self._grown(_PENCIL) + SPACE_2 if row.entry is not None else 0
        return max(40.0, width - self._words_left(QRectF(0, 0, width, 0), row) - pencil - SPACE_3 - SPACE_2)

    @staticmethod
    def _text_height(font: QFont, text: str, room: float) -> float:
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 10_000), flags, text).height()

    @staticmethod
    def _name_font(base: QFont) -> QFont:
        return scaled(base, 1.04, QFont.Weight.DemiBold)

    @staticmethod
    def _digits_font(base: QFont) -> QFont:
        return tabular(scaled(base, 1.5, QFont.Weight.Medium))


def _names(row: FoundRow, nameless: str) -> tuple[str, str]:
    """What is large and what stands beside it."""
    if row.entry is None:
        return row.name, ""
    if row.entry.issuer:
        return row.entry.issuer, row.entry.account
    return row.entry.account or nameless, ""


def _paint_box(painter: QPainter, place: QRectF, tokens: Tokens, *, ticked: bool) -> None:
    painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.field_line), 1))
    painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if ticked:
        paint_icon(painter, "check", tokens.on_accent, place.adjusted(2, 2, -2, -2))
