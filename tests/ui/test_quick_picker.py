"""The quick picker: letters and Enter, the code that is about to end, and a vault that is locked."""

from __future__ import annotations

import pytest

from app.settings.sections.appearance import HIDE_CODES, TEXT_PERCENT
from app.settings.sections.language import LANGUAGE
from app.ui.language import Translations
from app.ui.quick.feature import Quick
from app.ui.tray.feature import Tray
from tests.kit.qt import PASSWORD


@pytest.fixture
def quick(filled):
    return filled.window.findChild(Quick)


@pytest.fixture
def picker(filled, quick):
    """The open picker."""
    filled.window.desk.hooks.open_quick()
    filled.settle()
    return quick.picker


def picked(picker):
    return [picker.model.row_state(row).issuer for row in range(picker.model.rowCount())]


def test_letters_and_enter_copy_the_first_hit_and_hide(filled, quick, picker):
    filled.type("git")
    assert picked(picker)[:2] == ["GitHub", "GitLab"]
    filled.press("Down")
    filled.press("Return")
    assert not picker.isVisible()
    assert filled.clipboard() == filled.row("GitLab").plain_digits
    assert quick.toast.message.text() == "GitLab code copied, 25 s left"


def test_shift_and_enter_copy_the_next_code(filled, quick, picker, clock):
    filled.type("github")
    filled.press("Shift+Return")
    after = filled.clipboard()
    assert after != filled.row("GitHub").plain_digits
    assert quick.toast.message.text() == "GitHub code copied, 55 s left"
    clock.advance(30)
    filled.window.desk.ticker.ticked.emit(clock.now_ms())
    assert filled.row("GitHub").plain_digits == after


def test_where_no_program_may_type_the_code_is_copied_and_that_is_said(filled, quick, picker):
    filled.type("github")
    filled.press("Ctrl+Return")
    assert filled.clipboard() == filled.row("GitHub").plain_digits
    assert quick.toast.message.text() == "GitHub code copied. Programs may not type for others here."


def test_a_code_about_to_end_is_waited_for(filled, quick, picker, clock):
    clock.advance(24)
    filled.type("github")
    filled.press("Return")
    assert picker.isVisible()
    assert picker.message.text() == "This code is about to end. The next one comes in 1 second."
    clock.advance(1)
    filled.until(lambda: not picker.isVisible())
    assert filled.clipboard() == filled.row("GitHub").plain_digits
    assert quick.toast.message.text() == "GitHub code copied, 30 s left"


def test_who_does_not_wait_for_the_next_code_gets_nothing_more_later(filled, quick, picker, clock):
    clock.advance(24)
    filled.type("github")
    filled.press("Return")
    assert picker.waits
    filled.press("Shift+Return")
    assert not picker.isVisible()
    assert not quick.waiting


def test_another_query_ends_the_waiting(filled, quick, picker, clock):
    clock.advance(24)
    filled.type("github")
    filled.press("Return")
    filled.type("x")
    assert picker.message.text() == "Nothing found"
    assert not picker.waits
    assert not quick.waiting


def test_the_query_goes_with_the_lock(filled, quick, picker, services):
    filled.type("github")
    filled.window.desk.lock()
    filled.settle()
    filled.window.desk.hooks.open_quick()
    assert picker.search.text() == ""


def test_picker_and_tray_speak_the_language_that_was_chosen_meanwhile(filled, quick, picker, application):
    filled.press("Escape")
    filled.window._translations = translations = Translations(application)
    filled.window.desk.settings.put(LANGUAGE, "de")
    filled.settle()
    filled.window.desk.hooks.open_quick()
    filled.settle()
    said = [action.text() for action in filled.window.findChild(Tray).menu.actions()]
    asked = quick.picker.search.placeholderText()
    filled.press("Escape")
    translations.apply("en")
    assert asked == "Welcher Code?"
    assert "4OTP beenden" in said


def test_a_counter_is_stored_before_its_code_is_copied(filled, quick, picker, services):
    filled.type("vpn")
    filled.press("Return")
    filled.until(quick.toast.isVisible)
    assert quick.toast.message.text() == "Old VPN token code copied"
    assert next(code for code in services.vault.snapshot.codes if code.issuer == "Old VPN token").otp.counter == 13


def test_hidden_codes_stay_hidden_but_the_one_that_enter_takes(filled, picker):
    filled.window.desk.settings.put(HIDE_CODES, value=True)
    filled.until(lambda: filled.window.desk.settings.get(HIDE_CODES))
    filled.type("git")
    assert [picker.model.row_state(row).hidden for row in range(2)] == [False, True]
    filled.press("Down")
    assert [picker.model.row_state(row).hidden for row in range(2)] == [True, False]


def test_nothing_found_is_said_and_escape_hides(filled, quick, picker):
    filled.type("zzzz")
    assert (picked(picker), picker.message.text(), picker.message.isVisible()) == ([], "Nothing found", True)
    filled.press("Escape")
    assert not picker.isVisible()


def test_a_locked_vault_takes_the_password_first_and_then_the_query_that_was_typed(filled, quick, services):
    services.vault.lock()
    filled.settle()
    filled.window.desk.hooks.open_quick()
    filled.settle()
    picker = quick.picker
    assert filled.focus_name() == "Password"
    picker.search.setText("github")
    assert not picker.message.isVisible(), "nothing is said of codes that nobody has looked at"
    filled.type("not this one")
    filled.press("Return")
    filled.until(picker.message.isVisible)
    assert picker.message.text() == "This is not the password."
    filled.type(PASSWORD)
    filled.press("Return")
    filled.press("Return")
    filled.until(lambda: not picker.isVisible())
    assert quick.toast.message.text() == "GitHub code copied, 25 s left"


def test_with_the_largest_text_it_is_still_on_the_screen_as_a_whole(filled, quick):
    filled.window.desk.settings.put(TEXT_PERCENT, 200)
    filled.settle()
    filled.window.desk.hooks.open_quick()
    filled.settle()
    picker = quick.picker
    assert picker.model.rowCount() > picker.list.height() // picker.list.row_delegate().row_height(picker.list.font())
    assert picker.screen().availableGeometry().contains(picker.geometry())
    filled.window.desk.settings.put(TEXT_PERCENT, 100)


def test_the_message_is_as_wide_as_its_words(quick):
    toast = quick.toast
    toast.say("A message of many words, so that it needs much room on the screen")
    wide = toast.width()
    toast.hide()
    toast.say("Short")
    assert toast.width() < wide / 2
    toast.hide()
