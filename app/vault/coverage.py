"""Whether a vault holds all that an older version of it held. Pure."""

from __future__ import annotations

from app.vault.model import Snapshot
from app.wire.records import OtpRecord


def holds_all(now: Snapshot, before: Snapshot) -> bool:
    """Every key of a code of before is in a code of now or in the trash, and every unreadable entry is here too.

    Names and parameters may differ: what is lost with a code is its key.
    """
    unreadable = {entry.raw for entry in now.unreadable}
    return _keys(before) <= _keys(now) and all(entry.raw in unreadable for entry in before.unreadable)


def _keys(snapshot: Snapshot) -> set[tuple[str, str]]:
    records = [code.record for code in snapshot.codes]
    records += [item.record for item in snapshot.trash if isinstance(item.record, OtpRecord)]
    return {(record.type, record.secret) for record in records}
