"""Password, recovery key, key store, locking, what lands on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QComboBox

from app.platform.session.base import Reason
from app.settings.sections.security import AUTO_LOCK_MINUTES, CLIPBOARD_SECONDS, LOCK_ON_LEAVING, LOCK_ON_MINIMISE
from app.ui.clipboard import marked
from app.ui.locking.feature import SessionLock
from tests.kit.qt import PASSWORD
from tests.ui.test_unlock import MemoryKeyring

NEW = "another long password"


@pytest.fixture
def keyring():
    return MemoryKeyring()


def test_the_password_is_changed_with_the_old_one(filled, services):
    filled.open_more("Security", "Change password")
    page = filled.page
    page.old.line.setText("wrong")
    page.form.password.line.setText(NEW)
    page.form.again.line.setText(NEW)
    filled.click("Change password")
    filled.until(lambda: filled.sees("This is not the password."))
    page.old.line.setText(PASSWORD)
    filled.click("Change password")
    filled.until_said("The password is changed")
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    filled.unlock(NEW)
    filled.until(lambda: filled.window.shell is not None)
    assert len(services.vault.snapshot.codes) == 16


def test_a_recovery_key_is_made_shown_once_and_printed(filled, services, tmp_path):
    filled.open_more("Security", "Recovery key")
    filled.give_password(PASSWORD)
    filled.until(lambda: filled.screen == "Recovery key")
    shown = filled.page.key_label.text().replace(" ", "")
    assert shown.startswith("4otprk1")
    sheet = filled.page.sheet()
    assert isinstance(sheet, QTextDocument)
    assert shown in sheet.toPlainText().replace(" ", "")
    filled.page.save_pdf(tmp_path / "nowhere" / "sheet.pdf")
    filled.until_said("could not be saved")
    filled.page.save_pdf(tmp_path / "sheet.pdf")
    filled.until_said("paper is safer")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    filled.click("I have put it away safely")
    assert filled.screen == "Security"
    assert "recovery" in services.vault.status().slots


def test_a_recovery_key_can_be_removed(filled, services):
    services.engine.submit(services.vault.make_recovery_key()).result()
    filled.open_more("Security", "Remove the recovery key")
    filled.give_password(PASSWORD)
    filled.until(lambda: "recovery" not in services.vault.status().slots)


def test_the_key_store_is_turned_on_and_off(filled, services):
    for wanted in (True, False):
        filled.open_more("Security")
        filled.until(filled.page.keyring_row.isVisible)
        filled.open_row("Unlock with this computer's key store")
        filled.give_password(PASSWORD)
        filled.until(lambda wanted=wanted: ("keyring" in services.vault.status().slots) is wanted)
        filled.settle()


class TestWithoutAKeyStore:
    """None that keeps secrets works on this computer."""

    @pytest.fixture
    def keyring(self):
        store = MemoryKeyring()
        store.name = None
        return store

    def test_none_is_offered(self, filled, services):
        filled.open_more("Security")
        assert services.engine.submit(services.vault.key_store_name()).result() is None
        filled.settle()
        assert not filled.page.keyring_row.isVisible()


def test_minimising_locks_when_that_is_the_choice(filled):
    filled.window.showMinimized()
    filled.settle()
    assert filled.window.shell is not None
    filled.window.showNormal()
    filled.window.desk.settings.put(LOCK_ON_MINIMISE, value=True)
    filled.until(lambda: filled.window.desk.settings.get(LOCK_ON_MINIMISE))
    filled.window.showMinimized()
    filled.until(lambda: filled.screen == "unlock")


def test_leaving_locks_unless_told_otherwise(filled):
    session = SessionLock(filled.window.desk)
    filled.window.desk.settings.put(LOCK_ON_LEAVING, value=False)
    filled.until(lambda: not filled.window.desk.settings.get(LOCK_ON_LEAVING))
    session.left.emit(Reason.SCREEN_LOCKED)
    assert filled.window.shell is not None
    filled.window.desk.settings.put(LOCK_ON_LEAVING, value=True)
    filled.until(lambda: filled.window.desk.settings.get(LOCK_ON_LEAVING))
    session.left.emit(Reason.SCREEN_LOCKED)
    filled.until(lambda: filled.screen == "unlock")


def test_idleness_locks(filled, clock):
    filled.window.desk.settings.put(AUTO_LOCK_MINUTES, 1)
    filled.until(lambda: filled.window.idle._limit_seconds == 60)
    clock.advance(59)
    filled.window.idle.look()
    assert filled.window.shell is not None
    clock.advance(2)
    filled.window.idle.look()
    filled.until(lambda: filled.screen == "unlock")


def test_use_puts_the_lock_off(filled, clock):
    filled.window.desk.settings.put(AUTO_LOCK_MINUTES, 1)
    filled.until(lambda: filled.window.idle._limit_seconds == 60)
    clock.advance(59)
    filled.window.windowHandle().installEventFilter(filled.window.idle)
    filled.window.idle._on_focus_window(filled.window.windowHandle())
    clock.advance(59)
    filled.window.idle.look()
    assert filled.window.shell is not None


def test_never_lock_never_locks(filled, clock):
    filled.window.desk.settings.put(AUTO_LOCK_MINUTES, 0)
    filled.until(lambda: filled.window.idle._limit_seconds == 0)
    clock.advance(10**6)
    filled.window.idle.look()
    assert filled.window.shell is not None


def test_the_clipboard_is_cleared_only_if_it_is_still_ours(filled):
    board = QGuiApplication.clipboard()
    filled.click_row("GitHub")
    filled.window.desk.clipboard.clear_if_ours()
    assert board.text() == ""
    filled.click_row("GitHub")
    board.setText("something else that was copied meanwhile")
    filled.window.desk.clipboard.clear_if_ours()
    assert board.text() == "something else that was copied meanwhile"


def test_the_clipboard_waits_as_long_as_the_setting_says(filled):
    filled.window.desk.settings.put(CLIPBOARD_SECONDS, 10)
    filled.until(lambda: filled.window.desk.settings.get(CLIPBOARD_SECONDS) == 10)
    filled.click_row("GitHub")
    assert filled.window.desk.clipboard._timer.interval() == 10_000
    assert "10 seconds" in filled.said()[-1]


@pytest.mark.parametrize(
    ("platform", "mark", "value"),
    [
        ("linux", "x-kde-passwordManagerHint", b"secret"),
        ("darwin", "org.nspasteboard.ConcealedType", b"1"),
        ("win32", 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\0\0\0\0"),
        ("win32", 'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', b"\0\0\0\0"),
        ("win32", 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\1\0\0\0"),
    ],
)
def test_copied_secrets_are_marked_for_clipboard_managers(application, platform, mark, value):
    data = marked("123456", platform)
    assert data.text() == "123456"
    assert bytes(data.data(mark).data()) == value


def test_closing_the_window_clears_the_clipboard(filled):
    filled.click_row("GitHub")
    filled.window.close()
    assert filled.clipboard() == ""


def test_settings_hold_at_once_and_go_back_to_their_defaults(filled, services):
    filled.open_more("Security")
    box = filled.page.form.inputs["security.auto_lock_minutes"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(30))
    filled.until(lambda: filled.window.desk.settings.get(AUTO_LOCK_MINUTES) == 30)
    assert services.vault.snapshot.settings["security.auto_lock_minutes"] == 30
    filled.page.form.reset_button.click()
    filled.until(lambda: filled.window.desk.settings.get(AUTO_LOCK_MINUTES) == 5)
    assert "security.auto_lock_minutes" not in services.vault.snapshot.settings
    filled.until(lambda: box.currentData() == 5)
