"""The walk through every screen with the Tab key: which control it never reaches, and where its focus is not to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.ui.quick.picker import Picker
from tests.kit.cut_walk import CutWalk
from tests.kit.qt import pump

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
FRAME = 4
"""Pixels around and within an edge where a focus ring is looked for: the cursor of a text field is not one."""


class KeyWalk(CutWalk):
    """`found` maps a screen to the controls that Tab does not reach or whose focus looks like none."""

    def look(self, name: str, root: QWidget) -> None:
        self.seen.append(name)
        if isinstance(root, (QMenu, Picker)):  # arrows lead through them
            return
        had_focus = QApplication.focusWidget()
        troubles = troubles_of(root)
        if troubles:
            self.found[name] = troubles
        if had_focus is not None and had_focus.isVisible():
            had_focus.setFocus()


def troubles_of(root: QWidget) -> list[str]:
    """What is wrong for somebody who uses the keyboard alone, in words for whoever mends it."""
    window = root.window()
    window.activateWindow()
    pump(window.isActiveWindow)
    wanted = [widget for widget in root.findChildren(QWidget) if is_control(widget)]
    reached: list[QWidget] = []
    troubles = []
    while len(reached) <= 3 * len(wanted):
        before = QApplication.focusWidget()
        press_tab(before or window)
        focus = QApplication.focusWidget()
        if focus is before and len(wanted) > 1:
            troubles.append(f"{words(before)}: Tab does not leave it")
        if focus is None or focus in reached:
            break
        reached.append(focus)
        if is_control(focus) and not focus_is_seen(focus):
            troubles.append(f"{words(focus)}: the focus is not to be seen")
    missed = [widget for widget in wanted if widget not in reached and not stands_for(widget, reached)]
    troubles += [f"{words(widget)}: Tab does not reach it" for widget in missed]
    return troubles


def press_tab(widget: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))


def is_control(widget: QWidget) -> bool:
    """Something to use, that is no part of another control."""
    usable = widget.isVisible() and widget.isEnabled() and isinstance(widget, CONTROLS)
    if not usable or isinstance(widget, QScrollBar):
        return False
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, CONTROLS):
            return False
        above = above.parentWidget()
    return True


def stands_for(widget: QWidget, reached: list[QWidget]) -> bool:
    """Of buttons of which one is chosen, that one is reached, and from it the others by arrows."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    if widget.group() is not None:
        return widget.group().exclusive() and any(each in reached for each in widget.group().buttons())
    together = widget.parentWidget()
    return widget.autoExclusive() and any(
        isinstance(each, QAbstractButton) and each.autoExclusive() and each.parentWidget() is together
        for each in reached
    )


def focus_is_seen(widget: QWidget) -> bool:
    """Whether the edge of the widget looks different with the focus."""
    with_focus = edge_of(widget)
    widget.clearFocus()
    without = edge_of(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


def edge_of(widget: QWidget) -> QImage:
    """The picture of the widget and what is around it, without its middle."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    picture = window.grab(place.adjusted(-FRAME, -FRAME, FRAME, FRAME)).toImage()
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)):
        inner = picture.rect().adjusted(2 * FRAME, 2 * FRAME, -2 * FRAME, -2 * FRAME)
        for y in range(inner.top(), inner.bottom() + 1):
            for x in range(inner.left(), inner.right() + 1):
                picture.setPixel(x, y, 0)
    return picture


def words(widget: QWidget | None) -> str:
    if widget is None:
        return "no widget"
    text = widget.accessibleName() or (widget.text() if isinstance(widget, (QAbstractButton, QLineEdit)) else "")
    return f"{type(widget).__name__} “{text}”"
