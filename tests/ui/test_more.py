"""*More*: a search field that finds every setting, and settings as a file."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QClipboard, QColor, QContextMenuEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError
from app.settings.registry import SHOWN
from app.settings.sections.appearance import ACCENT, DENSITY, THEME
from app.settings.sections.language import CODES, LANGUAGE
from app.settings.sections.quick import SHORTCUT
from app.settings.sections.security import AUTO_LOCK_MINUTES, LOCK_ON_MINIMISE
from app.ui.language import LANGUAGES, Translations
from app.ui.more.page import MorePage
from app.ui.settings_pages.carry import CarryPage
from app.ui.settings_pages.labels import setting_label
from app.ui.theme.tokens import ACCENTS, LIGHT
from tests.kit.qt import pump, settle

# What a page shows only in another state: while sync is connected.
NOT_SHOWN_NOW = {"sync.new_codes"}
# Windows only, see test_screen_shield
NOT_HERE = {"security.hide_from_capture"}


@pytest.fixture
def more(filled):
    filled.press("Ctrl+,")
    assert isinstance(filled.page, MorePage)
    return filled


def hits(desktop):
    return [row.accessibleName() for row in desktop.page.hits]


@pytest.mark.parametrize("setting", [s for _, s in SHOWN if s.key not in NOT_HERE], ids=lambda setting: setting.key)
def test_every_setting_is_found_and_its_input_has_the_focus(more, setting):
    name = setting_label(setting.key)[0]
    more.type(name)
    assert name in hits(more)
    more.page.hits[hits(more).index(name)].click()
    settle()
    if setting.key in {"language", *NOT_SHOWN_NOW}:
        return
    focused = QApplication.focusWidget()
    while focused is not None and focused.accessibleName() != name:
        focused = focused.parentWidget()
    assert focused is not None, setting.key


def test_typing_finds_by_explanation_choice_and_page(more):
    more.type("high contrast")
    assert hits(more) == ["Theme", "Accent colour"]
    more.press("Escape")
    assert not hits(more)
    assert more.page.rows["security"].isVisible()
    more.type("CLIPB")
    assert hits(more) == ["Clear the clipboard after"]
    more.press("Escape")
    more.type("shortcuts")
    more.press("Return")
    assert more.screen == "Shortcuts"


def test_what_is_not_there_is_said(more):
    more.type("zzz")
    assert more.sees("Nothing found")
    more.press("Escape")
    more.press("Escape")
    assert more.screen == "4OTP"


def test_down_leads_from_the_field_to_the_first_hit(more):
    more.type("auto")
    more.press("Down")
    assert more.focus_name() == hits(more)[0]


def test_settings_go_to_a_file_and_come_back(more, services, tmp_path):
    settings = more.window.desk.settings
    settings.put(AUTO_LOCK_MINUTES, 30)
    settings.put(THEME, "dark")
    more.until(lambda: settings.get(AUTO_LOCK_MINUTES) == 30)
    more.open_row("Export or import settings")
    page = more.page
    assert isinstance(page, CarryPage)
    file = tmp_path / "4otp-settings.json"
    page.write(file)
    pump(lambda: more.sees("Written: 4otp-settings.json"))
    assert json.loads(file.read_text())["settings"]["security.auto_lock_minutes"] == 30
    settings.put(AUTO_LOCK_MINUTES, 5)
    settings.put(THEME, "system")
    more.until(lambda: settings.get(AUTO_LOCK_MINUTES) == 5)
    page.read(file)
    pump(lambda: more.sees("2 settings changed."))
    more.until(lambda: settings.get(AUTO_LOCK_MINUTES) == 30)
    page.read(file)
    pump(lambda: more.sees("All is set like this already."))
    settings.put(THEME, "system")


def test_a_file_says_what_was_left_out_of_it(more, tmp_path):
    more.open_row("Export or import settings")
    page = more.page
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"kind": "4otp-settings", "settings": {"a.b": 1, "appearance.theme": "pink"}}))
    page.read(file)
    pump(lambda: more.sees("Left out:"))
    assert more.sees("a.b: 4OTP has no such setting\nTheme: not a value it can have")
    file.write_text("no")
    page.read(file)
    pump(lambda: more.sees("This file holds no settings of 4OTP. Nothing was changed."))
    page.read(tmp_path / "nowhere")
    pump(lambda: more.sees("The file cannot be read from the disk."))
    page.write(tmp_path / "no folder" / "x.json")
    pump(lambda: more.sees("The file could not be written there."))


@pytest.mark.parametrize("nonsense", ["nonsense", "Ctrl+", "Ctrl+Nonsense", "O", "Ctrl+Alt+O, Ctrl+P", ""])
def test_a_shortcut_that_cannot_be_bound_stays_out(more, tmp_path, nonsense):
    more.open_row("Export or import settings")
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"kind": "4otp-settings", "settings": {"quick.shortcut": nonsense}}))
    more.page.read(file)
    pump(lambda: more.sees("Shortcut: not a value it can have"))
    assert more.window.desk.settings.get(SHORTCUT) == SHORTCUT.default


def test_what_was_left_out_is_said_in_the_language_that_the_file_brings(more, application, tmp_path):
    window = more.window
    window._translations = Translations(application)
    window.desk.notify.failure(AppError("file.unreadable"))
    more.open_row("Export or import settings")
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"kind": "4otp-settings", "settings": {"language": "de", "a.b": 1}}))
    try:
        more.page.read(file)
        pump(lambda: more.sees("Ausgelassen"))
        assert window.banners.texts() == {"failure": "Die Datei kann nicht vom Datenträger gelesen werden."}
    finally:
        window.desk.settings.put(LANGUAGE, "en")
        window._translations.apply("en")


def test_a_setting_that_could_not_be_kept_shows_what_holds(more, services):
    services.vault._read_only = "media"
    more.open_row("Security")
    box = more.page.form.inputs[LOCK_ON_MINIMISE.key]
    box.click()
    more.until(lambda: "failure" in more.window.banners.texts() and not box.isChecked())


def test_accent_and_density_show_at_once(filled, application):
    settings, theme = filled.window.desk.settings, filled.window.desk.theme
    settings.put(THEME, "light")
    before = filled.list_page.list.visualRect(filled.list_page.model.index(0)).height()
    settings.put(DENSITY, "compact")
    settings.put(ACCENT, "violet")
    settle()
    assert filled.list_page.list.visualRect(filled.list_page.model.index(0)).height() < before
    assert theme.tokens.accent != LIGHT.accent
    assert application.palette().color(QPalette.ColorRole.Highlight) == QColor(theme.tokens.accent)
    for setting in (DENSITY, ACCENT, THEME):
        settings.put(setting, setting.default)
    settle()
    assert filled.list_page.list.visualRect(filled.list_page.model.index(0)).height() == before


def test_choices_are_those_that_there_are():
    assert tuple(ACCENT.kind.options) == ACCENTS
    assert {one.code for one in LANGUAGES} == set(CODES)


def test_a_link_pasted_into_the_search_of_settings_is_a_new_code(filled):
    """Keys belong in no field that shows them."""
    filled.press("Ctrl+,")
    search = filled.page.search
    filled.paste("otpauth://totp/Later:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Later")
    assert search.text() == ""
    filled.until(lambda: filled.screen == "New code")
    filled.press("Escape")
    filled.paste("appearance")
    assert search.text() == "appearance"


def test_the_menu_of_the_search_pastes_as_the_keys_do(filled):
    filled.press("Ctrl+,")
    search = filled.page.search

    def paste(text):
        QApplication.clipboard().setText(text)
        spot = search.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, search.mapToGlobal(spot))
        QApplication.sendEvent(search, event)
        menu = QApplication.activePopupWidget()
        menu.findChild(QAction, "edit-paste").trigger()
        menu.close()
        filled.settle()

    paste("appearance")
    assert search.text() == "appearance"
    search.clear()
    paste("otpauth://totp/Later:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Later")
    filled.until(lambda: filled.screen == "New code")
    assert search.text() == ""


def test_the_middle_button_asks_for_what_is_selected(filled):
    filled.press("Ctrl+,")
    search = filled.page.search
    asked = []
    search.take_paste = lambda which: asked.append(which) or True
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    assert asked == []
    QTest.mouseClick(search, Qt.MouseButton.MiddleButton)
    assert asked == [QClipboard.Mode.Selection]
    assert search.text() == ""
