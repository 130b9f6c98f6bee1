"""No text is cut: every screen, in every language, in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.settings.sections.appearance import TEXT_PERCENT
from app.settings.sections.language import CODES
from app.ui.language import Translations
from app.ui.window import SMALLEST_HEIGHT, SMALLEST_WIDTH
from tests.kit.cut_text import cut_texts
from tests.kit.cut_walk import CutWalk, walk_all
from tests.kit.qt import close_window, open_window, settle


@pytest.fixture
def translations(application):
    made = Translations(application)
    yield made
    made.apply("en")


def walked(application, services, folder, width=SMALLEST_WIDTH, height=SMALLEST_HEIGHT):
    window = open_window(services, application)
    tour = CutWalk(window, width, height)
    walk_all(tour, services, folder)
    window.desk.settings.put(TEXT_PERCENT, 100)  # the font is the application's
    close_window(window, services)
    return tour


@pytest.mark.parametrize("code", CODES)
def test_in_every_language_every_screen_shows_its_texts_in_full(code, application, translations, services, tmp_path):
    translations.apply(code)
    tour = walked(application, services, tmp_path)
    assert tour.found == {}
    assert len(set(tour.seen)) > 70


def test_in_the_largest_text_too(application, translations, services, tmp_path):
    translations.apply("de")
    services.settings_file.put(TEXT_PERCENT.key, 200)
    tour = walked(application, services, tmp_path, 640, 800)
    assert tour.found == {}


# the check itself


@pytest.fixture
def holder(qtbot):
    """A window of 200 by 200 with nothing in it."""
    made = QDialog()
    qtbot.addWidget(made)
    made.resize(200, 200)
    return made


WORDS = "Wiederherstellungsschlüssel der Verschlüsselung"


def shown(holder, widget, width, height=30):
    widget.setParent(holder)
    widget.setGeometry(0, 0, width, height)
    widget.show()
    holder.show()
    settle()
    return cut_texts(holder)


@pytest.mark.parametrize(
    ("make", "enough"),
    [
        (lambda: QLabel(WORDS), 600),
        (lambda: QPushButton(WORDS), 600),
        (lambda: QCheckBox(WORDS), 600),
    ],
)
def test_a_narrow_widget_is_found(holder, make, enough):
    holder.resize(700, 200)
    assert any("needs a width" in found for found in shown(holder, make(), 80))
    for widget in holder.findChildren(QWidget):
        widget.resize(enough, 60)
    assert cut_texts(holder) == []


def test_a_label_that_wraps_needs_its_height(holder):
    label = QLabel(WORDS + " und noch einige Worte mehr")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    assert any("needs a height" in found for found in shown(holder, label, 195, 20))
    label.setFixedHeight(150)
    assert cut_texts(holder) == []


def test_choices_placeholders_and_items_are_looked_at(holder):
    box = QComboBox()
    box.addItems(["A", WORDS])
    line = QLineEdit()
    line.setPlaceholderText(WORDS)
    items = QListWidget()
    items.addItem(WORDS)
    for widget in (box, line, items):
        assert shown(holder, widget, 100), widget
        widget.hide()


def test_what_stands_over_an_edge_is_found(holder):
    frame = QFrame(holder)
    frame.setGeometry(0, 0, 50, 50)
    label = QLabel("Text", frame)
    label.setGeometry(30, 0, 60, 20)
    holder.show()
    settle()
    assert any("by its side" in found for found in cut_texts(holder))
    label.setGeometry(0, 40, 40, 30)
    assert any("above or below" in found for found in cut_texts(holder))


def test_what_can_be_scrolled_to_counts_as_seen(holder):
    area, inner = QScrollArea(holder), QWidget()
    column = QVBoxLayout(inner)
    for _ in range(40):
        column.addWidget(QLabel("Text"))
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setGeometry(0, 0, 200, 100)
    holder.show()
    settle()
    assert cut_texts(holder) == []


def test_a_widget_may_say_that_it_elides(holder):
    label = QLabel(WORDS)
    label.setProperty("elides", True)
    assert shown(holder, label, 40) == []


def test_a_row_that_is_too_wide_for_its_window_is_found(holder):
    row = QHBoxLayout(holder)
    row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
    for _ in range(3):
        button = QPushButton(WORDS)
        button.setMinimumSize(QSize(0, 0))
        row.addWidget(button)
    holder.resize(200, 60)
    holder.show()
    settle()
    assert cut_texts(holder)
