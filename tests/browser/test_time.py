"""What the page hides and forgets by itself. The page's clock is moved, nothing waits."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import expect

from tests.kit.dashboard_person import SIGN_IN_MAIL
from tests.kit.mail_catcher import code_in

pytestmark = pytest.mark.xdist_group("browser")


def test_a_shown_key_is_hidden_after_a_minute_and_the_vault_locked_after_ten(person):
    person.sign_in_by_link()
    person.protect()
    person.page.clock.install()
    person.go("/keys")
    person.reveal("Access key 1")
    shown = person.page.locator("output[data-field=string]").locator("visible=true")
    person.page.clock.run_for(55_000)
    expect(shown).to_have_count(1)
    person.page.clock.run_for(7_000)
    expect(shown).to_have_count(0)
    assert "4otp1" not in person.page.content()
    expect(person.page.locator("#keys-locked")).to_be_hidden()
    person.page.clock.run_for(9 * 60_000)
    expect(person.page.locator("#keys-locked")).to_be_visible()
    person.page.get_by_role("link", name="History").click()
    expect(person.page.locator("#history-locked")).to_be_visible()


def test_nothing_of_the_vault_stays_in_the_browser(person):
    person.sign_in_by_link()
    person.protect()
    string = person.reveal("Access key 1")
    kept = person.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    for secret in (string[:40], person.passphrase, person.recovery_key, "My devices", person.email):
        assert secret not in kept
    assert "pin" in kept
    person.go("/start")
    person.go("/keys")
    expect(person.page.locator("#keys-locked")).to_be_visible()


def sign_in_ages(service, minutes: int) -> None:
    with closing(sqlite3.connect(service.folder / "4otp.sqlite3")) as database:
        database.execute("UPDATE sessions SET auth_time = auth_time - ?", (minutes * 60_000,))
        database.commit()


def test_the_recovery_key_that_was_written_down_counts_after_a_new_sign_in(person, service):
    person.sign_in_by_link()
    person.prepare_to_protect()
    sign_in_ages(service, 11)
    person.press("Protect my codes")
    expect(person.page.locator("#recovery-error")).to_contain_text("Sign in again and come back")
    with person.context.expect_page() as opened:
        person.page.get_by_role("link", name="Confirm that it is you").click()
    first, person.page = person.page, opened.value
    person.press("Send me a sign-in mail")
    person.fill("Code from the mail", code_in(person.box.wait(SIGN_IN_MAIL)))
    person.press("Sign in")
    person.heading("Settings")
    person.page.close()
    person.page = first
    person.press("Protect my codes")
    person.heading("Access keys")
    person.press("Reveal access key and QR code")
    dialog = person.page.get_by_role("dialog", name="Unlock")
    dialog.get_by_role("button", name="Use the recovery key instead").click()
    dialog.get_by_label("Recovery key").fill(person.recovery_key)
    person.press("Unlock", dialog)
    expect(person.key("My devices")).to_be_visible()


def test_nothing_is_protected_for_another_account_that_signed_in_meanwhile(person):
    person.sign_in_by_link()
    person.prepare_to_protect()
    first, person.page, person.email = person.page, person.context.new_page(), "bob@example.org"
    person.sign_in_by_code()
    person.page.close()
    person.page = first
    person.press("Protect my codes")
    expect(person.page.get_by_role("heading", name="Step 1 of 2: your passphrase")).to_be_visible()
    expect(person.page.get_by_text("Signed in as")).to_contain_text("bob@example.org")
