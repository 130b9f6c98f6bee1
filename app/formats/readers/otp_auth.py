"""OTP Auth for iOS: `.otpauthdb` with all accounts and `.otpauth` with one, in both generations (FORMATS.md 20).

The outer layer has a fixed key, so a file is recognised without the password; the inner one is RNCryptor 3, or AES
under a plain hash in the older versions.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, keyed_archive
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("otp_auth", "OTP Auth")
_OUTER_KEYS = tuple(hashlib.sha256(text).digest() for text in (b"Authenticator", b"OTPAuth"))
_BLOCK = 16
_RNCRYPTOR = b"\x03\x01"
_RN_ITERATIONS = 10_000
_RN_HEAD, _RN_MAC = 34, 32
_TYPES = {1: "hotp", 2: "totp"}
_ALGORITHMS = {0: "SHA1", 1: "SHA1", 2: "SHA256", 3: "SHA512", 4: "MD5"}
_MAX_DEPTH = 8


@dataclass(frozen=True, slots=True)
class _Sealed:
    """What the outer layer holds."""

    data: bytes = field(repr=False)
    iv: str
    salt: str


def recognises(content: Content) -> bool:
    return content.kind is Kind.BINARY and _outer_key(content.data) is not None


def _outer_key(data: bytes) -> bytes | None:
    if len(data) < 2 * _BLOCK or len(data) % _BLOCK:
        return None
    for key in _OUTER_KEYS:
        decryptor = Cipher(algorithms.AES(key), modes.CBC(bytes(_BLOCK))).decryptor()
        if decryptor.update(data[:_BLOCK]).startswith(keyed_archive.MAGIC):
            return key
    return None


def open_content(content: Content) -> Locked:
    key = _outer_key(content.data)
    if key is None:
        raise damaged("archive")
    try:
        plain = ciphers.open_cbc(key, bytes(_BLOCK), content.data)
    except AppError:
        raise damaged("archive") from None
    archive = json_input.mapping(keyed_archive.root(plain))
    data = next((archive[name] for name in ("WrappedData", "Data") if isinstance(archive.get(name), bytes)), None)
    if not data:
        raise damaged("WrappedData")
    sealed = _Sealed(data, json_input.text(archive.get("IV")), json_input.text(archive.get("Salt")))
    return Locked(FORMAT, partial(_unlock, sealed))


def _unlock(sealed: _Sealed, password: str) -> Opened:
    plain = _decrypt(sealed, octets(password))
    if not plain.startswith(keyed_archive.MAGIC):
        raise wrong_password()
    accounts = list(_accounts(keyed_archive.root(plain), ()))
    return Opened(FORMAT, partial(_convert, accounts))


def _decrypt(sealed: _Sealed, password: bytes) -> bytes:
    """By what the data is rather than by the version beside it: RNCryptor proves itself."""
    if sealed.data.startswith(_RNCRYPTOR) and not sealed.salt:
        return _open_rncryptor(sealed.data, password)
    key = hashlib.sha256(sealed.salt.encode() + b"-" + password).digest()
    iv = hashlib.sha1(sealed.iv.encode()).digest()[:_BLOCK]  # noqa: S324  (what the app does)
    return ciphers.open_cbc(key, iv, sealed.data)


def _open_rncryptor(data: bytes, password: bytes) -> bytes:
    if len(data) < _RN_HEAD + _BLOCK + _RN_MAC:
        raise damaged("WrappedData")
    key_salt, mac_salt, iv = data[2:10], data[10:18], data[18:_RN_HEAD]
    mac_key = kdf.pbkdf2("sha1", password, mac_salt, _RN_ITERATIONS)
    mac = hmac.digest(mac_key, data[:-_RN_MAC], "sha256")
    if not hmac.compare_digest(mac, data[-_RN_MAC:]):
        raise wrong_password()
    key = kdf.pbkdf2("sha1", password, key_salt, _RN_ITERATIONS)
    return ciphers.open_cbc(key, iv, data[_RN_HEAD:-_RN_MAC])


def _accounts(value: Any, folder: tuple[str, ...], depth: int = 0) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    """Accounts with the folder that they stand in; one account alone is its own archive."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _accounts(item, folder, depth + 1)
    elif isinstance(value, dict) and "secret" in value:
        yield value, folder
    elif isinstance(value, dict):
        name = fields.tag_name(value.get("name"))
        for item in value.values():
            if isinstance(item, dict | list):
                yield from _accounts(item, (name,) if name else folder, depth + 1)


def _convert(accounts: list[tuple[dict[str, Any], tuple[str, ...]]]) -> Report:
    collector = Collector(FORMAT)
    for row, (values, folder) in enumerate(accounts, 1):
        name = json_input.text(values.get("issuer")) or json_input.text(values.get("label"))
        collector.add(row, name, partial(_entry, values, folder))
    return collector.report()


def _entry(values: dict[str, Any], folder: tuple[str, ...]) -> Entry:
    kind, algorithm = values.get("type"), values.get("algorithm", 0)
    if kind not in _TYPES:
        raise AppError("otp.type_unknown")
    if algorithm not in _ALGORITHMS:
        raise AppError("otp.field_choice", field="algorithm")
    return fields.entry(
        type=_TYPES[kind],
        secret=values.get("secret"),
        issuer=values.get("issuer"),
        account=values.get("label"),
        algorithm=_ALGORITHMS[algorithm],
        digits=values.get("digits"),
        period=values.get("period"),
        counter=values.get("counter"),
        tags=folder,
    )


READER = Reader(FORMAT, recognises, open_content)
