"""Sync as the faces use it: connect, state, history, repair, disconnect. One instance beside the vault service.

Every method that waits is a coroutine for the engine. Everything the user does to codes works without this; the network
only ever adds to what is shown. Sentences for the codes are the faces' business.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, TypeVar
from urllib.parse import urlsplit

from app.core.clock import Clock, CorrectedClock
from app.core.errors import AppError, Cancelled
from app.core.events import Event
from app.runtime.tasks import Tasks
from app.services.sync_connect import Connector, Prepared, Restore, read_key, renewed, same_vault
from app.services.sync_folding import Told, told
from app.services.sync_lines import opened_by
from app.services.sync_status import KeyTarget, Offer, SyncOptions, SyncStatus
from app.services.sync_store import VaultStore, connected, quarantined_box, without_sync
from app.services.sync_versions import RevertPreview, preview_of
from app.services.vault import VaultService, VaultStatus
from app.sync import plan
from app.sync.alarms import contradicts, pauses_sync
from app.sync.calls import Line, OpenLine, ProxyChoice
from app.sync.commit import Author
from app.sync.exchange import Exchange, Outcome
from app.sync.history import History, Version
from app.sync.remote import DeviceServer
from app.sync.session import Progress, Reason, Session, keep_alarm
from app.sync.strings import check_server
from app.vault.commands import Moment
from app.vault.merge import Record, identity, parse_record
from app.vault.model import Code, Snapshot
from app.vault.sync_state import Mode, SyncState
from app.vault.view import with_sync
from app.wire.limits import LIVE_RECORDS

Choice: TypeAlias = Literal["all", "none"] | Collection[str]
Answer = TypeVar("Answer")
SessionQuestion: TypeAlias = Callable[[Session], Awaitable[Outcome]]
CLOCK_TOLERANCE_MS = 5000
_LAST_SECONDS = 2.0
HistoryQuestion: TypeAlias = Callable[[History], Awaitable[Answer]]


class SyncService:
    """Keeps the vault in step with a server while it is unlocked, if the user wants that."""

    def __init__(
        self,
        vault: VaultService,
        clock: Clock,
        options: SyncOptions,
        *,
        open_line: OpenLine | None = None,
        corrected: CorrectedClock | None = None,
    ) -> None:
        self.changed: Event[SyncStatus] = Event()
        self.happened: Event[Outcome] = Event()
        self._vault = vault
        self._clock = clock
        self._corrected = corrected
        self._options = options
        self._author = Author(options.app, options.device_name)
        self._open_line = open_line or opened_by(options.app, options.proxy)
        self._store = VaultStore(vault)
        self._connector = Connector(self._open_line, clock, app=options.app)
        self._session: Session | None = None
        self._line: Line | None = None
        self._contact_ms: int | None = None
        self._proxy = ProxyChoice()
        self._visible = True
        self._turn = asyncio.Lock()
        self._tasks = Tasks()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._shown = SyncStatus()
        vault.changed.subscribe(self._on_vault_changed)

    # -- what there is to show

    @property
    def status(self) -> SyncStatus:
        """Cheap."""
        state = self._state
        if state is None:
            return SyncStatus()
        progress = self._session.progress if self._session is not None else Progress()
        return SyncStatus(
            connected=True,
            enabled=state.enabled,
            server=state.server,
            mode=state.mode,
            phase="paused" if state.alarm else progress.phase,
            live=progress.live,
            waiting=len(state.pending),
            held=plan.mass_delete(state),
            oversize=progress.oversize,
            last_contact_ms=max((m for m in (self._contact_ms, state.contact_ms) if m is not None), default=None),
            last_change_ms=state.change_ms,
            error=progress.error.code if progress.error is not None else None,
            alarm=state.alarm.code if state.alarm else None,
        )

    def told(self, outcome: Outcome) -> list[Told]:
        """What merges decided, in names."""
        return told(outcome.notes, self._vault.snapshot)

    @property
    def snapshot(self) -> Snapshot:
        """The vault that is synced. AppError "vault.locked"."""
        return self._vault.snapshot

    # -- connecting

    def look_at(self, text: str, *, server: str | None = None) -> KeyTarget:
        """Which server a key leads to; asks nobody. AppError: the codes of `app.sync.strings`, "sync.server_needed"."""
        _key, chosen = read_key(text, server=self._server(server))
        return KeyTarget(chosen, urlsplit(chosen).netloc, chosen == self._options.service_url)

    async def offer(self, text: str, *, server: str | None = None) -> Offer:
        """Proves an access key and says what a connection would bring. Nothing on this device changes yet.

        AppError: the codes of `app.sync.strings`, "sync.server_needed", "sync.key_unknown", "sync.key_revoked", alarms
        such as "sync.integrity.older_than_key", and failures of the line.
        """
        key, chosen = read_key(text, server=self._server(server))
        try:
            return self._offer(await self._connector.prepare(key, chosen))
        except AppError as error:
            state = self._state
            if state is not None and contradicts(error) and error.facts.get("vault") == state.vault:
                await keep_alarm(self._store, self._clock, error)  # the key knows more than our server shows (2.4)
            raise

    async def accept(self, offer: Offer, choice: Choice = "all") -> None:
        """Takes the connection over: a copy `before-sync` first, then the chosen local codes are merged in.

        AppError "sync.too_many_codes" (limit) when not all of them fit.
        """
        prepared = offer.prepared
        chosen = self._chosen(choice)
        if not offer.again and offer.there + len(chosen) - _equal_to(prepared.codes, chosen) > LIVE_RECORDS:
            raise AppError("sync.too_many_codes", limit=LIVE_RECORDS)
        await self.stop()

        def connect(snapshot: Snapshot, moment: Moment) -> Snapshot:
            if snapshot.sync is not None and same_vault(snapshot.sync, prepared):
                return with_sync(snapshot, renewed(snapshot.sync, prepared))
            return connected(snapshot, moment, prepared.state, [code.id for code in chosen])

        await self._vault.apply(connect, copy_before="before-sync")
        if self._options.device_name:
            await self._connector.name_device(self._store.state, self._options.device_name)

    async def decline(self, offer: Offer) -> None:
        """The user changed their mind."""
        await self._connector.abandon(offer.prepared)

    async def restore(self, email: str, *, server: str | None = None, locale: str = "en") -> Restore:
        """The way without an access key; `Restore.use` gives what `offer_restored` takes. AppError."""
        chosen = self._server(server)
        if chosen is None:
            raise AppError("sync.server_needed")
        return await self._connector.begin_restore(chosen, email, locale)

    async def offer_restored(self, restore: Restore, kid: str | None = None) -> Offer:
        return self._offer(await restore.use(kid))

    async def disconnect(self, *, keep: bool) -> None:
        """Sync ends here; the codes stay as local ones, or the synced ones go (after the user confirmed it)."""
        state = self._store.state
        await self.stop()
        await self._vault.apply(
            lambda snapshot, _moment: without_sync(snapshot, keep=keep), copy_before=None if keep else "before-sync"
        )
        await self._connector.abandon(Prepared(state))
        self._tell()

    # -- running

    def start(self) -> None:
        """Begins to sync if the vault is unlocked and connected; harmless twice. On the engine's loop."""
        state = self._state
        if self._session is not None or state is None or not state.enabled:
            return
        if self._vault.status().read_only is not None:
            return  # another 4OTP has the vault, and syncs it
        self._loop = asyncio.get_running_loop()
        self._line = self._open_line(state.server, state.device_token)
        self._session = session = self._make_session(self._line)
        self._proxy = self._options.proxy()
        session.progressed.subscribe(lambda _progress: self._tell())
        session.happened.subscribe(self.happened.emit)
        session.show(visible=self._visible)
        session.start()
        self._tell()

    async def finish(self) -> None:
        """Before the program ends: what waits is sent if the server takes it in two seconds, else at the next start."""
        session, status = self._session, self.status
        if session is not None and status.live and status.waiting > status.held:
            with contextlib.suppress(AppError, Cancelled, TimeoutError):
                await asyncio.wait_for(session.sync_now(), _LAST_SECONDS)
        await self.stop()

    async def stop(self) -> None:
        """Ends the session and its connections; what was saved stays."""
        session, self._session = self._session, None
        line, self._line = self._line, None
        if session is not None:
            await session.stop()
        if line is not None:
            await line.close()

    def follow(self, status: VaultStatus) -> None:
        """The vault was locked or unlocked: sync stops and starts with it. Locking may come from any thread."""
        if status.state == "unlocked":
            self.start()
        elif self._session is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(lambda: self._tasks.spawn(self.stop(), name="stop sync"))

    async def poke(self, reason: Reason) -> None:
        """The computer woke up ("resume"), or the network or the way to it changed ("network"): old lines are dead."""
        if self._line is not None:
            await self._line.reopen()
        if self._session is not None:
            self._session.poke(reason)

    async def show(self, *, visible: bool) -> None:
        """The window was shown or hidden."""
        self._visible = visible
        if self._session is not None:
            self._session.show(visible=visible)

    # -- what the user asks for

    async def sync_now(self) -> Outcome:
        """Fetches and sends, now. AppError."""
        return await self._with_session(lambda session: session.sync_now())

    async def confirm_deletes(self) -> Outcome:
        """The user has confirmed the number in `status.held`: the deletion is sent."""
        return await self._with_session(lambda session: session.sync_now(confirmed=True))

    async def try_again(self) -> Outcome:
        """The user has read the alarm. If it was justified, it comes back."""
        return await self._with_session(lambda session: session.try_again())

    async def set_mode(self, mode: Mode) -> None:
        await self._change_setting(lambda state: replace(state, mode=mode))

    async def set_enabled(self, enabled: bool) -> None:  # noqa: FBT001  (the switch's own value)
        await self._change_setting(lambda state: replace(state, enabled=enabled))

    async def history(self) -> list[Version]:
        """The last 50 visible versions, newest first, verified."""
        return await self._with_history(lambda history: history.versions())

    async def preview_revert(self, seq: int) -> RevertPreview:
        """What would come back, go and change. AppError "sync.not_retained"."""
        difference, then = await self._with_history(lambda history: history.difference(seq))
        return preview_of(seq, difference, self._store.state.base, then)

    async def revert(self, seq: int) -> None:
        """All devices go back to this version, by a new one; a copy `before-revert` first."""
        await self._store.change(
            lambda state: replace(state, contact_ms=self._clock.now_ms()), copy_before="before-revert"
        )
        await self._with_history(lambda history: history.revert(seq))

    async def repair(self) -> None:
        """The server lost changes and the user said "repair": a copy `before-repair`, then the union of both.

        AppError "sync.owner_must_renew" when the owner has to renew the keys first.
        """
        state = self._store.state
        await self.stop()
        line = self._open_line(state.server, state.device_token)
        try:
            async with self._turn:
                strays = await self._exchange(DeviceServer(line)).repair()
        finally:
            await line.close()
            self.start()
        if strays:
            now = self._clock.now_ms()
            boxes = tuple(quarantined_box(i, entry, now) for i, entry in strays.items())
            await self._vault.apply(lambda s, _moment: replace(s, unreadable=(*s.unreadable, *boxes)))

    async def check_words(self) -> tuple[int, ...]:
        """Six numbers of 11 bits, equal on all devices that have seen the same: the sync check (SYNC.md 2.4)."""
        return plan.check_numbers(self._store.state.pin.hash)

    # -- inside

    @property
    def _state(self) -> SyncState | None:
        try:
            return self._store.state
        except Cancelled:
            return None

    def _server(self, server: str | None) -> str | None:
        return check_server(server) if server else self._options.service_url

    def _offer(self, prepared: Prepared) -> Offer:
        snapshot = self._vault.snapshot
        there = prepared.codes
        here = [code for code in snapshot.codes if not code.synced or not self._is_again(snapshot, prepared)]
        return Offer(prepared, len(here), len(there), _equal_to(there, here), self._is_again(snapshot, prepared))

    @staticmethod
    def _is_again(snapshot: Snapshot, prepared: Prepared) -> bool:
        return snapshot.sync is not None and same_vault(snapshot.sync, prepared)

    def _chosen(self, choice: Choice) -> Sequence[Code]:
        if choice == "none":
            return []
        codes = self._vault.snapshot.codes
        return codes if choice == "all" else [code for code in codes if code.id in choice]

    def _exchange(self, server: DeviceServer) -> Exchange:
        return Exchange(server, self._store, self._clock, author=self._author)

    def _make_session(self, line: Line) -> Session:
        server = DeviceServer(line)
        session = Session(self._exchange(server), server, self._store, self._clock, turn=self._turn)
        session.agreed.subscribe(lambda _outcome: self._note_contact(line))
        return session

    async def _with_session(self, ask: SessionQuestion) -> Outcome:
        """Through the running session, or one that lives for this question only."""
        if self._session is not None:
            return await ask(self._session)
        state = self._store.state
        line = self._open_line(state.server, state.device_token)
        try:
            return await ask(self._make_session(line))
        finally:
            await line.close()
            self._tell()

    async def _with_history(self, ask: HistoryQuestion[Answer]) -> Answer:
        state = self._store.state
        line = self._open_line(state.server, state.device_token)
        server = DeviceServer(line)
        history = History(self._exchange(server), server, self._store, self._clock, author=self._author)
        try:
            async with self._turn:
                return await ask(history)
        except AppError as error:
            if pauses_sync(error):
                await keep_alarm(self._store, self._clock, error)
            raise
        finally:
            await line.close()

    async def _change_setting(self, change: plan.StateChange) -> None:
        await self._store.change(change)
        await self.stop()
        self.start()
        self._tell()

    def _note_contact(self, line: Line) -> None:
        """The last contact; and `modified` of later edits by the server's clock, if this one is off."""
        self._contact_ms = self._clock.now_ms()
        if self._corrected is not None and line.server_time_ms is not None:
            off = line.server_time_ms - self._contact_ms
            self._corrected.offset_ms = off if abs(off) > CLOCK_TOLERANCE_MS else 0

    def _on_vault_changed(self, snapshot: Snapshot) -> None:
        if self._session is not None:
            if self._store.is_edit(snapshot):
                self._session.poke("edit")
            self._follow_proxy()
        self._tell()

    def _follow_proxy(self) -> None:
        """Another proxy was chosen: the hints' stream and all else go through it from now on."""
        before, self._proxy = self._proxy, self._options.proxy()
        if self._proxy != before:
            self._tasks.spawn(self.poke("network"), name="another proxy")

    def _tell(self) -> None:
        status = self.status
        if status != self._shown:
            self._shown = status
            self.changed.emit(status)


def _equal_to(there: Sequence[Record], codes: Sequence[Code]) -> int:
    """How many of the codes are there already, and become one with theirs."""
    known = {identity(record) for record in there}
    return sum(identity(record) in known for code in codes if (record := parse_record(code.raw)) is not None)
