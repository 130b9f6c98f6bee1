"""Google Authenticator's export, `otpauth-migration://offline?data=...`: one part read, chosen codes written.

Knows nothing of QR codes; what is scanned in which order is collected by `app.otp.migration.collector`. The format has
no period (always 30 s) and no digits but 6 and 8, so what it cannot carry is refused by name, never bent.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import quote

from app.core.errors import AppError
from app.otp import base32, registry
from app.otp.base import Entry, OtpParameters
from app.otp.migration.protobuf import fields, number_field, octets_field, signed
from app.otp.uri_text import MAX_URI_OCTETS, Query, checked_name, label_of, names_of, percent_decoded

SCHEME = "otpauth-migration"
MAX_PARTS = 1000
ENTRIES_PER_PART = 10
MAX_PART_OCTETS = 1500  # still a code that weak cameras read

_ALGORITHMS = {0: "SHA1", 1: "SHA1", 2: "SHA256", 3: "SHA512", 4: "MD5"}
_DIGITS = {0: 6, 1: 6, 2: 8}
_TYPES = {0: "totp", 1: "hotp", 2: "totp"}
_PERIOD_SECONDS = 30
_Value = TypeVar("_Value", str, int)


@dataclass(frozen=True, slots=True)
class Problem:
    """One account of a part that was not read: its 1-based `row`, its name as shown to the person, and why."""

    row: int
    name: str
    error: AppError = field(compare=False)


@dataclass(frozen=True, slots=True)
class Batch:
    """One part of an export; `index` counts from 0, `size` is the number of parts of the export `batch_id`."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    version: int
    size: int
    index: int
    batch_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that the format cannot carry, by its `position` in what was given.

    `reason` is "otp.migration_type", "otp.migration_algorithm", "otp.migration_digits", "otp.migration_period" or
    "otp.migration_too_large".
    """

    position: int
    entry: Entry
    reason: str


def is_migration(text: str) -> bool:
    """Whether a text is meant for `parse` here, not for `app.otp.uri.parse`."""
    return text.strip().lstrip("\ufeff")[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def parse(uri: str) -> Batch:
    """One part. An account that cannot be read becomes a problem and spoils no other.

    Raises AppError "otp.uri_scheme", "otp.uri_too_long", "otp.migration_data" (no Base64), "otp.migration_truncated",
    "otp.migration_malformed" (`offset` in the payload), "otp.migration_empty" or "otp.migration_parts".
    """
    if not is_migration(uri):
        raise AppError("otp.uri_scheme")
    if len(uri) > MAX_URI_OCTETS:  # what lies outside ASCII is refused below
        raise AppError("otp.uri_too_long", limit=MAX_URI_OCTETS)
    accounts: list[bytes] = []
    numbers = {2: 0, 3: 0, 4: 0, 5: 0}
    for number, value in fields(_payload(uri)):
        if number == 1 and isinstance(value, bytes):
            accounts.append(value)
        elif number in numbers and isinstance(value, int):
            numbers[number] = signed(value, 32)
    if not accounts:
        raise AppError("otp.migration_empty")
    version, size, index, batch_id = (numbers[number] for number in (2, 3, 4, 5))
    if not (0 <= index < MAX_PARTS and 0 <= size <= MAX_PARTS):
        raise AppError("otp.migration_parts")
    entries, problems = _read_accounts(accounts)
    return Batch(entries, problems, version, max(size, index + 1), index, batch_id)


def write(entries: tuple[Entry, ...]) -> tuple[tuple[str, ...], tuple[Refused, ...]]:
    """The URIs of an export, up to ten codes each, and the entries that it cannot hold."""
    parts: list[list[bytes]] = [[]]
    refused: list[Refused] = []
    for position, entry in enumerate(entries):
        reason = _unfit(entry.otp)
        message = octets_field(1, _account(entry)) if reason is None else b""
        if len(message) > MAX_PART_OCTETS:
            reason = "otp.migration_too_large"
        if reason is not None:
            refused.append(Refused(position, entry, reason))
            continue
        if len(parts[-1]) == ENTRIES_PER_PART or sum(map(len, parts[-1])) + len(message) > MAX_PART_OCTETS:
            parts.append([])
        parts[-1].append(message)
    payloads = [b"".join(part) for part in parts if part]
    return tuple(_uri(payload, payloads, index) for index, payload in enumerate(payloads)), tuple(refused)


def _payload(uri: str) -> bytes:
    _, _, query = uri.strip().partition("?")
    raw = Query(query).raw("data")
    if not raw:
        raise AppError("otp.migration_data")
    # Some writers leave the plus signs of Base64 unescaped, some use the URL-safe alphabet, some drop the padding.
    text = "".join(percent_decoded(raw.replace("+", "%2B")).replace(" ", "+").split()).rstrip("=")
    try:
        octets = text.replace("-", "+").replace("_", "/").encode("ascii")
        return base64.b64decode(octets + b"=" * (-len(octets) % 4), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise AppError("otp.migration_data") from None


def _read_accounts(accounts: list[bytes]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for row, octets in enumerate(accounts, start=1):
        issuer, account = "", ""
        try:
            values = dict(fields(octets))
            issuer, account = _names(values)
            entries.append(_entry(values, issuer, account))
        except AppError as error:
            problems.append(Problem(row, ": ".join(name for name in (issuer, account) if name), error))
    return tuple(entries), tuple(problems)


def _names(values: dict[int, int | bytes]) -> tuple[str, str]:
    issuer = checked_name(_text(values.get(3)), "issuer")
    issuer, account = names_of(_text(values.get(2)), issuer, prefix_is_issuer=False)
    return issuer, checked_name(account, "account")


def _entry(values: dict[int, int | bytes], issuer: str, account: str) -> Entry:
    key = values.get(1)
    if not isinstance(key, bytes) or not key:
        raise AppError("otp.secret_empty")
    type_name = _choice(_TYPES, values.get(6, 0), "otp.type_unknown")
    counter = signed(_number(values.get(7, 0)), 64) if type_name == "hotp" else None
    otp = OtpParameters(
        type=type_name,
        secret=base32.encode(key),
        algorithm=_choice(_ALGORITHMS, values.get(4, 0), "otp.field_choice", field="algorithm"),
        digits=_choice(_DIGITS, values.get(5, 0), "otp.field_choice", field="digits"),
        period_seconds=None if type_name == "hotp" else _PERIOD_SECONDS,
        counter=counter,
    )
    remarks = ("steam_issuer_with_digits",) if type_name == "totp" and issuer.casefold() == "steam" else ()
    return Entry(otp=registry.check(otp), issuer=issuer, account=account, remarks=remarks)


def _choice(table: dict[int, _Value], value: int | bytes, code: str, **facts: str) -> _Value:
    if not isinstance(value, int) or value not in table:
        raise AppError(code, **facts)
    return table[value]


def _number(value: int | bytes) -> int:
    return value if isinstance(value, int) else -1


def _text(value: int | bytes | None) -> str:
    return value.decode("utf-8", errors="replace") if isinstance(value, bytes) else ""


def _unfit(otp: OtpParameters) -> str | None:
    if otp.type not in ("totp", "hotp"):
        return "otp.migration_type"
    if otp.algorithm not in _ALGORITHMS.values():
        return "otp.migration_algorithm"
    if otp.digits not in _DIGITS.values():
        return "otp.migration_digits"
    if otp.type == "totp" and otp.period_seconds != _PERIOD_SECONDS:
        return "otp.migration_period"
    return None


def _account(entry: Entry) -> bytes:
    otp = entry.otp
    message = octets_field(1, base32.decode(otp.secret))
    message += octets_field(2, label_of(entry.issuer, entry.account).encode("utf-8", "replace"))
    if entry.issuer:
        message += octets_field(3, entry.issuer.encode("utf-8", "replace"))
    message += number_field(4, {"SHA1": 1, "SHA256": 2, "SHA512": 3, "MD5": 4}[otp.algorithm])
    message += number_field(5, 1 if otp.digits == 6 else 2)
    message += number_field(6, 1 if otp.type == "hotp" else 2)
    return message + (number_field(7, otp.counter or 0) if otp.type == "hotp" else b"")


def _uri(payload: bytes, payloads: list[bytes], index: int) -> str:
    # The parts of one export share a number; four octets of a hash keep other exports apart and tell nothing of keys.
    batch_id = int.from_bytes(hashlib.sha256(b"".join(payloads)).digest()[:4], "big", signed=True)
    envelope = number_field(2, 1) + number_field(3, len(payloads)) + number_field(4, index) + number_field(5, batch_id)
    return f"{SCHEME}://offline?data={quote(base64.b64encode(payload + envelope), safe='')}"
