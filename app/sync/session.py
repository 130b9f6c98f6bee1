"""When to talk to the server: triggers, modes, live hints, retries, alarms (SYNC.md 6.4, 14.2). On the engine's loop.

Knows nothing of merging. One conversation at a time; whatever fails, local codes and edits are as they were.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import Literal

from app.core.clock import Clock
from app.core.errors import AppError, Cancelled
from app.core.events import Event
from app.crypto.random import random_fraction
from app.runtime.tasks import Tasks
from app.sync import alarms
from app.sync.exchange import Exchange, Outcome
from app.sync.listener import Hint, Listener
from app.sync.ports import StateStore
from app.sync.remote import DeviceServer
from app.vault.sync_state import Alarm, Mode

Reason = Literal["start", "edit", "hint", "resume", "network", "poll", "manual"]
Phase = Literal["idle", "working", "waiting", "paused"]

EDIT_GATHER_SECONDS, EDIT_REST_SECONDS = 0.02, 0.75
HINT_REST_SECONDS = 0.1
POLL_SECONDS, HIDDEN_POLL_SECONDS = 300.0, 900.0
FIRST_RETRY_SECONDS, LAST_RETRY_SECONDS = 1.0, 60.0
INTERVAL_SECONDS: dict[Mode, float] = {"hourly": 3600.0, "six_hours": 6 * 3600.0, "daily": 24 * 3600.0}
_NOT_BY_WAITING = frozenset(
    (
        "sync.subscription_required",
        "sync.too_large",
        "sync.refused",
        "sync.forbidden",
        "sync.app_too_old",
        "sync.proxy_invalid",
        "sync.proxy_login",
    )
)


@dataclass(frozen=True, slots=True)
class Progress:
    """What the session is doing.

    `error`: the last failure; `held`: deletes that wait for a confirmation; `oversize`: records that cannot be sent.
    """

    phase: Phase = "idle"
    live: bool = False
    error: AppError | None = None
    held: int = 0
    oversize: tuple[str, ...] = ()


class Session:
    """Keeps one connected vault in step with its server while it is open.

    `turn` is held during a conversation: whoever else talks about the same vault takes it too. `agreed` tells each
    conversation that ended well, as it ends; `happened` those in which something was sent or received.
    """

    def __init__(
        self, exchange: Exchange, server: DeviceServer, store: StateStore, clock: Clock, *, turn: asyncio.Lock
    ) -> None:
        self.progressed: Event[Progress] = Event()
        self.happened: Event[Outcome] = Event()
        self.agreed: Event[Outcome] = Event()
        self.progress = Progress()
        self._exchange = exchange
        self._store = store
        self._clock = clock
        self._visible = True
        self._listener = Listener(server, self._on_hint, self._on_live)
        self._tasks = Tasks()
        self._turn = turn
        self._listening: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._due: float | None = None
        self._failures = 0
        self._last_push = self._last_end = float("-inf")
        self._hinted: tuple[int, int] = (0, 0)
        self._began = clock.monotonic()

    def start(self) -> None:
        """Begins to follow the mode that the state asks for."""
        self._tasks.spawn(self._run(), name="sync")
        if self._mode == "live":
            self._listen()
        if self._mode != "manual":
            self.poke("start")

    async def stop(self) -> None:
        """Ends it; a conversation under way is cancelled, what it saved stays."""
        await self._tasks.cancel_all()

    def poke(self, reason: Reason) -> None:
        """Something happened that may be a reason to sync. After a sleep or on another network old lines are dead."""
        now = self._clock.monotonic()
        if reason in ("resume", "network"):
            self._wake.set()  # the loop's own clock stood still while the computer slept
            if self._listening is not None:
                self._listening.cancel()
                self._listen()
        if reason == "edit":
            if self._mode == "live":
                self._schedule(max(now + EDIT_GATHER_SECONDS, self._last_push + EDIT_REST_SECONDS))
        elif reason == "hint" and self._mode == "live":
            self._schedule(max(now, self._last_end + HINT_REST_SECONDS))
        elif self._mode == "live" or reason in ("start", "manual"):
            self._failures = 0
            self._schedule(now)

    def show(self, *, visible: bool) -> None:
        """The window was shown or hidden: the safety poll is rarer in the tray."""
        self._visible = visible
        self._wake.set()

    async def sync_now(self, *, confirmed: bool = False) -> Outcome:
        """One conversation, now; raises AppError. With `confirmed` a mass deletion is sent too."""
        return await self._converse(confirmed=confirmed)

    async def try_again(self) -> Outcome:
        """The user has read the alarm: ask anew. What was wrong is refused again if it is still there."""
        await self._store.change(lambda state: replace(state, alarm=None))
        return await self._converse()

    def _listen(self) -> None:
        self._listening = self._tasks.spawn(self._listener.run(), name="sync hints")

    @property
    def _mode(self) -> Mode:
        return self._store.state.mode

    async def _run(self) -> None:
        try:
            while True:
                await self._until_due()
                await self._converse_or_wait()
        except Cancelled:
            return  # disconnected, or the vault was locked

    async def _converse_or_wait(self) -> None:
        try:
            await self._converse()
        except AppError as error:
            self._plan_retry(error)

    async def _until_due(self) -> None:
        while True:
            now = self._clock.monotonic()
            rest = self._rest()
            due = self._due if self._due is not None else None if rest is None else now + rest
            if self._due is not None and self._due <= now:
                self._due = None
                return
            self._wake.clear()
            try:
                async with asyncio.timeout(None if due is None else max(0.0, due - now)):
                    await self._wake.wait()
            except TimeoutError:
                self._due = None
                return

    def _rhythm(self) -> float | None:
        """Seconds between two conversations when nothing happens; None: only when somebody asks."""
        mode = self._mode
        if mode == "manual" or self._paused:
            return None
        return INTERVAL_SECONDS.get(mode, POLL_SECONDS if self._visible else HIDDEN_POLL_SECONDS)

    def _rest(self) -> float | None:
        """What is left of it since the last conversation; waking up for another reason does not begin it anew."""
        rhythm = self._rhythm()
        if rhythm is None:
            return None
        return max(0.0, rhythm - (self._clock.monotonic() - max(self._last_end, self._began)))

    @property
    def _paused(self) -> bool:
        return self._store.state.alarm is not None

    def _schedule(self, due: float) -> None:
        if self._due is None or due < self._due:
            self._due = due
            self._wake.set()

    async def _converse(self, *, confirmed: bool = False) -> Outcome:
        async with self._turn:
            if self._paused:
                raise AppError(self._store.state.alarm.code if self._store.state.alarm else "sync.paused")
            self._become(phase="working")
            self._hinted = (0, 0)
            try:
                outcome = await self._exchange.sync(confirmed=confirmed)
            except AppError as error:
                await self._fail(error)
                raise
            except (asyncio.CancelledError, Cancelled):
                self._become(phase="idle")
                raise
            finally:
                self._last_end = self._clock.monotonic()
            self._succeed(outcome)
            return outcome

    def _succeed(self, outcome: Outcome) -> None:
        self._failures = 0
        self.agreed.emit(outcome)
        if outcome.sent:
            self._last_push = self._clock.monotonic()
        self._become(phase="idle", error=None, held=outcome.held, oversize=outcome.oversize)
        if outcome.received or outcome.sent or outcome.notes:
            self.happened.emit(outcome)
        if self._hinted > self._reached:
            self.poke("hint")  # of a commit that came while we were talking

    async def _fail(self, error: AppError) -> None:
        if not alarms.pauses_sync(error):
            self._become(phase="waiting", error=error)
            return
        await keep_alarm(self._store, self._clock, error)
        self._become(phase="paused", error=error)

    def _plan_retry(self, error: AppError) -> None:
        if alarms.pauses_sync(error) or self._mode == "manual":
            return
        after = error.facts.get("retry_after")
        if isinstance(after, int | float) and not isinstance(after, bool):
            wait = float(after) + random_fraction()
        elif error.code in _NOT_BY_WAITING:
            return
        else:
            wait = min(FIRST_RETRY_SECONDS * 2.0**self._failures, LAST_RETRY_SECONDS) * (0.5 + random_fraction() / 2)
        self._failures = min(self._failures + 1, 10)
        self._schedule(self._clock.monotonic() + wait)

    @property
    def _reached(self) -> tuple[int, int]:
        pin = self._store.state.pin
        return pin.gen, pin.seq

    def _on_hint(self, hint: Hint) -> None:
        if hint.head is None:
            self.poke("hint")
            return
        self._hinted = hint.head
        answers_again = self.progress.error is not None and self.progress.phase == "waiting"
        if (hint.head != self._reached or answers_again) and not self._turn.locked():
            self.poke("hint")

    def _on_live(self, live: bool) -> None:  # noqa: FBT001  (the listener's one fact)
        lost = self.progress.live and not live
        self._become(live=live)
        if lost:  # the stream alone, or the server? The state that is shown has to be true
            self._schedule(self._clock.monotonic() + random_fraction())

    def _become(self, **changes: object) -> None:
        progress = replace(self.progress, **changes)  # type: ignore[arg-type]  # members of Progress, from this class alone
        if progress != self.progress:
            self.progress = progress
            self.progressed.emit(progress)


async def keep_alarm(store: StateStore, clock: Clock, error: AppError) -> None:
    """Keeps the alarm with its evidence: sync pauses until the user acts."""
    alarm = Alarm(error.code, clock.now_ms(), dict(error.facts))
    await store.change(lambda state: replace(state, alarm=alarm))
