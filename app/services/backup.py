"""Backups: by hand, automatic, and the drill that proves one. A file counts only after it was read back and opened."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace as replace_fields
from pathlib import Path
from typing import Any, Protocol

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.events import Event
from app.core.octets import from_base64url, to_base64url
from app.crypto.errors import BadSealError
from app.crypto.kdf import check_kdf
from app.formats.backup_file import DEFAULT_KDF, MAX_BYTES, BackupKey, file_name, parse_backup, write_backup
from app.runtime.files import as_app_error, replace, sync_folder, write_new
from app.services.backup_content import Drill, backup_content, compare, created_text, fingerprint, holds_all_of
from app.services.backup_plan import INTERVALS_MS, MadeFile, drill_is_due, has_shrunk, is_due, to_delete
from app.vault import commands
from app.vault.commands import Command
from app.vault.model import BackupState, Snapshot

MIN_PASSPHRASE_CHARACTERS = 12
DEFAULT_KEEP = 10
_ENDING = ".4otp.txt"
FILES, FAILED, FINGERPRINT, DRILL, FIRST, SHRUNK, NO_DRILL = (
    "backup.files",
    "backup.failed",
    "backup.fingerprint",
    "backup.last_drill",
    "backup.first",
    "backup.shrunk",
    "backup.no_drill",
)


class Vault(Protocol):
    """What backups need of the vault service."""

    @property
    def snapshot(self) -> Snapshot:
        """The newest state; AppError "vault.locked"."""

    async def apply(self, command: Command, *, copy_before: str | None = None) -> Any:
        """Carries the command out and saves."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was proved. `unreadable` entries went in as they are."""

    path: Path
    codes: int
    unreadable: int
    shrunk: bool = False


@dataclass(frozen=True, slots=True)
class BackupHealth:
    """What the window shows. `failed` is the code of the error since the last good backup, `failures` how often.

    `shrunk_to` is set while nobody has said that it is right that a backup holds so few codes.
    """

    is_on: bool = False
    last_ms: int | None = None
    failed: str | None = None
    failures: int = 0
    drill_due: bool = False
    last_drill_ms: int | None = None
    shrunk_to: int | None = None
    asks_for_drills: bool = True


