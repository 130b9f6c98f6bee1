"""Every page in light and dark, on a phone's and a desktop's screen: accessible by axe, nothing wider than the screen.

With FOUROTP_SCREENSHOTS=folder the pages are saved there as pictures.
"""

from __future__ import annotations

import pyotp
import pytest
from playwright.sync_api import expect

from server.web.render import render
from tests.kit import page_looks
from tests.kit.asset_server import asset_server
from tests.kit.dashboard_samples import SAMPLES, sample_page

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.slow]


def look(person, name):
    return page_looks.look(person.page, name)


def test_pages_before_the_sign_in(person):
    person.go("/login")
    found = look(person, "01-sign-in")
    person.fill("E-mail address", "nobody")
    person.page.locator("#email").evaluate("(field) => { field.type = 'text'; }")
    person.press("Send me a sign-in mail")
    expect(person.page.locator("#email-error")).to_be_visible()
    found += look(person, "02-sign-in-wrong")
    person.ask_for_mail()
    found += look(person, "03-check-your-mail")
    person.page.goto("about:blank")
    person.go("/login#t=" + "A" * 43)
    person.heading("Sign in as a***@example.org?")
    found += look(person, "04-link")
    assert found == []


def test_pages_of_the_dashboard(person):
    person.sign_in_by_link()
    found = look(person, "10-start-new")
    for path in ("keys", "history", "devices"):
        person.go(f"/{path}")
        found += look(person, f"11-{path}-new")
    person.go("/protect")
    expect(person.page.locator("#generated-words")).not_to_be_empty()
    found += look(person, "12-protect")
    person.page.locator("#own-passphrase").check()
    person.page.locator("#own-first").fill("violet trombone under glass")
    found += look(person, "13-protect-own")
    person.page.locator("#repeat").fill("violet trombone under glass")
    person.press("Continue")
    found += look(person, "14-recovery-key")
    person.protect()
    expect(person.page.locator("#key-rows h2 [data-field=name]")).to_have_count(1)
    found += look(person, "20-keys-locked")
    person.press("Unlock")
    found += look(person, "21-unlock")
    person.unlock()
    person.press("Create new key")
    found += look(person, "22-create")
    person.press("Create", person.page.locator("#name-dialog"))
    expect(person.key("New key")).to_be_visible()
    person.reveal("My devices")
    found += look(person, "23-revealed")
    person.press("Delete this key", person.key("New key"))
    found += look(person, "24-delete")
    person.page.locator("#delete-cancel").click()
    person.tab("History")
    expect(person.page.locator("#history-rows > li")).to_have_count(1)
    found += look(person, "25-history")
    person.press("Show")
    found += look(person, "26-version")
    person.page.locator("#version-cancel").click()
    person.tab("Devices")
    found += look(person, "27-devices")
    person.tab("Overview")
    found += look(person, "28-start")
    assert found == []


def test_pages_of_the_settings(person):
    person.sign_in_by_link()
    found = []
    for name in ("", "/sessions", "/passphrase", "/activity", "/data", "/two-factor"):
        person.go(f"/settings{name}")
        found += look(person, f"40-settings{name.replace('/', '-')}")
    person.press("Set up two-factor authentication")
    person.page.get_by_text("I can't scan a QR code").click()
    found += look(person, "41-two-factor-setup")
    secret = person.page.locator("#totp-secret").inner_text().replace(" ", "")
    person.totp = pyotp.TOTP(secret)
    person.fill("One-time password", "000000")
    person.press("Turn on")
    expect(person.page.locator("#code-error")).to_be_visible()
    found += look(person, "42-two-factor-wrong")
    person.fill("One-time password", person.one_time_password())
    person.press("Turn on")
    expect(person.page.locator("#codes li")).to_have_count(10)
    found += look(person, "43-backup-codes")
    person.page.get_by_role("link", name="I have saved them").click()
    found += look(person, "44-two-factor-on")
    person.go("/account/2fa/disable#t=" + "A" * 43)
    found += look(person, "45-two-factor-off")
    person.sign_out()
    person.sign_in_by_code()
    found += look(person, "46-second-factor")
    person.page.get_by_role("link", name="I do not have my device: use a backup code").click()
    found += look(person, "47-backup-code")
    assert found == []


def test_pages_of_other_services(browser):
    """With a price, or after a refusal."""
    found, shown = [], {}
    with asset_server(shown) as (origin, _), browser.new_context() as context:
        page = context.new_page()
        for name in ("subscription", "confirm", "message"):
            template, values = SAMPLES[name]
            shown[f"/{name}"] = (render(template, sample_page("en"), values).encode(), "text/html; charset=utf-8")
            page.goto(f"{origin}/{name}")
            found += page_looks.look(page, f"48-{name}")
    assert found == []
