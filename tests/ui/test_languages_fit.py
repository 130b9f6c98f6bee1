"""Every page in every language in the narrowest window: nothing is cut, nothing lies outside."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QToolButton, QWidget

from app.settings.sections.language import LANGUAGE
from app.ui.language import LANGUAGES, Translations
from app.ui.more.shortcuts import ShortcutsPage
from app.ui.widgets.buttons import Button
from tests.kit.qt import settle

PAGES = ["new", "by_hand", "more", "sync", "backup", "import", "export", "security", "groups", "trash", "unreadable",
         "appearance", "language", "health", "shortcuts", "about", "password", "old_copies", "quick", "carry", "network"]  # fmt: skip
OF_A_CODE = ["edit", "recovery_codes"]
CODES = [one.code for one in LANGUAGES]
PADDING = 32
"""What a button of the bar asks for around its text, and can do without."""


@pytest.fixture
def speaking(filled, application):
    """Shows the window in a language, as choosing it in the settings does."""
    window = filled.window
    window._translations = Translations(application)

    def speak(code):
        window.desk.settings.put(LANGUAGE, "en" if code != "en" else "de")
        settle()
        window.desk.settings.put(LANGUAGE, code)
        settle()
        return filled

    yield speak
    window._translations.apply("en")


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_cut_in_the_narrowest_window(speaking, code):
    desktop = speaking(code)
    desktop.window.resize(desktop.window.minimumSize().width(), 640)
    settle()
    found = list(cut(desktop.window))
    code_id = desktop.rows()[0].code_id
    for name, of in [*((name, "") for name in PAGES), *((name, code_id) for name in OF_A_CODE)]:
        desktop.window.pages.open(name, of)
        settle()
        found += [(name, *each) for each in cut(desktop.window)]
        desktop.window.shell.home()
        settle()
    desktop.window.lock()
    settle()
    found += [("unlock", *each) for each in cut(desktop.window)]
    assert not found


@pytest.mark.parametrize("code", CODES)
def test_no_text_of_the_first_run_is_cut(new_desktop, application, code):
    window = new_desktop.window
    window._translations = Translations(application)
    try:
        window.desk.settings.put(LANGUAGE, "en" if code != "en" else "de")
        settle()
        window.desk.settings.put(LANGUAGE, code)
        settle()
        window.resize(window.minimumSize().width(), 640)
        settle()
        assert not list(cut(window))
    finally:
        window._translations.apply("en")


def cut(window) -> Iterator[tuple[str, str]]:
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            if not label.wordWrap():
                if label.sizeHint().width() > label.width() + 1:
                    yield "too wide", label.text()
            elif label.heightForWidth(label.width()) > label.height() + 1:
                yield "too high", label.text()
            elif any(advance(label, word) > label.contentsRect().width() + 1 for word in words(label.text())):
                yield "a word too long", label.text()
            yield from outside(window, label)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            room = PADDING if isinstance(button, QToolButton) else 0
            needed = button.minimumSizeHint() if isinstance(button, Button) else button.sizeHint()  # ours wrap
            if needed.width() > button.width() + 1 + room or needed.height() > button.height() + 1 + room:
                yield "too wide", button.text()
            yield from outside(window, button)

    for box in window.findChildren(QComboBox):
        narrow = box.minimumSizeHint().width() > box.width() + 1
        if box.isVisible() and (narrow or box.sizeHint().height() > box.height() + 1):
            yield "too small for its choices", box.accessibleName()


def outside(window, widget: QWidget) -> Iterator[tuple[str, str]]:
    left = widget.mapTo(window, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > window.width():
        yield "outside", widget.text()  # type: ignore[attr-defined]


def words(text: str) -> list[str]:
    """Where Qt may break a line: Chinese breaks anywhere."""
    return re.split(r"[\s/\-–\u00ad\u200b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", text)


def advance(label: QLabel, text: str) -> int:
    return label.fontMetrics().horizontalAdvance(text)


@pytest.mark.parametrize("code", ["de", "hu", "tr", "zh"])
def test_keys_work_where_they_have_other_names(speaking, code):
    """A language may call Return what another calls Enter: what the program binds does not follow the names."""
    desktop = speaking(code)
    desktop.type("github")
    desktop.press("Shift+Return")
    assert "GitHub" in desktop.said()[-1]
    desktop.press("Ctrl+/")
    assert isinstance(desktop.page, ShortcutsPage)
    shown = [label.text() for label in desktop.page.findChildren(QLabel)]
    assert QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText) in shown
