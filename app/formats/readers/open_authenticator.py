"""Open Authenticator's backup: each field encrypted by itself, some entries under an older salt (FORMATS.md 21)."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("open_authenticator", "Open Authenticator")
_MEMORY_KIB, _PASSES, _LANES = 4_096, 3, 8
_NONCE, _TAG = 12, 16
_MAX_SALTS = 64


@dataclass(frozen=True, slots=True)
class _Header:
    """The salt of the backup, and what proves the password."""

    salt: bytes
    signature: bytes


def recognises(content: Content) -> bool:
    return (
        content.kind is Kind.JSON
        and isinstance(content.document, dict)
        and {"totps", "passwordSignature"} <= content.document.keys()
    )


def open_content(content: Content) -> Locked:
    document = content.document
    header = _Header(
        json_input.octets(document.get("salt"), "salt"),
        json_input.octets(document.get("passwordSignature"), "passwordSignature", 32),
    )
    items = [json_input.mapping(item) for item in json_input.array(document.get("totps"))]
    salts = {_octets(item.get("encryptionSalt")) or header.salt for item in items}
    limits.check_size(len(salts), _MAX_SALTS, "salts")
    return Locked(FORMAT, partial(_unlock, header, items))


def _octets(value: Any) -> bytes:
    """Numbers of an array, or Base64 as other versions write it; empty for anything else."""
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except ValueError:
            return b""
    numbers = json_input.array(value)
    if len(numbers) <= limits.URI_CHARACTERS and all(isinstance(octet, int) and 0 <= octet <= 255 for octet in numbers):
        return bytes(numbers)
    return b""


def _key(password: bytes, salt: bytes) -> bytes:
    return kdf.argon2id(password, salt, _MEMORY_KIB, _PASSES, _LANES)


def _unlock(header: _Header, items: list[dict[str, Any]], password: str) -> Opened:
    secret = octets(password)
    key = _key(secret, header.salt)
    if not hmac.compare_digest(hmac.digest(key, secret, "sha256"), header.signature):
        raise wrong_password()
    keys = {header.salt: key}
    for item in items:
        salt = _octets(item.get("encryptionSalt"))
        if len(salt) >= 8 and salt not in keys:
            keys[salt] = _key(secret, salt)
    return Opened(FORMAT, partial(_convert, items, keys, header.salt))


def _convert(items: list[dict[str, Any]], keys: dict[bytes, bytes], salt: bytes) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(items, 1):
        key = keys.get(_octets(item.get("encryptionSalt")) or salt)
        collector.add(row, _label(item, key), partial(_entry, item, key))
    return collector.report()


def _label(item: dict[str, Any], key: bytes | None) -> str:
    """A name for an entry that may be refused: what can be decrypted of it, else its id."""
    for name in ("issuer", "label"):
        try:
            text = _decrypted(item.get(name), key)
        except AppError:
            continue
        if text:
            return text
    return json_input.text(item.get("uuid"))


def _entry(item: dict[str, Any], key: bytes | None) -> Entry:
    return fields.entry(
        secret=_decrypted(item.get("secret"), key),
        issuer=_decrypted(item.get("issuer"), key),
        account=_decrypted(item.get("label"), key) or json_input.text(item.get("uuid")),
        algorithm=item.get("algorithm"),
        digits=item.get("digits"),
        period=item.get("validity"),
    )


def _decrypted(value: Any, key: bytes | None) -> str:
    """The text of a field, "" for an absent one; AppError "entry.cannot_decrypt"."""
    if value is None:
        return ""
    sealed = _octets(value)
    if key is None or len(sealed) < _NONCE + _TAG:
        raise AppError("entry.cannot_decrypt")
    try:
        return ciphers.open_gcm(key, sealed[:_NONCE], sealed[_NONCE:]).decode("utf-8")
    except (AppError, UnicodeDecodeError):
        raise AppError("entry.cannot_decrypt") from None


READER = Reader(FORMAT, recognises, open_content)
