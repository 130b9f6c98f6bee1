"""What can be done with a vault: pure functions from a snapshot and a moment to the next snapshot."""

from __future__ import annotations

from app.vault.commands.arrivals import Arrival, add_arrivals
from app.vault.commands.codes import (
    add_entries,
    advance_counter,
    dismiss_conflict,
    edit,
    new_ids,
    pin,
    record_use,
    set_recovery_codes,
    tick_recovery_code,
)
from app.vault.commands.groups import (
    add_group,
    delete_group,
    move_to_group,
    new_group_id,
    place,
    place_group,
    rename_group,
)
from app.vault.commands.imports import Judged, SavedRecord, Verdict, import_records, judge
from app.vault.commands.local import discard_unreadable, log_event, set_backup, set_setting
from app.vault.commands.positions import own_order_key
from app.vault.commands.revision import Command, Moment
from app.vault.commands.sharing import copy_to, finish_moving, keep_local, move_to_sync, set_sync, with_fresh_ids
from app.vault.commands.trash import delete, empty_expired_trash, purge, restore
from app.vault.commands.undo import undo_of

__all__ = [
    "Arrival",
    "Command",
    "Judged",
    "Moment",
    "SavedRecord",
    "Verdict",
    "add_arrivals",
    "add_entries",
    "add_group",
    "advance_counter",
    "copy_to",
    "delete",
    "delete_group",
    "discard_unreadable",
    "dismiss_conflict",
    "edit",
    "empty_expired_trash",
    "finish_moving",
    "import_records",
    "judge",
    "keep_local",
    "log_event",
    "move_to_group",
    "move_to_sync",
    "new_group_id",
    "new_ids",
    "own_order_key",
    "pin",
    "place",
    "place_group",
    "purge",
    "record_use",
    "rename_group",
    "restore",
    "set_backup",
    "set_recovery_codes",
    "set_setting",
    "set_sync",
    "tick_recovery_code",
    "undo_of",
    "with_fresh_ids",
]
