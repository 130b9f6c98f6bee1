"""The one way a snapshot changes: records put or taken away; for synced ones the pending changes follow (R1)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

from app.core.errors import AppError
from app.vault.model import Code, Group, Snapshot
from app.vault.sync_state import SyncState, with_delete, with_put
from app.wire.records import GroupRecord, decode_record, with_members


@dataclass(frozen=True, slots=True)
class Moment:
    """When a command happens, in milliseconds since 1970 UTC."""

    now_ms: int


Command: TypeAlias = Callable[[Snapshot, Moment], Snapshot]
Item: TypeAlias = Code | Group
T = TypeVar("T", Code, Group)


def find_code(snapshot: Snapshot, code_id: str) -> Code:
    """Raises AppError "vault.no_such_code"."""
    code = snapshot.by_id.get(code_id)
    if code is None:
        raise AppError("vault.no_such_code")
    return code


def find_group(snapshot: Snapshot, group_id: str) -> Group:
    """Raises AppError "vault.no_such_group"."""
    for group in snapshot.groups:
        if group.id == group_id:
            return group
    raise AppError("vault.no_such_group")


def make_item(record_id: str, raw: bytes, *, synced: bool, extra: bytes | None = None) -> Item:
    """A code or group out of its record's JSON; raises AppError "vault.bad_record" naming the member."""
    try:
        record = decode_record(raw)
    except ValueError as problem:
        raise AppError("vault.bad_record", member=str(problem)) from None
    if isinstance(record, GroupRecord):
        return Group(record_id, record, raw, synced, extra)
    return Code(record_id, record, raw, synced, extra)


def make_code(record_id: str, raw: bytes, *, synced: bool, extra: bytes | None = None) -> Code:
    """Raises AppError "vault.bad_record"."""
    item = make_item(record_id, raw, synced=synced, extra=extra)
    if not isinstance(item, Code):
        raise AppError("vault.bad_record", member="t")
    return item


def changed(item: T, members: Mapping[str, Any], moment: Moment | None) -> T:
    """The item with other members and, with a moment, `modified` set; the same object when nothing differs."""
    raw = with_members(item.raw, members)
    if raw == with_members(item.raw, {}):
        return item
    if moment is not None:
        raw = with_members(raw, {"modified": max(moment.now_ms, 0)})
    made = make_item(item.id, raw, synced=item.synced, extra=item.extra)
    assert isinstance(made, type(item))  # `t` is never among the members
    return made


def put(snapshot: Snapshot, items: Iterable[Item]) -> Snapshot:
    """Replaces items of the same id in their place and appends new ones."""
    fresh: dict[str, Item] = {item.id: item for item in items}
    if not fresh:
        return snapshot
    sync = _sync_after(snapshot.sync, {i: item.raw for i, item in fresh.items() if item.synced})
    codes = _placed(snapshot.codes, {i: item for i, item in fresh.items() if isinstance(item, Code)})
    groups = _placed(snapshot.groups, {i: item for i, item in fresh.items() if isinstance(item, Group)})
    return replace(snapshot, codes=codes, groups=groups, by_id=_indexed(snapshot, codes), sync=sync)


def take_away(snapshot: Snapshot, ids: Collection[str]) -> Snapshot:
    """Without these codes and groups; for synced ones a pending delete is noted."""
    gone = {item.id: item for item in snapshot.items if item.id in ids}
    if not gone:
        return snapshot
    codes = tuple(code for code in snapshot.codes if code.id not in gone)
    groups = tuple(group for group in snapshot.groups if group.id not in gone)
    sync = _sync_after(snapshot.sync, {i: None for i, item in gone.items() if item.synced})
    moving = {i: item for i, item in snapshot.moving.items() if i not in gone}
    return replace(snapshot, codes=codes, groups=groups, by_id=_indexed(snapshot, codes), sync=sync, moving=moving)


def _placed(present: tuple[T, ...], fresh: dict[str, T]) -> tuple[T, ...]:
    if not fresh:
        return present
    rest: dict[str, T] = dict(fresh)
    placed: list[T] = [rest.pop(item.id, item) for item in present]
    return tuple(placed + list(rest.values()))


def _indexed(snapshot: Snapshot, codes: tuple[Code, ...]) -> Mapping[str, Code]:
    return snapshot.by_id if codes is snapshot.codes else {code.id: code for code in codes}


def _sync_after(sync: SyncState | None, changes: Mapping[str, bytes | None]) -> SyncState | None:
    if not changes:
        return sync
    if sync is None:
        raise AppError("vault.sync_off")
    for record_id, raw in changes.items():
        sync = with_delete(sync, record_id) if raw is None else with_put(sync, record_id, raw)
    return sync
