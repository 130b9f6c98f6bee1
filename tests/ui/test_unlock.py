"""Unlocking: password, hint, delay, recovery key, key store; nothing is ever wiped."""

from __future__ import annotations

import asyncio
import threading

import pytest

from app.vault.commands import record_use
from tests.kit.qt import PASSWORD, apply


class MemoryKeyring:
    """A key store in memory."""

    name = "Test store"

    def __init__(self):
        self.kept = {}
        self.answers = threading.Event()
        self.answers.set()

    def get(self, account, *, seconds=60):
        self.answers.wait(seconds)
        return self.kept.get(account)

    def set(self, account, secret):
        self.kept[account] = secret

    def delete(self, account):
        self.kept.pop(account, None)


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def locked(filled):
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    return filled


def test_the_password_opens_the_list(locked):
    assert locked.focus_name() == "Password"
    locked.type(PASSWORD)
    locked.press("Return")
    locked.until(lambda: locked.window.shell is not None)
    assert "GitHub" in locked.names()
    assert locked.focus_name() == "Search"


def test_a_wrong_password_says_so_and_keeps_everything(locked, services):
    locked.unlock("wrong")
    locked.until(lambda: locked.sees("This is not the password."))
    assert locked.unlock_screen.password.text() == ""
    locked.unlock(PASSWORD)
    locked.until(lambda: locked.window.shell is not None)
    assert len(services.vault.snapshot.codes) == 16


def test_the_delay_grows_and_is_counted_down(locked, clock):
    for seconds in (0, 0, 0, 1, 2, 4):
        locked.unlock("wrong")
        locked.until(lambda: not locked.unlock_screen._busy)
        if seconds:
            assert locked.sees(f"Next try in {seconds} second")
            assert not locked.unlock_screen.unlock_button.isEnabled()
        clock.advance(seconds)
        locked.unlock_screen.refresh()
        assert locked.unlock_screen.unlock_button.isEnabled()


def test_the_hint_shows_only_on_request(locked):
    assert not locked.sees("the comic")
    locked.click("Show the hint")
    assert locked.sees("Hint: the comic")
    assert not locked.has_button("Show the hint")


def test_the_recovery_key_opens_without_the_password(filled, services):
    key = services.engine.submit(services.vault.make_recovery_key()).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    filled.click("Use the recovery key")
    assert filled.focus_name() == "Recovery key"
    filled.type("4otprk1wrong")
    filled.press("Return")
    filled.until(lambda: filled.sees("This recovery key does not open this vault."))
    filled.type(key.upper())
    filled.press("Return")
    filled.until(lambda: filled.window.shell is not None)


def test_one_can_go_back_from_the_recovery_key_to_the_password(filled, services):
    services.engine.submit(services.vault.make_recovery_key()).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    filled.click("Use the recovery key")
    filled.click("Use the password")
    assert filled.focus_name() == "Password"


def test_without_a_recovery_key_none_is_offered(locked):
    assert not locked.has_button("Use the recovery key")
    assert not locked.has_button("Unlock with this computer's key store")


def test_the_key_store_opens_when_it_was_turned_on(filled, services, keyring):
    services.engine.submit(services.vault.enable_keyring(14)).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    filled.click("Unlock with this computer's key store")
    filled.until(lambda: filled.window.shell is not None)


def test_a_key_store_that_lost_the_key_leaves_the_password(filled, services, keyring):
    services.engine.submit(services.vault.enable_keyring(14)).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    keyring.kept.clear()
    filled.click("Unlock with this computer's key store")
    filled.until(lambda: filled.sees("The key of this computer is gone."))
    filled.unlock(PASSWORD)
    filled.until(lambda: filled.window.shell is not None)


def test_a_mute_key_store_leaves_the_password_and_what_it_says_later_opens_nothing(filled, services, keyring):
    services.engine.submit(services.vault.enable_keyring(14)).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    keyring.answers.clear()
    filled.click("Unlock with this computer's key store")
    filled.type(PASSWORD)
    filled.press("Return")
    filled.until(lambda: filled.window.shell is not None)
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    keyring.answers.set()
    services.engine.submit(asyncio.to_thread(int)).result()
    filled.settle()
    assert filled.screen == "unlock"


def test_a_store_that_refuses_leaves_what_was_typed_meanwhile(filled, services, keyring):
    services.engine.submit(services.vault.enable_keyring(14)).result()
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    keyring.kept.clear()
    keyring.answers.clear()
    filled.click("Unlock with this computer's key store")
    filled.type(PASSWORD)
    keyring.answers.set()
    filled.until(lambda: filled.sees("The key of this computer is gone."))
    filled.press("Return")
    filled.until(lambda: filled.window.shell is not None)


def test_a_damaged_file_is_named_and_kept(filled, services, tmp_path):
    apply(services, record_use(services.vault.snapshot.codes[0].id))  # the first save of a run keeps a copy
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    path = tmp_path / "home" / "vault.4otpv"
    path.write_bytes(b"not a vault at all")
    filled.unlock_screen.refresh()
    assert filled.sees("The vault file is damaged")
    assert filled.has_button("Open an older copy…")
    filled.unlock(PASSWORD)
    filled.until(lambda: filled.window.shell is not None)
    assert any("A copy from" in bar for bar in filled.bars())
    assert list((tmp_path / "home").glob("*corrupt*"))


def test_a_vault_of_a_newer_version_is_left_alone(filled, tmp_path):
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    path = tmp_path / "home" / "vault.4otpv"
    octets = path.read_bytes().replace(b'"min_reader":1', b'"min_reader":9')
    path.write_bytes(octets)
    filled.unlock_screen.refresh()
    assert filled.sees("Made by a newer 4OTP")
    assert not filled.has_button("Unlock")
    assert path.read_bytes() == octets


def test_locking_closes_pages_dialogs_and_the_list(filled):
    filled.choose("GitHub", "Show QR code…")
    assert filled.dialog() is not None
    filled.window.lock()
    filled.until(lambda: filled.screen == "unlock")
    assert filled.dialog() is None
    assert filled.window.shell is None


def test_locking_takes_our_code_off_the_clipboard(filled):
    filled.click_row("GitHub")
    assert filled.clipboard() == filled.row("GitHub").plain_digits
    filled.window.lock()
    assert filled.clipboard() == ""


def test_a_vault_without_protection_opens_by_itself_and_says_so(new_desktop, services):
    services.engine.submit(services.vault.create(None)).result()
    new_desktop.until(lambda: new_desktop.window.shell is not None)
    assert any("not protected" in bar for bar in new_desktop.bars())
    new_desktop.window.lock()
    new_desktop.until(lambda: new_desktop.screen == "unlock")
    new_desktop.until(lambda: new_desktop.window.shell is not None)
    new_desktop.click("Set a password")
    page = new_desktop.page
    page.form.password.line.setText(PASSWORD)
    page.form.again.line.setText(PASSWORD)
    new_desktop.click("Change password")
    new_desktop.until(lambda: services.vault.status().slots == {"password"})
    new_desktop.until(lambda: not new_desktop.bars())
