"""Everything by keyboard: Tab reaches every control of every screen, and shows where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from app.settings.sections.appearance import THEME
from tests.kit.cut_walk import walk_all
from tests.kit.key_walk import KeyWalk, troubles_of
from tests.kit.qt import close_window, open_window, settle


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_tab_reaches_every_control_and_shows_where_it_is(theme, application, services, tmp_path):
    services.settings_file.put(THEME.key, theme)
    window = open_window(services, application)
    tour = KeyWalk(window, 420, 680)
    walk_all(tour, services, tmp_path)
    close_window(window, services)
    assert [f"{name}: {trouble}" for name, found in tour.found.items() for trouble in found] == []
    assert len(set(tour.seen)) > 70


def test_a_page_with_nothing_to_use_scrolls_by_keys(desktop):
    desktop.window.resize(420, 480)
    desktop.press("Ctrl+/")
    bar = desktop.page.scroll_area.verticalScrollBar()
    assert bar.maximum() > 0
    desktop.press("End")
    assert bar.value() == bar.maximum()
    desktop.press("PgUp")
    assert bar.value() < bar.maximum()
    desktop.press("Home")
    assert bar.value() == 0


def test_tab_leads_to_a_row_of_the_list_and_marks_it(filled):
    page = filled.list_page
    while QApplication.focusWidget() is not page.list:
        filled.press("Tab")
    assert page.list.current_id() == page.model.first_id()
    filled.press("Down")
    filled.press("Shift+Tab")
    filled.press("Tab")
    assert page.list.currentIndex().row() == 1


# the check itself


@pytest.fixture
def holder(qtbot):
    """A dialog with a field and two buttons that the keyboard reaches."""
    made = QDialog()
    made.setStyleSheet(":focus { border: 2px solid red }")  # whatever the style of the tests before
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for widget in (QLineEdit(), QPushButton("One"), QPushButton("Two")):
        column.addWidget(widget)
    made.show()
    settle()
    return made


def test_what_is_well_is_not_named(holder):
    assert troubles_of(holder) == []


def test_a_control_that_tab_does_not_reach_is_named(holder):
    holder.findChildren(QPushButton)[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert troubles_of(holder) == ["QPushButton “Two”: Tab does not reach it"]


def test_a_control_that_keeps_the_tab_is_named(holder):
    text = QPlainTextEdit()
    text.setAccessibleName("Note")
    holder.layout().addWidget(text)
    text.show()
    assert troubles_of(holder)[0] == "QPlainTextEdit “Note”: Tab does not leave it"
    text.setTabChangesFocus(True)
    assert troubles_of(holder) == []


def test_a_focus_that_is_not_to_be_seen_is_named(holder):
    button = holder.findChildren(QPushButton)[0]
    button.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; background: gray }")
    assert troubles_of(holder) == ["QPushButton “One”: the focus is not to be seen"]
