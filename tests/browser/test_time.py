"""What the page hides and forgets by itself. The page's clock is moved, nothing waits."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

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
