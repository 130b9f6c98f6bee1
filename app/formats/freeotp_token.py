"""The token that FreeOTP 1, FreeOTP 2 and FreeOTP+ store, each with its secret elsewhere (FORMATS.md 12 and 13)."""

from __future__ import annotations

from array import array
from typing import Any

from app.core.errors import AppError
from app.formats import fields, json_input
from app.otp.base import Entry


def entry(token: dict[str, Any], secret: bytes | str) -> Entry:
    """The entry. Counters are kept as stored: the app counts one lower than the URI had, and servers look ahead."""
    kind = fields.type_name("totp" if fields.is_absent(token.get("type")) else token["type"])
    issuer = issuer_of(token)
    # The app knows Steam by its name alone, and shows five of its characters then.
    steam = kind == "totp" and issuer.strip().lower() == "steam"
    return fields.entry(
        type="steam" if steam else kind,
        secret=secret,
        issuer=issuer,
        account=_account(token),
        algorithm=token.get("algo"),
        digits=token.get("digits"),
        period=token.get("period"),
        counter=token.get("counter"),
        remarks=("steam_by_issuer_only",) if steam else (),
    )


def issuer_of(token: dict[str, Any]) -> str:
    """What the person sees: their own wording, then the URI's."""
    edited = (json_input.text(token.get(name)) for name in ("issuerAlt", "issuerExt", "issuerInt"))
    return next((text for text in edited if text.strip()), "")


def _account(token: dict[str, Any]) -> str:
    return json_input.text(token.get("labelAlt")) or json_input.text(token.get("label"))


def name_of(token: dict[str, Any]) -> str:
    return fields.title(issuer_of(token), _account(token))


def signed_bytes(value: Any) -> bytes:
    """The octets of a JSON array of Java bytes; AppError "otp.secret_empty" or "format.damaged".

    Java's go from -128 to 127; other programs that write such files go from 0 to 255.
    """
    numbers = json_input.array(value)
    if not numbers:
        raise AppError("otp.secret_empty")
    try:
        signed = array("h", numbers)
        return array("b" if min(signed) < 0 else "B", signed).tobytes()
    except (TypeError, OverflowError):
        raise AppError("format.damaged", place="bytes") from None
