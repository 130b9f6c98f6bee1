"""TOTP Authenticator of Binary Boot: its backup under a password or a fixed key, and its preferences (FORMATS.md 19).

The file is nothing but Base64; the cipher has no check value, so what comes out must be the JSON that belongs there.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, prefs_xml
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.detect import from_base64
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("totp_authenticator", "TOTP Authenticator")
_FIXED_PASSWORD = "TotpAuthenticator"  # noqa: S105  (the one that the app uses when a person chose none)
_LIST = "STATIC_TOTP_CODES_LIST"
_NO_ISSUER = "unknown"
_BLOCK = 16


def recognises(content: Content) -> bool:
    if content.kind is Kind.XML:
        return _LIST in prefs_xml.strings(content)
    if content.kind is not Kind.BASE64:
        return False
    data = from_base64(content.text.strip())
    return bool(data) and len(data or b"") % _BLOCK == 0


def open_content(content: Content) -> Opened | Locked:
    if content.kind is Kind.XML:
        return _opened(json_input.parse(prefs_xml.strings(content)[_LIST]))
    data = from_base64(content.text.strip()) or b""
    try:
        return _unlock(data, _FIXED_PASSWORD)
    except AppError as error:
        if error.code != "format.wrong_password":
            raise
    return Locked(FORMAT, partial(_unlock, data))


def _unlock(data: bytes, password: str) -> Opened:
    key = hashlib.sha256(octets(password)).digest()
    plain = ciphers.open_cbc(key, bytes(_BLOCK), data)
    try:
        document = json_input.parse_bytes(plain)
    except AppError as error:
        raise wrong_password() if error.code == "format.damaged" else error from None
    return _opened(_entries(document))


def _entries(document: Any) -> Any:
    """An object whose single key is the text of the array; the array itself from older versions."""
    if isinstance(document, dict) and len(document) == 1:
        key, value = next(iter(document.items()))
        for candidate in (key, value):
            if isinstance(candidate, str) and candidate.lstrip().startswith("["):
                return json_input.parse(candidate)
    return document


def _opened(entries: Any) -> Opened:
    if not isinstance(entries, list):
        raise damaged("json")
    return Opened(FORMAT, partial(_convert, entries))


def _convert(items: list[Any]) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(items, 1):
        values = json_input.mapping(item)
        name = _issuer(values) or json_input.text(values.get("name"))
        collector.add(row, name, partial(_entry, values))
    return collector.report()


def _issuer(values: dict[str, Any]) -> str:
    issuer = json_input.text(values.get("issuer")).strip()
    return "" if issuer.lower() == _NO_ISSUER else issuer


def _entry(values: dict[str, Any]) -> Entry:
    return fields.entry(
        secret=_secret(json_input.text(values.get("key")), json_input.text(values.get("base")).strip()),
        issuer=_issuer(values),
        account=fields.without_issuer(values.get("name"), _issuer(values)),
        digits=values.get("digits"),
        period=values.get("period"),
        favorite=values.get("isFavorite"),
    )


def _secret(key: str, base: str) -> str | bytes:
    if base in ("", "32"):
        return key
    if base == "16":
        return fields.secret_from_hex(key)
    if base != "64":
        raise AppError("otp.secret_encoding")
    if not key.strip():
        raise AppError("otp.secret_empty")
    try:
        return json_input.octets(key, "key")
    except AppError:
        raise AppError("otp.secret_base64") from None


READER = Reader(FORMAT, recognises, open_content)
