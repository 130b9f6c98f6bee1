"""The first day from end to end: sign-up in the browser, an access key, and two windows that show the same code."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.kit.app_window import LATER, LINK, AppWindow
from tests.kit.program import make_home, running
from tests.kit.x11 import started_display

pytestmark = pytest.mark.xdist_group("x11")


@pytest.fixture
def display():
    with started_display() as made:
        yield made


@pytest.mark.slow
def test_from_the_first_mail_to_the_same_code_on_two_devices(person, display, tmp_path):
    person.sign_in_by_link()
    person.protect()
    key = person.reveal("Access key 1")
    first, second = make_home(tmp_path / "a", settings={"sync.new_codes": "synced"}), make_home(tmp_path / "b")
    with running(display.environment, first) as laptop:
        window = AppWindow(display)
        window.connect(key)
        window.activate()
        window.paste(LINK)
        window.until("New code – 4OTP")
        window.until("4OTP", pressing="Return")
        with running(display.environment, second) as desktop:
            other = AppWindow(display)
            other.connect(key)
            other.copies("later", LATER)
            other.press("ctrl+q")
            desktop.wait(timeout=60)
        window.activate()
        window.press("ctrl+q")
        laptop.wait(timeout=60)
    person.go("/devices")
    expect(person.page.locator("#device-rows > li")).to_have_count(2)
