"""The records of a vault (SYNC.md 5.2): codes and groups as JSON objects, typed and checked. Shared with sync.

Members that we do not know stay in the raw JSON; a record decoded here is a view of it, never its replacement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Raw, Struct

OTP_TYPES = ("totp", "hotp", "steam", "yandex", "motp")
MAX_COUNTER = 2**53 - 1
MAX_NAME_BYTES, MAX_NOTE_BYTES = 256, 8192
MAX_TAGS, MAX_RECOVERY_CODES, MAX_ICON_BYTES = 32, 100, 24 * 1024

Name = Annotated[str, Meta(max_length=MAX_NAME_BYTES)]
Milliseconds = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Position = Annotated[str, Meta(max_length=1024)]


class RecoveryCode(Struct, frozen=True, kw_only=True, gc=False):
    """A code that a site hands out for the day the device is lost."""

    code: str
    used: bool = False

    def __repr__(self) -> str:
        return "RecoveryCode(...)"


class OtpRecord(Struct, frozen=True, kw_only=True, gc=False, tag_field="t", tag="otp"):
    """A code. `counter` is the next counter of hotp; `period` is None for hotp only."""

    type: Literal["totp", "hotp", "steam", "yandex", "motp"]
    secret: str
    algorithm: Literal["SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "MD5"]
    digits: Annotated[int, Meta(ge=1, le=10)]
    period: Annotated[int, Meta(ge=1, le=2**31 - 1)] | None = None
    pin: str | None = None
    counter: Annotated[int, Meta(ge=0, le=MAX_COUNTER)] | None = None
    issuer: Name = ""
    account: Name = ""
    note: Annotated[str, Meta(max_length=MAX_NOTE_BYTES)] = ""
    recovery_codes: Annotated[tuple[RecoveryCode, ...], Meta(max_length=MAX_RECOVERY_CODES)] = ()
    icon: Annotated[str, Meta(max_length=MAX_ICON_BYTES * 2)] | None = None
    group: str | None = None
    tags: Annotated[tuple[str, ...], Meta(max_length=MAX_TAGS)] = ()
    pinned: bool = False
    position: Position = ""
    created: Milliseconds = 0
    modified: Milliseconds = 0
    conflict_of: str | None = None

    def __repr__(self) -> str:
        return f"OtpRecord(type={self.type!r}, ...)"


class GroupRecord(Struct, frozen=True, kw_only=True, gc=False, tag_field="t", tag="group"):
    """A group; deleting it touches no code."""

    name: Name = ""
    icon: str | None = None
    position: Position = ""
    created: Milliseconds = 0
    modified: Milliseconds = 0

    def __repr__(self) -> str:
        return "GroupRecord(...)"


Record = OtpRecord | GroupRecord

_ONE: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Record)
_MANY: msgspec.json.Decoder[list[Record]] = msgspec.json.Decoder(list[Record])
_MEMBERS = msgspec.json.Decoder(dict[str, Raw])
_ENCODER = msgspec.json.Encoder(order="sorted")
_BASE32 = re.compile(r"[A-Z2-7]+")
_AT_MEMBER = re.compile(r"`\$\.([a-z_]+)")
_QUOTED_MEMBER = re.compile(r"required field `([a-z_]+)`")


def decode_record(raw: bytes) -> OtpRecord | GroupRecord:
    """The typed view of a record; raises ValueError naming the member that is wrong. null means absent."""
    try:
        record = _ONE.decode(raw)
    except (msgspec.DecodeError, RecursionError) as problem:
        without_nulls = _drop_nulls(raw)
        if without_nulls is None:
            raise ValueError(_member_named_by(problem)) from None
        return decode_record(without_nulls)
    _check(record)
    return record


def decode_records(raws: list[bytes]) -> list[OtpRecord | GroupRecord | ValueError]:
    """Many at once, quickly when all are sound; in the place of one that is not stands its ValueError."""
    try:
        records = _MANY.decode(b"[" + b",".join(raws) + b"]")
    except (msgspec.DecodeError, RecursionError):
        return [_decoded_or_problem(raw) for raw in raws]
    if _all_sound(records):
        return list(records)
    return [_decoded_or_problem(raw) for raw in raws]


def encode_record(members: Mapping[str, Any]) -> bytes:
    """Canonical JSON of a record's members; None is left out, Raw values go in as they are."""
    return _ENCODER.encode({name: value for name, value in members.items() if value is not None})


def members_of(raw: bytes) -> dict[str, Raw]:
    """The members of a record that parses, each with its exact text."""
    return _MEMBERS.decode(raw)


def with_members(raw: bytes, changes: Mapping[str, Any]) -> bytes:
    """The record with some members changed (None removes one); everything unknown in it stays."""
    return encode_record({**members_of(raw), **changes})


def _check(record: OtpRecord | GroupRecord) -> None:
    """What the types do not say; raises ValueError naming the member."""
    if not _is_position(record.position):
        raise ValueError("position")
    if isinstance(record, GroupRecord):
        return
    if record.period is None and record.type != "hotp":
        raise ValueError("period")
    if not _BASE32.fullmatch(record.secret):
        raise ValueError("secret")


def _all_sound(records: list[OtpRecord | GroupRecord]) -> bool:
    """`_check` of all at once, over joined texts: a regular expression for each record takes ten times as long."""
    codes = [record for record in records if isinstance(record, OtpRecord)]
    secrets = [code.secret for code in codes]
    return (
        _is_position("".join([record.position for record in records]))
        and all(secrets)
        and (not codes or _BASE32.fullmatch("".join(secrets)) is not None)
        and not [code for code in codes if code.period is None and code.type != "hotp"]
    )


def _is_position(text: str) -> bool:
    return not text or (text.isascii() and text.isalnum())


def _decoded_or_problem(raw: bytes) -> OtpRecord | GroupRecord | ValueError:
    try:
        return decode_record(raw)
    except ValueError as problem:
        return problem


def _drop_nulls(raw: bytes) -> bytes | None:
    """The record without its null members, or None when there is none or it is no object."""
    if b"null" not in raw:
        return None
    try:
        members = _MEMBERS.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return None
    kept = {name: value for name, value in members.items() if bytes(value) != b"null"}
    return _ENCODER.encode(kept) if len(kept) < len(members) else None


def _member_named_by(problem: Exception) -> str:
    text = str(problem)
    for pattern in (_AT_MEMBER, _QUOTED_MEMBER):
        if found := pattern.search(text):
            return found[1]
    return "record"
