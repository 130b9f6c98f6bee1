"""Commands between "on this device" and "synced" (SYNC.md 7.4)."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from dataclasses import replace

from msgspec.structs import replace as with_fields

from app.core.errors import AppError
from app.core.ids import new_id
from app.vault.commands.revision import Command, Item, Moment, changed, find_code, put, take_away
from app.vault.model import Group, Snapshot
from app.vault.sync_state import SyncState
from app.vault.view import with_sync


def move_to_sync(ids: Collection[str]) -> Command:
    """Pending puts under new ids; the local copies are hidden, and go when the commit is acknowledged.

    Groups keep their local copy and get a synced one of the same name, which the moved codes name.
    """
    fresh = {code_id: new_id() for code_id in ids}
    fresh_groups: dict[str, str] = {}

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        if snapshot.sync is None:
            raise AppError("vault.sync_off")
        codes = [code for code in (find_code(snapshot, code_id) for code_id in ids) if not code.synced]
        items: list[Item] = []
        for code in codes:
            group = snapshot.group_of(code)
            moved = with_fields(code, id=fresh[code.id], synced=True, extra=None)
            if group is not None and not group.synced:
                twin = _synced_twin(snapshot, group, fresh_groups)
                items.append(twin)
                moved = changed(moved, {"group": twin.id}, None)
            items.append(moved)
        leaving = {code.id: fresh[code.id] for code in codes}
        return hide_leaving(put(snapshot, items), leaving)

    return command


def with_fresh_ids(snapshot: Snapshot, taken: Container[str]) -> tuple[Snapshot, Mapping[str, str]]:
    """The snapshot whose local codes have none of these ids, and the new ones: they were synced here before.

    A code that comes home under its own id is no conflict: it folds with its twin, or stays beside it.
    """
    fresh = {code.id: new_id() for code in snapshot.codes if not code.synced and code.id in taken}
    codes = tuple(with_fields(code, id=fresh[code.id]) if code.id in fresh else code for code in snapshot.codes)
    usage = {fresh.get(code_id, code_id): usage for code_id, usage in snapshot.usage.items()}
    by_id = {code.id: code for code in codes}
    return replace(snapshot, codes=codes, by_id=by_id, usage=usage), fresh


def hide_leaving(snapshot: Snapshot, leaving: Mapping[str, str]) -> Snapshot:
    """Local codes that became synced ones: out of sight, kept in the file. Their usage counts go along."""
    assert snapshot.sync is not None
    hidden = {code_id: snapshot.by_id[code_id] for code_id in leaving}
    codes = tuple(code for code in snapshot.codes if code.id not in hidden)
    return replace(
        snapshot,
        codes=codes,
        by_id={code.id: code for code in codes},
        moving={**snapshot.moving, **hidden},
        usage={leaving.get(code_id, code_id): usage for code_id, usage in snapshot.usage.items()},
        sync=replace(snapshot.sync, leaving={**snapshot.sync.leaving, **leaving}),
    )


def set_sync(state: SyncState | None) -> Command:
    """Another sync state, as the network left it: the synced part of the view is built anew.

    The local copy of a code that was moved to sync goes when its synced record is committed and `leaving` names it no
    more; without that it is shown again.
    """

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        before = snapshot.sync.leaving if snapshot.sync else {}
        named = state.leaving if state else {}
        base = state.base if state else {}
        moving = {i: item for i, item in snapshot.moving.items() if i in named or before.get(i) not in base}
        return with_sync(replace(snapshot, moving=moving), state)

    return command


def finish_moving(ids: Collection[str]) -> Command:
    """The commit that carried these local codes was acknowledged: their local copies go."""

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        if snapshot.sync is None:
            return snapshot
        leaving = {i: other for i, other in snapshot.sync.leaving.items() if i not in ids}
        moving = {i: item for i, item in snapshot.moving.items() if i not in ids}
        return replace(snapshot, moving=moving, sync=replace(snapshot.sync, leaving=leaving))

    return command


def keep_local(ids: Collection[str]) -> Command:
    """A local copy first (under a new id), then pending deletes. The usage follows the copy."""

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        usage = dict(snapshot.usage)
        copies = []
        for code in (find_code(snapshot, code_id) for code_id in ids):
            if code.synced:
                copy = with_fields(code, id=new_id(), synced=False)
                copies.append(copy)
                if code.id in usage:
                    usage[copy.id] = usage.pop(code.id)
        gone = {i for i in ids if snapshot.by_id[i].synced}
        return replace(take_away(put(snapshot, copies), gone), usage=usage)

    return command


def copy_to(ids: Collection[str], synced: bool) -> Command:  # noqa: FBT001  (the value itself, as the code has it)
    """Copies under new ids on the other side; what is there already is not copied again."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        codes = [code for code in (find_code(snapshot, i) for i in ids) if code.synced != synced]
        copies: list[Item] = []
        for code in codes:
            other = with_fields(code, id=new_id(), synced=synced)
            copies.append(changed(other, {"modified": moment.now_ms}, None))
        return put(snapshot, copies)

    return command


def _synced_twin(snapshot: Snapshot, group: Group, fresh: dict[str, str]) -> Group:
    """The synced group of the same name, or a new one."""
    for other in snapshot.groups:
        if other.synced and other.name == group.name:
            return other
    return with_fields(group, id=fresh.setdefault(group.id, new_id()), synced=True, extra=None)
