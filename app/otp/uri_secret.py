"""The secret and the pin inside a URI: how each type writes them, and what people paste instead (FORMATS 1, 17)."""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass

from app.core.errors import AppError
from app.otp import base32
from app.otp.base import OtpParameters
from app.otp.uri_text import Query, percent_decoded

# 20 octets in Base64: no Base32 text of 28 characters ends in one padding character.
_STEAM_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{27}=")
_NOT_HEX = re.compile(r"[^0-9a-fA-F]")


@dataclass(frozen=True, slots=True)
class Key:
    """A secret in Base32 and what came with it; `consumed` names parameters that need not be kept."""

    secret: str
    remarks: tuple[str, ...] = ()
    recovery_codes: tuple[str, ...] = ()
    consumed: frozenset[str] = frozenset()


def read(type_name: str, query: Query) -> Key:
    """The secret of a URI of this type. Raises what `base32.clean` does, and AppError "otp.secret_hex" for motp."""
    text = percent_decoded(query.raw("secret") or "")
    if type_name == "motp":
        return Key(_from_hex(text))
    if type_name == "steam":
        return _steam_key(text, query)
    return Key(base32.clean(text))


def write(otp: OtpParameters) -> str:
    """The secret as a URI of its type carries it."""
    return base32.decode(otp.secret).hex() if otp.type == "motp" else otp.secret


def has_steam_data(query: Query) -> bool:
    """Whether WinAuth's `data` parameter holds the key; the `secret` beside it may be a dummy."""
    return _steam_data(query) is not None


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


def _from_hex(text: str) -> str:
    digits = re.sub(r"[\s+-]", "", text)
    wrong = _NOT_HEX.search(digits)
    if wrong is not None:
        raise AppError("otp.secret_hex", position=wrong.start() + 1)
    if not digits:
        raise AppError("otp.secret_empty")
    if len(digits) % 2:
        raise AppError("otp.secret_hex", position=len(digits))
    return base32.clean(base32.encode(bytes.fromhex(digits)))


def _steam_key(text: str, query: Query) -> Key:
    data = _steam_data(query)
    if data is not None:
        secret, revocation_code = data
        return Key(secret, recovery_codes=(revocation_code,) if revocation_code else (), consumed=frozenset({"data"}))
    if _STEAM_BASE64.fullmatch(text.strip()):
        return Key(_from_base64(text.strip()), remarks=("steam_secret_base64",))
    return Key(base32.clean(text))


def _steam_data(query: Query) -> tuple[str, str] | None:
    """Secret and revocation code of WinAuth's JSON; None when there is none with a usable key."""
    try:
        data = json.loads(query.text("data") or "")
        if not isinstance(data, dict) or not isinstance(data.get("shared_secret"), str):
            return None
        secret = _from_base64(data["shared_secret"])
    except (ValueError, RecursionError, AppError):
        return None
    revocation_code = data.get("revocation_code")
    return secret, revocation_code.strip() if isinstance(revocation_code, str) else ""


def _from_base64(text: str) -> str:
    standard = text.replace("-", "+").replace("_", "/").replace(" ", "+")
    try:
        octets = base64.b64decode(standard, validate=True)
    except binascii.Error:
        raise AppError("otp.secret_base64") from None
    return base32.clean(base32.encode(octets))
