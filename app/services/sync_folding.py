"""What the folding of equal codes leaves behind: the name, note, icon and group that the surviving code does not have.

The protocol says what the surviving record becomes (SYNC.md 7.1 row 2); nothing is added to it here. What it did not
take over goes to this device's trash, so that no name vanishes without being found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.services.review import display_name
from app.vault.commands import Moment
from app.vault.merge import identity, parse_record
from app.vault.model import Code, Snapshot, Trashed
from app.vault.rebase import MergeNote, Put

_CODE = ("t", "type", "secret", "algorithm", "digits", "period", "pin", "counter")
_UNITED = ("tags", "recovery_codes")
_OWN = ("created", "modified", "position", "pinned", "conflict_of")
_CARRIED = frozenset((*_CODE, *_UNITED, *_OWN))
_NAMES = ("issuer", "account")


@dataclass(frozen=True, slots=True)
class Told:
    """A merge note in names: what it is about, what that became (empty if nothing), whether the trash has the rest."""

    kind: str
    name: str
    other: str = ""
    in_trash: bool = False


def told(notes: Iterable[MergeNote], snapshot: Snapshot) -> list[Told]:
    """The notes for a person to read. A record that is not there any more is named as it was here."""
    trash = {item.id for item in snapshot.trash}
    return [
        Told(
            note.kind,
            _name_of(note.raw) if note.raw is not None else _shown(snapshot, note.record),
            _shown(snapshot, note.other) if note.kind == "folded" and note.other else "",
            note.kind == "folded" and note.record in trash,
        )
        for note in notes
    ]


def with_lost_names(before: Snapshot, after: Snapshot, moment: Moment, *, repairing: bool = False) -> Snapshot:
    """`after`, with what folding took from the view in the trash; it comes back as a code of this device."""
    gone = _gone(before, after, repairing=repairing)
    if not gone:
        return after
    survivors = _by_identity(after.codes)
    kept = [code for code in gone if _loses(code, survivors)]
    fresh = [Trashed(code.id, code.record, code.raw, moment.now_ms, synced=False, extra=code.extra) for code in kept]
    ids = {item.id for item in fresh}
    return replace(after, trash=(*(item for item in after.trash if item.id not in ids), *fresh)) if fresh else after


def _gone(before: Snapshot, after: Snapshot, *, repairing: bool) -> list[Code]:
    """Codes of ours that are in the view no more although nobody deleted them."""
    if before.sync is None or after.sync is None or before.sync.pending is after.sync.pending:
        return []
    pending = before.sync.pending
    additions = [i for i, change in pending.items() if isinstance(change, Put) and change.base is None]
    candidates = list(before.by_id) if repairing else additions
    gone = [before.by_id[i] for i in candidates if i in before.by_id and i not in after.by_id]
    return [code for code in gone if code.synced]


def _by_identity(codes: Sequence[Code]) -> dict[Any, dict[str, Any]]:
    found: dict[Any, dict[str, Any]] = {}
    for code in codes:
        record = parse_record(code.raw)
        if record is not None and code.synced:
            found[identity(record)] = record
    return found


def _loses(code: Code, survivors: Mapping[Any, dict[str, Any]]) -> bool:
    """Whether an equal code is there that lacks something of this one. Without an equal one it was no folding."""
    record = parse_record(code.raw)
    survivor = None if record is None else survivors.get(identity(record))
    if record is None or survivor is None:
        return False
    return any(
        _text(value, name) != _text(survivor.get(name), name)
        for name, value in record.items()
        if name not in _CARRIED and value not in (None, "")
    )


def _text(value: Any, name: str) -> Any:
    return str(value or "").strip().casefold() if name in _NAMES else value


def _shown(snapshot: Snapshot, record_id: str | None) -> str:
    code = snapshot.by_id.get(record_id or "")
    return display_name(code.issuer, code.account) if code is not None else ""


def _name_of(raw: bytes) -> str:
    record = parse_record(raw) or {}
    return display_name(str(record.get("issuer", "")), str(record.get("account", ""))) or str(record.get("name", ""))
