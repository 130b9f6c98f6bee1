"""A server that was set back to before a key was deleted: the browser notices, and lets nobody in again."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")


def test_a_restore_to_before_a_removal(person, service, tmp_path):
    person.sign_in_by_link()
    person.protect()
    person.press("Create new key")
    person.unlock()
    person.press("Create", person.page.locator("#name-dialog"))
    expect(person.key("New key")).to_be_visible()
    service.stop()
    shutil.copytree(service.folder, tmp_path / "backup")
    service.start()

    person.press("Delete this key", person.key("New key"))
    person.press("Delete this key", person.page.locator("#delete-dialog"))
    expect(person.page.locator("#toast")).to_contain_text("was deleted")
    service.stop()
    shutil.rmtree(service.folder)
    shutil.copytree(tmp_path / "backup", service.folder)
    service.start()

    # The old world is shown again: nothing is taken for true
    person.go("/keys")
    person.press("Unlock")
    person.unlock()
    alarm = person.page.locator("#alarm")
    expect(alarm).to_be_visible()
    expect(alarm).to_contain_text("Nothing was changed.")
    expect(person.page.locator("#keys-locked")).to_be_visible()

    # The owner says why; the deleted key is not offered, and none is ticked
    person.press("The server was restored from a backup", alarm)
    person.unlock()
    dialog = person.page.locator("#restore-dialog")
    boxes = dialog.get_by_role("checkbox")
    expect(boxes).to_have_count(1)
    expect(dialog).to_contain_text("My devices")
    expect(dialog).not_to_contain_text("New key")
    expect(boxes.first).not_to_be_checked()
    boxes.first.check()
    person.press("Keep these and renew", dialog)
    expect(person.page.locator("#toast")).to_contain_text("The keys are renewed.")
    person.sees_keys("My devices")
    assert person.reveal("My devices").startswith("4otp1")


def test_a_log_that_lost_its_newest_change(person, service, tmp_path):
    person.sign_in_by_link()
    person.protect()
    service.stop()
    shutil.copytree(service.folder, tmp_path / "backup")
    service.start()
    person.press("Create new key")
    person.unlock()
    person.press("Create", person.page.locator("#name-dialog"))
    expect(person.key("New key")).to_be_visible()
    service.stop()
    shutil.rmtree(service.folder)
    shutil.copytree(tmp_path / "backup", service.folder)
    service.start()
    person.go("/keys")
    person.press("Reveal access key and QR code")
    person.unlock()
    expect(person.page.locator("#alarm")).to_contain_text("lost changes")
    expect(person.page.locator("output[data-field=string]").locator("visible=true")).to_have_count(0)
