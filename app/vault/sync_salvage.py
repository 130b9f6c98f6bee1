"""What can still be read of a `sync` member that as a whole cannot: its records become codes of this device.

Beside them the member's exact text is kept under a name of its own. Sync itself is off then; nothing is guessed of its
keys and its pin.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec import Raw, Struct

from app.core.ids import id_octets
from app.vault.json_members import object_text
from app.vault.view import Item, make
from app.wire.records import decode_record

KEPT_AS = "sync_unread"


class _State(Struct):
    base: dict[str, Raw]
    pending: dict[str, Raw] = {}


class _Base(Struct):
    record: Raw


class _Change(Struct):
    op: str
    record: Raw = Raw(b"")


def salvage(text: bytes | Raw) -> tuple[list[Item], list[bytes]]:
    """The items, and the entries that cannot be read. Raises ValueError when there is no list of records in it."""
    state = msgspec.json.decode(text, type=_State)
    items, unread = [], []
    for record_id, entry in {**state.base, **state.pending}.items():
        try:
            record = _record(entry, is_change=record_id in state.pending)
            if record is not None:
                id_octets(record_id)
                items.append(make(record_id, decode_record(record), record, synced=False))
        except (ValueError, RecursionError):
            unread.append(object_text({record_id: entry}, None))
    return items, unread


def free_name(members: Mapping[str, Raw]) -> str:
    """Under which the text is kept: what was kept before stays too."""
    number = 1
    while (name := KEPT_AS if number == 1 else f"{KEPT_AS}_{number}") in members:
        number += 1
    return name


def _record(entry: Raw, *, is_change: bool) -> bytes | None:
    """None for one that the user has deleted."""
    if not is_change:
        return bytes(msgspec.json.decode(entry, type=_Base).record)
    change = msgspec.json.decode(entry, type=_Change)
    return None if change.op == "del" else bytes(change.record)
