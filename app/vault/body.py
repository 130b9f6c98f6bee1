"""The body of the vault file as JSON (VAULT.md 3): out of a snapshot and back. What does not parse is quarantined.

Quick for the sound case (typed decoding of everything at once); one by one when something in it is not sound.
Unchanged records are written with the exact text they were read with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Final, TypeVar

import msgspec
from msgspec import Meta, Raw, Struct

from app.core.ids import new_id
from app.vault.json_members import join_members, object_text, split_members
from app.vault.model import BackupState, Code, Group, LogLine, Snapshot, Trashed, Unreadable, Usage
from app.vault.sync_codec import decode_sync, encode_sync
from app.vault.sync_salvage import free_name, salvage
from app.vault.sync_state import SyncState
from app.vault.view import Item, assemble, forked, make
from app.wire.records import decode_record, decode_records

T = TypeVar("T")
SCHEMA: Final = 1
_KNOWN = {"schema", "local", "trash", "quarantine", "sync", "settings", "backup", "usage", "log"}

ID_CHARACTERS: Final = 22
Id = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{21}[AQgw]\Z")]
_IDS: Final = re.compile(r"(?:[A-Za-z0-9_-]{21}[AQgw])*")


class _Entry(Struct, gc=False, forbid_unknown_fields=True):
    id: str  # checked for all at once
    record: Raw


class _Kept(Struct, gc=False):
    id: Id
    record: Raw


class _AnyEntry(_Kept, gc=False):
    deleted: Annotated[int, Meta(ge=0)] | None = None
    synced: bool = False


class _Quarantined(Struct, gc=False):
    raw: str
    why: str = ""
    seen: int = 0


class _Usage(Struct, gc=False):
    n: int
    last: int


class _LogLine(Struct, gc=False):
    at: int
    event: str
    facts: dict[str, str | int | float | bool | None] = {}


class _Backup(Struct, gc=False):
    folder: str
    every: str
    keep: int
    kdf: int
    salt: str
    prk: str
    last: int | None = None


_ENTRIES = msgspec.json.Decoder(list[_Entry])
_BAD: Final = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)


class BodyError(ValueError):
    """The body is no vault body at all; the member says where. Single entries never raise this."""


def schema_of(text: bytes) -> int:
    """Raises BodyError when the body has no schema number."""
    try:
        number: int = msgspec.json.decode(text, type=_Schema).schema
    except _BAD:
        raise BodyError("schema") from None
    return number


class _Schema(Struct, gc=False):
    schema: Annotated[int, Meta(ge=1)]


class _Sync(Struct, gc=False):
    sync: Raw = Raw(b"")


def decode_body(text: bytes, *, now_ms: int, generation: int = 0) -> Snapshot:
    """The snapshot; entries that do not parse are in `unreadable` with their exact text. Raises BodyError."""
    members = _members(text)
    fresh = _Collected(now_ms)
    fresh.take_all(members.get("local", b"[]"))
    fresh.take_trash(fresh.sound("trash", list[Raw], members))
    fresh.retry_quarantine(fresh.sound("quarantine", list[Raw], members))
    kept = {name: value for name, value in members.items() if name not in _KNOWN}
    backup = _decode_backup(members.get("backup", b"null"), kept)
    sync = _decode_sync(members.get("sync", b"null"), kept, fresh)
    snapshot = Snapshot(
        generation=generation,
        trash=tuple(fresh.trash),
        usage=_decode_usage(fresh.sound("usage", dict[str, Raw], members), fresh),
        settings=fresh.sound("settings", dict[str, Any], members),
        sync=sync,
        backup=backup,
        log=_decode_log(fresh.sound("log", list[Raw], members), fresh),
        extra=join_members(kept, None),
    )
    return assemble(snapshot, fresh.local, fresh.unreadable)


def has_lost_sync(text: bytes, snapshot: Snapshot) -> bool:
    """Whether the body says more of sync than could be read."""
    return snapshot.sync is None and bytes(msgspec.json.decode(text, type=_Sync).sync) not in (b"", b"null")


def has_unread_backup(snapshot: Snapshot) -> bool:
    """Whether the automatic backup is off only because its settings could not be read."""
    return (
        snapshot.backup is None
        and snapshot.extra is not None
        and "backup" in split_members(snapshot.extra, {"backup"})[0]
    )


def encode_body(snapshot: Snapshot) -> bytes:
    """Canonical JSON of the body."""
    local: list[Item] = [item for item in snapshot.items if not item.synced]
    local.extend(item for item in snapshot.moving.values())
    members: dict[str, Any] = {
        "schema": SCHEMA,
        "local": _array(_local_text(item) for item in local),
        "trash": _array(_trash_text(item) for item in snapshot.trash),
        "quarantine": _array(_quarantine_text(item) for item in snapshot.unreadable if item.id is None),
        "sync": encode_sync(snapshot.sync) if snapshot.sync else None,
        "settings": dict(snapshot.settings),
        "log": _array(_log_text(line) for line in snapshot.log),
    }
    if not has_unread_backup(snapshot):  # otherwise its text is among what was carried along
        members["backup"] = _backup_text(snapshot.backup)
    if snapshot.usage:
        members["usage"] = {i: _usage_text(usage) for i, usage in snapshot.usage.items()}
    return object_text(members, snapshot.extra)


class _Collected:
    """Entries as they come out of the file: sound ones in their place, the others in quarantine."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms = now_ms
        self.local: list[Item] = []
        self.trash: list[Trashed] = []
        self.unreadable: list[Unreadable] = []
        self._trashed: set[str] = set()

    def take_all(self, text: bytes) -> None:
        try:
            entries = _ENTRIES.decode(text)
        except _BAD:
            self._one_by_one(_decoded("local", list[Raw], text), _Kept)
            return
        raws = [bytes(entry.record) for entry in entries]
        records = decode_records(raws)
        ids = [entry.id for entry in entries]
        if not _are_ids(ids) or any(isinstance(record, ValueError) for record in records):
            self._one_by_one(_decoded("local", list[Raw], text), _Kept)
            return
        self.local = [
            make(record_id, record, raw, synced=False)
            for record_id, record, raw in zip(ids, records, raws, strict=True)
            if not isinstance(record, ValueError)
        ]

    def sound(self, name: str, kind: type[T], members: Mapping[str, Raw]) -> T:
        """The member; one of another form is set aside whole, because the codes beside it are still good."""
        if name not in members:
            return kind()
        try:
            return msgspec.json.decode(members[name], type=kind)
        except _BAD:
            self.quarantine(object_text({name: members[name]}, None), name)
            return kind()

    def take_trash(self, entries: Iterable[Raw]) -> None:
        self._one_by_one(entries, _AnyEntry)

    def retry_quarantine(self, entries: Iterable[Raw]) -> None:
        """Tried again at each start: an update may have learned to read an entry (VAULT.md 4.3)."""
        for kept in entries:
            try:
                entry = msgspec.json.decode(kept, type=_Quarantined)
            except _BAD:
                self.quarantine(bytes(kept), "quarantine")
                continue
            if not self._take(entry.raw.encode(), _AnyEntry) and not self._take_bare(entry.raw.encode()):
                _, extra = split_members(kept, {"raw", "why", "seen"})
                self.unreadable.append(Unreadable(None, entry.raw, entry.why, entry.seen, extra))

    def _one_by_one(self, entries: Iterable[Raw], kind: type[_Kept]) -> None:
        for entry in entries:
            octets = bytes(entry)
            if not self._take(octets, kind):
                self.quarantine(octets, _reason(octets))

    def _take(self, text: bytes, kind: type[_Kept]) -> bool:
        """Only an entry of the trash has a day on which it was deleted: for one of the codes that says nothing."""
        try:
            entry = msgspec.json.decode(text, type=kind)
            record = decode_record(bytes(entry.record))
            _, extra = split_members(text, kind.__struct_fields__)
        except (*_BAD, ValueError):
            return False
        raw = bytes(entry.record)
        if isinstance(entry, _AnyEntry) and entry.deleted is not None:
            self._discarded(Trashed(entry.id, record, raw, entry.deleted, entry.synced, extra))
        else:
            self.local.append(make(entry.id, record, raw, synced=False, extra=extra))
        return True

    def _discarded(self, item: Trashed) -> None:
        """Into the trash; of two with one id both are kept (VAULT.md 4.5)."""
        if item.id in self._trashed:
            twin = forked(make(item.id, item.record, item.raw, synced=False))
            item = replace(item, id=twin.id, record=twin.record, raw=twin.raw)
        self._trashed.add(item.id)
        self.trash.append(item)

    def _take_bare(self, text: bytes) -> bool:
        """A record without its id, as an import may have left it."""
        try:
            self.local.append(make(new_id(), decode_record(text), text, synced=False))
        except ValueError:
            return False
        return True

    def quarantine(self, octets: bytes, why: str) -> None:
        self.unreadable.append(Unreadable(None, octets.decode(), why, self._now_ms))


