"""Saving in the background: one save at a time, the newest state wins, a failure keeps all in memory and is told.

A version that could not be written survives `lock` in its sealed form and is written as soon as the disk allows.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.events import Event
from app.runtime.tasks import Tasks
from app.vault.file.container import Stamp
from app.vault.file.folder import VaultFolder
from app.vault.model import Snapshot
from app.vault.session import SealedVersion, Session, parse_stamp

RETRY_SECONDS = (5.0, 10.0, 20.0, 40.0, 60.0)


@dataclass(frozen=True, slots=True)
class SaveState:
    """`failed` says why the newest state is not on the disk; None when it is."""

    failed: AppError | None = None


@dataclass(slots=True)
class Leftover:
    """A sealed version without its key, of a vault that was locked before it could be written."""

    octets: bytes
    replaces: Stamp | None


class Saver:
    """Holds the newest snapshot of an opened vault and brings it to the disk."""

    def __init__(self, files: VaultFolder, clock: Clock, merged: Callable[[Snapshot], None]) -> None:
        self.save_state: Event[SaveState] = Event()
        self.leftover: Leftover | None = None
        self.retry_seconds = RETRY_SECONDS
        self._files = files
        self._clock = clock
        self._merged = merged
        self._tasks = Tasks()
        self._guard = threading.RLock()
        self._session: Session | None = None
        self._snapshot = Snapshot()
        self._saved_generation = -1
        self._saving: asyncio.Task[AppError | None] | None = None
        self._retrying: asyncio.Task[None] | None = None
        self._state = SaveState()

    @property
    def unsaved(self) -> bool:
        return self.leftover is not None or (
            self._session is not None and self._saved_generation < self._snapshot.generation
        )

    @property
    def failure(self) -> AppError | None:
        return self._state.failed

    def begin(self, session: Session, snapshot: Snapshot, *, is_saved: bool) -> None:
        with self._guard:
            self._session, self._snapshot = session, snapshot
            self._saved_generation = snapshot.generation if is_saved else snapshot.generation - 1

    def replace(self, snapshot: Snapshot) -> None:
        """The newest state; `flush` brings it to the disk. AppError "vault.locked" when it was locked meanwhile."""
        with self._guard:
            if self._session is None:
                raise AppError("vault.locked")
            self._snapshot = snapshot

    def end(self) -> None:
        """The vault is locked: the key goes; what is not on the disk yet stays, sealed."""
        with self._guard:
            session, self._session = self._session, None
            if session is None:
                return
            if self._saved_generation < self._snapshot.generation:
                version = session.seal(self._snapshot, self._clock.now_ms())
                self.leftover = Leftover(version.octets, version.replaces)
                version.dek.wipe()
            self._snapshot = Snapshot()
            session.close()

    def abandon(self) -> None:
        """A new vault that could not be written is none."""
        with self._guard:
            self._saved_generation = self._snapshot.generation
        self.end()
        self._tell(None)

    async def flush(self) -> AppError | None:
        """Waits until the state of this moment is on the disk; the error when that failed. Never half done."""
        wanted = self._snapshot.generation
        while self.leftover is not None or (self._session is not None and self._saved_generation < wanted):
            if self._saving is None:
                self._saving = self._tasks.spawn(self._save(), name="save the vault")
            failed = await asyncio.shield(self._saving)
            if failed is not None:
                return failed
        return None

    async def close(self) -> None:
        """Waits for a save in progress; ends the retries."""
        if self._retrying is not None:
            self._retrying.cancel()
        if self._saving is not None:
            await asyncio.wait([self._saving])
        await self._tasks.cancel_all()

    async def _save(self) -> AppError | None:
        try:
            failed = await self._attempt()
        finally:
            self._saving = None
        self._tell(failed)
        if failed is not None and self._retrying is None:
            self._retrying = self._tasks.spawn(self._retry(), name="retry saving")
        return failed

    async def _attempt(self) -> AppError | None:
        try:
            if self.leftover is not None:
                await self._write_leftover(self.leftover)
            else:
                await self._write_newest()
        except AppError as error:
            return error
        return None

    async def _write_newest(self) -> None:
        session = self._session
        if session is None:
            return
        version = await asyncio.to_thread(self._seal, session)
        if version is None:
            return
        try:
            await asyncio.to_thread(version.write, self._files, self._clock.now_ms())
        except AppError as error:
            if error.code != "vault.changed_elsewhere":
                raise
            await self._take_in_other_version(session)
            return
        finally:
            version.dek.wipe()
        self._adopt(session, version)

    def _seal(self, session: Session) -> SealedVersion | None:
        with self._guard:
            if self._session is not session:
                return None
            return session.seal(self._snapshot, self._clock.now_ms())

    def _adopt(self, session: Session, version: SealedVersion) -> None:
        with self._guard:
            if self._session is session:
                session.adopt(version)
                self._saved_generation = version.snapshot.generation
            elif self.leftover is not None:
                self.leftover.replaces = parse_stamp(version.octets)

    async def _take_in_other_version(self, session: Session) -> None:
        """Somebody else saved: theirs and ours become one, and that is saved (VAULT.md 6.3)."""
        octets = await asyncio.to_thread(self._files.read)
        with self._guard:
            if octets is None or self._session is not session:
                return
            merged = session.take_in(octets, self._snapshot, self._clock.now_ms())
            self._snapshot = merged
        self._merged(merged)

    async def _write_leftover(self, leftover: Leftover) -> None:
        def check(back: bytes) -> None:
            parse_stamp(back)

        now_ms = self._clock.now_ms()
        await asyncio.to_thread(self._files.write, leftover.octets, check, leftover.replaces, now_ms)
        if self.leftover is leftover:
            self.leftover = None

    async def _retry(self) -> None:
        attempt = 0
        while self.unsaved:
            await asyncio.sleep(self.retry_seconds[min(attempt, len(self.retry_seconds) - 1)])
            attempt += 1
            await self.flush()
        self._retrying = None

    def _tell(self, failed: AppError | None) -> None:
        if (failed and failed.code) != (self._state.failed and self._state.failed.code):
            self._state = SaveState(failed)
            self.save_state.emit(self._state)
