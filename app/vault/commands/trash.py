"""Commands on the trash: what is deleted here stays for 30 days (VAULT.md 3)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.core.errors import AppError
from app.core.ids import new_id
from app.vault.commands.local import set_setting
from app.vault.commands.revision import Command, Moment, find_code, make_item, put, take_away
from app.vault.model import Snapshot, Trashed

DAY_MS = 24 * 3600 * 1000
KEPT_MS = 30 * DAY_MS
OVERDUE = "trash.overdue"  # when something was first found to be so old


def delete(ids: Collection[str]) -> Command:
    """Into the trash; a synced one is also a pending delete."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        fresh = [
            Trashed(code.id, code.record, code.raw, moment.now_ms, code.synced, code.extra)
            for code in (find_code(snapshot, code_id) for code_id in ids)
        ]
        kept = tuple(item for item in snapshot.trash if item.id not in ids)
        return replace(take_away(snapshot, set(ids)), trash=(*kept, *fresh))

    return command


def restore(ids: Collection[str]) -> Command:
    """Out of the trash, to where it was; on this device when sync has been turned off since."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        del moment
        wanted = [_trashed(snapshot, trashed_id) for trashed_id in ids]
        items = []
        for item in wanted:
            taken = item.id in snapshot.by_id
            synced = item.synced and snapshot.sync is not None
            items.append(make_item(new_id() if taken else item.id, item.raw, synced=synced, extra=item.extra))
        left = tuple(item for item in snapshot.trash if item.id not in ids)
        return replace(put(snapshot, items), trash=left)

    return command


def purge(ids: Collection[str]) -> Command:
    """Out of the trash for good."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        del moment
        return _without_trash(snapshot, {_trashed(snapshot, trashed_id).id for trashed_id in ids})

    return command


def empty_expired_trash() -> Command:
    """Removes what was found a day ago to be older than 30 days, and notes what is found so now.

    So one look under a clock that is ahead destroys nothing. A date in the future (the clock was set back) expires
    nothing. Nobody deletes a code before it was last changed or used: an earlier date is that of a wrong clock.
    """

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        noted = snapshot.settings.get(OVERDUE)
        since = noted if isinstance(noted, int) and noted <= moment.now_ms else None
        is_due = since is not None and moment.now_ms - since >= DAY_MS
        expired = _overdue(snapshot, since) if since is not None and is_due else set()
        after = _without_trash(snapshot, expired) if expired else snapshot
        found = since if since is not None and not is_due else moment.now_ms
        note = found if _overdue(after, moment.now_ms) else None
        return after if note == noted else set_setting(OVERDUE, note)(after, moment)

    return command


def _overdue(snapshot: Snapshot, now_ms: int) -> set[str]:
    return {item.id for item in snapshot.trash if now_ms - _deleted_ms(snapshot, item) > KEPT_MS}


def _deleted_ms(snapshot: Snapshot, item: Trashed) -> int:
    usage = snapshot.usage.get(item.id)
    return max(item.deleted_ms, item.record.modified, usage.last_ms if usage else 0)


def _without_trash(snapshot: Snapshot, ids: Collection[str]) -> Snapshot:
    return replace(
        snapshot,
        trash=tuple(item for item in snapshot.trash if item.id not in ids),
        usage={i: usage for i, usage in snapshot.usage.items() if i not in ids or i in snapshot.by_id},
    )


def _trashed(snapshot: Snapshot, trashed_id: str) -> Trashed:
    for item in snapshot.trash:
        if item.id == trashed_id:
            return item
    raise AppError("vault.no_such_code")