class BackupService:
    """One per running app. `app` is the name and version that goes into the files."""

    def __init__(self, vault: Vault, clock: Clock, app: str) -> None:
        self._vault = vault
        self._clock = clock
        self._app = app
        # One automatic backup at a time: two of one second would choose one name.
        self._turn = asyncio.Lock()
        self.made: Event[BackupMade] = Event()
        self.failed: Event[AppError] = Event()

    # -- by hand

    def suggested_name(self) -> str:
        """`2025-03-22-19-57-12-4otp-keys-export.4otp.txt`, for now."""
        return file_name(created_text(self._clock.now_ms()))

    async def write(self, path: Path, passphrase: str) -> BackupMade:
        """Writes a backup to the chosen place, replacing what the user agreed to replace.

        AppError "backup.passphrase_too_short", "backup.not_proved", "vault.disk_full", "vault.read_only", ...
        """
        if len(passphrase) < MIN_PASSPHRASE_CHARACTERS:
            raise AppError("backup.passphrase_too_short", minimum=MIN_PASSPHRASE_CHARACTERS)
        snapshot = self._vault.snapshot
        key = await asyncio.to_thread(BackupKey.from_passphrase, passphrase)
        made = await asyncio.to_thread(self._write, path, key, snapshot, self._clock.now_ms())
        await self._vault.apply(_note({FIRST: snapshot.settings.get(FIRST) or self._clock.now_ms()}))
        self.made.emit(made)
        return made

    async def drill(self, data: bytes, passphrase: str) -> Drill:
        """Opens a backup with the typed passphrase, compares, and keeps the date. Nothing is imported."""
        content = await asyncio.to_thread(parse_backup(data).open, passphrase)
        found = compare(content, self._vault.snapshot)
        await self._vault.apply(_note({DRILL: self._clock.now_ms(), NO_DRILL: None}))
        return found

    async def ask_for_no_drills(self) -> None:
        """Until one is made by hand, which shows that the user wants them after all."""
        await self._vault.apply(_note({NO_DRILL: True}))

    # -- automatic

    async def turn_on(self, folder: Path, passphrase: str, *, every: str = "daily", keep: int = DEFAULT_KEEP) -> None:
        """Keeps the derived key, never the passphrase, and makes the first backup at once."""
        if len(passphrase) < MIN_PASSPHRASE_CHARACTERS:
            raise AppError("backup.passphrase_too_short", minimum=MIN_PASSPHRASE_CHARACTERS)
        if every not in INTERVALS_MS:
            raise AppError("backup.interval_unknown", every=every)
        key = await asyncio.to_thread(BackupKey.from_passphrase, passphrase)
        state = BackupState(
            folder=str(folder),
            every=every,
            keep=max(keep, 1),
            kdf=DEFAULT_KDF,
            salt=to_base64url(key.salt),
            prk=to_base64url(key.root),
        )
        await self._vault.apply(commands.set_backup(state))
        await self.back_up_now()

    async def turn_off(self) -> None:
        """Files that were made stay where they are. Waits for no backup: its folder may answer no more."""
        await self._vault.apply(commands.set_backup(None))
        await self._vault.apply(_note({FAILED: None, FILES: None, FINGERPRINT: None}))

    async def run_if_due(self) -> BackupMade | None:
        """Called after changes and now and then; does nothing when nothing is due, or one is being made."""
        if self._turn.locked():
            return None
        async with self._turn:
            return await self._back_up() if self._is_due() else None

    async def back_up_now(self) -> BackupMade | None:
        """One automatic backup; a failure is noted, told and returned as None."""
        async with self._turn:
            return await self._back_up()

    async def accept_fewer_codes(self) -> None:
        """It is right that the last backup holds less than half of the codes: older ones may go again."""
        await self._vault.apply(_note({SHRUNK: None}))

    def health(self) -> BackupHealth:
        """The state of backups, from the vault alone."""
        snapshot = self._vault.snapshot
        settings, failed = snapshot.settings, snapshot.settings.get(FAILED) or {}
        return BackupHealth(
            is_on=snapshot.backup is not None,
            last_ms=snapshot.backup.last if snapshot.backup else None,
            failed=failed.get("code"),
            failures=failed.get("count", 0),
            drill_due=drill_is_due(
                now_ms=self._clock.now_ms(), first_backup_ms=settings.get(FIRST), last_drill_ms=settings.get(DRILL)
            ),
            last_drill_ms=settings.get(DRILL),
            shrunk_to=settings.get(SHRUNK),
            asks_for_drills=not settings.get(NO_DRILL),
        )

    # -- inside

    def _is_due(self) -> bool:
        snapshot = self._vault.snapshot
        state = snapshot.backup
        failed = snapshot.settings.get(FAILED) or {}
        return state is not None and is_due(
            every=state.every if state.every in INTERVALS_MS else "daily",
            now_ms=self._clock.now_ms(),
            last_ms=state.last,
            failed_ms=failed.get("at"),
            changed=snapshot.settings.get(FINGERPRINT) != fingerprint(snapshot),
        )

    async def _back_up(self) -> BackupMade | None:
        snapshot, now_ms = self._vault.snapshot, self._clock.now_ms()
        state = snapshot.backup
        if state is None:
            return None
        folder = Path(state.folder)
        try:
            key = _kept_key(state)
            path = await asyncio.to_thread(_free_name, folder / file_name(created_text(now_ms)))
            made = await asyncio.to_thread(self._write, path, key, snapshot, now_ms)
        except AppError as error:
            await self._note_failure(snapshot, state, error, now_ms)
            return None
        return await self._note_success(snapshot, state, made, now_ms)

    def _write(self, path: Path, key: BackupKey, snapshot: Snapshot, now_ms: int) -> BackupMade:
        created = created_text(now_ms)
        octets = write_backup(backup_content(snapshot, self._app, created), key, created).encode()
        if len(octets) > MAX_BYTES:
            raise AppError("backup.too_large", size_bytes=len(octets), limit_bytes=MAX_BYTES)
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
        try:
            write_new(temporary, octets)
            self._prove(temporary, key, snapshot)
            replace(temporary, path, time.sleep)
            sync_folder(path.parent)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise as_app_error(error) from None
        return BackupMade(path, len(snapshot.codes), len(snapshot.unreadable))

    def _prove(self, written: Path, key: BackupKey, snapshot: Snapshot) -> None:
        """Reads the file again and opens it; one that does not hold everything is renamed `.bad`."""
        try:
            content = parse_backup(written.read_bytes()).open_with(key)
            if holds_all_of(content, snapshot):
                return
        except AppError:
            pass  # said below, in the same words: what was written cannot be trusted
        written.replace(written.with_suffix(".bad"))
        raise AppError("backup.not_proved")

    async def _note_failure(self, snapshot: Snapshot, state: BackupState, error: AppError, now_ms: int) -> None:
        before = snapshot.settings.get(FAILED) or {}
        noted = {"code": error.code, "at": now_ms, "count": before.get("count", 0) + 1}
        await self._vault.apply(_while_set(state, [_note({FAILED: noted})]))
        self.failed.emit(error)

    async def _note_success(self, snapshot: Snapshot, state: BackupState, made: BackupMade, now_ms: int) -> BackupMade:
        files = [MadeFile(*row) for row in snapshot.settings.get(FILES) or []]
        shrunk = has_shrunk(made.codes, files)
        files.append(MadeFile(made.path.name, now_ms, made.codes))
        if not shrunk and snapshot.settings.get(SHRUNK) is None:
            gone = to_delete(files, keep=state.keep, now_ms=now_ms)
            await asyncio.to_thread(_delete, Path(state.folder), gone)
            files = [file for file in files if file not in gone]
        noted: dict[str, Any] = {
            FILES: [[file.name, file.made_ms, file.codes] for file in files],
            FINGERPRINT: fingerprint(snapshot),
            FAILED: None,
            FIRST: snapshot.settings.get(FIRST) or now_ms,
        }
        if shrunk:
            noted[SHRUNK] = made.codes
        parts = [commands.set_backup(replace_fields(state, last=now_ms)), _note(noted)]
        await self._vault.apply(_while_set(state, parts))
        result = BackupMade(made.path, made.codes, made.unreadable, shrunk)
        self.made.emit(result)
        return result


