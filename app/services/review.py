"""What an import would do, row by row, before anything is done: pure functions of the vault and the file.

Entries in = new + already here + differing + refused; every refused row has a name and a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import msgspec

from app.core.errors import AppError, Fact
from app.formats.base import Problem, Remark, Report
from app.otp.base import Entry
from app.vault.commands import SavedRecord, Verdict, judge
from app.vault.entries import entry_of
from app.vault.model import Code, Snapshot
from app.wire.canonical import canonical_json
from app.wire.records import MAX_COUNTER, OtpRecord


class Standing(StrEnum):
    """How a row stands to the vault. SAME_KEY: its key is here by another name; DIFFERS: its name, not its key."""

    NEW = "new"
    HERE = "here"
    SAME_KEY = "same_key"
    DIFFERS = "differs"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row of the file. `match` is the id of the code here that it meets; `reason` is set when it was refused."""

    number: int
    name: str
    standing: Standing
    entry: Entry | None = None
    match: str | None = None
    reason: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def selected(self) -> bool:
        """Whether it comes in unless the user says otherwise: all but what is here, refused, or in the other's trash.

        Two accounts may share one key, so a known key under another name is offered too.
        """
        if self.entry is not None and "trashed" in self.entry.remarks:
            return False
        return self.standing in (Standing.NEW, Standing.DIFFERS, Standing.SAME_KEY)


@dataclass(frozen=True, slots=True)
class Review:
    """A file, judged. `app` is the name of the program that wrote it."""

    format: str
    app: str
    rows: tuple[ReviewRow, ...]
    groups: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    records: tuple[SavedRecord, ...] = ()
    unreadable: tuple[str, ...] = ()

    def count(self, *standings: Standing) -> int:
        return sum(row.standing in standings for row in self.rows)

    @property
    def is_backup(self) -> bool:
        return self.format == BACKUP_FORMAT


BACKUP_FORMAT = "4otp"


def display_name(issuer: str, account: str) -> str:
    """What a person knows a code by: "GitHub (octocat)"."""
    return f"{issuer} ({account})" if issuer and account else issuer or account


def review_report(snapshot: Snapshot, report: Report) -> Review:
    """Judges the entries of another app's file against the vault, and against each other.

    A counter that no record holds costs its own row, not the file.
    """
    by_key: dict[tuple[Any, ...], list[_Known]] = {}
    by_name: dict[tuple[str, str], str] = {}
    for code in snapshot.codes:
        _remember(by_key, by_name, entry_of(code), code.id)
    rows = []
    for row in report.rows:
        name = display_name(row.entry.issuer, row.entry.account)
        if (row.entry.otp.counter or 0) > MAX_COUNTER:
            facts: dict[str, Fact] = {"field": "counter", "minimum": 0, "maximum": MAX_COUNTER}
            rows.append(ReviewRow(row.number, name, Standing.REFUSED, reason="otp.field_range", facts=facts))
            continue
        standing, match = _standing(by_key, by_name, row.entry)
        rows.append(ReviewRow(row.number, name, standing, row.entry, match))
        _remember(by_key, by_name, row.entry, None)
    rows += [_refused(problem) for problem in report.problems]
    rows.sort(key=lambda row: row.number)
    return Review(report.format.id, report.format.app, tuple(rows), report.groups, report.remarks)


def review_backup(snapshot: Snapshot, content: Mapping[str, Any]) -> Review:
    """Judges the records of an opened `.4otp.txt` file (BACKUP.md 4). AppError "backup.wrong_passphrase_or_damaged"."""
    records, unreadable = saved_records(content), _texts(content.get("unreadable"))
    judged = judge(snapshot, records)
    rows = []
    for number, (saved, one) in enumerate(zip(records, judged, strict=True), start=1):
        if one.verdict is Verdict.UNREADABLE:
            rows.append(ReviewRow(number, "", Standing.REFUSED, reason="vault.bad_record", facts={"member": one.why}))
        elif isinstance(one.record, OtpRecord):
            entry = entry_of(Code(saved.id, one.record, saved.raw))
            standing = Standing(one.verdict.value)
            rows.append(ReviewRow(number, display_name(entry.issuer, entry.account), standing, entry, one.match))
    groups = tuple(
        one.record.name for one in judged if one.record is not None and not isinstance(one.record, OtpRecord)
    )
    return Review(BACKUP_FORMAT, "4OTP", tuple(rows), groups, (), records, unreadable)


def saved_records(content: Mapping[str, Any]) -> tuple[SavedRecord, ...]:
    """The records of a backup's content; what is not even a record with an id makes the file a damaged one."""
    found = []
    for item in content["records"]:
        if not isinstance(item, dict) or not isinstance(item.get("id"), str) or "record" not in item:
            raise AppError("backup.wrong_passphrase_or_damaged")
        found.append(SavedRecord(item["id"], canonical_json(item["record"])))
    return tuple(found)


def report_text(review: Review, added: int) -> dict[str, Any]:
    """What can be kept of an import: numbers, names and reasons, no secrets."""
    return {
        "format": review.format,
        "app": review.app,
        "added": added,
        "already_here": review.count(Standing.HERE),
        "refused": review.count(Standing.REFUSED),
        "rows": [
            {
                "row": row.number,
                "name": row.name,
                "result": row.standing.value,
                **({"reason": row.reason} if row.reason else {}),
            }
            for row in review.rows
        ],
    }


@dataclass(frozen=True, slots=True)
class _Known:
    name: tuple[str, str]
    code_id: str | None


def _name_key(entry: Entry) -> tuple[str, str]:
    return entry.issuer.strip().casefold(), entry.account.strip().casefold()


def _remember(
    by_key: dict[tuple[Any, ...], list[_Known]], by_name: dict[tuple[str, str], str], entry: Entry, code_id: str | None
) -> None:
    by_key.setdefault(entry.otp.identity, []).append(_Known(_name_key(entry), code_id))
    if code_id is not None and any(_name_key(entry)):
        by_name.setdefault(_name_key(entry), code_id)


def _standing(
    by_key: Mapping[tuple[Any, ...], Sequence[_Known]], by_name: Mapping[tuple[str, str], str], entry: Entry
) -> tuple[Standing, str | None]:
    name = _name_key(entry)
    known = by_key.get(entry.otp.identity, ())
    for one in known:
        if one.name == name:
            return Standing.HERE, one.code_id
    if known:
        return Standing.SAME_KEY, known[0].code_id
    if name in by_name:
        return Standing.DIFFERS, by_name[name]
    return Standing.NEW, None


def _refused(problem: Problem) -> ReviewRow:
    return ReviewRow(problem.row, problem.name, Standing.REFUSED, reason=problem.reason, facts=problem.facts)


def _texts(unreadable: object) -> tuple[str, ...]:
    """Quarantined entries of the app that wrote the backup: texts, or objects with the text as "raw"."""
    found = []
    for item in unreadable if isinstance(unreadable, list) else ():
        raw = item.get("raw") if isinstance(item, dict) else item
        found.append(raw if isinstance(raw, str) else msgspec.json.encode(item).decode())
    return tuple(found)
