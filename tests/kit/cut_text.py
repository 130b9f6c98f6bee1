"""Finds text that a widget has no room for: cut off, elided, or grown over the edge of what holds it.

A widget that elides on purpose (a file's or a person's words, with the whole text elsewhere) says so by the property
`elides`. What people typed is not looked at: it may be longer than any field.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.ui.add.live_code import LiveCode
from app.ui.codes.view import CodeListView
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.drop_down import DropDown

SLACK = 1.5  # rounding between font metrics and layout


def cut_texts(root: QWidget) -> list[str]:
    """What is cut among the visible widgets of a window, in words for whoever mends it."""
    widgets = [root, *root.findChildren(QWidget)]
    return [
        f"{type(widget).__name__} “{text}”: {why}"
        for widget in widgets
        if widget.isVisible() and not _elides_on_purpose(widget)
        for text, why in _cut_in(widget)
    ]


def _elides_on_purpose(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property("elides") or _elides_on_purpose(widget.parentWidget()))


def _cut_in(widget: QWidget) -> Iterator[tuple[str, str]]:
    text = _text_of(widget)
    if text:
        yield from ((text, why) for why in _outside(widget))
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _cut_button(widget)
    elif isinstance(widget, QComboBox):
        yield from _cut_choices(widget)
    elif isinstance(widget, QLineEdit):
        yield from _cut_placeholder(widget)
    elif isinstance(widget, QScrollArea):
        yield from _cut_content(widget)
    elif isinstance(widget, QMenu):
        yield from _cut_menu(widget)
    elif isinstance(widget, QListWidget):
        yield from _cut_items(widget)
    elif isinstance(widget, CodeListView):
        yield from _cut_rows(widget)
    elif isinstance(widget, LiveCode):
        yield from _cut_digits(widget)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.pixmap().isNull():
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _outside(widget: QWidget) -> Iterator[str]:
    """Over the edge of what holds it; what can be scrolled to counts as seen."""
    inside, holder = widget, widget.parentWidget()
    place = QRect(QPoint(0, 0), widget.size())
    while holder is not None and not inside.isWindow():
        place.translate(inside.pos())
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and holder is area.viewport():
            if not area.horizontalScrollBar().maximum() and not _within(place.left(), place.right(), holder.width()):
                yield f"stands out of {type(area).__name__} by its side"
            return
        if not _within(place.left(), place.right(), holder.width()):
            yield f"stands out of {type(holder).__name__} by its side"
        if not _within(place.top(), place.bottom(), holder.height()):
            yield f"stands out of {type(holder).__name__} above or below"
        inside, holder = holder, holder.parentWidget()


def _within(first: int, last: int, size: int) -> bool:
    return first >= -SLACK and last < size + SLACK


def _cut_label(label: QLabel) -> Iterator[tuple[str, str]]:
    text = label.text()
    if not text or not label.pixmap().isNull():
        return
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if label.indent() > 0:
        room.setWidth(room.width() - label.indent())
    yield from _cut_text(text, label.font(), room.width(), room.height(), wraps=label.wordWrap())


def _cut_text(text: str, font: QFont, wide: float, high: float, *, wraps: bool = False) -> Iterator[tuple[str, str]]:
    """Laid out as it is painted: wrapped between words, or in one line."""
    width, height = _needed(text, font, wide if wraps else None)
    if width > wide + SLACK:
        yield text, f"needs a width of {width:.0f}, has {wide:.0f}"
    if height > high + SLACK:
        yield text, f"needs a height of {height:.0f}, has {high:.0f}"


def _needed(text: str, font: QFont, wrap_at: float | None) -> tuple[float, float]:
    """The width of the longest line and the height of all."""
    widest, height = 0.0, 0.0
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wrap_at is not None else QTextOption.WrapMode.NoWrap)
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wrap_at if wrap_at is not None else 100_000)
            widest = max(widest, line.naturalTextWidth())
            height += line.height()
        layout.endLayout()
    return widest, height


def _cut_button(button: QAbstractButton) -> Iterator[tuple[str, str]]:
    text = button.text().replace("&&", "&")
    shows_text = not (isinstance(button, QToolButton) and button.toolButtonStyle().value == 0)
    if not text or not shows_text or not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton):
        return
    needed = button.sizeHint()
    if isinstance(button, Button):
        needed = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    if needed.width() > button.width() + SLACK:
        yield text, f"needs a width of {needed.width()}, has {button.width()}"
    if needed.height() > button.height() + SLACK:
        yield text, f"needs a height of {needed.height()}, has {button.height()}"


def _cut_choices(box: QComboBox) -> Iterator[tuple[str, str]]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    wraps = isinstance(box, DropDown)
    for number in range(box.count()):
        yield from _cut_text(box.itemText(number), box.font(), room.width(), room.height(), wraps=wraps)


def _cut_placeholder(line: QLineEdit) -> Iterator[tuple[str, str]]:
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right() - 4  # Qt keeps 2 on each side
    needed = QFontMetricsF(line.font()).horizontalAdvance(line.placeholderText())
    if needed > room + SLACK:
        yield line.placeholderText(), f"needs a width of {needed:.0f}, has {room}"


def _cut_content(area: QScrollArea) -> Iterator[tuple[str, str]]:
    """What is wider than the room for it and cannot be scrolled to; a row of chips is moved by the wheel and by Tab."""
    content, room = area.widget(), area.viewport().width()
    if isinstance(area, ChipBar) or content is None or area.horizontalScrollBar().isVisible():
        return
    if content.width() > room + SLACK:
        leaves = [
            one
            for one in content.findChildren(QWidget)
            if one.isVisible() and (_text_of(one) or not one.findChildren(QWidget))
        ]
        widest = max(leaves, key=lambda one: max(one.minimumSizeHint().width(), one.minimumWidth()))
        words = _text_of(widest) or widest.accessibleName()
        yield f"{type(widest).__name__} {words}", f"the content is {content.width()} wide, there is room for {room}"


def _cut_menu(menu: QMenu) -> Iterator[tuple[str, str]]:
    room, needed = menu.size(), menu.sizeHint()
    if needed.width() > room.width() + SLACK or needed.height() > room.height() + SLACK:
        yield menu.title(), f"needs {needed.width()} × {needed.height()}, has {room.width()} × {room.height()}"


def _cut_items(items: QListWidget) -> Iterator[tuple[str, str]]:
    if not items.wordWrap() and items.sizeHintForColumn(0) > items.viewport().width() + SLACK:
        yield items.accessibleName(), f"needs {items.sizeHintForColumn(0)}, has {items.viewport().width()}"


def _cut_rows(view: CodeListView) -> Iterator[tuple[str, str]]:
    """What rows paint: issuer and account give way on purpose, code and sentences do not."""
    model, delegate = view._model, view.row_delegate()
    fonts = delegate._current_fonts(view.font())
    for number in range(model.rowCount()):
        row = model.row_state(number)
        if row is None:
            continue
        places = delegate.places(view.visualRect(model.index(number)).toRectF(), view.font())
        high = QFontMetricsF(fonts.digits).height()
        if row.problem:
            high += delegate._theme.row_padding - 2
            yield from _cut_text(delegate.problem_words(), fonts.account, places.words.width(), high, wraps=True)
        else:
            yield from _cut_text(row.digits, fonts.digits, places.digits.width(), high)


def _cut_digits(code: LiveCode) -> Iterator[tuple[str, str]]:
    needed = QFontMetricsF(code._font()).horizontalAdvance(code.digits())
    if needed > code.width() + SLACK:
        yield code.digits(), f"needs a width of {needed:.0f}, has {code.width()}"
