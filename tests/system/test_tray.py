"""The tray: its menu under a StatusNotifier tray and under X11's own, and what closing the window does with and without."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from collections.abc import Awaitable, Iterator

import pytest

from tests.kit.dbus import private_bus
from tests.kit.program import PASSWORD, code_of, make_home, running
from tests.kit.tray import MenuEntry, tray_stand_in, x11_tray
from tests.kit.x11 import Display

pytestmark = pytest.mark.xdist_group("x11")
USED = [("Fastmail", "use"), ("Proton", "use"), ("GitHub", "pin")]
LOCKED = ["Show 4OTP", "Quick picker", "Quit 4OTP"]
OPEN = ["Show 4OTP", "Quick picker", "Lock", "Quit 4OTP"]
MENU = 2  # windows of the program besides the menu: its own and the icon


@pytest.fixture
def bus():
    with private_bus() as address:
        yield address


@pytest.fixture
def on_bus(display, bus):
    """What a program needs to open its window here, with this bus as the person's."""
    return {**display.environment, "DBUS_SESSION_BUS_ADDRESS": bus}


@pytest.fixture
def home(tmp_path):
    return make_home(tmp_path / "home", USED)


async def texts(menu: Awaitable[list[MenuEntry]]) -> list[str]:
    return [entry.text for entry in await menu if not entry.is_separator]


def poll(display: Display, *words: str) -> Iterator[str]:
    """What a command says of the display, asked again and again as long as somebody waits."""
    for _ in range(3000):
        done = subprocess.run(words, env=display.environment, capture_output=True, text=True, check=False, timeout=30)
        yield done.stdout
    raise AssertionError(f"not what was waited for: {words}")


class Window:
    """The program's window, known by its id: the icon of an X11 tray is a window of the same name."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self.number = display.wait_for_window("^Locked – 4OTP$")

    def unlock(self) -> None:
        self._display.xdotool("type", PASSWORD)
        self._display.press("Return")
        next(name for name in poll(self._display, "xdotool", "getwindowname", self.number) if name == "4OTP\n")

    def close(self) -> None:
        self._display.xdotool("windowactivate", "--sync", self.number)
        self._display.press("alt+F4")

    def wait(self, state: str) -> None:
        """Until it is "IsViewable" or "IsUnMapped"."""
        next(told for told in poll(self._display, "xwininfo", "-id", self.number) if state in told)

    def icon(self) -> str:
        """The id of the icon in an X11 tray."""
        for found in poll(self._display, "xdotool", "search", "--onlyvisible", "--class", "4OTP"):
            for number in found.split():
                geometry = self._display.xdotool("getwindowgeometry", "--shell", number)
                if "HEIGHT=30" in geometry:
                    return number
        raise AssertionError


async def test_the_menu_copies_shows_locks_and_quits(display, bus, on_bus, home):
    away = asyncio.to_thread
    async with tray_stand_in(bus) as tray:
        with running(on_bus, home) as program:
            assert await tray.icon_shown() == "4OTP"
            assert await texts(tray.layout()) == LOCKED
            window = await away(Window, display)
            await away(window.unlock)
            assert await texts(tray.open_menu()) == ["GitHub (me)", "Proton (me)", "Fastmail (me)", *OPEN]
            await tray.click("Fastmail (me)")
            await away(display.wait_for_clipboard, code_of("Fastmail"))
            await tray.click("GitHub (me)")
            await away(display.wait_for_clipboard, code_of("GitHub"))

            await away(window.close)
            await away(window.wait, "IsUnMapped")
            await tray.click("Quick picker")
            await away(display.wait_for_window, "4OTP quick picker")
            await away(display.press, "Escape")
            await tray.click("Show 4OTP")
            await away(window.wait, "IsViewable")
            await away(window.close)
            await away(window.wait, "IsUnMapped")
            await tray.activate()
            await away(window.wait, "IsViewable")

            await tray.click("Lock")
            await away(display.wait_for_clipboard, "")
            await away(display.wait_for_window, "^Locked – 4OTP$")
            # a tray may keep what it was given: no name is left in it, also before it is opened again
            assert await texts(tray.layout()) == LOCKED
            await tray.click("Quit 4OTP")
            assert await away(program.wait, 60) == 0


async def test_a_hidden_start_waits_in_the_tray(display, bus, on_bus, home):
    async with tray_stand_in(bus) as tray:
        with running(on_bus, home, "--hidden") as program:
            await tray.icon_shown()
            await tray.open_menu()  # answered: it is past its start
            found = next(poll(display, "xdotool", "search", "--onlyvisible", "--name", "4OTP$"))
            assert not found
            await tray.click("Show 4OTP")
            await asyncio.to_thread(Window, display)
            await tray.click("Quit 4OTP")
            assert await asyncio.to_thread(program.wait, 60) == 0


async def test_interrupted_in_its_terminal_it_ends_under_a_tray_too(display, bus, on_bus, home):
    async with tray_stand_in(bus) as tray:
        with running(on_bus, home) as program:
            await tray.icon_shown()
            await asyncio.to_thread(Window, display)
            program.send_signal(signal.SIGINT)
            assert await asyncio.to_thread(program.wait, 60) == 0


async def test_a_tray_that_went_and_came_back_has_the_icon_again(display, bus, on_bus, home):
    with running(on_bus, home):
        async with tray_stand_in(bus) as tray:
            await tray.icon_shown()
            window = await asyncio.to_thread(Window, display)
            await asyncio.to_thread(window.close)
            await asyncio.to_thread(window.wait, "IsUnMapped")
        async with tray_stand_in(bus) as again:
            assert await again.icon_shown() == "4OTP"
            await again.click("Show 4OTP")
            await asyncio.to_thread(window.wait, "IsViewable")


async def test_closing_quits_under_a_tray_when_that_is_the_choice(display, bus, on_bus, home):
    (home / "settings.json").write_text('{"quick.close_to_tray": false}')
    async with tray_stand_in(bus) as tray:
        with running(on_bus, home) as program:
            await tray.icon_shown()
            window = await asyncio.to_thread(Window, display)
            await asyncio.to_thread(window.close)
            assert await asyncio.to_thread(program.wait, 60) == 0


async def test_no_icon_when_that_is_the_choice(display, bus, on_bus, home):
    (home / "settings.json").write_text('{"quick.use_tray": false}')
    async with tray_stand_in(bus) as tray:
        with running(on_bus, home) as program:
            window = await asyncio.to_thread(Window, display)
            await asyncio.to_thread(window.unlock)
            await asyncio.to_thread(window.close)
            assert await asyncio.to_thread(program.wait, 60) == 0
            assert not tray.icons_waiting


def test_under_an_x11_tray_that_came_later_the_menu_copies_and_closing_hides(display, bus, on_bus, home):
    with running(on_bus, home) as program:
        window = Window(display)
        window.unlock()
        with x11_tray(display, bus):
            icon = window.icon()
            display.xdotool("mousemove", "--window", icon, "10", "10", "click", "3")
            next(
                told
                for told in poll(display, "xdotool", "search", "--onlyvisible", "--class", "4OTP")
                if len(told.split()) > MENU
            )
            display.press("Down")
            display.press("Return")
            display.wait_for_clipboard(code_of("GitHub"))
            window.close()
            window.wait("IsUnMapped")
            assert program.poll() is None
            display.xdotool("mousemove", "--window", icon, "10", "10", "click", "1")
            window.wait("IsViewable")


def test_without_a_tray_closing_quits(display, on_bus, home):
    with running(on_bus, home) as program:
        window = Window(display)
        window.unlock()
        window.close()
        assert program.wait(timeout=60) == 0
