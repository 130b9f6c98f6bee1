"""Locking as the person meets it: the screen locks, the computer sleeps, the window is minimised; all in the real program."""

from __future__ import annotations

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.kit.dbus import private_bus
from tests.kit.program import PASSWORD, code_of, make_home, running

pytestmark = pytest.mark.xdist_group("x11")
SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SCREEN = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")


@pytest.fixture
def buses():
    with private_bus() as system, private_bus() as session:
        yield {"DBUS_SYSTEM_BUS_ADDRESS": system, "DBUS_SESSION_BUS_ADDRESS": session}


def tell(bus, path, interface, member):
    """What the desktop says when it begins to sleep, or has locked the screen."""
    with open_dbus_connection(bus) as connection:
        connection.send(new_signal(DBusAddress(path, interface=interface), member, "b", (True,)))


def unlock_and_copy(display):
    display.wait_for_window("^Locked – 4OTP$")
    display.xdotool("type", PASSWORD)
    display.press("Return")
    display.wait_for_window("^4OTP$")
    display.xdotool("type", "git")
    display.press("Return")
    display.wait_for_clipboard(code_of("GitHub"))


@pytest.mark.parametrize(("bus", "signal"), [("DBUS_SYSTEM_BUS_ADDRESS", SLEEP), ("DBUS_SESSION_BUS_ADDRESS", SCREEN)])
def test_leaving_the_computer_locks_and_clears_the_clipboard(display, buses, tmp_path, bus, signal):
    home = make_home(tmp_path / "home")
    with running({**display.environment, **buses}, home):
        unlock_and_copy(display)
        tell(buses[bus], *signal)
        display.wait_for_window("^Locked – 4OTP$")
        display.wait_for_clipboard("")


def test_minimising_locks_when_that_is_the_choice(display, buses, tmp_path):
    home = make_home(tmp_path / "home", settings={"security.lock_on_minimise": True})
    with running({**display.environment, **buses}, home):
        unlock_and_copy(display)
        display.xdotool("getactivewindow", "windowminimize")
        display.wait_for_clipboard("")
        display.xdotool("search", "--sync", "--name", "^Locked – 4OTP$")
