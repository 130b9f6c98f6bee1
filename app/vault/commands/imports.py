"""Bringing in the records of a backup (BACKUP.md 4): nothing is removed or overwritten, and it can be repeated."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.core.ids import new_id
from app.vault.commands.positions import last_position, spread
from app.vault.commands.revision import Command, Item, Moment, changed, make_item, put
from app.vault.entries import recovery_members, tidy_tags
from app.vault.model import Code, Group, Snapshot, Unreadable
from app.wire.records import GroupRecord, OtpRecord, decode_record, with_members

Identity = tuple[str, str, str, int, int | None, str | None]


class Verdict(StrEnum):
    """What importing an otp record means for the codes that are here."""

    NEW = "new"
    HERE = "here"
    DIFFERS = "differs"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, repr=False)
class SavedRecord:
    """A record as a backup holds it: its id and its exact JSON."""

    id: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on one record of a file. `match` is the code here that it meets; `why` names an unreadable member."""

    verdict: Verdict
    record: OtpRecord | GroupRecord | None
    match: str | None = None
    why: str = ""


def judge(snapshot: Snapshot, records: Sequence[SavedRecord]) -> list[Judged]:
    """A verdict a record, in order; a code that occurs twice counts once as new and then as here."""
    have: dict[Identity, str] = {}
    for code in snapshot.codes:
        have.setdefault(code.otp.identity, code.id)
    return [_judge_one(snapshot, have, saved) for saved in records]


def _judge_one(snapshot: Snapshot, have: dict[Identity, str], saved: SavedRecord) -> Judged:
    try:
        record = decode_record(saved.raw)
    except ValueError as problem:
        return Judged(Verdict.UNREADABLE, None, why=str(problem))
    if isinstance(record, GroupRecord):
        group = _same_group(snapshot.groups, saved.id, record.name)
        return Judged(Verdict.HERE if group else Verdict.NEW, record, group.id if group else None)
    identity = (record.type, record.secret, record.algorithm, record.digits, record.period, record.pin)
    if identity in have:
        return Judged(Verdict.HERE, record, have[identity])
    have[identity] = saved.id
    if saved.id in snapshot.by_id:
        return Judged(Verdict.DIFFERS, record, saved.id)
    return Judged(Verdict.NEW, record)


def import_records(
    records: Sequence[SavedRecord],
    *,
    chosen: Collection[int] | None = None,
    unreadable: Iterable[str] = (),
    synced: bool = False,
) -> Command:
    """Adds what is new, keeps both where a code differs, completes what is here.

    `chosen` are indexes into `records`; None is all. `unreadable` are texts that the exporting app could not read: they
    are kept here as well.
    """
    fresh_ids = [new_id() for _ in records]

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        judged = judge(snapshot, records)
        wanted = [i for i in range(len(records)) if chosen is None or i in chosen]
        taken = {item.id for item in (*snapshot.items, *snapshot.trash)}
        groups, made = _groups(snapshot, records, judged, fresh_ids, taken, synced=synced)
        after = put(snapshot, made)
        added = [i for i in wanted if judged[i].verdict in (Verdict.NEW, Verdict.DIFFERS)]
        positions = iter(spread(last_position(snapshot.codes), len(added)))
        items: list[Item] = []
        for i in added:
            if not isinstance(judged[i].record, OtpRecord):
                continue
            members: dict[str, Any] = {"group": groups.get(_group_of(judged[i]) or ""), "position": next(positions)}
            if judged[i].verdict is Verdict.DIFFERS:
                members["conflict_of"] = records[i].id
            record_id = fresh_ids[i] if records[i].id in taken else records[i].id
            taken.add(record_id)
            items.append(make_item(record_id, with_members(records[i].raw, members), synced=synced))
        after = put(after, items)
        after = put(after, _completed(after, [judged[i] for i in wanted], moment))
        texts = [records[i].raw.decode() for i in wanted if judged[i].verdict is Verdict.UNREADABLE]
        return _with_unreadable(after, [*texts, *unreadable], moment)

    return command


def _group_of(judged: Judged) -> str | None:
    return judged.record.group if isinstance(judged.record, OtpRecord) else None


def _groups(
    snapshot: Snapshot,
    records: Sequence[SavedRecord],
    judged: Sequence[Judged],
    fresh_ids: Sequence[str],
    taken: set[str],
    *,
    synced: bool,
) -> tuple[dict[str, str], list[Item]]:
    """Where each group id of the file leads here, and the groups that must be made for it."""
    leads: dict[str, str] = {group.id: group.id for group in snapshot.groups}
    made: list[Item] = []
    for i, saved in enumerate(records):
        record = judged[i].record
        if not isinstance(record, GroupRecord):
            continue
        present = _same_group([*snapshot.groups, *(g for g in made if isinstance(g, Group))], saved.id, record.name)
        if present is None:
            group_id = fresh_ids[i] if saved.id in taken else saved.id
            taken.add(group_id)
            made.append(make_item(group_id, saved.raw, synced=synced))
            leads[saved.id] = group_id
        else:
            leads[saved.id] = present.id
    return leads, made


def _same_group(groups: Iterable[Group], group_id: str, name: str) -> Group | None:
    """The same id is the same group, otherwise the same name, case ignored."""
    known = list(groups)
    by_id = next((group for group in known if group.id == group_id), None)
    return by_id or next((group for group in known if group.name.casefold() == name.casefold()), None)


def _completed(snapshot: Snapshot, judged: Iterable[Judged], moment: Moment) -> list[Item]:
    """Codes that are here, with the higher counter and the tags and recovery codes that they lacked."""
    done: dict[str, Code] = {}
    for one in judged:
        if one.verdict is not Verdict.HERE or not isinstance(one.record, OtpRecord) or one.match is None:
            continue
        code = done.get(one.match) or snapshot.by_id.get(one.match)
        if code is None:
            continue
        members = _missing(code, one.record)
        if members:
            done[code.id] = changed(code, members, moment)
    return list(done.values())


def _missing(code: Code, record: OtpRecord) -> dict[str, Any]:
    members: dict[str, Any] = {}
    if code.record.type == "hotp" and (record.counter or 0) > (code.record.counter or 0):
        members["counter"] = record.counter
    if set(record.tags) - set(code.tags):
        members["tags"] = tidy_tags([*code.tags, *record.tags])
    known = {item.code for item in code.recovery_codes}
    if any(item.code not in known for item in record.recovery_codes):
        both = [*code.recovery_codes, *(item for item in record.recovery_codes if item.code not in known)]
        members["recovery_codes"] = recovery_members((item.code, item.used) for item in both)
    return members


def _with_unreadable(snapshot: Snapshot, texts: Iterable[str], moment: Moment) -> Snapshot:
    known = {item.raw for item in snapshot.unreadable}
    fresh = [text for text in dict.fromkeys(texts) if text not in known]
    if not fresh:
        return snapshot
    kept = tuple(Unreadable(None, text, "imported", moment.now_ms) for text in fresh)
    return replace(snapshot, unreadable=(*snapshot.unreadable, *kept))
