"""Taking a change back, record by record; what was changed by something else meanwhile stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

import msgspec

from app.vault.commands.revision import Command, Item, Moment, make_item, put, take_away
from app.vault.merge import merge
from app.vault.model import Code, Snapshot
from app.wire.records import encode_record, with_members

V = TypeVar("V")
K = TypeVar("K")


def undo_of(before: Snapshot, after: Snapshot) -> Command:
    """The command that takes back what happened between the two. Counters never go back: a code would repeat."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        old, new = _items(before), _items(after)  # not before it is wanted: most changes are never taken back
        added = new.keys() - old.keys()
        touched = {i: item for i, item in old.items() if new.get(i) is not item}
        present = _items(snapshot)
        back = [_taken_back(item, new.get(i), present.get(i), moment) for i, item in touched.items()]
        undone = take_away(put(snapshot, [item for item in back if item is not None]), added)
        return replace(
            undone,
            trash=_list_back(
                before.trash, after.trash, snapshot.trash, {item.id for item in back if item} - present.keys()
            ),
            unreadable=_list_back(before.unreadable, after.unreadable, snapshot.unreadable, ()),
            settings=_mapping_back(before.settings, after.settings, snapshot.settings),
            usage=_mapping_back(before.usage, after.usage, snapshot.usage),
            moving=_mapping_back(before.moving, after.moving, undone.moving),
            backup=before.backup if snapshot.backup is after.backup else snapshot.backup,
        )

    return command


def _items(snapshot: Snapshot) -> dict[str, Item]:
    groups: dict[str, Item] = {group.id: group for group in snapshot.groups}
    return {**groups, **snapshot.by_id}


def _taken_back(old: Item, new: Item | None, present: Item | None, moment: Moment) -> Item | None:
    """None when something else has removed it since."""
    if new is None:
        return old if present is None else None
    if present is None:
        return None
    if present.raw == new.raw:
        back = {"modified": moment.now_ms}
        if isinstance(old, Code) and isinstance(new, Code) and old.otp.counter is not None:
            back["counter"] = max(old.otp.counter, new.otp.counter or 0)
        return make_item(old.id, with_members(old.raw, back), synced=present.synced, extra=present.extra)
    merged = merge(_members(new), {**_members(old), "modified": moment.now_ms}, _members(present)).record
    if isinstance(present, Code) and "counter" in merged:
        merged["counter"] = max(present.record.counter or 0, merged["counter"])
    return make_item(old.id, encode_record(merged), synced=present.synced, extra=present.extra)


def _members(item: Item) -> dict[str, Any]:
    members: dict[str, Any] = msgspec.json.decode(item.raw)
    return members


def _list_back(before: Iterable[V], after: Iterable[V], now: Iterable[V], restored: Iterable[str]) -> tuple[V, ...]:
    """Without what the change added, with what it removed; of one id one, and none of what is `restored` as a code.

    What was read from the disk again meanwhile is equal and not the same, and an undo may be asked for twice.
    """
    was, became = list(before), list(after)
    added = [item for item in became if not any(item is other for other in was)]
    removed = [item for item in was if not any(item is other for other in became)]
    gone = set(restored)
    kept = [item for item in now if _id(item) not in gone and not any(item is other for other in added)]
    gone.update(record_id for item in kept if (record_id := _id(item)) is not None)
    return (*[item for item in removed if _id(item) not in gone], *kept)


def _id(item: object) -> str | None:
    return getattr(item, "id", None)


def _mapping_back(before: Mapping[K, V], after: Mapping[K, V], now: Mapping[K, V]) -> dict[K, V]:
    undone = dict(now)
    for key in before.keys() | after.keys():
        if before.get(key) != after.get(key) and now.get(key) == after.get(key):
            undone.pop(key, None)
            if key in before:
                undone[key] = before[key]
    return undone
