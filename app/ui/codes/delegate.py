"""Paints one row: tile, names, the code in large digits, the next code, and what is left of the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QRegion
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.codes.model import CodeListModel
from app.ui.codes.state import RowState
from app.ui.codes.tiles import Tiles
from app.ui.theme.icons import paint_icon
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import SPACE_2, SPACE_3, Tokens
from app.ui.widgets.labels import scaled, tabular
from app.ui.widgets.ring import paint_ring

_UNKNOWN_DIGITS = "–––\u2009–––"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a row and their heights in pixels, made once for each application font."""

    name: QFont
    account: QFont
    digits: QFont
    following: QFont
    seconds: QFont
    name_height: float
    digits_height: float
    seconds_height: float

    @staticmethod
    def of(base: QFont) -> Fonts:
        name = scaled(base, 1.04, QFont.Weight.DemiBold)
        digits = tabular(scaled(base, 1.85, QFont.Weight.Medium))
        seconds = tabular(scaled(base, 0.76, QFont.Weight.Medium))
        return Fonts(
            name=name,
            account=scaled(base, 0.96),
            digits=digits,
            following=tabular(scaled(base, 1.08)),
            seconds=seconds,
            name_height=QFontMetricsF(name).height(),
            digits_height=QFontMetricsF(digits).height(),
            seconds_height=QFontMetricsF(seconds).height(),
        )


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row are, in the row's left-to-right coordinates."""

    tile: QRectF
    words: QRectF
    digits: QRectF
    ring: QRectF


