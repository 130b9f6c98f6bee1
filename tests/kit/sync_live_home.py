"""A household on a real server process, with the synchronous handles that the random histories want."""

from __future__ import annotations

import asyncio
from typing import Any

from app.core.errors import AppError
from app.sync import plan
from app.sync.keys import access_key
from app.sync.strings import parse_access_key
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ServerProcess
from tests.kit.sync_remote import RemoteDevice


class LiveDevice:
    """One device, spoken to from outside the loop."""

    def __init__(self, runner: asyncio.Runner, device: RemoteDevice, kid: bytes) -> None:
        self._runner = runner
        self._device = device
        self._honest = device.exchange._server.commit
        self.kid = kid
        self.store = device.store
        self.view, self.put, self.delete = device.view, device.put, device.delete

    @property
    def state(self):
        return self.store.state

    def edit(self, record_id: str, **members: Any) -> None:
        self.put(record_id, {**self.view()[record_id], **members})

    def fetch(self) -> None:
        self._runner.run(self._device.exchange.fetch())

    def sync(self) -> None:
        self._runner.run(self._device.sync())

    def push(self, *, lose_answer: bool = False) -> None:
        async def commit(body: bytes):
            answer = await self._honest(body)
            if lose_answer:
                raise AppError("sync.offline")
            return answer

        self._device.exchange._server.commit = commit
        try:
            self._runner.run(self._device.exchange.push(confirmed=True))
        except AppError as error:
            if not lose_answer or error.code != "sync.offline":
                raise
        finally:
            self._device.exchange._server.commit = self._honest

    def close(self) -> None:
        self._runner.run(self._device.close())


class LiveHousehold:
    """An account of its own and devices, each with a key. Use `close`."""

    def __init__(self, runner: asyncio.Runner, process: ServerProcess, email: str, devices: int) -> None:
        self._runner = runner
        self._home = RealHome(process, email)
        runner.run(self._home.open())
        self.devices = [self.connect() for _ in range(devices)]

    @property
    def owner(self):
        return self._home.owner

    def connect(self) -> LiveDevice:
        text = self.new_key()
        device = self._runner.run(RemoteDevice().connect(text))
        return LiveDevice(self._runner, device, access_key(parse_access_key(text).secret).kid)

    def new_key(self) -> str:
        return self._runner.run(self._home.new_key())

    def remove(self, *kids: bytes) -> None:
        self._runner.run(self._home.remove(*kids))

    def settle(self) -> dict[str, dict[str, Any]]:
        for _ in range(3):
            for device in self.devices:
                device.sync()
        views = [device.view() for device in self.devices]
        assert all(shown == views[0] for shown in views)
        assert len({device.state.pin for device in self.devices}) == 1
        assert all(not plan.sendable(device.state, confirmed=True) for device in self.devices)
        return views[0]

    def close(self) -> None:
        for device in self.devices:
            device.close()
        self._runner.run(self._home.close())
