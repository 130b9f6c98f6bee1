"""A private D-Bus daemon, and a stand-in for xdg-desktop-portal on it that answers as it is told."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

PORTAL_NAME = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
Handler = Callable[[str, tuple[Any, ...]], "tuple[int, dict[str, Any]] | None"]


@contextlib.contextmanager
def private_bus() -> Iterator[str]:
    """The address of a session bus of our own; nothing of the person's session is on it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.stdout.close()
        daemon.wait(timeout=20)


class PortalStandIn:
    """Answers portal requests. `handlers` maps a member to a function of (sender's token, arguments) that gives the
    response code and results, or None for a call that is no request.
    """

    def __init__(self, connection: DBusConnection, handlers: dict[str, Handler]) -> None:
        self._connection = connection
        self._handlers = handlers
        self.calls: list[tuple[str, tuple[Any, ...]]] = []

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                await self._answer(message)

    async def emit(self, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Sends a signal of the portal."""
        emitter = DBusAddress(PORTAL_PATH, interface=interface)
        await self._connection.send(new_signal(emitter, member, signature, body))

    async def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        sender = message.header.fields[HeaderFields.sender]
        handler = self._handlers.get(member)
        if handler is None:
            await self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        self.calls.append((member, tuple(message.body)))
        options = message.body[-1] if message.body and isinstance(message.body[-1], dict) else {}
        token = options.get("handle_token", ("s", ""))[1]
        outcome = handler(token, tuple(message.body))
        if outcome is None:
            await self._connection.send(new_method_return(message))
            return
        path = f"{PORTAL_PATH}/request/{sender.removeprefix(':').replace('.', '_')}/{token}"
        await self._connection.send(new_method_return(message, "o", (path,)))
        response = DBusAddress(path, interface="org.freedesktop.portal.Request")
        await self._connection.send(new_signal(response, "Response", "ua{sv}", outcome))


@contextlib.asynccontextmanager
async def portal_stand_in(bus_address: str, handlers: dict[str, Handler]) -> AsyncIterator[PortalStandIn]:
    """A portal on that bus while the context is open."""
    connection = await open_dbus_connection(bus_address)
    async with connection:
        async with DBusRouter(connection) as router:
            await Proxy(message_bus, router).RequestName(PORTAL_NAME)
        stand_in = PortalStandIn(connection, handlers)
        serving = asyncio.get_running_loop().create_task(stand_in.serve())
        try:
            yield stand_in
        finally:
            serving.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await serving
