"""The numbers that the first picture tells Qt are those of the names."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QToolButton

from app.ui import early
from app.ui.language import RIGHT_TO_LEFT, available


def test_a_label_takes_plain_text_in_the_middle(application):
    label = QLabel("<b>x</b>")
    early.take_plain_text(label)
    early.centre(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter


def test_a_button_takes_the_focus_by_tab_only(application):
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    early.focus_by_tab_only(button)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_an_area_scrolls_up_and_down_only(application):
    area = QScrollArea()
    early.scroll_up_and_down(area)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_nothing_learns_what_is_typed_as_a_secret(application):
    line = QLineEdit()
    early.take_secrets(line)
    hints = Qt.InputMethodHint
    assert line.inputMethodHints() == hints.ImhSensitiveData | hints.ImhNoPredictiveText


def test_what_is_transparent_has_no_colour(application):
    assert early.transparent().alpha() == 0


def test_the_direction_of_all_windows(application):
    try:
        early.lay_out(application, right_to_left=True)
        assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        early.lay_out(application, right_to_left=False)
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_languages_written_from_the_right_are_those_of_qt():
    found = {one.code for one in available() if QLocale(one.code).textDirection() == Qt.LayoutDirection.RightToLeft}
    assert found <= RIGHT_TO_LEFT
    assert all(QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft for code in RIGHT_TO_LEFT)
