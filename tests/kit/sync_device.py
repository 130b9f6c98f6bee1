"""A device without a window: the real exchange, a sync state in memory, and a server in memory."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.core.errors import AppError
from app.core.octets import to_base64url
from app.sync import keys, plan
from app.sync.commit import Author
from app.sync.exchange import Exchange, Outcome
from app.sync.history import History
from app.sync.ports import PullQuestion
from app.sync.problems import refusal
from app.sync.strings import parse_access_key
from app.sync.verify import open_slot
from app.vault.merge import parse_record, write_record
from app.vault.sync_state import Pin, SyncState, view, with_delete, with_put
from app.wire.messages import ConnectRequest, SelfSlot
from app.wire.octets import Hash, Id
from tests.kit.sync_owner import Owner
from tests.kit.sync_server import OWNER, MemoryServer, RefusalError


class CountingClock:
    """A clock that the test sets; `now_ms` moves by one at each reading."""

    def __init__(self, start_ms: int = 1_750_000_000_000) -> None:
        self._times = itertools.count(start_ms)

    def now_ms(self) -> int:
        return next(self._times)

    def monotonic(self) -> float:
        return self.now_ms() / 1000


class Line:
    """The device's connection to a MemoryServer. `lose` answers of commits, as a cut cable does."""

    def __init__(self, server: MemoryServer, token: str) -> None:
        self.server = server
        self.token = token
        self.lose_answers = False

    def _ask(self, question: Callable[[], Any]) -> Any:
        try:
            return question()
        except RefusalError as refused:
            raise refusal(refused.problem) from None

    async def pull(self, question: PullQuestion):
        pin = question.pin
        return self._ask(
            lambda: self.server.pull(
                self.token, pin.gen, pin.seq, pin.hash, pin.epoch, until=question.until, after=question.after
            )
        )

    async def commit(self, body: bytes):
        answer = self._ask(lambda: self.server.commit(self.token, body))
        if self.lose_answers:
            raise AppError("sync.offline")
        return answer

    async def slot(self):
        return self._ask(lambda: self.server.slot(self.token))

    async def history(self):
        return self._ask(lambda: self.server.history(self.token))

    async def state_at(self, seq: int):
        return self._ask(lambda: self.server.state_at(self.token, seq))

    async def keys(self):
        return self._ask(lambda: self.server.list_keys(self.token))

    async def devices(self):
        return self._ask(lambda: self.server.list_devices(self.token))


class MemoryStore:
    """The sync state in memory, counting its saves."""

    def __init__(self, state: SyncState) -> None:
        self._state = state
        self.saves = 0
        self.on_save: Callable[[], None] = lambda: None

    @property
    def state(self) -> SyncState:
        return self._state

    async def change(self, change: Callable[[SyncState], SyncState], *, copy_before: str | None = None) -> SyncState:
        self._state = change(self._state)
        self.saves += 1
        self.on_save()
        return self._state

    def edit(self, change: Callable[[SyncState], SyncState]) -> None:
        """What a user's command does."""
        self._state = change(self._state)


async def at_once(work, /, *args):
    """Heavy work of a test is light."""
    return work(*args)


def run(conversation):
    """Runs a coroutine that never really waits, without an event loop."""
    try:
        conversation.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("nothing here may wait")


async def no_pause(_seconds: float) -> None:
    """Tests do not wait."""


