"""What the user sees: local items, and the synced base overlaid with the pending changes (SYNC.md 6.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import is_
from typing import TypeVar

from app.core.ids import new_id
from app.vault.model import Code, Group, Snapshot, Unreadable
from app.vault.rebase import Put
from app.vault.sync_state import SyncState
from app.wire.records import GroupRecord, OtpRecord, Record, decode_record, decode_records, with_members

Item = Code | Group
T = TypeVar("T")


def with_sync(snapshot: Snapshot, sync: SyncState | None) -> Snapshot:
    """The snapshot with another sync state: the synced part of the view is built anew."""
    local: list[Item] = [item for item in snapshot.items if not item.synced]
    here = {item.id for item in local}
    local += [item for item in snapshot.moving.values() if item.id not in here]
    unreadable = [item for item in snapshot.unreadable if item.id is None]
    return assemble(replace(snapshot, sync=sync), local, unreadable)


def assemble(snapshot: Snapshot, local: Iterable[Item], unreadable: Iterable[Unreadable]) -> Snapshot:
    """Puts the view together out of the local items and `snapshot.sync`. Two items of one id are both kept."""
    synced, unread = _synced_items(snapshot.sync, {item.id: item for item in snapshot.items if item.synced})
    kept, moving = _local_items(local, synced, snapshot.sync.leaving if snapshot.sync else {})
    items = [*kept, *synced.values()]
    codes = _unchanged(snapshot.codes, tuple(item for item in items if isinstance(item, Code)))
    return replace(
        snapshot,
        codes=codes,
        groups=_unchanged(snapshot.groups, tuple(item for item in items if isinstance(item, Group))),
        unreadable=(*unreadable, *unread),
        by_id=snapshot.by_id if codes is snapshot.codes else {code.id: code for code in codes},
        moving=moving,
    )


def _unchanged(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[T, ...]:
    """The tuple from before when it holds the very same items: nothing is new to who shows them."""
    same = len(before) == len(after) and all(map(is_, before, after))
    return before if same else after


def make(record_id: str, record: Record, raw: bytes, *, synced: bool, extra: bytes | None = None) -> Item:
    if isinstance(record, OtpRecord):
        return Code(record_id, record, raw, synced, extra)
    return Group(record_id, record, raw, synced, extra)


def _local_items(
    local: Iterable[Item], synced: Mapping[str, Item], leaving: Mapping[str, str]
) -> tuple[list[Item], dict[str, Code]]:
    """Those shown, and those hidden behind the synced record they became. An id that is taken gets a new one."""
    items = list(local)
    kept: dict[str, Item] = {item.id: item for item in items}
    moving: dict[str, Code] = {}
    if not synced and len(kept) == len(items):  # the usual case, without sync
        return items, moving
    kept.clear()
    for item in items:
        if isinstance(item, Code) and leaving.get(item.id) in synced and item.id not in moving:
            moving[item.id] = item
        elif item.id in synced or item.id in kept:
            twin = forked(item)
            kept[twin.id] = twin
        else:
            kept[item.id] = item
    return list(kept.values()), moving


def forked(item: Item) -> Item:
    """The same under a new id; a code says which one it was."""
    raw = with_members(item.raw, {"conflict_of": item.id}) if isinstance(item, Code) else item.raw
    return make(new_id(), decode_record(raw), raw, synced=False, extra=item.extra)


def _synced_items(sync: SyncState | None, before: Mapping[str, Item]) -> tuple[dict[str, Item], list[Unreadable]]:
    """The synced part of the view. An item whose text is the very same as `before` is not read again."""
    if sync is None:
        return {}, []
    texts = {record_id: held.raw for record_id, held in sync.base.items()}
    for record_id, change in sync.pending.items():
        if isinstance(change, Put):
            texts[record_id] = change.raw
        else:
            texts.pop(record_id, None)
    items: dict[str, Item] = {}
    unread: list[Unreadable] = []
    sealed = {record_id for record_id, raw in texts.items() if raw is None}
    there = {record_id: raw for record_id, raw in texts.items() if raw is not None}
    new = {i: raw for i, raw in there.items() if i not in before or before[i].raw is not raw}
    read = dict(zip(new, decode_records(list(new.values())), strict=True))
    for record_id, raw in there.items():
        record = read.get(record_id)
        if record_id not in new:
            items[record_id] = before[record_id]
        elif isinstance(record, OtpRecord | GroupRecord):
            items[record_id] = make(record_id, record, raw, synced=True)
        else:
            unread.append(Unreadable(record_id, raw.decode("utf-8", "replace"), str(record), 0))
    unread.extend(Unreadable(record_id, "", "sealed", 0) for record_id in sealed)
    return items, unread