def _are_ids(texts: list[str]) -> bool:
    return {len(text) for text in texts} <= {ID_CHARACTERS} and _IDS.fullmatch("".join(texts)) is not None


def _reason(text: bytes) -> str:
    """Which member of an entry is wrong."""
    try:
        decode_record(bytes(msgspec.json.decode(text, type=_AnyEntry).record))
    except ValueError as problem:
        return "entry" if isinstance(problem, msgspec.DecodeError) else str(problem)
    except RecursionError:
        return "depth"
    return "entry"


def _members(text: bytes) -> dict[str, Raw]:
    """What is quarantined is kept as a text, so that all of it must be one."""
    try:
        text.decode()
        return msgspec.json.decode(text, type=dict[str, Raw])
    except _BAD:
        raise BodyError("body") from None


def _decoded(name: str, kind: Any, text: bytes) -> Any:
    try:
        return msgspec.json.decode(text, type=kind)
    except _BAD:
        raise BodyError(name) from None


def _decode_sync(text: bytes | Raw, kept: dict[str, Raw], fresh: _Collected) -> SyncState | None:
    """One that cannot be read is off: its records are codes of this device then, and its text is kept.

    Raises BodyError when nothing can be read of it: the codes of an older copy are better than none.
    """
    if bytes(text) == b"null":
        return None
    try:
        return decode_sync(bytes(text))
    except (*_BAD, ValueError):
        pass
    try:
        items, unread = salvage(text)
    except (*_BAD, ValueError):
        raise BodyError("sync") from None
    kept[free_name(kept)] = Raw(text)
    fresh.local.extend(items)
    for entry in unread:
        fresh.quarantine(entry, "sync")
    return None


