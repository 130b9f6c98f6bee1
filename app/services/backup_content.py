"""What goes into a backup, and whether a file that was read back holds it: pure functions (BACKUP.md 2)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from app.services.review import saved_records
from app.vault.commands import judge
from app.vault.model import Snapshot
from app.wire.records import OtpRecord


def created_text(now_ms: int) -> str:
    """RFC 3339 in local time with offset, to the second."""
    return datetime.fromtimestamp(now_ms // 1000, UTC).astimezone().isoformat(timespec="seconds")


def backup_content(snapshot: Snapshot, app: str, created: str) -> dict[str, Any]:
    """All codes and groups, local and synced, with their ids; entries that cannot be read go in as they are."""
    content: dict[str, Any] = {
        "format": "4otp-backup",
        "v": 1,
        "app": app,
        "created": created,
        "records": [{"id": item.id, "record": msgspec.json.decode(item.raw)} for item in snapshot.items],
    }
    if snapshot.unreadable:
        content["unreadable"] = [
            {"raw": item.raw, "why": item.why, "seen": item.seen_ms} for item in snapshot.unreadable
        ]
    return content


def fingerprint(snapshot: Snapshot) -> str:
    """Changes when anything does that a backup holds. Kept inside the vault only."""
    hasher = hashlib.sha256()
    for item in snapshot.items:
        hasher.update(item.id.encode() + b"\0" + item.raw + b"\0")
    for entry in snapshot.unreadable:
        hasher.update(entry.raw.encode("utf-8", "surrogatepass") + b"\0")
    return hasher.hexdigest()


def holds_all_of(content: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """Whether every code of the vault is in the content with its id and its SEC, and nothing unreadable is missing."""
    records = {saved.id: saved for saved in saved_records(content)}
    if records.keys() != {item.id for item in snapshot.items}:
        return False
    verdicts = judge(Snapshot(), tuple(records.values()))
    identities = {
        saved_id: (r.type, r.secret, r.algorithm, r.digits, r.period, r.pin)
        for saved_id, one in zip(records, verdicts, strict=True)
        if isinstance(r := one.record, OtpRecord)
    }
    kept = content.get("unreadable", [])
    return identities == {code.id: code.otp.identity for code in snapshot.codes} and len(kept) == len(
        snapshot.unreadable
    )


@dataclass(frozen=True, slots=True)
class Drill:
    """What a backup holds beside what the vault holds now (BACKUP.md 6)."""

    created: str
    codes: int
    equal: int
    older: int
    missing_here: int
    not_in_backup: int


def compare(content: Mapping[str, Any], snapshot: Snapshot) -> Drill:
    """Equal: same id and same record. Older: the key is here, but something else about it was changed since."""
    saved = saved_records(content)
    have = {code.otp.identity for code in snapshot.codes}
    here = {code.id: msgspec.json.decode(code.raw) for code in snapshot.codes}
    codes = equal = older = 0
    in_file = set()
    for one, record in zip(saved, judge(Snapshot(), saved), strict=True):
        r = record.record
        if not isinstance(r, OtpRecord):
            continue
        codes += 1
        identity = (r.type, r.secret, r.algorithm, r.digits, r.period, r.pin)
        in_file.add(identity)
        if here.get(one.id) == msgspec.json.decode(one.raw):
            equal += 1
        elif identity in have:
            older += 1
    return Drill(
        created=str(content.get("created", "")),
        codes=codes,
        equal=equal,
        older=older,
        missing_here=codes - equal - older,
        not_in_backup=sum(code.otp.identity not in in_file for code in snapshot.codes),
    )
