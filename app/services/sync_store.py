"""The sync state inside the vault: `app.sync` changes it here, beside the user's own commands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from msgspec.structs import replace as with_fields

from app.core.errors import Cancelled
from app.core.octets import to_base64url
from app.services.sync_folding import with_lost_names
from app.services.vault import VaultService
from app.sync.plan import landed
from app.vault.commands import Moment, finish_moving, move_to_sync, with_fresh_ids
from app.vault.model import EMPTY, Snapshot, Unreadable
from app.vault.rebase import Pending
from app.vault.sync_state import BaseRecord, SyncState
from app.vault.view import assemble, with_sync
from app.wire.canonical import canonical_json

BEFORE_REPAIR = "before-repair"


class VaultStore:
    """A `StateStore` on the unlocked vault."""

    def __init__(self, vault: VaultService) -> None:
        self._vault = vault
        self._own_pending: Mapping[str, Pending] = {}

    @property
    def state(self) -> SyncState:
        if self._vault.status().state != "unlocked":
            raise Cancelled
        state = self._vault.snapshot.sync
        if state is None:
            raise Cancelled
        return state

    async def change(self, change: Callable[[SyncState], SyncState], *, copy_before: str | None = None) -> SyncState:
        def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
            changed = _changed(snapshot, moment, change)
            changed = with_lost_names(snapshot, changed, moment, repairing=copy_before == BEFORE_REPAIR)
            if changed.sync is not None:
                self._own_pending = changed.sync.pending
            return changed

        state = (await self._vault.apply(command, copy_before=copy_before)).snapshot.sync
        if state is None:
            raise Cancelled
        return state

    def is_edit(self, snapshot: Snapshot) -> bool:
        """Whether this snapshot holds something to send that the user, not the sync, has put there."""
        return (
            snapshot.sync is not None
            and bool(snapshot.sync.pending)
            and (snapshot.sync.pending is not self._own_pending)
        )


def _changed(snapshot: Snapshot, moment: Moment, change: Callable[[SyncState], SyncState]) -> Snapshot:
    before = snapshot.sync
    if before is None:
        raise Cancelled
    after = change(before)
    if after is before or after == before:
        return snapshot
    if after.base is before.base and after.pending is before.pending:
        return replace(snapshot, sync=after)  # the view is the same
    return finish_moving(landed(after))(with_sync(snapshot, after), moment)


def connected(snapshot: Snapshot, moment: Moment, state: SyncState, ids: Collection[str]) -> Snapshot:
    """Sync begins on this device with what the server has; the local codes of these ids are moved to it."""
    here, renamed = with_fresh_ids(without_sync(snapshot, keep=True), state.base)
    return move_to_sync([renamed.get(i, i) for i in ids])(with_sync(here, state), moment)


def without_sync(snapshot: Snapshot, *, keep: bool) -> Snapshot:
    """Sync ends on this device: its codes become local ones, or go. What cannot be read is kept in quarantine."""
    state = snapshot.sync
    if state is None:
        return snapshot
    local = [item for item in snapshot.items if not item.synced]
    shown = {item.id: item for item in snapshot.items if item.synced}
    if keep:
        local += [with_fields(item, synced=False) for item in shown.values()]
    waiting = [item for i, item in snapshot.moving.items() if not keep or state.leaving.get(i) not in shown]
    unreadable = [u if u.id is None else _quarantined(u, state.base.get(u.id)) for u in snapshot.unreadable]
    return assemble(replace(snapshot, sync=None, moving=EMPTY), [*local, *waiting], unreadable)


def quarantined_box(record_id: str, entry: BaseRecord, now_ms: int) -> Unreadable:
    """A synced box that nobody could open, with all that is needed to open it later."""
    box = "" if entry.box is None else to_base64url(entry.box)
    raw = canonical_json({"t": "sealed", "id": record_id, "rev": entry.rev, "epoch": entry.epoch, "box": box})
    return Unreadable(None, raw.decode(), "sealed", now_ms)


def _quarantined(unreadable: Unreadable, entry: BaseRecord | None) -> Unreadable:
    if unreadable.raw or entry is None or unreadable.id is None:
        return replace(unreadable, id=None)
    return quarantined_box(unreadable.id, entry, unreadable.seen_ms)
