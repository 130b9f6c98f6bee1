"""Commands on the trash: what is deleted here stays for 30 days (VAULT.md 3)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.core.errors import AppError
from app.core.ids import new_id
from app.vault.commands.revision import Command, Moment, find_code, make_item, put, take_away
from app.vault.model import Snapshot, Trashed

KEPT_MS = 30 * 24 * 3600 * 1000


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
    """Removes what was deleted more than 30 days ago. A date in the future (the clock was set back) expires nothing.

    Nobody deletes a code before it was last changed or used: an earlier date is that of a clock that was wrong then.
    """

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        expired = {item.id for item in snapshot.trash if moment.now_ms - _deleted_ms(snapshot, item) > KEPT_MS}
        return _without_trash(snapshot, expired) if expired else snapshot

    return command


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
