"""Commands on codes: add, edit, pin, counters, recovery codes, use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypedDict, Unpack

from app.core.errors import AppError
from app.core.ids import new_id
from app.otp.base import Entry, OtpParameters
from app.vault.commands.positions import last_position, spread
from app.vault.commands.revision import Command, Moment, changed, find_code, make_code, put
from app.vault.entries import clean, entry_record, otp_members, recovery_members, tidy_tags
from app.vault.model import Snapshot, Usage
from app.wire.records import MAX_COUNTER, MAX_NAME_BYTES, MAX_NOTE_BYTES, MAX_RECOVERY_CODES, MAX_TAGS, RecoveryCode


class Changes(TypedDict, total=False):
    """What `edit` can change; what is not named stays."""

    issuer: str
    account: str
    note: str
    tags: Sequence[str]
    group: str | None
    icon: str | None
    pinned: bool
    otp: OtpParameters


def add_entries(entries: Sequence[Entry], *, group: str | None = None, synced: bool = False) -> Command:
    """Adds codes at the end of the own order. Never replaces one, whatever it is called (R15). All or none."""
    ids = [new_id() for _ in entries]

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        positions = spread(last_position(snapshot.codes), len(entries))
        return put(
            snapshot,
            [
                make_code(
                    record_id,
                    entry_record(entry, now_ms=moment.now_ms, position=position, group=group),
                    synced=synced,
                )
                for record_id, entry, position in zip(ids, entries, positions, strict=True)
            ],
        )

    return command


def edit(code_id: str, **changes: Unpack[Changes]) -> Command:
    """Changes members of a code. AppError "vault.text_too_long" names the member."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        return put(snapshot, [changed(find_code(snapshot, code_id), _edited_members(changes), moment)])

    return command


def pin(ids: Collection[str], pinned: bool) -> Command:  # noqa: FBT001  (the value itself, as the record has it)
    return _on_each(ids, {"pinned": pinned})


def dismiss_conflict(code_id: str) -> Command:
    """The user has seen that this code was forked from another."""
    return _on_each([code_id], {"conflict_of": None})


def advance_counter(code_id: str) -> Command:
    """Stores the next counter of an hotp code. AppError "vault.not_counted", "vault.counter_used_up"."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        code = find_code(snapshot, code_id)
        counter = code.otp.counter
        if counter is None:
            raise AppError("vault.not_counted")
        if counter >= MAX_COUNTER:
            raise AppError("vault.counter_used_up")
        return put(snapshot, [changed(code, {"counter": counter + 1}, moment)])

    return command


def set_recovery_codes(code_id: str, codes: Iterable[str | RecoveryCode]) -> Command:
    """Replaces the list; codes that stay keep their tick. AppError "vault.text_too_long" instead of keeping some."""
    wanted = [(item, False) if isinstance(item, str) else (item.code, item.used) for item in codes]

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        if len({text for text, _used in wanted}) > MAX_RECOVERY_CODES:
            raise AppError("vault.text_too_long", member="recovery_codes", maximum=MAX_RECOVERY_CODES)
        code = find_code(snapshot, code_id)
        ticked = {item.code for item in code.recovery_codes if item.used}
        members = recovery_members((text, used or text in ticked) for text, used in wanted)
        return put(snapshot, [changed(code, {"recovery_codes": members or None}, moment)])

    return command


def tick_recovery_code(code_id: str, code: str, used: bool) -> Command:  # noqa: FBT001  (the value itself)
    """Ticks one off, or takes the tick back. AppError "vault.no_such_recovery_code"."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        held = find_code(snapshot, code_id)
        if all(item.code != code for item in held.recovery_codes):
            raise AppError("vault.no_such_recovery_code")
        members = [
            {"code": item.code, "used": used if item.code == code else item.used} for item in held.recovery_codes
        ]
        return put(snapshot, [changed(held, {"recovery_codes": members}, moment)])

    return command


def record_use(code_id: str) -> Command:
    """The code was copied: for "most used" and "last used". Local, never synced."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        find_code(snapshot, code_id)
        before = snapshot.usage.get(code_id, Usage(0, 0))
        return replace(
            snapshot, usage={**snapshot.usage, code_id: replace(before, count=before.count + 1, last_ms=moment.now_ms)}
        )

    return command


def new_ids(before: Snapshot, after: Snapshot) -> list[str]:
    """Ids of the codes that are in `after` and were not in `before`, in their order."""
    return [code.id for code in after.codes if code.id not in before.by_id]


def _on_each(ids: Collection[str], members: dict[str, Any]) -> Command:
    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        return put(snapshot, [changed(find_code(snapshot, code_id), members, moment) for code_id in ids])

    return command


def _edited_members(changes: Changes) -> dict[str, Any]:
    members: dict[str, Any] = {}
    if "issuer" in changes:
        members["issuer"] = _text(changes["issuer"], "issuer", MAX_NAME_BYTES)
    if "account" in changes:
        members["account"] = _text(changes["account"], "account", MAX_NAME_BYTES)
    if "note" in changes:
        members["note"] = _text(changes["note"], "note", MAX_NOTE_BYTES)
    if "tags" in changes:
        members["tags"] = _tags(changes["tags"]) or None
    if "otp" in changes:
        members.update(otp_members(changes["otp"]))
    members.update({name: changes[name] for name in ("group", "icon", "pinned") if name in changes})
    return members


def _tags(tags: Sequence[str]) -> list[str]:
    if len({clean(tag).strip() for tag in tags} - {""}) > MAX_TAGS:
        raise AppError("vault.text_too_long", member="tags", maximum=MAX_TAGS)
    return tidy_tags(tags)


def _text(text: str, member: str, limit_bytes: int) -> str:
    whole = clean(text)
    if len(whole.encode()) > limit_bytes:
        raise AppError("vault.text_too_long", member=member, maximum_bytes=limit_bytes)
    return whole