def _decode_usage(usage: Mapping[str, Raw], fresh: _Collected) -> Mapping[str, Usage]:
    """No code hangs on a count: an odd one is set aside, and keeps nobody out of the vault. So is a line of the log."""
    found = {}
    for record_id, kept in usage.items():
        try:
            entry = msgspec.json.decode(kept, type=_Usage)
        except _BAD:
            fresh.quarantine(object_text({record_id: kept}, None), "usage")
            continue
        _, extra = split_members(kept, {"n", "last"})
        found[record_id] = Usage(entry.n, entry.last, extra)
    return found


def _decode_log(log: Iterable[Raw], fresh: _Collected) -> tuple[LogLine, ...]:
    lines = []
    for kept in log:
        try:
            entry = msgspec.json.decode(kept, type=_LogLine)
        except _BAD:
            fresh.quarantine(bytes(kept), "log")
            continue
        _, extra = split_members(kept, {"at", "event", "facts"})
        lines.append(LogLine(entry.at, entry.event, entry.facts, extra))
    return tuple(lines)


def _decode_backup(text: bytes | Raw, kept: dict[str, Raw]) -> BackupState | None:
    """One that cannot be read stays where it is, until the user sets up another: its key is for no list."""
    if bytes(text) == b"null":
        return None
    try:
        entry = msgspec.json.decode(text, type=_Backup)
    except _BAD:
        kept["backup"] = Raw(text)
        return None
    _, extra = split_members(text, set(_Backup.__struct_fields__))
    return BackupState(**{name: getattr(entry, name) for name in _Backup.__struct_fields__}, extra=extra)


def _array(texts: Iterable[bytes]) -> Raw:
    return Raw(b"[" + b",".join(texts) + b"]")


def _local_text(item: Item) -> bytes:
    if item.extra is None:
        return b'{"id":"%b","record":%b}' % (item.id.encode(), item.raw)
    return object_text({"id": item.id, "record": Raw(item.raw)}, item.extra)


def _trash_text(item: Trashed) -> bytes:
    members = {"id": item.id, "record": Raw(item.raw), "deleted": item.deleted_ms}
    return object_text({**members, "synced": True} if item.synced else members, item.extra)


def _quarantine_text(item: Unreadable) -> bytes:
    return object_text({"raw": item.raw, "why": item.why, "seen": item.seen_ms}, item.extra)


def _usage_text(usage: Usage) -> Raw:
    return Raw(object_text({"n": usage.count, "last": usage.last_ms}, usage.extra))


def _log_text(line: LogLine) -> bytes:
    members: dict[str, Any] = {"at": line.at_ms, "event": line.event}
    return object_text({**members, "facts": dict(line.facts)} if line.facts else members, line.extra)


def _backup_text(backup: BackupState | None) -> Raw | None:
    if backup is None:
        return None
    members = {name: getattr(backup, name) for name in _Backup.__struct_fields__}
    return Raw(object_text(members, backup.extra))


__all__ = ["SCHEMA", "BodyError", "Code", "Group", "decode_body", "encode_body", "schema_of"]
