"""One conversation with the server: fetch, push, and both until nothing is left (SYNC.md 6.4).

Knows when to save, not when to talk: that is the session's. The heavy pure work runs in a thread, so that the engine
stays free. A failure is an AppError and has changed nothing but what was already verified.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from app.core.clock import Clock
from app.core.errors import AppError
from app.crypto.ledger import ZERO32
from app.crypto.random import random_fraction
from app.sync import alarms, plan
from app.sync.commit import Author, Built, Wish, build
from app.sync.keys import access_key
from app.sync.ports import PullQuestion, StateStore, SyncServer
from app.sync.repair import repair
from app.sync.verify import Known, Pulled, Verified, check_floor, newest_epoch, open_slot, verify
from app.vault.rebase import MergeNote, Pending
from app.vault.sync_state import BaseRecord, Pin, SyncState, Unacked
from app.wire.limits import LIVE_RECORDS
from app.wire.messages import PullAnswer

TRIES = 20
LONGEST_WAIT_SECONDS = 30.0
_REFUSED = frozenset(
    (
        "sync.conflict",
        "sync.subscription_required",
        "sync.key_revoked",
        "sync.forbidden",
        "sync.too_large",
        "sync.refused",
    )
)
Pause = Callable[[float], Awaitable[None]]
Result = TypeVar("Result")


class Compute(Protocol):
    """Runs heavy pure work without blocking the loop."""

    def __call__(self, work: Callable[..., Result], /, *args: Any) -> Awaitable[Result]:
        """The result of `work(*args)`."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a conversation did. `held` deletes wait for a confirmation; `oversize` records are too large to be sent."""

    received: int = 0
    sent: int = 0
    notes: tuple[MergeNote, ...] = ()
    held: int = 0
    oversize: tuple[str, ...] = ()

    def and_(self, other: Outcome) -> Outcome:
        return Outcome(
            self.received + other.received,
            self.sent + other.sent,
            (*self.notes, *other.notes),
            other.held,
            other.oversize,
        )


