"""andOTP backups, plain and under a password in both schemes, and GNOME Authenticator's, which are its plain ones.

FORMATS.md 4 and 27. Encrypted files carry no mark: they open or they do not.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp import base32
from app.otp.base import Entry

FORMAT = Format("andotp", "andOTP")
_SALT, _IV, _TAG = 12, 12, 16


def recognises(content: Content) -> bool:
    if content.kind is Kind.BINARY:
        return True
    if content.kind is not Kind.JSON or not isinstance(content.document, list):
        return False
    return any(_is_entry(item) for item in content.document)


def _is_entry(item: Any) -> bool:
    return isinstance(item, dict) and {"secret", "label"} <= item.keys()


def open_content(content: Content) -> Opened | Locked:
    if content.kind is Kind.JSON:
        return Opened(FORMAT, partial(_convert, content.document))
    return Locked(FORMAT, partial(_unlock, content.data))


def _unlock(data: bytes, password: str) -> Opened:
    try:
        plain = _open_new(data, octets(password))
    except AppError:
        key = hashlib.sha256(octets(password)).digest()
        plain = ciphers.open_gcm(key, data[:_IV], data[_IV:])
    document = json_input.parse_bytes(plain)
    if not isinstance(document, list):
        raise damaged("json")
    return Opened(FORMAT, partial(_convert, document))


def _open_new(data: bytes, password: bytes) -> bytes:
    """Iterations, salt, IV, ciphertext, tag. Old files have an IV where the iterations stand: mostly out of bounds."""
    iterations = int.from_bytes(data[:4], "big")
    limits.check_pbkdf2(iterations)
    salt, rest = data[4 : 4 + _SALT], data[4 + _SALT :]
    key = kdf.pbkdf2("sha1", password, salt, iterations)
    return ciphers.open_gcm(key, rest[:_IV], rest[_IV:])


def _convert(items: list[Any]) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(items, 1):
        values = json_input.mapping(item)
        name = fields.title(*_names(values))
        collector.add(row, name, partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Any]) -> Entry:
    kind = fields.type_name("totp" if fields.is_absent(values.get("type")) else values["type"])
    issuer, account = _names(values)
    return fields.entry(
        type=kind,
        secret=_motp_key(values.get("secret")) if kind == "motp" else values.get("secret"),
        issuer=issuer,
        account=account,
        algorithm=values.get("algorithm"),
        digits=values.get("digits"),
        period=values.get("period"),
        counter=values.get("counter"),
        pin=values.get("pin"),
        tags=json_input.array(values.get("tags")),
    )


def _motp_key(value: Any) -> bytes:
    """The octets of hexadecimal text, or of that text in Base32, as andOTP writes all its keys.

    A digit or a letter to F begins with G, I or M in Base32, so no text can be both.
    """
    try:
        return fields.secret_from_hex(value)
    except AppError as error:
        try:
            written = base32.decode(base32.clean(json_input.text(value))).decode("ascii")
            return fields.secret_from_hex(written)
        except (AppError, UnicodeDecodeError):
            raise error from None


def _names(values: dict[str, Any]) -> tuple[str, str]:
    """Old versions had one label, "Issuer - account"; new ones often repeat the issuer before the account.

    What stands behind the dash of an old label is kept as it is: there the person wrote it.
    """
    label = json_input.text(values.get("label"))
    if "issuer" in values:
        issuer = json_input.text(values["issuer"])
        return issuer, fields.without_issuer(label, issuer)
    issuer, dash, account = label.partition(" - ")
    return (issuer, account) if dash else fields.split_name(label)


READER = Reader(FORMAT, recognises, open_content)
