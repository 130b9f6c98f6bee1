"""Keys have other names in other languages; what they do stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from app.settings.sections.language import LANGUAGE
from app.ui.language import Translations
from app.ui.more.shortcuts import ShortcutsPage
from tests.kit.qt import settle


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
