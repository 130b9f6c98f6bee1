"""Import: files are opened, unlocked, reviewed row by row, and the chosen rows added, with one way back.

For the faces. Knows no widget and no terminal; what is slow runs off the thread that waits and can be given up.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.core.errors import AppError, Cancelled
from app.formats import kit_parts
from app.formats.backup_file import SealedBackup, is_backup
from app.formats.base import Locked, Report
from app.formats.content import Source
from app.formats.readers.fourotp import sealed
from app.formats.registry import open_source
from app.otp.base import Entry
from app.services.foreign_file import beside
from app.services.import_sources import Chosen, Failed, read_each, read_files, sources
from app.services.review import BACKUP_FORMAT, Review, Standing, report_text, review_backup, review_report
from app.vault import commands
from app.vault.commands import Arrival, Command, Moment
from app.vault.model import Snapshot

MAX_GROUPS = 64
"""More folders than this are somebody's archive, and stay tags."""

SYNCED_PART = 1_000
"""Records a commit of the sync log."""

T = TypeVar("T")


class Vault(Protocol):
    """What imports need of the vault service."""

    @property
    def snapshot(self) -> Snapshot:
        """The newest state; AppError "vault.locked"."""

    def apply(self, command: Command, *, copy_before: str | None = None) -> Awaitable[Any]:
        """Carries the command out and saves; the result has `snapshot` and `undo`."""


