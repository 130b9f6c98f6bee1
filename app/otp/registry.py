"""The explicit list of types, and what every caller needs of them: check, defaults, the code at a moment.

Knows the types only through `OtpType`. The declared fields decide what is checked, kept and filled in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.core.errors import AppError
from app.otp import base32
from app.otp.base import Field, OtpParameters, OtpType, Passcode
from app.otp.types import hotp, motp, steam, totp, yandex

TYPES: tuple[OtpType, ...] = (totp.TYPE, hotp.TYPE, steam.TYPE, yandex.TYPE, motp.TYPE)

_BY_NAME = {otp_type.name: otp_type for otp_type in TYPES}
# What an undeclared parameter is: absent. Every type declares algorithm and digits.
_ABSENT: dict[str, str | int | None] = {"period_seconds": None, "counter": None, "pin": None}


def type_named(name: str) -> OtpType:
    """The type of this name. Raises AppError "otp.type_unknown"."""
    otp_type = _BY_NAME.get(name)
    if otp_type is None:
        raise AppError("otp.type_unknown")
    return otp_type


def passcode(otp: OtpParameters, unix_seconds: float) -> Passcode:
    """The code at a moment in Unix seconds (hotp: at its counter). `otp` is one that `check` has returned.

    Raises AppError "otp.pin_missing", "otp.type_unknown" or "otp.moment" (before 1970).
    """
    otp_type = _BY_NAME.get(otp.type) or type_named(otp.type)
    return otp_type.passcode(otp, base32.decode(otp.secret), unix_seconds)


def defaults(type_name: str) -> OtpParameters:
    """A new code of this type as its fields declare it, with an empty secret for the caller to replace."""
    values: dict[str, Any] = dict(_ABSENT)
    values.update((field.name, field.default) for field in type_named(type_name).fields)
    return OtpParameters(type=type_name, secret="", **values)


def check(otp: OtpParameters) -> OtpParameters:
    """The same parameters in canonical form: secret cleaned, fixed fields at their value, undeclared ones absent.

    Raises AppError "otp.type_unknown", those of `base32.clean`, "otp.secret_length", "otp.secret_checksum",
    "otp.field_range" (`field`, `minimum`, `maximum`) and "otp.field_choice" (`field`).
    """
    otp_type = type_named(otp.type)
    secret = otp.secret if base32.is_canonical(otp.secret) else base32.clean(otp.secret)
    values: dict[str, Any] = dict(_ABSENT)
    for field in otp_type.fields:
        values[field.name] = field.default if field.fixed else _checked(field, getattr(otp, field.name))
    otp_type.check_key(base32.decode(secret))
    return replace(otp, secret=secret, **values)


def _checked(field: Field, value: str | int | None) -> str | int | None:
    if value is None or value == "":
        return field.default
    if field.name == "pin":
        return _checked_pin(field, value)
    if field.choices:
        if value not in field.choices:
            raise AppError("otp.field_choice", field=field.name)
        return value
    if not isinstance(value, int) or isinstance(value, bool) or not field.minimum <= value <= field.maximum:
        raise AppError("otp.field_range", field=field.name, minimum=field.minimum, maximum=field.maximum)
    return value


def _checked_pin(field: Field, value: str | int) -> str:
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
        raise AppError("otp.field_choice", field=field.name)
    if not field.minimum <= len(value) <= field.maximum:
        raise AppError("otp.field_range", field=field.name, minimum=field.minimum, maximum=field.maximum)
    return value
