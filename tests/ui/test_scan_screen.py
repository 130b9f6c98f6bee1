"""The screen: our window out of the way and back, nothing found, no permission, the desktop's own answer."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from app.core.errors import AppError, Cancelled
from app.services.scanning import Origin, Place
from app.ui.add.page import AddPage
from app.ui.scan.gathering import gathering_of
from app.ui.scan.reading import picture_of
from app.ui.scan.screen import Screens, asks_the_desktop
from tests.kit.qr_pictures import encoded, on_page, picture
from tests.ui.test_scan import LINK, OTHER, google_parts


def page_with(*texts):
    page = on_page(picture("x"), (1500, 600), (0, 0))
    page.paste(255, (0, 0, 1500, 600))
    for number, text in enumerate(texts):
        page.paste(picture(text, module=3), (40 + number * 480, 60))
    return page


class Seen:
    """Screens that show these texts; notes whether our window was out of the way."""

    def __init__(self, desktop, *screens, permit=lambda: None, portal=None):
        self._window = desktop.window
        self._screens = screens
        self.window_was_visible = None
        self._portal = portal
        gathering = gathering_of(desktop.window.desk)
        gathering.screens = Screens(permit, self.grab, lambda: portal is not None, self.ask)

    def grab(self):
        self.window_was_visible = self._window.isVisible()
        return [
            picture_of(QImage.fromData(encoded(page_with(*texts))), Place(Origin.SCREEN, f"DP-{number}"))
            for number, texts in enumerate(self._screens)
        ]

    async def ask(self):
        self.window_was_visible = self._window.isVisible()
        return await self._portal()


def form_shows(desktop):
    return desktop.window.isVisible() and isinstance(desktop.page, AddPage)


def scan(desktop):
    desktop.press("Ctrl+N")
    desktop.open_row("Scan the screen")


def test_a_code_on_the_screen_with_our_window_out_of_the_way(desktop):
    seen = Seen(desktop, [LINK])
    place = desktop.window.geometry()
    scan(desktop)
    assert not desktop.window.isVisible()
    desktop.until(lambda: form_shows(desktop))
    assert seen.window_was_visible is False
    assert desktop.window.geometry() == place
    assert desktop.page.form.issuer.text() == "Fastmail"


def test_codes_of_all_screens_are_listed_once_each(desktop):
    Seen(desktop, [LINK, OTHER], [LINK])
    scan(desktop)
    desktop.until(lambda: desktop.screen == "Codes found")
    assert [row.name for row in desktop.page.shown.rows] == ["Fastmail (anna)", "Bank (otto)"]


def test_other_codes_that_hang_about_are_left_out(desktop):
    Seen(desktop, ["https://example.com/menu", LINK])
    scan(desktop)
    desktop.until(lambda: form_shows(desktop))
    assert desktop.page.form.issuer.text() == "Fastmail"


def test_only_other_codes(desktop):
    Seen(desktop, ["https://example.com/menu"])
    scan(desktop)
    desktop.until(lambda: any("no code for signing in" in bar for bar in desktop.bars()))


def test_nothing_on_the_screen_and_then_something(desktop):
    Seen(desktop, [])
    scan(desktop)
    desktop.until(lambda: desktop.screen == "Nothing found")
    assert desktop.sees("No QR code was found on the screen.")
    Seen(desktop, [LINK])
    desktop.open_row("Scan the screen")
    desktop.until(lambda: form_shows(desktop))
    desktop.press("Escape")
    assert desktop.screen == "New code"  # the page with the ways: the message gave way to the code
    desktop.press("Escape")
    assert desktop.screen == "4OTP"


def test_more_parts_from_the_screen(desktop):
    parts = google_parts()
    Seen(desktop, [parts[0]])
    scan(desktop)
    desktop.until(lambda: desktop.screen == "Codes found")
    page = desktop.page
    Seen(desktop, [parts[1]], [parts[2]])
    gathering_of(desktop.window.desk).scan_screen()
    desktop.until(lambda: len(page.shown.rows) == 25)
    assert desktop.page is page


def test_macos_does_not_permit_it(desktop):
    def permit():
        raise AppError("screen.not_permitted")

    Seen(desktop, [LINK], permit=permit)
    scan(desktop)
    desktop.until(lambda: desktop.screen == "Nothing found")
    assert desktop.window.isVisible()
    assert desktop.sees("Screen Recording")


def test_the_desktop_takes_the_picture(desktop):
    async def portal():
        return encoded(page_with(LINK)), None

    seen = Seen(desktop, portal=portal)
    scan(desktop)
    desktop.until(lambda: form_shows(desktop))
    assert seen.window_was_visible is False


def test_a_picture_that_the_desktop_left_behind_is_told(desktop):
    async def portal():
        return encoded(page_with(LINK)), "/pictures/Screenshot.png"

    Seen(desktop, portal=portal)
    scan(desktop)
    desktop.until(lambda: any("/pictures/Screenshot.png" in bar for bar in desktop.bars()))


def test_saying_no_brings_the_window_back_without_a_word(desktop):
    async def portal():
        raise Cancelled

    Seen(desktop, portal=portal)
    scan(desktop)
    desktop.until(desktop.window.isVisible)
    assert desktop.screen == "New code"
    assert desktop.bars() == []


@pytest.mark.parametrize("code", ["portal.unavailable", "portal.refused", "screen.no_picture"])
def test_the_desktop_cannot(desktop, code):
    async def portal():
        raise AppError(code)

    Seen(desktop, portal=portal)
    scan(desktop)
    desktop.until(lambda: desktop.window.isVisible() and desktop.screen == "Nothing found")


def test_a_system_that_gives_nothing(desktop):
    Seen(desktop)
    scan(desktop)
    desktop.until(lambda: desktop.window.isVisible() and desktop.screen == "Nothing found")
    assert desktop.sees("gave no picture of the screen")


def test_off_screen_nobody_asks_the_desktop():
    assert not asks_the_desktop()
