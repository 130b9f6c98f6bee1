"""One connection to the session bus, and requests in the portal's own way: a call, a handle, a Response signal.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Request.html
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from app.core.errors import AppError, Cancelled
from app.crypto.random import random_octets

BUS_NAME = "org.freedesktop.portal.Desktop"
OBJECT_PATH = "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_SUCCESS, _CANCELLED = 0, 1
_ANSWER_SECONDS = 10.0


def new_token() -> str:
    """A name for a request or a session: a part of an object path."""
    return "fourotp_" + random_octets(8).hex()


class Portal:
    """A connected portal. Made by `open_portal`."""

    def __init__(self, router: DBusRouter) -> None:
        self._router = router

    async def call(self, interface: str, method: str, signature: str, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        """A plain method call. AppError "portal.unavailable" without such a portal, "portal.refused" otherwise."""
        address = DBusAddress(OBJECT_PATH, bus_name=BUS_NAME, interface=interface)
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                reply = await self._router.send_and_get_reply(new_method_call(address, method, signature, arguments))
                return tuple(unwrap_msg(reply))
        except DBusErrorResponse as error:
            missing = {"ServiceUnknown", "UnknownMethod", "UnknownInterface", "UnknownObject", "NameHasNoOwner"}
            if error.name.rsplit(".", 1)[-1] in missing:
                raise AppError("portal.unavailable", interface=interface) from None
            raise AppError("portal.refused", interface=interface, reason=error.name) from None
        except TimeoutError:
            raise AppError("portal.unavailable", interface=interface) from None

    async def version(self, interface: str) -> int:
        """The portal's version of an interface; AppError "portal.unavailable" when it has none."""
        answer = await self.call("org.freedesktop.DBus.Properties", "Get", "ss", (interface, "version"))
        return int(answer[0][1])

    async def register(self, app_id: str) -> None:
        """Tells a portal of version 1.21 who we are, before anything else; older ones do not ask."""
        with contextlib.suppress(AppError):
            await self.call(_REGISTRY, "Register", "sa{sv}", (app_id, {}))

    async def request(
        self, interface: str, method: str, signature: str, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """A request that the user may have to answer; waits as long as they think.

        `signature` and `arguments` are those before the options. Raises Cancelled when the user said no.
        """
        token = new_token()
        sender = self._router.unique_name.removeprefix(":").replace(".", "_")
        path = f"{OBJECT_PATH}/request/{sender}/{token}"
        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)
        async with self._matching(rule) as answers:
            options = {**options, "handle_token": ("s", token)}
            handle = (await self.call(interface, method, signature + "a{sv}", (*arguments, options)))[0]
            if handle != path:  # portals before 0.9 chose the path themselves
                raise AppError("portal.unavailable", interface=interface)
            response, results = (await answers.get()).body
        if response == _CANCELLED:
            raise Cancelled
        if response != _SUCCESS:
            raise AppError("portal.refused", interface=interface, reason=str(response))
        return {name: value for name, (_signature, value) in results.items()}

    @contextlib.asynccontextmanager
    async def signals(self, interface: str, member: str) -> AsyncIterator[asyncio.Queue[Any]]:
        """Messages of one signal of the portal while the context is open."""
        rule = MatchRule(type="signal", interface=interface, member=member, path=OBJECT_PATH)
        async with self._matching(rule) as queue:
            yield queue

    @contextlib.asynccontextmanager
    async def _matching(self, rule: MatchRule) -> AsyncIterator[asyncio.Queue[Any]]:
        bus = Proxy(message_bus, self._router)
        await bus.AddMatch(rule)
        try:
            with self._router.filter(rule, bufsize=16) as queue:
                yield queue
        finally:
            with contextlib.suppress(DBusErrorResponse, ConnectionError):
                await bus.RemoveMatch(rule)


@contextlib.asynccontextmanager
async def open_portal(bus_address: str | None = None) -> AsyncIterator[Portal]:
    """A portal on the session bus, or on the bus at an address. AppError "portal.unavailable" without a bus."""
    try:
        connection = await open_dbus_connection(bus_address or "SESSION")
    except (OSError, KeyError, EOFError):
        raise AppError("portal.unavailable", interface="session bus") from None
    async with connection, DBusRouter(connection) as router:
        yield Portal(router)
