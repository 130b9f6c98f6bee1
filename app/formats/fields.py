"""An entry from the loose values that files hold: absent and null parameters, numbers as text, other apps' type names.

What a secret, an algorithm and a parameter may be is `app.otp`'s to say; this knows how files spell nothing at all.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.core.errors import AppError
from app.formats import limits
from app.otp import base32, registry
from app.otp.algorithms import algorithm_named
from app.otp.base import Entry
from app.otp.uri_text import checked_name, names_of, without_controls

_NOTHING = frozenset({"", "null", "none", "nil", "undefined"})
_TYPE_NAMES = {"steamtotp": "steam", "steamguard": "steam", "yaotp": "yandex", "mobileotp": "motp"}
_TYPES = frozenset(kind.name for kind in registry.TYPES)
# What the usual types allow, for the sentence about a value that is no number at all.
_BOUNDS: dict[str, tuple[int, int]] = {
    field.name: (field.minimum, field.maximum)
    for name in ("totp", "hotp")
    for field in registry.type_named(name).fields
}
# Types with an algorithm of their own are not asked for it: files say anything there.
_ANY_ALGORITHM = ("totp", "hotp")


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
    recovery_codes: Iterable[str] = (),
    remarks: Iterable[str] = (),
) -> Entry:
    """The entry; AppError "otp.*" with the reasons of FORMATS.md 0. `secret` is Base32 text, or raw octets."""
    kind = type_name(type)
    notes = tuple(remarks)
    if kind == "hotp" and is_absent(counter):
        notes += ("counter_assumed_0",)
    given: dict[str, Any] = {
        "algorithm": None if is_absent(algorithm) or kind not in _ANY_ALGORITHM else algorithm_named(text(algorithm)),
        "digits": _number(digits, "digits"),
        "period_seconds": _number(period, "period_seconds"),
        "counter": _number(counter, "counter"),
        "pin": None if is_absent(pin) else text(pin).strip(),
    }
    named = {name: value for name, value in given.items() if value is not None}
    return Entry(
        otp=registry.check(replace(registry.defaults(kind), secret=secret_of(secret), **named)),
        issuer=checked_name(text(issuer), "issuer"),
        account=checked_name(text(account), "account"),
        note=_clean_note(note),
        tags=tag_names(tags),
        favorite=favorite in (True, "true", "True", "1"),
        recovery_codes=tuple(recovery_codes),
        remarks=notes,
    )


@dataclass(frozen=True, slots=True)
class Names:
    """What an entry is called, within the limits of names."""

    issuer: str
    account: str
    note: str
    tags: tuple[str, ...]


def named(*, issuer: object = "", account: object = "", note: object = "", tags: Iterable[object] = ()) -> Names:
    """The names as `entry` would keep them; AppError "otp.name_too_long"."""
    return Names(
        checked_name(text(issuer), "issuer"), checked_name(text(account), "account"), _clean_note(note), tag_names(tags)
    )


def type_name(value: object) -> str:
    """Our name of a type; AppError "otp.type_unknown"."""
    name = re.sub(r"[\s_-]", "", text(value)).lower()
    name = _TYPE_NAMES.get(name, name)
    if name not in _TYPES:
        raise AppError("otp.type_unknown")
    return name


def secret_of(value: object) -> str:
    """Canonical Base32 of Base32 text or raw octets; AppError "otp.secret_*"."""
    if isinstance(value, bytes):
        if len(value) > limits.SECRET_BYTES:
            raise AppError("otp.secret_too_long", limit=limits.SECRET_BYTES)
        return base32.clean(base32.encode(value))
    secret = text(value)
    return base32.clean("" if is_absent(secret) else secret)


def secret_from_hex(value: object) -> bytes:
    """The octets of a hexadecimal key; AppError "otp.secret_empty", "otp.secret_hex"."""
    digits = re.sub(r"[\s:-]", "", text(value))
    if not digits:
        raise AppError("otp.secret_empty")
    try:
        return bytes.fromhex(digits)
    except ValueError:
        raise AppError("otp.secret_hex", position=1) from None


def secret_from_base64(value: object) -> bytes:
    """The octets of a key in Base64; AppError "otp.secret_empty", "otp.secret_base64"."""
    letters = "".join(text(value).split())
    if not letters:
        raise AppError("otp.secret_empty")
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise AppError("otp.secret_base64") from None


def _number(value: object, field: str) -> int | None:
    """A whole number given as a number or as text, None when absent; its range is `check`'s."""
    if is_absent(value):
        return None
    try:
        return whole(value)
    except ValueError:
        minimum, maximum = _BOUNDS[field]
        raise AppError("otp.field_range", field=field, minimum=minimum, maximum=maximum) from None


def whole(value: Any) -> int:
    """An int from 6, 6.0, "6" or " 6 "; ValueError for anything else (True, 6.5, "six", infinity)."""
    if isinstance(value, str):
        digits = value.strip()
        if not re.fullmatch(r"[+-]?[0-9]{1,20}(\.0+)?", digits, re.ASCII):
            raise ValueError
        return int(digits.partition(".")[0])
    if isinstance(value, float):
        if not value.is_integer():
            raise ValueError
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError


def is_absent(value: object) -> bool:
    """None, and the words for nothing that apps write as text."""
    return value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING)


def text(value: object) -> str:
    """A string as it is, a number as its digits, anything else as nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _clean_note(value: object) -> str:
    lines = text(value).replace("\r\n", "\n").split("\n")
    return "\n".join(without_controls(line) for line in lines).strip()[: limits.NOTE_CHARACTERS]


def tag_names(tags: Iterable[object]) -> tuple[str, ...]:
    """Names of folders and labels, each once, empty ones left out."""
    names = (tag_name(tag) for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))[: limits.TAGS]


def tag_name(value: object) -> str:
    """The name of a folder or group in one line, shortened rather than refused: it must not cost an entry."""
    return without_controls(text(value))[: limits.NAME_CHARACTERS]


def title(issuer: object, account: object) -> str:
    """What a person knows an entry by, for naming a refused one: "GitHub: me", or the half that there is."""
    halves = [without_controls(text(half)) for half in (issuer, account)]
    return ": ".join(half for half in halves if half)[: limits.NAME_CHARACTERS]


def without_issuer(account: object, issuer: object) -> str:
    """The account without the issuer that many apps repeat before it: "GitHub:me" is "me" of GitHub."""
    name, prefix = text(account).strip(), f"{text(issuer).strip()}:"
    if len(prefix) > 1 and name[: len(prefix)].casefold() == prefix.casefold():
        return name[len(prefix) :].strip()
    return name


def split_name(name: object, issuer: object = "") -> tuple[str, str]:
    """Issuer and account of a label such as "GitHub:me", given the issuer when there is one."""
    return names_of(text(name), text(issuer).strip() or None, prefix_is_issuer=is_absent(issuer))
