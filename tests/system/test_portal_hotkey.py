"""The GlobalShortcuts portal, against a stand-in on a private bus."""

from __future__ import annotations

import asyncio

import pytest

from app.core.errors import AppError, Cancelled
from app.platform.hotkey.base import Shortcut
from app.platform.hotkey.portal import PortalHotkey, trigger_of
from tests.kit.dbus import portal_stand_in, private_bus

SHORTCUT = Shortcut.parse("Ctrl+Alt+O")
INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "/org/freedesktop/portal/desktop/session/1_1/ours"


@pytest.fixture
def bus():
    with private_bus() as address:
        yield address


def granting(answer=0, shortcuts=None):
    granted = [("quick-picker", {"trigger_description": ("s", "Press Ctrl+Alt+O")})] if shortcuts is None else shortcuts
    return {
        "Register": lambda _token, _arguments: None,
        "CreateSession": lambda _token, _arguments: (0, {"session_handle": ("s", SESSION)}),
        "BindShortcuts": lambda _token, _arguments: (answer, {"shortcuts": ("a(sa{sv})", granted)}),
    }


async def test_the_shortcut_is_bound_and_heard(bus):
    heard = asyncio.Event()
    async with portal_stand_in(bus, granting()) as portal:
        hotkey = PortalHotkey("Show the quick picker", bus)
        assert await hotkey.start(SHORTCUT, heard.set) is None
        assert hotkey.trigger_description == "Press Ctrl+Alt+O"
        assert [member for member, _ in portal.calls] == ["Register", "CreateSession", "BindShortcuts"]
        assert portal.calls[0][1][0] == "com.fourotp.FourOTP"
        _session, wanted, _parent, _options = portal.calls[2][1]
        assert wanted[0][1]["preferred_trigger"] == ("s", "CTRL+ALT+o")
        await portal.emit(INTERFACE, "Activated", "osta{sv}", ("/another/session", "quick-picker", 1, {}))
        await portal.emit(INTERFACE, "Activated", "osta{sv}", (SESSION, "another", 2, {}))
        assert not heard.is_set()
        await portal.emit(INTERFACE, "Activated", "osta{sv}", (SESSION, "quick-picker", 3, {}))
        await asyncio.wait_for(heard.wait(), 20)
        await hotkey.stop()
        await hotkey.stop()


async def test_an_older_portal_without_registry_works(bus):
    handlers = granting()
    del handlers["Register"]
    async with portal_stand_in(bus, handlers):
        hotkey = PortalHotkey("Show the quick picker", bus)
        await hotkey.start(SHORTCUT, lambda: None)
        await hotkey.stop()


async def test_the_user_says_no(bus):
    async with portal_stand_in(bus, granting(answer=1)):
        with pytest.raises(Cancelled):
            await PortalHotkey("Show the quick picker", bus).start(SHORTCUT, lambda: None)


@pytest.mark.parametrize(
    ("handlers", "code"),
    [
        (granting(answer=2), "portal.refused"),
        (granting(shortcuts=[]), "hotkey.not_granted"),
        ({}, "portal.unavailable"),
    ],
)
async def test_what_does_not_work_is_named(bus, handlers, code):
    async with portal_stand_in(bus, handlers):
        with pytest.raises(AppError) as caught:
            await PortalHotkey("Show the quick picker", bus).start(SHORTCUT, lambda: None)
    assert caught.value.code == code


async def test_no_portal_and_no_bus_are_said(bus):
    for address in (bus, "unix:path=/nonexistent/bus"):
        with pytest.raises(AppError) as caught:
            await PortalHotkey("Show the quick picker", address).start(SHORTCUT, lambda: None)
        assert caught.value.code == "portal.unavailable"


def test_triggers_are_written_as_the_specification_wants():
    assert trigger_of(Shortcut.parse("Meta+Shift+F9")) == "SHIFT+LOGO+F9"
