"""Settings, and what a page needs when things are not as usual: no JavaScript, no recent sign-in, a foreign form."""

from __future__ import annotations

import json
import re

import pyotp
import pytest
from playwright.sync_api import expect

from tests.kit.dashboard_person import Person
from tests.kit.mail_catcher import code_in, link_in

pytestmark = pytest.mark.xdist_group("browser")


def test_language_appearance_and_time_zone(person):
    person.sign_in_by_link()
    person.go("/settings")
    person.page.get_by_label("Language", exact=True).select_option("de")
    person.page.get_by_label("Appearance").select_option("dark")
    person.page.get_by_label("Dates").select_option("iso")
    person.page.get_by_label("Time zone").select_option("Asia/Tokyo")
    person.press("Save")
    expect(person.page.get_by_text("Gespeichert")).to_be_visible()
    html = person.page.locator("html")
    expect(html).to_have_attribute("lang", "de")
    expect(html).to_have_attribute("data-theme", "dark")
    person.page.get_by_role("link", name="Anmeldungen").click()
    expect(person.page.locator("time").first).to_have_text(re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d$"))


def test_another_passphrase_and_the_recovery_key(person):
    person.sign_in_by_link()
    person.protect()
    person.go("/settings/passphrase")
    person.fill("Present passphrase", "wrong words entirely")
    person.fill("New passphrase", "correct horse battery staple")
    person.fill("New passphrase, once more", "correct horse battery staple")
    person.press("Change the passphrase")
    expect(person.page.locator("#change-error")).to_have_text("That does not open your codes. Check what you typed.")
    person.fill("Present passphrase", person.passphrase)
    person.press("Change the passphrase")
    expect(person.page.get_by_text("Your passphrase was changed. Other browsers are signed out.")).to_be_visible()
    person.box.wait("Your passphrase was changed")
    person.passphrase = "correct horse battery staple"
    person.go("/keys")
    assert person.reveal("Access key 1").startswith("4otp1")

    # The recovery key can be printed again
    person.go("/settings/passphrase")
    person.page.locator("#show-passphrase").fill(person.passphrase)
    person.press("Show the recovery key")
    expect(person.page.locator("#shown-recovery")).not_to_be_empty()
    assert person.page.locator("#shown-recovery").inner_text().replace(" ", "") == person.recovery_key
    person.press("Hide")

    # Forgotten: the recovery key opens as well, and sets a new one
    person.go("/settings/passphrase")
    person.page.get_by_label("My recovery key").check()
    person.fill("Recovery key", person.recovery_key.upper())
    person.fill("New passphrase", "violet trombone under glass")
    person.fill("New passphrase, once more", "violet trombone under glass")
    person.press("Change the passphrase")
    expect(person.page.get_by_text("Your passphrase was changed. Other browsers are signed out.")).to_be_visible()
    person.go("/keys")
    person.press("Unlock")
    dialog = person.page.get_by_role("dialog", name="Unlock")
    dialog.get_by_role("button", name="Use the recovery key instead").click()
    dialog.get_by_label("Recovery key").fill(person.recovery_key)
    person.press("Unlock", dialog)
    expect(person.key("My devices")).to_be_visible()


def test_an_own_passphrase_is_checked(person):
    person.sign_in_by_link()
    person.go("/protect")
    person.page.get_by_label(re.compile("I choose my own passphrase")).check()
    for weak in ("aaaaaaaaaaaaaaaa", "123456789012", "passwordpassword"):
        person.fill("Passphrase", weak)
        person.fill("Type the passphrase to confirm", weak)
        person.press("Continue")
        expect(person.page.locator("#passphrase-error")).to_contain_text("too easy to guess")
    person.fill("Passphrase", "violet trombone under glass")
    person.fill("Type the passphrase to confirm", "violet trombone under grass")
    person.press("Continue")
    expect(person.page.locator("#passphrase-error")).to_have_text("The two passphrases are not the same.")
    person.fill("Type the passphrase to confirm", "violet trombone under glass")
    person.press("Continue")
    expect(person.page.get_by_role("heading", name="Step 2 of 2: your recovery key")).to_be_focused()
    person.page.locator("#group-a").fill("xxxx")
    person.page.locator("#group-b").fill("xxxx")
    person.press("Protect my codes")
    expect(person.page.locator("#recovery-error")).to_contain_text("These are not the groups")


def test_export_and_the_end_of_an_account(person):
    person.sign_in_by_link()
    person.protect()
    person.go("/settings/data")
    with person.page.expect_download() as download:
        person.press("Export")
    exported = json.loads(download.value.path().read_bytes())
    assert exported["account"]["email"] == "ada@example.org"
    person.page.locator("#confirm").fill("eve@example.org")
    person.press("Delete the vault")
    expect(person.page.get_by_text("This is not the address of this account. Nothing was deleted.")).to_be_visible()
    person.page.locator("#confirm").fill("Ada@example.org")
    person.press("Delete the vault")
    expect(person.page.get_by_text("The vault was deleted. Your devices keep their codes.")).to_be_visible()
    person.protect()  # and anew
    person.go("/settings/data")
    person.page.locator("#email").fill("ada@example.org")
    person.press("Delete the account")
    person.heading("Your account was deleted")
    person.go("/start")
    person.heading("Sign in or create an account")


def test_another_sign_in_is_seen_and_ended(person, browser):
    person.sign_in_by_link()
    with browser.new_context(locale="en-US") as other:
        elsewhere = Person(other, person.origin, person.box, person.email)
        elsewhere.sign_in_by_code()
        person.go("/settings/sessions")
        expect(person.page.locator("main li")).to_have_count(2)
        person.press("Sign out", person.page.locator("main"))
        expect(person.page.locator("main li")).to_have_count(1)
        elsewhere.go("/settings")
        elsewhere.heading("Sign in or create an account")


def test_pages_without_cryptography_need_no_javascript(service, browser):
    with browser.new_context(locale="en-US", java_script_enabled=False) as context:
        person = Person(context, service.origin, service.box, "ada@example.org")
        person.sign_in_by_code()
        person.heading("Your 4OTP Sync")
        person.go("/settings")
        person.page.get_by_label("Appearance").select_option("light")
        person.press("Save")
        expect(person.page.get_by_text("Saved", exact=True)).to_be_visible()
        person.fill("New address", "ada@example.net")
        person.press("Send a code to the new address")
        person.fill("Code from the mail", code_in(person.box.wait("Confirm your new address")))
        person.press("Change the address")
        expect(person.page.get_by_text("Your address was changed. Other browsers are signed out.")).to_be_visible()
        person.email = "ada@example.net"
        for path in ("/devices", "/keys", "/protect", "/history", "/settings/activity", "/settings/data"):
            person.go(path)
            expect(person.page.locator("h1").locator("visible=true")).to_have_count(1)
        person.sign_out()


def test_the_second_factor_and_the_end_of_an_account_need_no_javascript(service, browser):
    with browser.new_context(locale="en-US", java_script_enabled=False) as context:
        person = Person(context, service.origin, service.box, "ada@example.org")
        person.sign_in_by_code()
        person.go("/settings/two-factor")
        person.press("Set up two-factor authentication")
        expect(person.page.get_by_role("img", name="QR code of the two-factor key")).to_be_visible()
        person.page.get_by_text("I can't scan a QR code").click()
        person.totp = pyotp.TOTP(person.page.locator("#totp-secret").inner_text().replace(" ", ""))
        person.fill("One-time password", person.totp.now())
        person.press("Turn on")
        codes = person.page.locator("#codes li").all_inner_texts()
        assert len(codes) == 10
        person.page.get_by_role("link", name="I have saved them").click()
        person.sign_out()

        person.sign_in_by_code()
        person.page.get_by_role("link", name="I do not have my device: use a backup code").click()
        person.fill("Backup code", codes[0])
        person.press("Sign in")
        person.heading("Your 4OTP Sync")
        person.go("/settings/sessions")
        expect(person.page.get_by_text("This browser")).to_be_visible()
        person.go("/settings/data")
        with person.page.expect_download() as download:
            person.press("Export")
        assert json.loads(download.value.path().read_bytes())["account"]["email"] == person.email
        person.page.locator("#email").fill(person.email)
        person.press("Delete the account")
        person.heading("Your account was deleted")


def test_a_key_is_disabled_without_javascript(person, browser):
    person.sign_in_by_link()
    person.protect()
    known = person.context.storage_state()
    with browser.new_context(locale="en-US", java_script_enabled=False, storage_state=known) as context:
        plain = Person(context, person.origin, person.box, person.email)
        plain.go("/keys")
        plain.press("Disable this key")
        expect(plain.page.get_by_text("The key is disabled")).to_be_visible()
        plain.go("/history")
        expect(plain.page.get_by_role("heading", name="Version 1")).to_be_visible()
    person.go("/keys")
    expect(person.page.locator("#key-rows > li")).to_contain_text("One step is open")


def test_a_mail_opened_in_another_browser_signs_nobody_in(person, browser):
    person.ask_for_mail()
    link = link_in(person.box.wait("Sign in to 4OTP Sync"))
    with browser.new_context(locale="en-US") as other:
        page = other.new_page()
        page.goto(link)
        page.get_by_role("button", name="Continue").click()
        expect(page.locator("#link-error")).to_contain_text("Open it in the browser where you asked for it")
    person.page.goto("about:blank")
    person.page.goto(link)
    person.heading("Sign in as a***@example.org?")
    person.press("Continue")
    person.heading("Your 4OTP Sync")


def test_the_link_in_a_second_tab_voids_no_form_of_the_first(person):
    person.ask_for_mail()
    mail = person.box.wait("Sign in to 4OTP Sync")
    second = person.context.new_page()
    second.goto(f"data:text/html,<a href='{person.origin}/login'>from a mail</a>")
    second.get_by_role("link").click()
    expect(second.get_by_role("heading", name="Sign in or create an account")).to_be_visible()
    person.fill("Code from the mail", code_in(mail))
    person.press("Sign in")
    person.heading("Your 4OTP Sync")


def test_foreign_pages_cannot_post_forms(person):
    person.sign_in_by_link()
    person.go("/settings")
    forged = """async (headers) => (await fetch("/settings/sessions/end-others",
        {method: "POST", headers, body: new URLSearchParams({form_token: "A".repeat(43)})})).status"""
    assert person.page.evaluate(forged, {}) == 403
    request = person.context.request
    token = person.page.locator("input[name=form_token]").first.get_attribute("value")
    for headers, status in (
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
    ):
        answer = request.post(
            person.origin + "/settings/sessions/end-others", form={"form_token": token}, headers=headers
        )
        assert answer.status == status, headers


def test_a_page_reached_from_elsewhere_finds_its_session(person):
    person.sign_in_by_link()
    person.page.goto("data:text/html," + f'<a href="{person.origin}/devices">to the devices</a>')
    person.page.get_by_role("link").click()
    person.heading("Devices")
