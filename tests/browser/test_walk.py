"""The walk-throughs of the product's documents, click by click, against a real service, a real mailbox, a real app."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import expect

from app.core.errors import AppError
from tests.kit.mail_catcher import link_in, text_of
from tests.kit.sync_app import PASSWORD, SyncApp

WORDS = (Path(__file__).parents[2] / "resources" / "words" / "english.txt").read_text(encoding="utf-8").split()
READER = Path(__file__).parents[2] / "docs" / "tools" / "read_backup.py"
pytestmark = pytest.mark.xdist_group("browser")


def app_side(run):
    """Runs the app in a thread of its own: the browser's driver holds this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()


@asynccontextmanager
async def laptop(folder, *, new=False):
    """The app on somebody's computer, without a window."""
    app = SyncApp(folder, name="Laptop")
    await (app.vault.create(PASSWORD) if new else app.vault.unlock(PASSWORD))
    try:
        yield app
    finally:
        await app.sync.stop()
        await app.vault.close()


def test_from_sign_up_to_an_access_key_and_back(person, tmp_path):
    person.sign_in_by_link()
    person.heading("Your 4OTP Sync")
    person.page.locator("#panel-start").get_by_role("link", name="Protect your codes").click()
    person.protect()

    # The first key is there, hidden
    assert person.page.locator("output[data-field=string]").locator("visible=true").count() == 0
    string = person.reveal("Access key 1")
    person.sees_keys("My devices")
    expect(person.page.get_by_role("img", name="QR code of the access key")).to_be_visible()
    person.press("Copy the key")
    assert person.page.evaluate("navigator.clipboard.readText()") == string
    person.press("Hide")
    expect(person.page.locator("output[data-field=string]").locator("visible=true")).to_have_count(0)

    # An app connects with it and sends its codes
    async def connect_and_add():
        async with laptop(tmp_path / "app", new=True) as app:
            await app.add("GitHub", "JBSWY3DPEHPK3PXP", account="ada")
            await app.connect(string)
            await app.sync.sync_now()
            await app.add("Example Bank", "GEZDGNBVGY3TQOJQ", synced=True)
            await app.sync.sync_now()
            return app.synced()

    assert app_side(connect_and_add) == {"GitHub", "Example Bank"}
    person.tab("Devices")
    expect(person.page.locator("#device-rows h2")).to_have_text("Laptop")
    person.press("Rename")
    naming = person.page.locator("#name-dialog")
    naming.get_by_label("Name").fill("Ada's laptop")
    person.press("Save", naming)
    expect(person.page.locator("#device-rows h2")).to_have_text("Ada's laptop")

    # A backup file made in the browser opens with the format's independent reader
    person.tab("Overview")
    person.press("Download a backup")
    saving = person.page.locator("#file-dialog")
    saving.get_by_label("Passphrase of the file").fill("aaaaaaaaaaaa")
    saving.get_by_label("Once more").fill("aaaaaaaaaaaa")
    person.press("Download", saving)
    expect(saving).to_contain_text("too easy to guess")
    saving.get_by_label("Passphrase of the file").fill("violet trombone under glass")
    saving.get_by_label("Once more").fill("violet trombone under glass")
    with person.page.expect_download() as download:
        person.press("Download", saving)
    assert download.value.suggested_filename.endswith("-4otp-keys-export.4otp.txt")
    shown = subprocess.run(
        [sys.executable, READER, download.value.path()],
        input="violet trombone under glass\n",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "GitHub" in shown
    assert "Example%20Bank" in shown

    # History: who, what; back to the version with one code
    person.tab("History")
    rows = person.page.locator("#history-rows > li")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_contain_text("Added Example Bank")
    expect(rows.nth(0)).to_contain_text("Ada's laptop (My devices)")
    person.press("Show", rows.nth(1))
    dialog = person.page.locator("#version-dialog")
    expect(dialog).to_contain_text("GitHub · ada")
    expect(dialog).not_to_contain_text("JBSWY3DPEHPK3PXP")
    person.press("Close", dialog)
    person.press("Revert to this version", rows.nth(1))
    expect(dialog).to_contain_text("Go away: 1")
    expect(dialog).to_contain_text("Example Bank")
    person.press("Revert to this version", dialog)
    expect(rows.nth(0)).to_contain_text("Reverted to version")

    async def look_again():
        async with laptop(tmp_path / "app") as app:
            await app.sync.sync_now()
            return app.synced()

    assert app_side(look_again) == {"GitHub"}

    # A revert can itself be reverted
    person.press("Revert to this version", rows.nth(1))
    expect(dialog).to_contain_text("Come back: 1")
    person.press("Revert to this version", dialog)
    expect(rows).to_have_count(5)
    assert app_side(look_again) == {"GitHub", "Example Bank"}


def test_going_back_to_nothing_is_asked_twice_and_a_device_disconnected(person, tmp_path):
    person.sign_in_by_link()
    person.protect()
    string = person.reveal("Access key 1")

    async def connect_and_add():
        async with laptop(tmp_path / "app", new=True) as app:
            for number in range(6):
                await app.add(f"Service {number}", "GEZDGNBVGY3TQOJ" + "ABCDEF"[number])
            await app.connect(string)
            await app.sync.sync_now()
            return await app.sync.check_words()

    check = app_side(connect_and_add)
    person.tab("History")
    rows = person.page.locator("#history-rows > li")
    expect(rows).to_have_count(2)
    expect(rows.first.get_by_role("heading")).to_have_text("Added: 6")
    shown = person.page.locator("#history-words").inner_text().split()
    assert [WORDS.index(word) for word in shown] == list(check)
    expect(rows.first).to_contain_text("and 1 more")
    person.press("Revert to this version", rows.nth(1))
    dialog, sure = person.page.locator("#version-dialog"), person.page.locator("#ask-dialog")
    expect(dialog).to_contain_text("Go away: 6")
    person.press("Revert to this version", dialog)
    expect(sure).to_contain_text("Delete 6 entries?")
    person.press("Cancel", sure)
    expect(dialog).to_be_hidden()
    expect(rows).to_have_count(2)
    person.press("Revert to this version", rows.nth(1))
    person.press("Revert to this version", dialog)
    person.press("Delete them", sure)
    expect(rows).to_have_count(3)

    person.press("Clear the history")
    person.press("Clear the history", sure)
    expect(person.page.locator("#toast")).to_have_text("The history is cleared.")

    person.tab("Devices")
    person.press("Disconnect")
    person.press("Disconnect", sure)
    expect(person.page.get_by_text("No device is connected yet.")).to_be_visible()

    async def sync():
        async with laptop(tmp_path / "app") as app:
            with pytest.raises(AppError):
                await app.sync.sync_now()
            return len(app.issuers())

    assert app_side(sync) == 6


def test_the_history_is_long_and_every_change_says_what_it_changed(person, tmp_path):
    person.sign_in_by_link()
    person.protect()
    string = person.reveal("Access key 1")

    async def connect_and_change():
        async with laptop(tmp_path / "app", new=True) as app:
            await app.connect(string)
            for number in range(11):
                await app.add(f"Service {number}", "GEZDGNBVGY3TQOJ" + "ABCDEFGHIJK"[number], synced=True)
                await app.sync.sync_now()

    app_side(connect_and_change)
    person.go("/history")  # locked: when and by which key, not what
    rows = person.page.locator("#history-rows > li")
    expect(rows).to_have_count(10)
    expect(rows.first.get_by_role("heading")).to_have_text("Version 12")
    expect(rows.first).to_contain_text("(Access key 1)")
    person.press("Unlock")
    person.unlock()
    expect(rows.first.get_by_role("heading")).to_have_text("Added Service 10 · me")
    expect(rows.first).to_contain_text("Laptop (My devices)")
    expect(rows.first).to_contain_text("Present version")
    person.press("Full history")
    expect(rows).to_have_count(12)
    expect(rows.nth(10).get_by_role("heading")).to_have_text("Added Service 0 · me")
    expect(rows.nth(11).get_by_role("heading")).to_have_text("Protected for the first time")


def test_a_second_key_renamed_and_deleted(person, tmp_path):
    person.sign_in_by_link()
    person.protect()
    person.press("Create new key")
    person.unlock()
    dialog = person.page.locator("#name-dialog")
    dialog.get_by_label("Name").fill("Phone of a friend")
    person.press("Create", dialog)
    expect(person.page.locator("#toast")).to_have_text("“Phone of a friend” was created.")
    person.sees_keys("My devices", "Phone of a friend")
    mine, friends = person.reveal("My devices"), person.reveal("Phone of a friend")
    assert mine != friends

    person.press("Rename", person.key("Phone of a friend"))
    dialog.get_by_label("Name").fill("Eve's phone")
    person.press("Save", dialog)
    expect(person.key("Eve's phone")).to_be_visible()

    async def connect(string, name, secret):
        async with laptop(tmp_path / name, new=True) as app:
            await app.connect(string)
            await app.add("GitHub of " + name, secret, synced=True)
            return await app.sync.sync_now()

    app_side(lambda: connect(mine, "ada", "JBSWY3DPEHPK3PXP"))
    app_side(lambda: connect(friends, "eve", "GEZDGNBVGY3TQOJQ"))

    person.press("Delete this key", person.key("Eve's phone"))
    dialog = person.page.locator("#delete-dialog")
    expect(dialog).to_contain_text("A device cannot be made to forget")
    person.press("Delete this key", dialog)
    expect(person.page.locator("#toast")).to_have_text("“Eve's phone” was deleted. All other keys go on.")
    person.sees_keys("My devices")

    async def sync(name):
        async with laptop(tmp_path / name) as app:
            try:
                await app.sync.sync_now()
            except AppError as problem:
                return problem.code, app.synced()
            return None, app.synced()

    assert app_side(lambda: sync("eve")) == ("sync.key_revoked", {"GitHub of ada", "GitHub of eve"})  # kept
    assert app_side(lambda: sync("ada")) == (None, {"GitHub of ada", "GitHub of eve"})
    # The key that stays was shown before the removal: it goes on under the new epoch
    assert person.reveal("My devices") != mine


def test_a_key_is_disabled_at_once_and_removed_when_unlocked(person):
    person.sign_in_by_link()
    person.protect()
    person.press("Create new key")
    person.unlock()
    person.press("Create", person.page.locator("#name-dialog"))
    expect(person.key("New key")).to_be_visible()
    person.go("/keys")  # locked again
    expect(person.page.get_by_text("Locked", exact=True).locator("visible=true")).to_be_visible()
    person.press("Delete this key", person.page.locator("#key-rows > li").nth(1))
    person.press("Delete this key", person.page.locator("#delete-dialog"))
    unlocking = person.page.get_by_role("dialog", name="Unlock")
    unlocking.get_by_role("button", name="Cancel").click()
    row = person.page.locator("#key-rows > li").nth(1)
    expect(row).to_contain_text("One step is open")
    person.press("Finish the removal", row)
    person.unlock()
    expect(person.page.locator("#key-rows > li")).to_have_count(1)
    person.sees_keys("My devices")


def test_the_second_factor_from_on_to_off(person):
    person.sign_in_by_link()
    person.go("/settings")
    person.page.get_by_role("link", name="Two-factor authentication").click()
    person.press("Set up two-factor authentication")
    person.page.get_by_text("I can't scan a QR code").click()
    secret = person.page.locator("#totp-secret").inner_text().replace(" ", "")
    assert len(secret) == 32
    person.totp = pyotp.TOTP(secret)

    # A wrong code turns nothing on, and shows the same key again
    person.fill("One-time password", "000000")
    person.press("Turn on")
    expect(person.page.locator("#code-error")).to_be_visible()
    person.page.get_by_text("I can't scan a QR code").click()
    assert person.page.locator("#totp-secret").inner_text().replace(" ", "") == secret
    person.fill("One-time password", person.one_time_password())
    person.fill("Name of the mobile device", "Ada's phone")
    person.press("Turn on")
    expect(person.page.locator("#codes li")).to_have_count(10)
    shown = person.page.locator("#codes li").all_inner_texts()
    assert len(set(shown)) == 10
    mailed = person.box.wait("Your backup codes")
    assert all(code in text_of(mailed) for code in shown)
    expect(person.page.get_by_text("They were also sent to ada@example.org.")).to_be_visible()
    with person.page.expect_download() as download:
        person.page.get_by_role("link", name="Download").click()
    assert shown[0] in download.value.path().read_text(encoding="utf-8")
    person.page.get_by_role("link", name="I have saved them").click()
    expect(person.page.get_by_text("Signing in asks for a one-time password of Ada's phone.")).to_be_visible()

    # Sign in with a code: the mail alone opens nothing
    person.sign_out()
    person.sign_in_by_code()
    person.heading("Two-factor authentication")
    person.go("/keys")
    person.heading("Two-factor authentication")
    person.fill("One-time password", person.one_time_password())
    person.press("Sign in")
    person.heading("Your 4OTP Sync")

    # Sign in with a backup code
    person.sign_out()
    person.sign_in_by_code()
    person.page.get_by_role("link", name="I do not have my device: use a backup code").click()
    person.fill("Backup code", shown[0])
    person.press("Sign in")
    person.heading("Your 4OTP Sync")
    person.box.wait("A backup code was used")

    # Off: mail, link, last confirmation
    person.go("/settings/two-factor")
    expect(person.page.get_by_text("Backup codes left: 9")).to_be_visible()
    person.press("Turn off")
    link = link_in(person.box.wait("Turn off two-factor authentication"))
    person.page.goto("about:blank")
    person.page.goto(link)
    person.fill("One-time password or backup code", shown[1])
    person.press("Disable two-factor authentication")
    expect(person.page.get_by_text("Two-factor authentication is off. Other browsers are signed out.")).to_be_visible()
    person.box.wait("Two-factor authentication is off")
    person.sign_out()
    person.sign_in_by_link()
    person.heading("Your 4OTP Sync")