class CodeDelegate(QStyledItemDelegate):
    """All rows are of one height. `numbers` paints Alt+1 to 9 over the tiles of the first visible rows."""

    def __init__(self, theme: Theme, tiles: Tiles, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._tiles = tiles
        self._base = QFont(view.font())
        self._fonts = Fonts.of(self._base)
        self.first_numbered: int | None = None
        self.hovered_ring = False
        self.exposed: QRegion | None = None  # what the view paints now, None for all: see _is_ring_due_alone

    def _current_fonts(self, font: QFont) -> Fonts:
        if font != self._base:
            self._base = QFont(font)
            self._fonts = Fonts.of(font)
        return self._fonts

    def row_height(self, font: QFont) -> int:
        fonts = self._current_fonts(font)
        words = fonts.name_height + fonts.digits_height + 1
        return round(words + 2 * self._theme.row_padding)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.row_height(option.font))

    def places(self, row: QRectF, font: QFont) -> Places:
        """The parts of a row rectangle; mirrored by the caller for right-to-left."""
        fonts = self._current_fonts(font)
        height = row.height()
        padding = self._theme.row_padding
        tile = min(float(self._theme.grown(44)), height - 2 * padding)
        ring = max(28.0, fonts.seconds_height * 1.9)
        left = row.left() + SPACE_2 + SPACE_3
        right = row.right() - SPACE_2 - SPACE_3
        words_left = left + tile + SPACE_3 + 2
        name_height = fonts.name_height
        top = row.top() + padding
        return Places(
            tile=QRectF(left, row.top() + (height - tile) / 2, tile, tile),
            words=QRectF(words_left, top, right - words_left, name_height),
            digits=QRectF(words_left, top + name_height + 1, right - ring - SPACE_3 - words_left, height),
            ring=QRectF(right - ring, row.bottom() - padding - ring + 1, ring, ring),
        )

    def countdown_place(self, row: QRect, view: QWidget) -> QRect:
        """The pixels of a row that change each second, on the side where the view has them."""
        ring = self.places(QRectF(row), view.font()).ring
        if view.isRightToLeft():
            ring.moveLeft(row.left() + row.right() + 1 - ring.right())
        return ring.toAlignedRect().adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, CodeListModel)
        row = model.row_state(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._paint_section(painter, option, model.section_name)
        else:
            self._paint_row(painter, option, index.row(), row, model)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, name: str) -> None:
        tokens = self._theme.tokens
        place = QRectF(option.rect).adjusted(SPACE_2 + SPACE_3, 0, -SPACE_2 - SPACE_3, -SPACE_2)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(scaled(option.font, 0.92, QFont.Weight.DemiBold))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), name)
        painter.setPen(QPen(QColor(tokens.line), 1))
        middle = place.center().y()
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, number: int, row: RowState, model: CodeListModel
    ) -> None:
        tokens = self._theme.tokens
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        whole = QRectF(option.rect)
        self._paint_ground(painter, option, tokens)
        places = self.places(whole, option.font)

        def mirrored(place: QRectF) -> QRectF:
            if not rtl:
                return place
            return QRectF(whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height())

        if row.seconds_left is not None and self._is_ring_due_alone(places, mirrored):
            self._paint_ring(painter, mirrored(places.ring), row, tokens)
            return
        self._paint_tile(painter, mirrored(places.tile), number, row, model, option)
        self._paint_names(painter, mirrored(places.words), row, tokens, rtl=rtl)
        digits = places.digits
        if row.problem:  # nothing counts down beside it
            digits.setRight(places.words.right())
        self._paint_digits(painter, mirrored(digits), row, tokens, rtl=rtl)
        self._paint_ring(painter, mirrored(places.ring), row, tokens)

    def _is_ring_due_alone(self, places: Places, mirrored: Callable[[QRectF], QRectF]) -> bool:
        """Once a second: everything else in the row is as it was, and none of it reaches under the ring."""
        if self.exposed is None or places.ring.intersects(places.words):
            return False
        return not any(self.exposed.intersects(mirrored(part).toAlignedRect()) for part in (places.tile, places.words))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not selected and not hovered:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
        inside = QRectF(option.rect).adjusted(SPACE_2, 1, -SPACE_2, -1)
        by_key = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if selected and (tokens.name == "contrast" or option.state & by_key == by_key):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            inside.adjust(1, 1, -1, -1)
        painter.drawRoundedRect(inside, 10, 10)

    def _paint_tile(
        self,
        painter: QPainter,
        place: QRectF,
        number: int,
        row: RowState,
        model: CodeListModel,
        option: QStyleOptionViewItem,
    ) -> None:
        code = model.code(number)
        ratio = painter.device().devicePixelRatioF()
        icon = code.icon if code is not None else None
        picture = self._tiles.tile(row.issuer, icon, round(place.width()), ratio, self._theme.tokens, option.font)
        painter.drawPixmap(place.topLeft(), picture)
        if self.first_numbered is not None and 0 <= number - self.first_numbered < 9:
            self._paint_badge(painter, place, str(number - self.first_numbered + 1))

    def _paint_badge(self, painter: QPainter, place: QRectF, text: str) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.toast))
        painter.drawRoundedRect(place, place.width() * 0.25, place.width() * 0.25)
        painter.setPen(QColor(tokens.on_toast))
        painter.setFont(self._fonts.digits)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_names(self, painter: QPainter, place: QRectF, row: RowState, tokens: Tokens, *, rtl: bool) -> None:
        """Issuer, then the account in what room is left; the account gives way first."""
        name_metrics = QFontMetricsF(self._fonts.name)
        room = place.width()
        if row.pinned or row.conflict:
            side = self._theme.grown(16)
            left = place.left() if rtl else place.right() - side
            sign = QRectF(left, place.top() + (place.height() - side) / 2, side, side)
            paint_icon(painter, "warning" if row.conflict else "pin", tokens.muted, sign)
            room -= side + 6
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = int(edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        start = place.right() - room if rtl else place.left()
        name_room = (
            room
            if not row.account
            else max(room * 0.6, room - QFontMetricsF(self._fonts.account).horizontalAdvance(row.account) - 8)
        )
        name = name_metrics.elidedText(row.issuer, Qt.TextElideMode.ElideRight, name_room)
        used = name_metrics.horizontalAdvance(name) + 8
        painter.setFont(self._fonts.name)
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(start, place.top(), room, place.height()), align, name)
        account = QFontMetricsF(self._fonts.account).elidedText(row.account, Qt.TextElideMode.ElideRight, room - used)
        painter.setFont(self._fonts.account)
        painter.setPen(QColor(tokens.muted))
        left = start if rtl else start + used
        painter.drawText(QRectF(left, place.top() + 0.5, room - used, place.height()), align, account)

    def problem_words(self) -> str:
        """What stands in the place of a code that cannot be computed yet."""
        return self.tr("Needs its PIN: click here")

    def _paint_digits(self, painter: QPainter, place: QRectF, row: RowState, tokens: Tokens, *, rtl: bool) -> None:
        """Codes are left-to-right in every language; only the side they stand at changes."""
        metrics = QFontMetricsF(self._fonts.digits)
        line = QRectF(place.left(), place.top(), place.width(), metrics.height())
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if row.problem:
            painter.setFont(self._fonts.account)
            painter.setPen(QColor(tokens.warning))
            words = self.problem_words()
            if QFontMetricsF(self._fonts.account).horizontalAdvance(words) > line.width():  # two lines
                line.setHeight(line.height() + self._theme.row_padding - 2)
            painter.drawText(line, align | int(Qt.TextFlag.TextWordWrap), words)
            return
        painter.setFont(self._fonts.digits)
        painter.setPen(QColor(tokens.text if row.digits and not row.hidden else tokens.muted))
        text = row.digits or _UNKNOWN_DIGITS
        painter.drawText(line, align, text)
        if not row.next_digits:
            return
        used = metrics.horizontalAdvance(text) + 14
        following = QFontMetricsF(self._fonts.following)
        if line.width() - used < following.horizontalAdvance(row.next_digits):
            return
        opposite = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.setFont(self._fonts.following)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(
            line, int(opposite | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), row.next_digits
        )

    def _paint_ring(self, painter: QPainter, place: QRectF, row: RowState, tokens: Tokens) -> None:
        if row.copied:
            paint_icon(painter, "check", tokens.good, place.adjusted(2, 2, -2, -2))
        elif row.counted:
            paint_icon(painter, "next", tokens.accent, place.adjusted(3, 3, -3, -3))
        elif row.seconds_left is not None:
            paint_ring(
                painter,
                place,
                tokens,
                self._fonts.seconds,
                fraction=row.fraction_left,
                seconds=row.seconds_left,
                ending=row.ending,
            )
