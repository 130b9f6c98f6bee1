"""LISTEN and NOTIFY on 16 channels by account (SYNC.md 14.2).

Payloads are gathered for 50 ms and sent in one transaction on an own autocommit connection: a NOTIFY within the
writing transaction would take a lock of the whole database at every commit.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Final

import asyncpg  # type: ignore[import-untyped]  # it ships no types

_LOG: Final = logging.getLogger("4otp.server")
_CHANNELS: Final = 16
_GATHER_SECONDS: Final = 0.05
_REST_SECONDS: Final = 2.0


def _fail(lost: asyncio.Future[Any]) -> None:
    if not lost.done():
        lost.set_exception(ConnectionError("listener"))


def channel_of(account: bytes) -> str:
    return f"fourotp_{account[0] % _CHANNELS}"


class PostgresBus:
    """Sends payloads to all processes and hands theirs to `receive`."""

    def __init__(self, url: str, receive: Callable[[str], None]) -> None:
        self._url = url
        self._receive = receive
        self._outgoing: dict[tuple[str, str], None] = {}
        self._filled = asyncio.Event()
        self.listening = asyncio.Event()

    def send(self, account: bytes, payload: str) -> None:
        """Equal payloads of the same 50 ms go once."""
        self._outgoing[channel_of(account), payload] = None
        self._filled.set()

    async def work(self) -> None:
        """Keeps both connections until it is cancelled; a lost connection is made again."""
        while True:
            try:
                await self._connected()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                _LOG.warning("hints interrupted", extra={"fields": {"error": type(error).__name__}})
                self.listening.clear()
                await asyncio.sleep(_REST_SECONDS)

    async def _connected(self) -> None:
        listener: Any = await asyncpg.connect(self._url)
        try:
            sender: Any = await asyncpg.connect(self._url)
            try:
                for number in range(_CHANNELS):
                    await listener.add_listener(f"fourotp_{number}", self._heard)
                self.listening.set()
                await self._send_on(listener, sender)
            finally:
                await sender.close()
        finally:
            await listener.close()

    async def _send_on(self, listener: Any, sender: Any) -> None:
        lost: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        listener.add_termination_listener(lambda _: _fail(lost))
        try:
            while True:
                await self._next_batch(sender, lost)
        finally:
            lost.cancel()

    async def _next_batch(self, sender: Any, lost: asyncio.Future[Any]) -> None:
        filled: asyncio.Future[Any] = asyncio.ensure_future(self._filled.wait())  # noqa: TID251  (awaited or cancelled)
        try:
            done, _ = await asyncio.wait({filled, lost}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            filled.cancel()
        if lost in done:
            lost.result()
        await asyncio.sleep(_GATHER_SECONDS)
        self._filled.clear()
        batch, self._outgoing = list(self._outgoing), {}
        await sender.execute(
            "SELECT pg_notify(c, p) FROM unnest($1::text[], $2::text[]) AS t(c, p)",
            [channel for channel, _ in batch],
            [payload for _, payload in batch],
        )

    def _heard(self, _connection: object, _pid: int, _channel: str, payload: str) -> None:
        self._receive(payload)
