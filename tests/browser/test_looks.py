"""Every page in light and dark, on a phone's and a desktop's screen: accessible by axe, nothing wider than the screen.

With FOUROTP_SCREENSHOTS=folder the pages are saved there as pictures.
"""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import expect

AXE = (Path(__file__).parents[1] / "vectors" / "axe" / "axe-4.14.1.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = {"desktop": (1180, 800), "phone": (390, 780)}

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.slow]


def look(person, name, schemes=("light", "dark")):
    """Checks the page as it stands, on all screens and in all schemes."""
    page = person.page
    found = []
    for (screen, (width, height)), scheme in product(SCREENS.items(), schemes):
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wider > 0:
            found.append((name, screen, f"{wider} px too wide"))
        page.evaluate(AXE)
        results = page.evaluate("(rules) => axe.run({runOnly: rules})", RULES)
        assert len(results["passes"]) > 10
        broken = results["violations"]
        found += [(name, screen, scheme, b["id"], [node["target"] for node in b["nodes"]]) for b in broken]
        if folder := os.environ.get("FOUROTP_SCREENSHOTS"):
            page.screenshot(path=f"{folder}/{name}-{scheme}-{screen}.png", full_page=True)
    page.set_viewport_size({"width": 1180, "height": 800})
    return found


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
    person.go("/account/2fa/disable#t=" + "A" * 43)
    found += look(person, "42-two-factor-off")
    assert found == []


def test_german_is_not_wider(person):
    person.sign_in_by_link()
    person.protect()
    person.go("/settings")
    person.page.get_by_label("Language", exact=True).select_option("de")
    person.press("Save")
    found = []
    pages = ["start", "keys", "history", "devices", "settings", "settings/two-factor", "settings/passphrase"]
    for path in [*pages, "settings/sessions", "settings/activity", "settings/data"]:
        person.go(f"/{path}")
        found += look(person, f"50-de-{path.replace('/', '-')}", ("light",))
        person.page.evaluate("document.documentElement.dir = 'rtl'")
        found += look(person, f"51-rtl-{path.replace('/', '-')}", ("dark",))
    assert found == []
