"""The secret and the pin inside a URI, where they are not simply what the type says (FORMATS sections 1 and 17)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.core.errors import AppError
from app.otp import base32
from app.otp.base import OtpType
from app.otp.uri_text import Query, percent_decoded


@dataclass(frozen=True, slots=True)
class Key:
    """A secret in Base32 and what came with it; `consumed` names parameters that need not be kept."""

    secret: str
    recovery_codes: tuple[str, ...] = ()
    consumed: frozenset[str] = frozenset()


def read(kind: OtpType, query: Query) -> Key:
    """The secret of a URI of this type. Raises what the type's `secret_from_text` does."""
    data = _winauth_data(kind, query) if kind.name == "steam" else None
    return data or Key(kind.secret_from_text(percent_decoded(query.raw("secret") or "")))


def has_steam_data(kind: OtpType, query: Query) -> bool:
    """Whether WinAuth's `data` parameter holds a Steam key; the `secret` beside it may be a dummy."""
    return _winauth_data(kind, query) is not None


def read_pin(text: str) -> str:
    """A pin, which URIs carry in Base32, and some apps as it is."""
    if text.isdigit():
        return text
    try:
        return base32.decode(base32.clean(text)).decode("ascii")
    except (AppError, UnicodeDecodeError):
        return text


def write_pin(pin: str) -> str:
    return base32.encode(pin.encode("utf-8"))


def _winauth_data(steam: OtpType, query: Query) -> Key | None:
    """Secret and revocation code of WinAuth's JSON; None when there is none with a usable key."""
    try:
        data = json.loads(query.text("data") or "")
        if not isinstance(data, dict) or not isinstance(data.get("shared_secret"), str):
            return None
        secret = steam.secret_from_text(data["shared_secret"].replace(" ", "+"))
    except (ValueError, RecursionError, AppError):
        return None
    code = data.get("revocation_code")
    codes = (code.strip(),) if isinstance(code, str) and code.strip() else ()
    return Key(secret, recovery_codes=codes, consumed=frozenset({"data"}))
