"""A device over real HTTP with its state in memory: for races and lost answers, where disks would only be slow."""

from __future__ import annotations

import asyncio
from typing import Any

from app.core.clock import SystemClock
from app.services.sync_connect import Connector, read_key
from app.services.sync_lines import opened_by
from app.sync.calls import ProxyChoice
from app.sync.commit import Author
from app.sync.exchange import Exchange, Outcome
from app.sync.remote import DeviceServer
from app.vault.merge import parse_record, write_record
from app.vault.sync_state import Pin, view, with_delete, with_put
from tests.kit.sync_device import MemoryStore


async def short_pause(seconds: float) -> None:
    """Politeness without the waiting."""
    await asyncio.sleep(seconds / 50)


class RemoteDevice:
    """Use `connect` and `close`."""

    def __init__(self, clock=None) -> None:
        self.clock = clock or SystemClock()
        self.open_line = opened_by("4OTP/test", ProxyChoice)

    async def connect(self, string: str) -> RemoteDevice:
        key, server = read_key(string, server=None)
        prepared = await Connector(self.open_line, self.clock, app="4OTP/test").prepare(key, server)
        self.store = MemoryStore(prepared.state)
        self.line = self.open_line(server, prepared.state.device_token)
        self.exchange = Exchange(
            DeviceServer(self.line), self.store, self.clock, author=Author("4OTP/test"), pause=short_pause
        )
        return self

    async def close(self) -> None:
        await self.line.close()

    @property
    def pin(self) -> Pin:
        return self.store.state.pin

    def view(self) -> dict[str, dict[str, Any]]:
        return {i: parse_record(raw) for i, raw in view(self.store.state).items()}

    def put(self, record_id: str, record: dict[str, Any]) -> None:
        raw = write_record({**record, "modified": self.clock.now_ms()})
        self.store.edit(lambda state: with_put(state, record_id, raw))

    def delete(self, record_id: str) -> None:
        self.store.edit(lambda state: with_delete(state, record_id))

    async def sync(self) -> Outcome:
        return await self.exchange.sync(confirmed=True)