@dataclass(frozen=True, slots=True)
class ImportFile:
    """One file of an import, or all its pictures together. `content` is what there is of it so far."""

    name: str
    format: str
    app: str
    content: Report | Locked | SealedBackup | dict[str, Any] = field(repr=False)

    @property
    def is_locked(self) -> bool:
        """Whether a password is needed before it can be reviewed."""
        return isinstance(self.content, Locked | SealedBackup)

    @property
    def is_backup(self) -> bool:
        return self.format == BACKUP_FORMAT


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `undo` takes all of it back. added + already_here + left_out + refused = rows."""

    review: Review = field(repr=False)
    added: int
    already_here: int
    left_out: int
    refused: int
    undo: Command = field(repr=False)


class TransferService:
    """One per running app."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    async def open_paths(
        self, paths: Sequence[Path], *, key_file: Path | None = None
    ) -> tuple[list[ImportFile], list[Failed]]:
        """Opens several files at once; one that fails does not keep the others from being read."""
        chosen, unreadable = await asyncio.to_thread(read_each, paths)
        key = (await asyncio.to_thread(read_files, [key_file]))[0].data if key_file is not None else None
        opened, failed = await self.open_files(chosen, key_file=key, folder=paths[0].parent if paths else None)
        return opened, [*unreadable, *failed]

    async def open_files(
        self, chosen: Sequence[Chosen], *, key_file: bytes | None = None, folder: Path | None = None
    ) -> tuple[list[ImportFile], list[Failed]]:
        """The same from memory. A companion that was not chosen is looked for in `folder`."""
        opened: list[ImportFile] = []
        try:
            found, failed = await asyncio.to_thread(sources, chosen, key_file)
        except AppError as error:
            return [], [Failed(chosen[0].name if chosen else "", error)]
        for source in found:
            try:
                opened.append(await asyncio.to_thread(_open, source, folder))
            except AppError as error:
                failed.append(Failed(source.name, error))
        return opened, failed

    async def unlock(self, file: ImportFile, password: str) -> ImportFile:
        """The same file, readable. Cancelling the task gives it up; what still runs is dropped.

        AppError "format.wrong_password", "format.damaged", "backup.wrong_passphrase_or_damaged", "backup.newer".
        """
        content = file.content
        if isinstance(content, SealedBackup):
            return replace(file, content=await _off_thread(lambda _proceed: content.open(password)))
        if isinstance(content, Locked):
            opened = await _off_thread(lambda proceed: content.unlock(password, proceed))
            report = await asyncio.to_thread(opened.convert)
            return ImportFile(file.name, report.format.id, report.format.app, report)
        return file

    async def review(self, file: ImportFile) -> Review:
        """Judges every row against the vault. AppError "import.locked"."""
        content, snapshot = file.content, self._vault.snapshot
        if isinstance(content, Report):
            return await asyncio.to_thread(review_report, snapshot, content)
        if isinstance(content, dict):
            return await asyncio.to_thread(review_backup, snapshot, content)
        raise AppError("import.locked")

    async def add(self, review: Review, chosen: Collection[int] | None = None, *, synced: bool = False) -> Imported:
        """Adds rows, named by their place in `review.rows`; without `chosen`, those that are selected by themselves.

        A copy of the vault is kept first. Into the synced part it goes in commits of 1,000 records, all or none.
        """
        wanted = _wanted(review, chosen)
        parts = _backup_parts(review, wanted, synced=synced) if review.is_backup else _parts(review, wanted, synced)
        before = self._vault.snapshot
        undos: list[Command] = []
        for part in parts:
            try:
                applied = await self._vault.apply(part, copy_before=None if undos else "before-import")
            except AppError:
                if undos:  # what is said is that nothing was changed
                    await self._vault.apply(_together(reversed(undos)))
                raise
            undos.append(applied.undo)
        added = len(commands.new_ids(before, self._vault.snapshot))
        here, refused = review.count(Standing.HERE), review.count(Standing.REFUSED)
        left_out = len(review.rows) - added - here - refused
        return Imported(review, added, here, max(left_out, 0), refused, _together(reversed(undos)))

    async def undo(self, imported: Imported) -> None:
        """Takes the whole import back, whatever was done since."""
        await self._vault.apply(imported.undo)

    @staticmethod
    def report(imported: Imported) -> bytes:
        """A report to keep: numbers, names and reasons, no secrets."""
        text = report_text(imported.review, imported.added)
        return (json.dumps(text, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _open(source: Source, folder: Path | None) -> ImportFile:
    if is_backup(source.data) or kit_parts.is_part(source.data[:64].decode("utf-8", "replace")):
        return ImportFile(source.name, BACKUP_FORMAT, "4OTP", sealed(source.data))
    try:
        opened = open_source(source)
    except AppError as error:
        if error.code != "format.needs_companion" or folder is None:
            raise
        found = beside(folder, str(error.facts["file"]))
        if not found:
            raise
        opened = open_source(replace(source, companions={**source.companions, **found}))
    if isinstance(opened, Locked):
        return ImportFile(source.name, opened.format.id, opened.format.app, opened)
    report = opened.convert()
    return ImportFile(source.name, report.format.id, report.format.app, report)


async def _off_thread(work: Callable[[Callable[[], None]], T]) -> T:
    """Runs in a thread; when the task is cancelled, the work stops at its next look and its result is dropped."""
    given_up = threading.Event()

    def proceed() -> None:
        if given_up.is_set():
            raise Cancelled

    try:
        return await asyncio.to_thread(work, proceed)
    except asyncio.CancelledError:
        given_up.set()
        raise


def _wanted(review: Review, chosen: Collection[int] | None) -> list[int]:
    if chosen is None:
        return [place for place, row in enumerate(review.rows) if row.selected]
    return [place for place in range(len(review.rows)) if place in set(chosen)]


def _parts(review: Review, wanted: Sequence[int], synced: bool) -> list[Command]:  # noqa: FBT001  (of this module)
    entries = [entry for place in wanted if (entry := review.rows[place].entry) is not None]
    arrivals = grouped(entries)
    size = SYNCED_PART if synced else max(len(arrivals), 1)
    return [
        commands.add_arrivals(arrivals[start : start + size], synced=synced) for start in range(0, len(arrivals), size)
    ]


def grouped(entries: Sequence[Entry]) -> list[Arrival]:
    """The first tag of an entry, which other apps call folder or group, becomes its group; the others stay tags."""
    if len({entry.tags[0].casefold() for entry in entries if entry.tags}) > MAX_GROUPS:
        return [Arrival(entry) for entry in entries]
    return [
        Arrival(replace(entry, tags=entry.tags[1:]), entry.tags[0]) if entry.tags else Arrival(entry)
        for entry in entries
    ]


def _backup_parts(review: Review, wanted: Sequence[int], *, synced: bool) -> list[Command]:
    """The records of the chosen rows; beside them, always, what is here already (it is completed: counters, tags,
    recovery codes) and what cannot be read (it is kept as it is).
    """
    numbers = {review.rows[place].number - 1 for place in wanted}
    numbers |= {row.number - 1 for row in review.rows if row.standing in (Standing.HERE, Standing.REFUSED)}
    if not synced:
        unreadable = review.unreadable
        return [commands.import_records(review.records, chosen=numbers, unreadable=unreadable)]
    ordered = sorted(numbers)
    parts = [ordered[start : start + SYNCED_PART] for start in range(0, len(ordered), SYNCED_PART)] or [[]]
    return [
        commands.import_records(
            review.records, chosen=set(part), unreadable=review.unreadable if first else (), synced=True
        )
        for first, part in zip([True] + [False] * len(parts), parts, strict=False)
    ]


def _together(parts: Any) -> Command:
    ordered = list(parts)

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        for part in ordered:
            snapshot = part(snapshot, moment)
        return snapshot

    return command