class Device:
    """Synchronous handles on one device, as the state machines want them."""

    def __init__(self, server: MemoryServer, string: str, name: str = "") -> None:
        text = parse_access_key(string)
        key = keys.access_key(text.secret)
        device = os.urandom(16)
        try:
            answer = server.connect(ConnectRequest(Id(key.kid), Hash(key.proof), Id(device), "linux", "test"))
        except RefusalError as refused:
            raise refusal(refused.problem, overrides={401: "sync.key_unknown"}) from None
        ref = keys.VaultRef(bytes(answer.account), bytes(answer.vault))
        slot = SelfSlot(answer.vault, answer.epoch, answer.slot, answer.keyring)
        vks = open_slot(key, ref, slot, keys={}, pin=Pin(), floor=text.floor)
        state = SyncState(
            server="memory",
            account=to_base64url(answer.account),
            vault=to_base64url(answer.vault),
            access_key=text.secret,
            device=to_base64url(device),
            device_token=answer.device_token,
            vks=vks,
            floor=text.floor,
        )
        self.name = name
        self.clock = CountingClock()
        self.line = Line(server, answer.device_token)
        self.store = MemoryStore(state)
        self.exchange = Exchange(
            self.line, self.store, self.clock, author=Author("test"), pause=no_pause, compute=at_once
        )
        self.history = History(self.exchange, self.line, self.store, self.clock, author=Author("test"))
        self.kid = key.kid

    @property
    def state(self) -> SyncState:
        return self.store.state

    @property
    def pin(self) -> Pin:
        return self.state.pin

    def view(self) -> dict[str, dict[str, Any]]:
        return {i: parse_record(raw) for i, raw in view(self.state).items()}

    def put(self, record_id: str, record: dict[str, Any]) -> None:
        raw = write_record({**record, "modified": self.clock.now_ms()})
        self.store.edit(lambda state: with_put(state, record_id, raw))

    def edit(self, record_id: str, **members: Any) -> None:
        self.put(record_id, {**self.view()[record_id], **members})

    def delete(self, record_id: str) -> None:
        self.store.edit(lambda state: with_delete(state, record_id))

    def fetch(self) -> Outcome:
        return run(self.exchange.fetch())

    def push(self, *, lose_answer: bool = False) -> Outcome | None:
        self.line.lose_answers = lose_answer
        try:
            return run(self.exchange.push(confirmed=True))
        except AppError as error:
            if not lose_answer or error.code != "sync.offline":
                raise
            return None
        finally:
            self.line.lose_answers = False

    def sync(self) -> Outcome:
        return run(self.exchange.sync(confirmed=True))

    def repair(self) -> None:
        run(self.exchange.repair())

    def revert(self, seq: int) -> None:
        run(self.history.revert(seq))


class Household:
    """A server, its owner and devices, each with an access key of its own."""

    def __init__(self, devices: int = 3, *, page: int = 10_000) -> None:
        self.server = MemoryServer(page=page)
        self.owner = Owner(self.server.account)
        self.server.create(self.owner.create())
        self.devices = [Device(self.server, self.new_key(), f"d{number}") for number in range(devices)]

    def snapshot(self):
        return replace_page(self.server).pull(OWNER, 0, 0, bytes(32), 0)

    def new_key(self) -> str:
        known = set(self.owner.keys)
        self.server.create_keys(self.owner.create_key(self.server.unlocked(), self.snapshot()))
        return self.owner.string(next(kid for kid in self.owner.keys if kid not in known), floor=False)

    def remove(self, *kids: bytes) -> None:
        self.server.rotate(self.owner.rotate(self.server.unlocked(), self.snapshot(), *kids))

    def string(self, kid: bytes | None = None) -> str:
        """A string shown now: its floor is the present head."""
        self.owner.ready(self.server.unlocked(), self.snapshot())
        return self.owner.string(kid)

    def settle(self) -> dict[str, dict[str, Any]]:
        """Everybody syncs until nothing is left; all must show the same."""
        for _ in range(3):
            for device in self.devices:
                device.sync()
        views = [device.view() for device in self.devices]
        assert all(shown == views[0] for shown in views)
        assert len({device.pin for device in self.devices}) == 1
        assert all(not plan.sendable(device.state, confirmed=True) for device in self.devices)
        return views[0]


def replace_page(server: MemoryServer) -> MemoryServer:
    """The same server, answering in one page."""
    whole = MemoryServer.__new__(MemoryServer)
    whole.__dict__ = {**server.__dict__, "page": 1 << 30}
    return whole


__all__ = ["Device", "Household", "Line", "MemoryStore", "replace"]
