"""From the sign-in to a shown access key by keyboard alone; focus is always visible and never lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.kit.mail_catcher import code_in

pytestmark = pytest.mark.xdist_group("browser")
FOCUSED = "document.activeElement.textContent.trim() || document.activeElement.id"
OUTLINED = "getComputedStyle(document.activeElement).outlineStyle"


def tab_to(page, words):
    """Presses Tab until the element with these words has the focus; each on the way shows it."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement !== document.body"):
            assert page.evaluate(OUTLINED) != "none"
        if words in page.evaluate(FOCUSED):
            return
    raise AssertionError(words)


def test_a_key_is_shown_without_a_mouse(person):
    page, press = person.page, person.page.keyboard.press
    person.go("/login")
    page.keyboard.type(person.email)
    press("Enter")
    person.heading("Check your mail")
    page.keyboard.type(code_in(person.box.wait("Sign in to 4OTP Sync")))
    press("Enter")
    person.heading("Your 4OTP Sync")
    press("Tab")
    assert page.evaluate(FOCUSED) == "Skip to the content"
    press("Enter")
    tab_to(page, "Protect your codes")
    press("Enter")
    person.heading("Protect your codes")
    words = page.locator("#generated-words")
    expect(words).not_to_be_empty()
    person.passphrase = words.inner_text()
    tab_to(page, "repeat")
    page.keyboard.type(person.passphrase)
    press("Enter")
    groups = page.locator("#recovery-key").inner_text().split()
    for field in ("group-a", "group-b"):
        tab_to(page, field)
        number = int("".join(c for c in page.locator(f"label[for={field}]").inner_text() if c.isdigit()))
        page.keyboard.type(groups[number - 1])
    press("Enter")
    person.heading("Access keys")
    expect(page.locator("#key-rows > li")).to_have_count(1)

    # A dialog takes the focus, Escape gives it back
    tab_to(page, "Reveal access key and QR code")
    press("Enter")
    expect(page.locator("#unlock-passphrase")).to_be_focused()
    press("Escape")
    expect(page.locator("#unlock-dialog")).to_be_hidden()
    assert "Reveal access key and QR code" in page.evaluate(FOCUSED)
    expect(page.locator("[aria-busy=true]")).to_have_count(0)  # the dialog has told that it was left
    press("Enter")
    expect(page.locator("#unlock-passphrase")).to_be_focused()
    page.keyboard.type(person.passphrase)
    press("Enter")
    expect(page.locator("[data-do=copy]").locator("visible=true")).to_be_focused()
    tab_to(page, "Hide")
    press("Enter")
    assert "Reveal access key and QR code" in page.evaluate(FOCUSED)
