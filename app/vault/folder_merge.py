"""Two machines on one folder (VAULT.md 6.3): what was saved elsewhere and what is in memory, over what both knew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from msgspec.structs import replace as with_fields

from app.core.ids import new_id
from app.vault.commands.local import LOG_LINES
from app.vault.model import Code, Group, LogLine, Snapshot, Trashed, Unreadable, Usage
from app.vault.rebase import Delete, Pending, Put, rebase
from app.vault.sync_state import SyncState
from app.vault.view import Item, assemble
from app.wire.records import decode_record, encode_record, members_of

K = TypeVar("K")
V = TypeVar("V")


def merge_snapshots(base: Snapshot, local: Snapshot, remote: Snapshot, *, descends: bool = True) -> Snapshot:
    """`base` is what was loaded, `local` what is in memory, `remote` what is on the disk now. Nothing is lost.

    Without `descends`, `remote` did not grow from `base`: what it lacks, nobody deleted.
    """
    if not descends:
        base = _in_common(base, local, remote)
    before, ours, theirs = (_local_items(side) for side in (base, local, remote))
    added = {i: item for i, item in ours.items() if i not in before and i not in theirs}
    changes = {i: change for i, change in _changes(before, ours).items() if i not in added}
    rebased = rebase(changes, {i: item.raw for i, item in theirs.items()}, new_id)
    merged = {**theirs, **added}  # equal codes are not folded here: both are stored already (R16)
    for record_id, change in rebased.pending.items():
        if isinstance(change, Put):
            merged[record_id] = _item(record_id, change.raw, ours.get(record_id) or theirs.get(record_id))
        else:
            merged.pop(record_id, None)
    sync = _merge_sync(base.sync, local.sync, remote.sync)
    result = replace(
        remote,
        generation=max(local.generation, remote.generation) + 1,
        trash=_merge_trash(base, local, remote, merged),
        usage=_merge_usage(base.usage, local.usage, remote.usage),
        settings=merge_mappings(base.settings, local.settings, remote.settings),
        sync=sync,
        backup=local.backup if remote.backup == base.backup else remote.backup,
        log=_merge_log(local.log, remote.log),
    )
    return assemble(result, merged.values(), _merge_unreadable(base, local, remote))


def merge_mappings(base: Mapping[K, V], local: Mapping[K, V], remote: Mapping[K, V]) -> dict[K, V]:
    """Per key, three ways; ours when both changed."""
    merged = dict(remote)
    for key in base.keys() | local.keys():
        if local.get(key) != base.get(key):
            merged.pop(key, None)
            if key in local:
                merged[key] = local[key]
    return merged


def _in_common(base: Snapshot, local: Snapshot, remote: Snapshot) -> Snapshot:
    """What may stand for the version that both grew from: of each record that both have what is equal in both."""
    theirs = _local_items(remote)
    both = [
        with_fields(item, raw=_equal_members(item.raw, theirs[record_id].raw))
        for record_id, item in _local_items(local).items()
        if record_id in theirs
    ]
    return replace(
        base,
        codes=tuple(item for item in both if isinstance(item, Code)),
        groups=tuple(item for item in both if isinstance(item, Group)),
        trash=(),
        unreadable=(),
        usage=remote.usage,
        settings={},
        sync=None,
        backup=remote.backup if local.backup else None,
        moving={},
    )


def _equal_members(ours: bytes, theirs: bytes) -> bytes:
    there = members_of(theirs)
    return encode_record({name: value for name, value in members_of(ours).items() if there.get(name) == value})


def _local_items(snapshot: Snapshot) -> dict[str, Item]:
    items: dict[str, Item] = {item.id: item for item in snapshot.items if not item.synced}
    items.update(snapshot.moving)
    return items


def _changes(before: Mapping[str, Item], ours: Mapping[str, Item]) -> dict[str, Pending]:
    changes: dict[str, Pending] = {}
    for record_id, item in ours.items():
        known = before.get(record_id)
        if known is None or known.raw != item.raw:
            changes[record_id] = Put(item.raw, known.raw if known else None)
    changes.update({record_id: Delete(item.raw) for record_id, item in before.items() if record_id not in ours})
    return changes


def _item(record_id: str, raw: bytes, like: Item | None) -> Item:
    record = decode_record(raw)
    extra = like.extra if like else None
    if record.__struct_config__.tag == "group":
        return Group(record_id, record, raw, synced=False, extra=extra)  # type: ignore[arg-type]  # told by its tag
    return Code(record_id, record, raw, synced=False, extra=extra)  # type: ignore[arg-type]  # told by its tag


def _merge_trash(base: Snapshot, local: Snapshot, remote: Snapshot, merged: Mapping[str, Item]) -> tuple[Trashed, ...]:
    sides = [{item.id: item for item in side.trash} for side in (base, local, remote)]
    kept = merge_mappings(*sides)
    return tuple(item for item in kept.values() if item.id not in merged)


def _merge_unreadable(base: Snapshot, local: Snapshot, remote: Snapshot) -> list[Unreadable]:
    """One that either side discarded is gone; every other stays."""
    sides = [{item.raw: item for item in side.unreadable if item.id is None} for side in (base, local, remote)]
    return list(merge_mappings(*sides).values())


def _merge_usage(
    base: Mapping[str, Usage], local: Mapping[str, Usage], remote: Mapping[str, Usage]
) -> dict[str, Usage]:
    merged = dict(remote)
    for record_id, ours in local.items():
        theirs = remote.get(record_id)
        known = base.get(record_id)
        if theirs is None:
            if known is None or known != ours:
                merged[record_id] = ours
        else:
            more = ours.count - (known.count if known else 0)
            merged[record_id] = replace(theirs, count=theirs.count + more, last_ms=max(theirs.last_ms, ours.last_ms))
    return merged


def _merge_log(local: tuple[LogLine, ...], remote: tuple[LogLine, ...]) -> tuple[LogLine, ...]:
    fresh = [line for line in local if line not in remote]
    return tuple(sorted((*remote, *fresh), key=lambda line: line.at_ms)[-LOG_LINES:])


def _merge_sync(base: SyncState | None, local: SyncState | None, remote: SyncState | None) -> SyncState | None:
    """The state with the newer pin stays; what the other had pending goes on top of it, unsent commits are dropped."""
    if local == base:
        return remote
    if remote == base:
        return local
    if local is None or remote is None:  # off on one side, changed on the other: staying on loses nothing
        return local or remote
    if (local.account, local.vault) != (remote.account, remote.vault):
        return local
    ours_is_newer = (local.pin.gen, local.pin.seq) >= (remote.pin.gen, remote.pin.seq)
    newer, older = (local, remote) if ours_is_newer else (remote, local)
    there = {record_id: held.raw for record_id, held in newer.base.items()}
    pending = rebase({**older.pending, **newer.pending}, there, new_id).pending
    return replace(newer, pending=pending, leaving={**older.leaving, **newer.leaving}, vks={**older.vks, **newer.vks})
