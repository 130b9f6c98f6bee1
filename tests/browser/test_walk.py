"""The walk-throughs of the product's documents, click by click, against a real service, a real mailbox, a real app."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import pytest
from playwright.sync_api import expect

from tests.kit.dashboard_person import Person
from tests.kit.service_process import sync_service
from tests.kit.sync_app import PASSWORD, SyncApp

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture
def service(tmp_path):
    with sync_service(tmp_path / "service") as running:
        yield running


@pytest.fixture
def person(service, browser):
    origin, box = service
    with browser.new_context(locale="en-US", permissions=["clipboard-read", "clipboard-write"]) as context:
        someone = Person(context, origin, box, "ada@example.org")
        yield someone
        assert someone.troubles == []


def app_side(run):
    """Runs the app in a thread of its own: the browser's driver holds this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()


@asynccontextmanager
async def laptop(tmp_path, *, new=False):
    """The app on the person's computer, without a window."""
    app = SyncApp(tmp_path / "app", name="Laptop")
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
    assert person.key_names() == ["My devices"]
    expect(person.page.get_by_role("img", name="QR code of the access key")).to_be_visible()
    person.press("Copy the key")
    assert person.page.evaluate("navigator.clipboard.readText()") == string
    person.press("Hide")
    expect(person.page.locator("output[data-field=string]").locator("visible=true")).to_have_count(0)

    # An app connects with it and sends its codes
    async def connect_and_add():
        async with laptop(tmp_path, new=True) as app:
            await app.add("GitHub", "JBSWY3DPEHPK3PXP", account="ada")
            await app.connect(string)
            await app.sync.sync_now()
            await app.add("Example Bank", "GEZDGNBVGY3TQOJQ", synced=True)
            await app.sync.sync_now()
            return app.synced()

    assert app_side(connect_and_add) == {"GitHub", "Example Bank"}
    person.tab("Devices")
    expect(person.page.locator("#device-rows h2")).to_have_text("Laptop")

    # History: who, what; back to the version with one code
    person.tab("History")
    rows = person.page.locator("#history-rows > li")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_contain_text("Added Example Bank")
    expect(rows.nth(0)).to_contain_text("Laptop (My devices)")
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
        async with laptop(tmp_path) as app:
            await app.sync.sync_now()
            return app.synced()

    assert app_side(look_again) == {"GitHub"}

    # A revert can itself be reverted
    person.press("Revert to this version", rows.nth(1))
    expect(dialog).to_contain_text("Come back: 1")
    person.press("Revert to this version", dialog)
    expect(rows).to_have_count(5)
    assert app_side(look_again) == {"GitHub", "Example Bank"}
