"""Session events on Linux: logind on the system bus, the screen savers of the desktops on the session bus."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

from app.platform.session.base import Reason

_LOGIN = "org.freedesktop.login1"
_LOGIN_MANAGER = "org.freedesktop.login1.Manager"
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


@dataclass(frozen=True, slots=True)
class _Signal:
    """A signal to listen for, and what its body means."""

    rule: MatchRule
    meaning: Callable[[Message], Reason | None]


_SignalsOf = Callable[[DBusRouter], Awaitable[list[_Signal]]]


def _when_true(reason: Reason) -> Callable[[Message], Reason | None]:
    return lambda message: reason if message.body and message.body[0] is True else None


def _session_properties(message: Message) -> Reason | None:
    """The seat went to another user: our session is not the active one any more."""
    interface, changed = message.body[0], message.body[1]
    if interface != _LOGIN_SESSION:
        return None
    if changed.get("LockedHint", ("b", False))[1]:
        return Reason.SCREEN_LOCKED
    return Reason.USER_SWITCHED if changed.get("Active", ("b", True))[1] is False else None


async def _system_signals(router: DBusRouter) -> list[_Signal]:
    session_path = await _own_session(router)
    signals = [
        _Signal(
            MatchRule(type="signal", interface=_LOGIN_MANAGER, member="PrepareForSleep"), _when_true(Reason.SUSPEND)
        )
    ]
    if session_path is not None:
        signals += [
            _Signal(
                MatchRule(type="signal", interface=_LOGIN_SESSION, member="Lock", path=session_path),
                lambda _message: Reason.SCREEN_LOCKED,
            ),
            _Signal(
                MatchRule(type="signal", interface=_PROPERTIES, member="PropertiesChanged", path=session_path),
                _session_properties,
            ),
        ]
    return signals


async def _own_session(router: DBusRouter) -> str | None:
    """Logind's object of our session. A program that the user's systemd started is in none: then the user's display."""
    asked = await _ask(router, "/org/freedesktop/login1", _LOGIN_MANAGER, "GetSessionByPID", "u", (os.getpid(),))
    if asked is not None:
        return str(asked[0])
    user = await _ask(router, "/org/freedesktop/login1", _LOGIN_MANAGER, "GetUserByPID", "u", (os.getpid(),))
    if user is None:
        return None
    display = await _ask(router, str(user[0]), _PROPERTIES, "Get", "ss", ("org.freedesktop.login1.User", "Display"))
    return str(display[0][1][1]) if display is not None and display[0][1][0] else None


async def _ask(
    router: DBusRouter, path: str, interface: str, member: str, signature: str, body: tuple[object, ...]
) -> tuple[Any, ...] | None:
    """What logind answers; None when it refuses, or when there is no logind."""
    address = DBusAddress(path, bus_name=_LOGIN, interface=interface)
    answer = await router.send_and_get_reply(new_method_call(address, member, signature, body))
    return None if answer.header.message_type is MessageType.error else tuple(answer.body)


async def _desktop_signals(_router: DBusRouter) -> list[_Signal]:
    return [
        _Signal(MatchRule(type="signal", interface=interface, member="ActiveChanged"), _when_true(Reason.SCREEN_LOCKED))
        for interface in _SCREEN_SAVERS
    ]


class LinuxSessionWatch:
    """Listens on both buses."""

    def __init__(self, *, system_bus: str = "SYSTEM", session_bus: str = "SESSION") -> None:
        self._buses = ((system_bus, _system_signals), (session_bus, _desktop_signals))
        self._watching: list[asyncio.Task[None]] = []

    async def start(self, on_reason: Callable[[Reason], None]) -> None:
        await self.stop()
        loop = asyncio.get_running_loop()
        for bus, signals_of in self._buses:
            ready = asyncio.Event()
            self._watching.append(loop.create_task(_watch(bus, signals_of, on_reason, ready)))
            await ready.wait()

    async def stop(self) -> None:
        watching, self._watching = self._watching, []
        for task in watching:
            task.cancel()
        for task in watching:
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def _watch(bus: str, signals_of: _SignalsOf, on_reason: Callable[[Reason], None], ready: asyncio.Event) -> None:
    """Until cancelled, or until the bus goes away."""
    try:
        async with await open_dbus_connection(bus) as connection, DBusRouter(connection) as router:
            queue: asyncio.Queue[Message] = asyncio.Queue(64)
            with contextlib.ExitStack() as filters:
                signals = await signals_of(router)
                for signal in signals:
                    filters.enter_context(router.filter(signal.rule, queue=queue))
                    await Proxy(message_bus, router).AddMatch(signal.rule)
                ready.set()
                while True:
                    message = await queue.get()
                    for reason in {signal.meaning(message) for signal in signals if signal.rule.matches(message)}:
                        if reason is not None:
                            on_reason(reason)
    except (OSError, KeyError, EOFError, DBusErrorResponse):
        return  # no such bus, or it went away: idle locking goes on working
    finally:
        ready.set()
