"""Between an entry from outside (a URI, a QR code, a form) and a record of the vault, without loss both ways."""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.errors import AppError
from app.otp.base import Entry, OtpParameters
from app.vault.model import Code
from app.wire.records import (
    MAX_COUNTER,
    MAX_NAME_BYTES,
    MAX_NOTE_BYTES,
    MAX_RECOVERY_CODES,
    MAX_TAGS,
    encode_record,
    members_of,
)

URI_PARAMETERS = "x_uri"  # our own member: parameters of the URI that nobody knows, kept for writing it again


def otp_members(otp: OtpParameters) -> dict[str, Any]:
    """The members of SEC and the counter; None where a type has none. AppError "vault.counter_too_large"."""
    if otp.counter is not None and otp.counter > MAX_COUNTER:
        raise AppError("vault.counter_too_large", maximum=MAX_COUNTER)
    counted = otp.type == "hotp"
    return {
        "type": otp.type,
        "secret": otp.secret,
        "algorithm": otp.algorithm,
        "digits": otp.digits,
        "period": None if counted else otp.period_seconds,
        "pin": otp.pin,
        "counter": (otp.counter or 0) if counted else None,
    }


def entry_record(entry: Entry, *, now_ms: int, position: str, group: str | None = None) -> bytes:
    """The record of a new code.

    What it has no room for stands at the start of the note: a name that was cut, whole, and tags and recovery codes
    beyond those that a record holds.
    """
    issuer, account = fit(entry.issuer, MAX_NAME_BYTES), fit(entry.account, MAX_NAME_BYTES)
    beyond = [whole for whole, kept in ((entry.issuer, issuer), (entry.account, account)) if clean(whole) != kept]
    tags = tidy_tags(entry.tags, limit=None)
    recovery = recovery_members(((code, False) for code in entry.recovery_codes), limit=None)
    beyond += [", ".join(tags[MAX_TAGS:]), *(item["code"] for item in recovery[MAX_RECOVERY_CODES:]), entry.note]
    note = fit("\n".join(clean(text) for text in beyond if text), MAX_NOTE_BYTES)
    members: dict[str, Any] = {
        "t": "otp",
        **otp_members(entry.otp),
        "issuer": issuer,
        "account": account,
        "note": note,
        "recovery_codes": recovery[:MAX_RECOVERY_CODES] or None,
        "icon": entry.icon,
        "group": group,
        "tags": tags[:MAX_TAGS] or None,
        "pinned": True if entry.favorite else None,
        "position": position,
        "created": now_ms,
        "modified": now_ms,
        URI_PARAMETERS: [[clean(name), clean(value)] for name, value in entry.unknown] or None,
    }
    return encode_record(members)


def entry_of(code: Code) -> Entry:
    """The code as an entry, for a URI, a QR code or an export."""
    return Entry(
        otp=code.otp,
        issuer=code.issuer,
        account=code.account,
        note=code.note,
        tags=code.tags,
        icon=code.icon,
        favorite=code.pinned,
        recovery_codes=tuple(item.code for item in code.recovery_codes),
        unknown=_uri_parameters(code.raw),
    )


def clean(text: str) -> str:
    """Without halves of surrogate pairs, which no UTF-8 can hold."""
    return text.encode("utf-8", "replace").decode() if _has_surrogate(text) else text


def fit(text: str, limit_bytes: int) -> str:
    """The text, cut at a character so that it takes at most so many bytes of UTF-8."""
    octets = clean(text).encode()
    return octets[:limit_bytes].decode("utf-8", "ignore") if len(octets) > limit_bytes else octets.decode()


def tidy_tags(tags: Any, *, limit: int | None = MAX_TAGS) -> list[str]:
    """Sorted, unique, without empty ones; at most as many as a record holds, unless the limit is None."""
    return sorted({clean(tag).strip() for tag in tags} - {""})[:limit]


def recovery_members(codes: Any, *, limit: int | None = MAX_RECOVERY_CODES) -> list[dict[str, Any]]:
    """Unique by text, in order, at most as many as a record holds; a code ticked anywhere is ticked."""
    used: dict[str, bool] = {}
    for text, ticked in codes:
        name = clean(text).strip()
        if name:
            used[name] = used.get(name, False) or ticked
    return [{"code": text, "used": ticked} for text, ticked in list(used.items())[:limit]]


def _has_surrogate(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def _uri_parameters(raw: bytes) -> tuple[tuple[str, str], ...]:
    kept = members_of(raw).get(URI_PARAMETERS)
    if kept is None:
        return ()
    try:
        return tuple(msgspec.json.decode(kept, type=list[tuple[str, str]]))
    except msgspec.DecodeError:
        return ()
