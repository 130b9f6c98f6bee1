"""Plain forms without a door for foreign pages: same origin, and a token bound to this browser (decision 0080)."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import equal
from server.domain.config import Config
from server.domain.refusal import Refusal
from server.security.master_key import MasterKeys
from server.security.origin import same_origin

BODY_BYTES = 64 << 10
_FIELDS = 40


def parse_form(body: bytes, media_type: str) -> dict[str, str]:
    """The fields of a posted form; raises Refusal("bad_request" or "too_large")."""
    if len(body) > BODY_BYTES:
        raise Refusal("too_large")
    if media_type.split(";", maxsplit=1)[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Refusal("unsupported_media_type")
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=_FIELDS, errors="strict")
    except ValueError:
        raise Refusal("bad_request") from None
    return dict(pairs)


def form_token(keys: MasterKeys, browser: str) -> str:
    """The token of a browser's forms: it cannot be made without the server's key."""
    return to_base64url(keys.mac("form", browser.encode()))


def check_form(
    fields: Mapping[str, str], headers: Mapping[str, str], browser: str, keys: MasterKeys, config: Config
) -> None:
    """Raises Refusal("forbidden") for a form that our own page did not send from this browser."""
    if not browser or not same_origin(headers, config.public_url):
        raise Refusal("forbidden", "origin")
    try:
        given = from_base64url(fields.get("form_token", ""), 32)
    except ValueError:
        raise Refusal("forbidden", "form_token") from None
    if not equal(given, keys.mac("form", browser.encode())):
        raise Refusal("forbidden", "form_token")