def _note(values: dict[str, Any]) -> Command:
    """Several settings in one command: one save."""
    return _together([commands.set_setting(key, value) for key, value in values.items()])


def _together(parts: Sequence[Command]) -> Command:
    def command(snapshot: Snapshot, moment: commands.Moment) -> Snapshot:
        for part in parts:
            snapshot = part(snapshot, moment)
        return snapshot

    return command


def _while_set(state: BackupState, parts: Sequence[Command]) -> Command:
    """Nothing when backups were turned off or set up anew while one was made: that must not bring back what was."""
    noted = _together(parts)

    def command(snapshot: Snapshot, moment: commands.Moment) -> Snapshot:
        return noted(snapshot, moment) if snapshot.backup == state else snapshot

    return command


def _kept_key(state: BackupState) -> BackupKey:
    try:
        key = BackupKey(state.kdf, from_base64url(state.salt), from_base64url(state.prk, 32))
        check_kdf(key.kdf_id, key.salt)
    except (ValueError, BadSealError):
        raise AppError("backup.key_unreadable") from None
    return key


def _free_name(path: Path) -> Path:
    """The name, or with "-2", "-3", ... before its ending when it is taken. AppError "backup.folder_missing"."""
    if not path.parent.is_dir():
        raise AppError("backup.folder_missing")
    stem = path.name.removesuffix(_ENDING)
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{stem}-{number}{_ENDING}")
    return path


def _delete(folder: Path, files: Sequence[MadeFile]) -> None:
    """Old backups of this vault; one that cannot be deleted stays, that is no failure of the new one."""
    for file in files:
        with contextlib.suppress(OSError):
            (folder / file.name).unlink(missing_ok=True)