class Exchange:
    """The device's side of the protocol, for one connected vault."""

    def __init__(
        self,
        server: SyncServer,
        store: StateStore,
        clock: Clock,
        *,
        author: Author,
        pause: Pause = asyncio.sleep,
        compute: Compute = asyncio.to_thread,
    ) -> None:
        self._server = server
        self._store = store
        self._clock = clock
        self._author = author
        self._pause = pause
        self._compute = compute

    async def sync(self, *, confirmed: bool = False) -> Outcome:
        """Fetch, then push until nothing is left to send; loses races politely."""
        outcome = await self.fetch()
        for attempt in range(TRIES):
            try:
                return outcome.and_(await self.push(confirmed=confirmed))
            except AppError as error:
                if error.code != "sync.conflict":
                    raise
            if attempt:
                await self._pause(min(2.0 ** (attempt - 1), LONGEST_WAIT_SECONDS) * random_fraction())
            outcome = outcome.and_(await self.fetch())
        raise AppError("sync.busy")

    async def fetch(self) -> Outcome:
        """Everything after our pin, verified as a whole; pending edits are rebased onto it."""
        try:
            return await self._fetch()
        except AppError as error:
            if error.code != alarms.SLOT_NEWER_THAN_LOG:
                raise
        return await self._fetch()  # the keys were changed between our two questions, or the server lies: ask again

    async def push(self, *, confirmed: bool = False) -> Outcome:
        """Sends all that is pending; raises AppError("sync.conflict") when somebody else was first."""
        outcome = Outcome()
        if self._store.state.unacked is not None:
            outcome = await self.fetch()
        while True:
            state = self._store.state
            built = await self._build(state, plan.sendable(state, confirmed=confirmed))
            if built is None or not built.body:
                held = 0 if confirmed else plan.mass_delete(state)
                return outcome.and_(Outcome(held=held, oversize=built.oversize if built else ()))
            await self.send(built)
            outcome = outcome.and_(Outcome(sent=len(built.sent)))

    async def send(self, built: Built) -> None:
        """Saves the commit as unacknowledged, sends it, and takes it as the base once the server has said yes."""
        await self._store.change(lambda state: replace(state, unacked=Unacked(built.commit_id, built.body, built.sent)))
        try:
            answer = await self._server.commit(built.body)
        except AppError as error:
            if error.code in _REFUSED:
                await self._store.change(lambda state: replace(state, unacked=None))
            raise
        if (answer.gen, answer.seq, answer.hash) != (built.pin.gen, built.pin.seq, built.pin.hash):
            raise AppError("sync.bad_answer")  # it stays unacknowledged: the next pull tells what became of it
        now = self._clock.now_ms()
        await self._store.change(lambda state: plan.acknowledge(state, built.sent, built.base, built.pin, now))

    async def repair(self) -> Mapping[str, BaseRecord]:
        """After the server lost changes, and the user said so: the union of both, never below our epoch (8.8).

        Returns our unreadable boxes that the server has no more. Raises AppError("sync.owner_must_renew") when a key
        was removed after the backup.
        """
        state = self._store.state
        known = plan.known(state)
        slot = await self._server.slot()
        if slot.epoch < state.pin.epoch:
            raise AppError(alarms.OWNER_MUST_RENEW, epoch=slot.epoch, needed=state.pin.epoch)
        keys = open_slot(access_key(state.access_key), known.ref, slot, keys=known.keys, pin=known.pin, floor=None)
        start = Pin(0, 0, ZERO32, state.pin.epoch)  # the backup may be older than an earlier repair
        verified = await self.pull(Known(known.ref, keys, start, {}))
        if verified is None:
            raise alarms.integrity("malformed")
        strays: Mapping[str, BaseRecord] = {}

        def mend(current: SyncState) -> SyncState:
            nonlocal strays
            repaired = repair(current, verified, now_ms=self._clock.now_ms())
            strays = repaired.strays
            return repaired.state

        await self._store.change(mend, copy_before="before-repair")
        await self.sync()
        return strays

    async def pull(self, known: Known) -> Verified | None:
        """A verified answer to what comes after `known.pin`; None when nothing does."""
        pulled = await self._pages(known.pin)
        if pulled is None:
            check_floor(known.floor, known.pin)
            return None
        if newest_epoch(pulled) > max(known.keys):
            known = replace(known, keys=await self.read_slot(known))
        return await self._compute(verify, known, pulled)

    async def read_slot(self, known: Known) -> Mapping[int, bytes]:
        """All vault keys, after reading our slot anew."""
        key = access_key(self._store.state.access_key)
        slot = await self._server.slot()
        return open_slot(key, known.ref, slot, keys=known.keys, pin=known.pin, floor=known.floor)

    async def _fetch(self) -> Outcome:
        state = self._store.state
        verified = await self.pull(plan.known(state))
        now = self._clock.now_ms()
        notes: tuple[MergeNote, ...] = ()

        def take(current: SyncState) -> SyncState:
            nonlocal notes
            assert current.pin == state.pin, "only the exchange moves the pin"
            if verified is None or not verified.headers:
                integrated = plan.fold_additions(plan.without_vain_deletes(plan.settle(current, ())))
            else:
                integrated = plan.integrate(current, verified, now_ms=now)
            notes = integrated.notes
            return integrated.state

        await self._store.change(take)
        return Outcome(received=len(verified.headers) if verified else 0, notes=notes)

    async def _build(self, state: SyncState, pending: Mapping[str, Pending]) -> Built | None:
        wish = Wish(now_ms=self._clock.now_ms(), author=self._author)
        return await self._compute(build, state, pending, wish)

    async def _pages(self, pin: Pin) -> Pulled | None:
        """All pages of one pull. If the head is gone while we read, from the start (409 moved)."""
        for _ in range(3):
            try:
                return await _Pages(self._server, pin).read()
            except AppError as error:
                if error.code != "sync.moved":
                    raise
        raise AppError("sync.busy")


class _Pages:
    """Collects the pages of one pull, and refuses those that never end."""

    def __init__(self, server: SyncServer, pin: Pin) -> None:
        self._server = server
        self._pin = pin

    async def read(self) -> Pulled | None:
        first = await self._server.pull(PullQuestion(self._pin))
        if first is None:
            return None
        headers, changed, deleted, page = list(first.headers), list(first.changed), list(first.deleted), first
        while page.more:
            page = await self._next(first, page)
            headers += page.headers
            changed += page.changed
            deleted += page.deleted
            if len(headers) > max(0, first.head.seq - self._pin.seq) or len(changed) > LIVE_RECORDS:
                raise alarms.integrity("malformed", headers=len(headers), records=len(changed))
        return Pulled(first.head, first.mode == "snapshot", headers, changed, deleted)

    async def _next(self, first: PullAnswer, page: PullAnswer) -> PullAnswer:
        question = PullQuestion(self._pin, first.head.seq, first.head.hash, page.next)
        following = await self._server.pull(question)
        if page.next is None or following is None or following.head != first.head or following.mode != first.mode:
            raise alarms.integrity("malformed")
        if following.more and (following.next is None or following.next <= page.next):
            raise alarms.integrity("malformed")
        return following
