"""What every writer shares: what it cannot carry is named before anything is written.

A writer turns entries into bytes and knows no file, no vault and no clock. `cannot_carry` says why an entry has no
place in the format at all; `loses` names the members of an entry that stay behind.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.core.errors import AppError
from app.crypto.random import random_octets
from app.formats.base import Format
from app.otp import uri
from app.otp.base import Entry

Passwords = Literal["never", "optional"]


@dataclass(frozen=True, slots=True)
class Writer:
    """One format to write. `ending` is that of its files; `write` refuses what `cannot_carry` names."""

    format: Format
    ending: str
    passwords: Passwords
    cannot_carry: Callable[[Entry], str | None]
    loses: Callable[[Entry], tuple[str, ...]]
    write: Callable[[Sequence[Entry], str | None], bytes]


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that the format has no place for, and why: "export.type", "export.algorithm", "otp.uri_too_long"."""

    entry: Entry = field(repr=False)
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What writing would do. `losses` counts entries by the member that they lose ("note", "recovery_codes", ...)."""

    carried: tuple[Entry, ...] = field(repr=False)
    refused: tuple[Refusal, ...]
    losses: Mapping[str, int]


def plan(writer: Writer, entries: Iterable[Entry]) -> Plan:
    """Judges every entry before a byte is written."""
    carried: list[Entry] = []
    refused: list[Refusal] = []
    losses: dict[str, int] = {}
    for entry in entries:
        reason = writer.cannot_carry(entry)
        if reason is not None:
            refused.append(Refusal(entry, reason))
            continue
        carried.append(entry)
        for member in writer.loses(entry):
            losses[member] = losses.get(member, 0) + 1
    return Plan(tuple(carried), tuple(refused), losses)


def lost_members(entry: Entry, *kept: str) -> tuple[str, ...]:
    """The members with something in them that are not among the kept ones."""
    held = {
        "note": entry.note,
        "tags": entry.tags,
        "favorite": entry.favorite,
        "icon": entry.icon,
        "recovery_codes": entry.recovery_codes,
        "pin": entry.otp.pin,
        "parameters": entry.unknown,
    }
    return tuple(name for name, value in held.items() if value and name not in kept)


def only(entry: Entry, types: Iterable[str], algorithms: Iterable[str]) -> str | None:
    """Why an entry does not fit a format of these types and algorithms; types with an algorithm of their own fit."""
    if entry.otp.type not in types:
        return "export.type"
    if entry.otp.type in ("totp", "hotp") and entry.otp.algorithm not in algorithms:
        return "export.algorithm"
    return None


def uri_problem(entry: Entry) -> str | None:
    """Why an entry cannot be written as a key URI."""
    try:
        uri.write(entry)
    except AppError as error:
        return error.code
    return None


def random_uuid() -> str:
    """A version 4 UUID, as other apps name their entries."""
    octets = bytearray(random_octets(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    text = octets.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def base64_text(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")
