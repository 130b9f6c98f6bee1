"""Each second: what counts down is painted again, a whole row only when its digits changed. A cursor rests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.ui.widgets.resting_cursor import RestingCursor


class Painted(QObject):
    """What a widget painted since it was asked last."""

    def __init__(self, widget):
        super().__init__(widget)
        self._rectangles = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self._rectangles.append(event.region().boundingRect())
        return False

    def taken(self):
        taken, self._rectangles = self._rectangles, []
        return taken


@pytest.fixture
def view(filled):
    view = filled.window.shell.current.list
    view.count_down()
    filled.settle()
    return view


def test_a_second_paints_the_rings_alone(filled, clock, view):
    painted = Painted(view.viewport())
    clock.advance(1)
    view.count_down()
    filled.settle()
    (rectangle,) = painted.taken()
    ring = view.row_delegate().countdown_place(view.visualRect(view.model().index(0)), view)
    assert rectangle.left() == ring.left()
    assert rectangle.right() == ring.right()


def test_new_digits_paint_their_rows_in_full(filled, clock, view):
    painted = Painted(view.viewport())
    clock.advance(26)
    view.count_down()
    filled.settle()
    (rectangle,) = painted.taken()
    assert rectangle.width() == view.viewport().width()


@pytest.mark.parametrize("seconds", [1, 16, 26])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_picture_is_that_of_a_list_painted_in_full(filled, clock, view, seconds, direction):
    filled.window.setLayoutDirection(direction)
    filled.settle()
    view.count_down()
    filled.settle()
    clock.advance(seconds)
    view.count_down()
    filled.settle()
    store = filled.window.backingStore().paintDevice()
    counted = store.copy() if hasattr(store, "copy") else None
    assert counted is not None
    view.viewport().update()
    filled.settle()
    assert filled.window.backingStore().paintDevice() == counted


def test_a_cursor_rests_until_the_next_key_and_elsewhere_keeps_its_rate(filled):
    hints = QGuiApplication.styleHints()
    field = filled.window.shell.current.search
    filled.window.activateWindow()
    field.setFocus()
    filled.until(field.hasFocus)
    rate = hints.cursorFlashTime()
    assert rate > 0
    cursor = field.findChild(RestingCursor)
    cursor.rest()
    assert hints.cursorFlashTime() == 0
    QTest.keyClick(field, "a")
    assert hints.cursorFlashTime() == rate
    cursor.rest()
    field.clearFocus()
    assert hints.cursorFlashTime() == rate
    cursor.rest()
    assert hints.cursorFlashTime() == rate
