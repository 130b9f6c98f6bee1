"""Reasons to lock, as logind and the desktops' screen savers report them, on private buses."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

from app.platform.session.base import Reason
from app.platform.session.idle_x11 import X11IdleClock
from app.platform.session.linux import LinuxSessionWatch
from tests.kit.dbus import private_bus

SESSION = "/org/freedesktop/login1/session/_32"
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")


# what logind answers to a program within a session, and to one that the user's systemd has started
BY_PROCESS = {"GetSessionByPID": ("o", (SESSION,))}
BY_USER = {
    "GetUserByPID": ("o", ("/org/freedesktop/login1/user/_1000",)),
    "Get": ("v", (("(so)", ("2", SESSION)),)),
}


@contextlib.asynccontextmanager
async def logind(bus, answers):
    """A stand-in for logind that knows this process's session; what is not among the answers is refused."""
    connection = await open_dbus_connection(bus)
    async with connection:
        async with DBusRouter(connection) as router:
            await Proxy(message_bus, router).RequestName("org.freedesktop.login1")

        async def serve():
            while True:
                asked = await connection.receive()
                if asked.header.message_type is MessageType.method_call:
                    answer = answers.get(asked.header.fields[HeaderFields.member])
                    refused = new_error(asked, "org.freedesktop.login1.NoSessionForPID")
                    await connection.send(new_method_return(asked, *answer) if answer else refused)

        serving = asyncio.get_running_loop().create_task(serve())
        yield
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


@contextlib.asynccontextmanager
async def watching(answers=BY_PROCESS):
    """Reasons arrive in the queue; `send` emits a signal on the system or the session bus."""
    reasons = asyncio.Queue()
    async with contextlib.AsyncExitStack() as ends:
        system, session = ends.enter_context(private_bus()), ends.enter_context(private_bus())
        await ends.enter_async_context(logind(system, answers))
        watch = LinuxSessionWatch(system_bus=system, session_bus=session)
        await watch.start(reasons.put_nowait)

        async def send(bus, path, interface, member, signature=None, body=()):
            async with await open_dbus_connection({"system": system, "session": session}[bus]) as connection:
                await connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

        yield reasons, send
        await watch.stop()
        await watch.stop()


@pytest.mark.parametrize(
    ("signal", "reason"),
    [
        (("system", *MANAGER, "PrepareForSleep", "b", (True,)), Reason.SUSPEND),
        (("system", SESSION, "org.freedesktop.login1.Session", "Lock"), Reason.SCREEN_LOCKED),
        (
            (
                "system",
                SESSION,
                "org.freedesktop.DBus.Properties",
                "PropertiesChanged",
                "sa{sv}as",
                ("org.freedesktop.login1.Session", {"Active": ("b", False)}, []),
            ),
            Reason.USER_SWITCHED,
        ),
        (
            ("session", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (True,)),
            Reason.SCREEN_LOCKED,
        ),
        (
            ("session", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", (True,)),
            Reason.SCREEN_LOCKED,
        ),
    ],
)
async def test_a_reason_is_reported(signal, reason):
    async with watching() as (reasons, send):
        await send(*signal)
        assert await asyncio.wait_for(reasons.get(), 20) is reason


async def test_a_program_of_the_users_systemd_watches_the_users_display():
    async with watching(BY_USER) as (reasons, send):
        await send("system", SESSION, "org.freedesktop.login1.Session", "Lock")
        assert await asyncio.wait_for(reasons.get(), 20) is Reason.SCREEN_LOCKED


async def test_without_a_session_sleep_is_still_reported():
    async with watching({}) as (reasons, send):
        await send("system", *MANAGER, "PrepareForSleep", "b", (True,))
        assert await asyncio.wait_for(reasons.get(), 20) is Reason.SUSPEND


async def test_waking_up_unlocking_and_other_sessions_are_no_reasons():
    async with watching() as (reasons, send):
        await send("system", *MANAGER, "PrepareForSleep", "b", (False,))
        await send("system", "/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session", "Lock")
        await send("session", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (False,))
        await send("system", *MANAGER, "PrepareForSleep", "b", (True,))
        assert await asyncio.wait_for(reasons.get(), 20) is Reason.SUSPEND
        assert reasons.empty()


async def test_without_any_bus_nothing_breaks():
    watch = LinuxSessionWatch(system_bus="unix:path=/nonexistent", session_bus="unix:path=/nonexistent")
    await watch.start(lambda _reason: None)
    await watch.stop()


@pytest.mark.xdist_group("x11")
def test_idle_time_is_the_servers_and_ends_with_a_key(display):
    idle = X11IdleClock(display.name)
    display.press("a")
    first = idle.idle_seconds()
    assert first is not None
    assert first < 60
    idle.close()
    assert X11IdleClock(":987").idle_seconds() is None
