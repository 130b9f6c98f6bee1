"""An entry from the loose values that files hold: cleaned, defaulted, and refused with a reason when it cannot work.

Owns what every reader tolerates (FORMATS.md 0): lower case, spaces, dashes and padding in secrets, numbers as text,
absent and null parameters, every spelling of an algorithm. Knows nothing of any app.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.core.errors import AppError
from app.formats import limits
from app.otp.base import ALGORITHMS, MAX_COUNTER, MAX_DIGITS, MAX_PERIOD_SECONDS, MIN_DIGITS, Entry, OtpParameters


@dataclass(frozen=True, slots=True)
class _Defaults:
    algorithm: str
    digits: int
    period: int | None
    fixed: bool = False


_DEFAULTS = {
    "totp": _Defaults("SHA1", 6, 30),
    "hotp": _Defaults("SHA1", 6, None),
    "steam": _Defaults("SHA1", 5, 30, fixed=True),
    "motp": _Defaults("MD5", 6, 10, fixed=True),
    "yandex": _Defaults("SHA256", 8, 30, fixed=True),
}
_TYPE_NAMES = {"steamtotp": "steam", "steamguard": "steam", "yaotp": "yandex"}
_SECRET_FILLING = re.compile(r"[\s\u200b\u2060\ufeff+=-]|%3d", re.IGNORECASE)
_BASE32 = re.compile(r"[A-Z2-7]+")
_ALGORITHM = re.compile(r"(?:HMAC)?(SHA(?:1|224|256|384|512)|MD5)")
_ABSENT = ("", "null", "none", "undefined")


def entry(
    *,
    type: object = "totp",  # noqa: A002  (the word of every format for it)
    secret: object,
    issuer: object = "",
    account: object = "",
    algorithm: object = None,
    digits: object = None,
    period: object = None,
    counter: object = None,
    pin: object = None,
    note: object = "",
    tags: Iterable[object] = (),
    favorite: object = False,
    remarks: Iterable[str] = (),
) -> Entry:
    """The entry; AppError "entry.*" for the reasons of FORMATS.md 0. `secret` is Base32 text, or raw bytes."""
    kind = type_name(type)
    notes = list(remarks)
    otp = parameters(kind, secret, algorithm, digits, period, counter, pin, notes)
    return Entry(
        otp=otp,
        issuer=_name(issuer, notes),
        account=_name(account, notes),
        note=_text(note)[: limits.NOTE_CHARACTERS],
        tags=_tags(tags),
        favorite=favorite is True or favorite in ("true", "1", 1),
        remarks=tuple(notes),
    )


def parameters(
    kind: str,
    secret: object,
    algorithm: object,
    digits: object,
    period: object,
    counter: object,
    pin: object,
    remarks: list[str],
) -> OtpParameters:
    """The parameters of a type; those that the type fixes (5 characters of Steam) are not asked from the file."""
    known = _DEFAULTS[kind]
    key = secret_from_bytes(secret) if isinstance(secret, bytes) else secret_text(secret)
    if known.fixed:
        algorithm = digits = period = None
    hotp = kind == "hotp"
    if hotp and _absent(counter):
        remarks.append("counter_assumed_0")
    return OtpParameters(
        type=kind,
        secret=key,
        algorithm=known.algorithm if _absent(algorithm) else algorithm_name(algorithm),
        digits=number(digits, known.digits, MIN_DIGITS, MAX_DIGITS, "entry.bad_digits"),
        period_seconds=None if hotp else number(period, known.period or 30, 1, MAX_PERIOD_SECONDS, "entry.bad_period"),
        counter=number(counter, 0, 0, MAX_COUNTER, "entry.bad_counter") if hotp else None,
        pin=(_text(pin) or None) if kind in ("motp", "yandex") else None,
    )


def type_name(value: object) -> str:
    """Our name of a type; AppError "entry.unknown_type"."""
    name = _text(value).strip().lower()
    name = _TYPE_NAMES.get(name, name)
    if name not in _DEFAULTS:
        raise AppError("entry.unknown_type")
    return name


def algorithm_name(value: object) -> str:
    """SHA1, sha-1, HMACSHA1, HMAC-SHA-256, ...: our name; AppError "entry.unknown_algorithm"."""
    found = _ALGORITHM.fullmatch(re.sub(r"[\s_-]", "", _text(value)).upper())
    if not found or found[1] not in ALGORITHMS:
        raise AppError("entry.unknown_algorithm")
    return found[1]


def secret_text(value: object) -> str:
    """Clean Base32: upper case, unpadded; AppError "entry.no_secret", "entry.bad_secret", "entry.secret_too_long"."""
    text = _SECRET_FILLING.sub("", _text(value)).upper()
    if not text or text.lower() in _ABSENT[1:2]:
        raise AppError("entry.no_secret")
    limits_characters = limits.SECRET_BYTES * 8 // 5 + 8
    if len(text) > limits_characters:
        raise AppError("entry.secret_too_long")
    if not _BASE32.fullmatch(text):
        raise AppError("entry.bad_secret")
    if len(decode_base32(text)) == 0:
        raise AppError("entry.bad_secret")
    return text


def decode_base32(text: str) -> bytes:
    """The octets of clean Base32; odd lengths are padded and leftover bits dropped."""
    usable = text[: len(text) * 5 // 8 * 8 // 5 + 1] if len(text) % 8 in (1, 3, 6) else text
    value = 0
    for character in usable:
        value = value << 5 | _ALPHABET[character]
    bits = len(usable) * 5
    return (value >> bits % 8).to_bytes(bits // 8, "big")


_ALPHABET = {character: place for place, character in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}


def secret_from_bytes(octets: bytes) -> str:
    """Base32 of a raw key; AppError "entry.no_secret", "entry.secret_too_long"."""
    if not octets:
        raise AppError("entry.no_secret")
    if len(octets) > limits.SECRET_BYTES:
        raise AppError("entry.secret_too_long")
    return base64.b32encode(octets).decode("ascii").rstrip("=")


def secret_from_hex(value: object) -> bytes:
    """The octets of a hexadecimal key; AppError "entry.no_secret", "entry.bad_secret"."""
    text = re.sub(r"[\s:-]", "", _text(value))
    if not text:
        raise AppError("entry.no_secret")
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise AppError("entry.bad_secret") from None


def number(value: object, default: int, least: int, most: int, reason: str) -> int:
    """A whole number in its bounds, given as a number or as text; AppError `reason`."""
    if _absent(value):
        return default
    try:
        found = int(value.strip()) if isinstance(value, str) else _whole(value)
    except ValueError:
        raise AppError(reason) from None
    if not least <= found <= most:
        raise AppError(reason)
    return found


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        raise ValueError
    return int(value)


def _absent(value: object) -> bool:
    return value is None or (isinstance(value, str) and value.strip().lower() in _ABSENT)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _name(value: object, remarks: list[str]) -> str:
    text = printable(_text(value))
    if len(text) > limits.NAME_CHARACTERS:
        remarks.append("name_shortened")
        return text[: limits.NAME_CHARACTERS]
    return text


def _tags(tags: Iterable[object]) -> tuple[str, ...]:
    names = (printable(_text(tag))[: limits.NAME_CHARACTERS] for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))[: limits.TAGS]


def printable(text: str) -> str:
    """Without control characters (a NUL in a name has broken another app's import) and white space around it."""
    return "".join(character for character in text if character >= " " and character != "\x7f").strip()


def without_issuer(account: str, issuer: str) -> str:
    """The account without the issuer that many apps repeat before it: "GitHub:me" is "me" of GitHub."""
    prefix = f"{issuer}:"
    if issuer and account.lower().startswith(prefix.lower()):
        return account[len(prefix) :].strip()
    return account
