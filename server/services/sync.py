"""Pull, commit, head, history: the log as devices and the dashboard see it (SYNC.md 6, 13)."""

from __future__ import annotations

from typing import Final

from app.crypto.ledger import COUNTER
from app.wire.limits import EPOCH_LEAP
from app.wire.messages import CommitAnswer, CommitRequest, HeadHint, HistoryAnswer, RecordVersion
from server.domain.limits import COMMITS, COUNTER_COMMITS, DEVICE_CALLS, MINUTE, STATES
from server.domain.people import Device, DeviceClaim, Session, Visitor
from server.domain.pins import Page, Pin
from server.domain.refusal import Refusal
from server.services.hints import Hints
from server.services.ledger import Ledger, actor_of
from server.services.sessions import Sessions
from server.store import devices, history, log, pulls, vaults
from server.store.pulls import Front, Pulled
from server.store.transaction import Transaction

_SEEN_EVERY_MS: Final = 5 * MINUTE


class SyncService:
    """The log of an account."""

    def __init__(self, ledger: Ledger, signed_in: Sessions, hints: Hints) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in
        self._hints = hints
        self._pays = ledger.context.config.billing != "none"

    async def pull(self, who: DeviceClaim | Session, pin: Pin, page: Page | None) -> bytes | None:
        """The JSON of a PullAnswer, or None for "nothing new". Raises Refusal."""
        subject = who.device if isinstance(who, DeviceClaim) else who.id
        with self._context.proved_within(DEVICE_CALLS, subject):
            return await self._counted_pull(who, pin, page)

    async def _counted_pull(self, who: DeviceClaim | Session, pin: Pin, page: Page | None) -> bytes | None:
        try:
            pulled = await self._pulled(who if isinstance(who, DeviceClaim) else who.account, pin, page)
        except Refusal as refused:
            if refused.head is not None:  # a server put back to an earlier day learns here what its devices have seen
                await self._note_epoch(who.account, pin, refused.head.epoch, refused.head.epoch)
            raise
        await self._note_contact(who, pin, pulled.front)
        return pulled.body

    async def _pulled(self, subject: DeviceClaim | bytes, pin: Pin, page: Page | None) -> Pulled:
        database = self._context.database
        if page is not None:
            return await database.run_snapshot(pulls.pull_page(subject, pin, page))
        pulled = await database.run_read(pulls.pull(subject, pin))
        if pulled.paged:
            return await database.run_snapshot(pulls.pull_page(subject, pin, None))
        return pulled

    async def commit(self, who: DeviceClaim | Session, request: CommitRequest) -> CommitAnswer:
        """Appends to the log, tells everybody. Raises Refusal; then nothing is stored."""
        if isinstance(who, Session):
            self._sessions.require(who, unlocked=True)
            author = log.Author(who.account, None)
        else:
            author = log.Author(who.account, who.device, who.secret_hash)
        limits = COUNTER_COMMITS if request.header.kind == COUNTER else COMMITS
        now = self._context.clock.now_ms()
        with self._context.proved_within(limits, who.account):
            answer = await self._context.database.run_write(log.commit(author, request, now, pays=self._pays))
        await self._hints.head(who.account, HeadHint(gen=answer.gen, seq=answer.seq))
        return answer

    async def head(self, account: bytes) -> HeadHint:
        """Raises Refusal("not_found")."""
        row = await self._context.database.read(vaults.read, account)
        if row is None:
            raise Refusal("not_found")
        return HeadHint(gen=row.gen, seq=row.head_seq)

    async def history(self, account: bytes) -> HistoryAnswer:
        """Raises Refusal("not_found")."""
        return await self._context.database.read(history.newest, account)

    async def state(self, account: bytes, seq: int) -> list[RecordVersion]:
        """Raises Refusal("not_found", "not_retained" or "rate_limited")."""
        self._context.limit_here(STATES, account)
        return await self._context.database.read(history.state, account, seq)

    async def clear_history(self, session: Session, visitor: Visitor) -> None:
        """Deletes what was superseded, now."""
        self._sessions.require(session, unlocked=True)
        await self._context.database.write(self._clear_history, session, visitor)

    def limit_device(self, device: Device) -> None:
        """One call more of a device."""
        self._context.limit_here(DEVICE_CALLS, device.id)

    async def _note_contact(self, who: DeviceClaim | Session, pin: Pin, front: Front) -> None:
        """What the device reports: the epoch it has seen, and that it was here, every five minutes."""
        database, now = self._context.database, self._context.clock.now_ms()
        await self._note_epoch(who.account, pin, front.epoch, front.seen_epoch)
        if isinstance(who, DeviceClaim) and now - (front.last_seen or 0) >= _SEEN_EVERY_MS:
            await database.write(devices.seen, who.account, who.device, front.seq, now)

    async def _note_epoch(self, account: bytes, pin: Pin, present: int, known: int) -> None:
        """The highest epoch that anybody has seen (H3). One that no rotation could go above is a lie and not kept."""
        if known < pin.epoch < present + EPOCH_LEAP:
            await self._context.database.write(vaults.report_epoch, account, pin.epoch)

    def _clear_history(self, connection: Transaction, session: Session, visitor: Visitor) -> None:
        history.clear(connection, session.account)
        self._ledger.note(connection, session.account, "history_cleared", visitor, actor_of(session))
