"""An opened vault and the way to it: status, unlock, apply, lock. Blocking work goes to threads.

Holds the opened session and the newest snapshot. How files, slots and records look is the business of `app.vault`.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError, Fact
from app.core.events import Event
from app.core.secret import SecretBytes
from app.platform.keyring.store import Keyring
from app.runtime import garbage
from app.runtime.lock import FolderLock
from app.runtime.tasks import one_at_a_time, shielded
from app.services import vault_keys
from app.services.vault_saving import Saver, SaveState
from app.services.vault_security import VaultSecurity
from app.services.vault_types import Applied, Notice, State, VaultOptions, VaultStatus
from app.vault.body import has_unread_backup
from app.vault.commands import Command, Moment, empty_expired_trash, undo_of
from app.vault.delay import WrongTries
from app.vault.file.container import Header, parse
from app.vault.file.copies import CopyInfo
from app.vault.file.folder import VaultFolder
from app.vault.file.opening import FindKey, Found, open_vault
from app.vault.model import Snapshot
from app.vault.rebase import Put
from app.vault.session import Opened, Session, read_body
from app.vault.view import with_sync

MANY_CODES = 200


class VaultCore:
    """Opens, changes, saves and locks one vault."""

    def __init__(
        self, folder: Path, *, clock: Clock, keyring: Keyring | None = None, options: VaultOptions | None = None
    ) -> None:
        self.changed: Event[Snapshot] = Event()
        self.state_changed: Event[VaultStatus] = Event()
        self.notices: Event[Notice] = Event()
        self._options = options or VaultOptions()
        self._clock = clock
        self._files = VaultFolder(folder, step=self._options.step)
        self._lock = FolderLock(folder)
        self._tries = WrongTries(clock)
        self._saver = Saver(self._files, clock, self._show)
        self.save_state: Event[SaveState] = self._saver.save_state
        self._security = VaultSecurity(self._files, keyring)
        self.turn = asyncio.Lock()
        self._session: Session | None = None
        self._snapshot: Snapshot | None = None
        self._read_only: str | None = None
        self._fresh_start = False
        self._old_copy = False
        self._settled = 0
        self._kdf = self._options.kdf

    # -- what is there

    def status(self) -> VaultStatus:
        """Cheap; reads the header of the file at most."""
        wait = self._tries.wait_seconds
        if self._session is not None:
            header = self._session.header
            return VaultStatus("unlocked", header.hint, vault_keys.kinds_of(header), self._read_only, wait)
        try:
            octets = self._files.read()
            if octets is not None:
                header = parse(octets).header
                return VaultStatus("locked", header.hint, vault_keys.kinds_of(header), None, wait)
        except AppError as error:
            return self._status_by_copies("newer" if error.code == "vault.newer" else "damaged")
        return self._status_by_copies("missing") if self._was_there() else VaultStatus("absent")

    @property
    def snapshot(self) -> Snapshot:
        """The newest state. AppError "vault.locked"."""
        snapshot = self._snapshot
        if snapshot is None:
            raise AppError("vault.locked")
        return snapshot

    @property
    def security(self) -> VaultSecurity:
        return self._security

    def copies(self) -> list[CopyInfo]:
        """Newest first."""
        return self._files.copies()

    @property
    def save_failure(self) -> AppError | None:
        """Why the newest state is not on the disk; None when it is."""
        return self._saver.failure

    def in_use(self) -> AppError:
        """AppError "vault.in_use" with who holds the lock."""
        holder = self._lock.holder()
        return AppError("vault.in_use", pid=holder.pid, host=holder.host)

    def check_writable(self) -> None:
        """AppError "vault.in_use" (pid, host) or "vault.read_only" (reason)."""
        if self._read_only == "in_use":
            raise self.in_use()
        if self._read_only is not None:
            raise AppError("vault.read_only", reason=self._read_only)

    def check_absent(self) -> None:
        """AppError "vault.exists" or "vault.missing" when `create` would refuse."""
        state = self.status().state
        if state != "absent":
            raise AppError("vault.missing" if state == "missing" else "vault.exists")

    # -- opening and closing

    async def unlock(self, password: str | None) -> None:
        """AppError "vault.wrong_password" (wait_seconds), "vault.damaged", "vault.newer", "vault.missing"."""
        if self._session is not None or not await self._unlock(
            vault_keys.by_password(password), "vault.wrong_password"
        ):
            await self.prove(password)
            return
        renewed = self._security.renewed_proof(self.snapshot, self._clock.now_ms())
        if renewed is not None and self._read_only is None:
            await self.apply(renewed)

    async def unlock_with_recovery(self, text: str) -> None:
        """AppError "vault.recovery_key_wrong"."""
        await self._unlock(vault_keys.by_recovery_key(text), "vault.recovery_key_wrong")

    async def unlock_with_keyring(self) -> None:
        """AppError "vault.keyring_missing", "vault.password_due" when the password is to be asked again.

        May be cancelled while the store is asked; what it then answers opens nothing.
        """
        stored = await asyncio.to_thread(self._security.stored_key)
        await shielded(self._unlock_by_stored(stored))

    async def _unlock_by_stored(self, stored: bytes) -> None:
        opened = await self._unlock(vault_keys.by_stored_key(stored), "vault.keyring_missing")
        if opened and self._security.password_is_due(self.snapshot, self._clock.now_ms()):
            self.lock()
            raise AppError("vault.password_due")

    async def unlock_with_pin(self, pin: str) -> None:
        """AppError "vault.wrong_pin" (left), "vault.keyring_missing". Ten wrong ones end the PIN, never the codes."""
        stored = await asyncio.to_thread(self._security.start_pin_try)
        try:
            await self._unlock(vault_keys.by_pin(stored, pin), "vault.wrong_pin")
        except AppError as error:
            if error.code != "vault.wrong_pin":
                raise
            left = await asyncio.to_thread(self._security.pin_tries_left)
            raise AppError("vault.wrong_pin", left=left) from None
        await asyncio.to_thread(self._security.end_pin_tries)

    async def prove(self, password: str | None) -> None:
        """Before something dangerous is shown or done. AppError "vault.wrong_password"."""
        session = self._opened()
        if "password" not in vault_keys.kinds_of(session.header):
            return
        self._check_wait()
        slot = await asyncio.to_thread(vault_keys.opening_slot, session.header, password or "")
        if slot is None:
            raise self._wrong("vault.wrong_password")
        self._tries.succeeded()

    def lock(self) -> None:
        """Forgets key and codes. Harmless when locked. What is not on the disk yet is kept, sealed, and written."""
        if self._session is None:
            return
        self._forget()
        garbage.sweep()
        self.state_changed.emit(self.status())

    async def close(self) -> None:
        """Saves what is to be saved, locks, and lets other programs in."""
        await self._saver.flush()
        self._forget()
        await self._saver.close()
        self._lock.release()
        garbage.release()

    # -- changing

    async def apply(self, command: Command, *, copy_before: str | None = None) -> Applied:
        """In memory at once; returns when it is on the disk, or when saving failed (`save_state` says so).

        AppErrors of the command, "vault.locked", "vault.in_use" (pid, host), "vault.read_only".
        """
        self._opened()
        self.check_writable()
        if copy_before is not None:
            await self._saver.flush()
            await asyncio.to_thread(self._files.keep_copy, copy_before, self._clock.now_ms())
        before = self.snapshot
        after = command(before, Moment(max(self._clock.now_ms(), 0)))
        if after is before:
            return Applied(before, undo_of(before, before))
        after = replace(after, generation=before.generation + 1)
        self._saver.replace(after)
        self._show(after)
        await self._saver.flush()
        return Applied(after, undo_of(before, after))

    async def retry_save(self) -> None:
        """Tries to save now what could not be saved before."""
        await self._saver.flush()

    # -- inside

    def _status_by_copies(self, state: State) -> VaultStatus:
        """What the newest readable copy says of hint and slots: it is what will be opened."""
        wait = self._tries.wait_seconds
        header = self._files.newest_header() if state != "newer" else None
        if header is None:
            return VaultStatus(state, wait_seconds=wait)
        return VaultStatus(state, header.hint, vault_keys.kinds_of(header), None, wait)

    def _was_there(self) -> bool:
        return not self._fresh_start and (self._files.has_traces() or self._security.knows_folder())

    def _opened(self) -> Session:
        if self._session is None:
            raise AppError("vault.locked")
        return self._session

    def _writable_session(self) -> Session:
        session = self._opened()
        self.check_writable()
        return session

    def _check_wait(self) -> None:
        if self._tries.wait_seconds > 0:
            raise AppError("vault.wait", wait_seconds=self._tries.wait_seconds)

    def _wrong(self, code: str) -> AppError:
        if code != "vault.keyring_missing":
            self._tries.failed()
        return AppError(code, wait_seconds=self._tries.wait_seconds)

    @one_at_a_time
    async def _unlock(self, find_key: FindKey, wrong: str) -> bool:
        """Whether it was this that opened the vault: another way in may have been quicker."""
        if self._session is not None:
            return False
        self._check_wait()
        now_ms = self._clock.now_ms()
        leftover = self._saver.leftover
        try:
            found: Found[Opened] = await asyncio.to_thread(
                open_vault,
                self._files if leftover is None else self._files.showing(leftover.octets),
                find_key,
                lambda body: read_body(body, now_ms),
                wrong,
            )
        except AppError as error:
            if error.code == wrong:
                raise self._wrong(wrong) from None
            raise
        self._tries.succeeded()
        self._take_lock(must=False)
        await self._enter_found(found)
        return True

    async def _enter_found(self, found: Found[Opened]) -> None:
        opened, now_ms = found.content, self._clock.now_ms()
        snapshot = opened.snapshot
        if opened.read_only is not None:
            self._read_only = self._read_only or opened.read_only
        if found.copy is not None and self._read_only is None:
            await asyncio.to_thread(self._files.set_aside, "corrupt", now_ms)
            await asyncio.to_thread(self._files.bring_back, found.copy)
        if found.copy is not None or self._old_copy:
            snapshot = _without_unsent(snapshot)
            self._old_copy = False
        if opened.migrated and self._read_only is None:
            await asyncio.to_thread(self._files.keep_copy, "before-upgrade", now_ms)
        leftover = self._saver.leftover
        stamp = found.stamp if leftover is None else leftover.replaces
        self._saver.leftover = None
        session = Session(
            found.header, SecretBytes(found.dek), opened.snapshot if leftover is None else Snapshot(), stamp,
            self._options.app_version,
        )  # fmt: skip
        as_on_disk = leftover is None and snapshot is opened.snapshot
        self._enter(session, snapshot, is_saved=as_on_disk or self._read_only is not None)
        if found.proved is not None and self._read_only is None:
            proved = found.proved.members
            await self._change_header(session.header.replaced(slots=proved["slots"], hint=proved.get("hint")))
        self._tell_about(found, snapshot)
        await self._tidy(snapshot)

    def _enter(self, session: Session, snapshot: Snapshot, *, is_saved: bool) -> None:
        self._session, self._snapshot = session, snapshot
        self._security.entered(session.header.file_id)
        self._saver.begin(session, snapshot, is_saved=is_saved)
        self._settled = len(snapshot.codes)
        garbage.settle()
        self.state_changed.emit(self.status())
        self.changed.emit(snapshot)

    async def _tidy(self, snapshot: Snapshot) -> None:
        if self._read_only is None:
            self._files.sweep()
            if snapshot.trash or self._saver.unsaved:
                await self.apply(empty_expired_trash())
                await self._saver.flush()

    def _forget(self) -> None:
        self._session = self._snapshot = None
        self._saver.end()

    def _take_lock(self, *, must: bool) -> None:
        self._read_only = None
        if not self._options.writes:
            self._read_only = "reading"
            return
        outcome = self._lock.acquire() if self._files.prepare() else "read_only"
        if outcome in ("held", "read_only"):
            return  # where nothing can be written, the app goes on in memory and says so when it saves
        self._read_only = outcome
        if must:
            self.check_writable()

    def _show(self, snapshot: Snapshot) -> None:
        if self._session is None:
            return  # locked meanwhile: nothing decrypted comes back
        self._snapshot = snapshot
        self._settle(snapshot)
        self.changed.emit(snapshot)

    def _settle(self, snapshot: Snapshot) -> None:
        """Many codes that have just come are not looked through for garbage again and again."""
        if abs(len(snapshot.codes) - self._settled) > MANY_CODES:
            self._settled = len(snapshot.codes)
            garbage.settle()

    def _tell(self, code: str, **facts: Fact) -> None:
        self.notices.emit(Notice(code, facts))

    def _tell_about(self, found: Found[Opened], snapshot: Snapshot) -> None:
        if found.copy is not None:
            saved = str(found.header.members.get("saved", ""))
            why = found.problem.code if found.problem else ""
            self._tell("vault.opened_from_copy", copy=found.copy, saved=saved, why=why)
        if snapshot.unreadable:
            self._tell("vault.unreadable_entries", count=len(snapshot.unreadable))
        if found.content.lost_sync:
            self._tell("vault.sync_damaged")
        if has_unread_backup(snapshot):
            self._tell("backup.key_unreadable")
        if self._read_only is not None:
            self._tell("vault.read_only", reason=self._read_only)

    async def _change_header(self, header: Header, dek: bytes | None = None) -> None:
        """Saves other slots or another hint; on failure the old ones stay and the error is raised."""
        session = self._opened()
        before = session.header, session.dek, session.own_slots
        session.header, session.own_slots = header, True
        if dek is not None:
            session.dek = SecretBytes(dek)
        snapshot = replace(self.snapshot, generation=self.snapshot.generation + 1)
        self._snapshot = snapshot
        self._saver.replace(snapshot)
        failed = await self._saver.flush()
        if failed is not None:
            session.header, session.dek, session.own_slots = before
            raise failed
        if dek is not None:
            before[1].wipe()
        self.state_changed.emit(self.status())


def _without_unsent(snapshot: Snapshot) -> Snapshot:
    """Of an old copy: its unsent commit and its pending deletes may have been carried out and reverted since."""
    if snapshot.sync is None:
        return snapshot
    puts = {record_id: change for record_id, change in snapshot.sync.pending.items() if isinstance(change, Put)}
    return with_sync(snapshot, replace(snapshot.sync, unacked=None, pending=puts))
