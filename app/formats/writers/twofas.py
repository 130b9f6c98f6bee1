"""2FAS backups, schema 4, plain and under a password. Our tags become its one group: the first of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.crypto.random import random_octets
from app.formats import kdf
from app.formats.base import Format
from app.formats.passwords import octets
from app.formats.writer import Writer, base64_text, lost_members, only, random_uuid, uri_problem
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("2fas", "2FAS")
_TYPES = ("totp", "hotp", "steam")
_ALGORITHMS = ("SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "MD5")
_ITERATIONS = 10_000
_SALT, _NONCE = 256, 12
# What the app seals beside the codes, in every file: it asks for a password only where it finds this.
_REFERENCE = (
    "tRViSsLKzd86Hprh4ceC2OP7xazn4rrt4xhfEUbOjxLX8Rc3mkISXE0lWbmnWfggogbBJhtYgpK6fMl1D6mtsy"
    "92R3HkdGfwuXbzLebqVFJsR7IZ2w58t938iymwG4824igYy1wi6n2WDpO1Q1P69zwJGs2F5a1qP4MyIiDSD7NC"
    "V2OvidXQCBnDlGfmz0f1BQySRkkt4ryiJeCjD2o4QsveJ9uDBUn8ELyOrESv5R5DMDkD4iAF8TXU7KyoJujd"
)
# The app takes any other number of digits for a mistake in the file.
_DIGITS = range(5, 9)


def _cannot_carry(entry: Entry) -> str | None:
    if entry.otp.digits not in _DIGITS:
        return "export.digits"
    return only(entry, _TYPES, _ALGORITHMS) or uri_problem(entry)


def _loses(entry: Entry) -> tuple[str, ...]:
    kept = ("tags",) if len(entry.tags) < 2 else ()
    return lost_members(entry, *kept)


def _write(entries: Sequence[Entry], password: str | None) -> bytes:
    groups = {entry.tags[0]: random_uuid() for entry in entries if entry.tags}
    services = [_service(place, entry, groups) for place, entry in enumerate(entries)]
    document: dict[str, Any] = {
        "services": services,
        "groups": [{"id": group, "name": name, "isExpanded": True} for name, group in groups.items()],
        "updatedAt": 0,
        "schemaVersion": 4,
        "appVersionCode": 5_000_000,
        "appVersionName": "5.0.0",
        "appOrigin": "android",
    }
    if password is not None:
        document["services"] = []
        salt = random_octets(_SALT)
        key = kdf.pbkdf2("sha256", octets(password), salt, _ITERATIONS)
        document["servicesEncrypted"] = _seal(json.dumps(services, ensure_ascii=False).encode(), key, salt)
        document["reference"] = _seal(_REFERENCE.encode(), key, salt)
    return json.dumps(document, ensure_ascii=False).encode()


def _service(place: int, entry: Entry, groups: dict[str, str]) -> dict[str, Any]:
    otp = entry.otp
    values: dict[str, Any] = {
        "link": uri.write(entry, extras=False),
        "label": entry.account,
        "account": entry.account,
        "issuer": entry.issuer,
        "digits": otp.digits,
        "algorithm": otp.algorithm,
        "tokenType": otp.type.upper(),
        "source": "Link",
    }
    if otp.type == "hotp":
        values["counter"] = otp.counter
    else:
        values["period"] = otp.period_seconds
    service: dict[str, Any] = {
        "name": entry.issuer or entry.account,
        "secret": otp.secret,
        "updatedAt": 0,
        "otp": values,
        "order": {"position": place},
    }
    if entry.tags:
        service["groupId"] = groups[entry.tags[0]]
    return service


def _seal(plain: bytes, key: bytes, salt: bytes) -> str:
    """Ciphertext with its tag, salt and nonce, each in Base64."""
    nonce = random_octets(_NONCE)
    return ":".join(base64_text(part) for part in (AESGCM(key).encrypt(nonce, plain, None), salt, nonce))


WRITER = Writer(FORMAT, ".2fas", "optional", _cannot_carry, _loses, _write)
