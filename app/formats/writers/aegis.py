"""Aegis vaults, database version 3, plain and under a password (scrypt and AES-256-GCM as Aegis writes them)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.crypto.random import random_octets
from app.formats import kdf
from app.formats.base import Format
from app.formats.passwords import octets
from app.formats.writer import Writer, base64_text, lost_members, only, random_uuid
from app.otp.base import Entry

FORMAT = Format("aegis", "Aegis")
_TYPES = ("totp", "hotp", "steam", "motp", "yandex")
_ALGORITHMS = ("SHA1", "SHA256", "SHA512", "MD5")
_N, _R, _P = 32_768, 8, 1
_NONCE, _TAG = 12, 16


def _cannot_carry(entry: Entry) -> str | None:
    return only(entry, _TYPES, _ALGORITHMS)


def _loses(entry: Entry) -> tuple[str, ...]:
    return lost_members(entry, "note", "tags", "favorite", "pin")


def _write(entries: Sequence[Entry], password: str | None) -> bytes:
    database = _database(entries)
    header: dict[str, Any] = {"slots": None, "params": None}
    content: Any = database
    if password is not None:
        master = random_octets(32)
        nonce, sealed = _seal(master, json.dumps(database).encode())
        header = {
            "slots": [_slot(master, password)],
            "params": {"nonce": nonce.hex(), "tag": sealed[-_TAG:].hex()},
        }
        content = base64_text(sealed[:-_TAG])
    return json.dumps({"version": 1, "header": header, "db": content}, indent=4, ensure_ascii=False).encode()


def _database(entries: Sequence[Entry]) -> dict[str, Any]:
    groups = {tag: random_uuid() for entry in entries for tag in entry.tags}
    return {
        "version": 3,
        "entries": [_entry(entry, groups) for entry in entries],
        "groups": [{"uuid": uuid, "name": name} for name, uuid in groups.items()],
        "icons_optimized": True,
    }


def _entry(entry: Entry, groups: dict[str, str]) -> dict[str, Any]:
    otp = entry.otp
    info: dict[str, Any] = {"secret": otp.secret, "algo": otp.algorithm, "digits": otp.digits}
    if otp.type == "hotp":
        info["counter"] = otp.counter
    else:
        info["period"] = otp.period_seconds
    if otp.type in ("motp", "yandex"):
        info["pin"] = otp.pin
    return {
        "type": otp.type,
        "uuid": random_uuid(),
        "name": entry.account,
        "issuer": entry.issuer,
        "note": entry.note,
        "favorite": entry.favorite,
        "icon": None,
        "icon_mime": None,
        "icon_hash": None,
        "info": info,
        "groups": [groups[tag] for tag in entry.tags],
    }


def _slot(master: bytes, password: str) -> dict[str, Any]:
    salt = random_octets(32)
    nonce, sealed = _seal(kdf.scrypt(octets(password), salt, _N, _R, _P), master)
    return {
        "type": 1,
        "uuid": random_uuid(),
        "key": sealed[:-_TAG].hex(),
        "key_params": {"nonce": nonce.hex(), "tag": sealed[-_TAG:].hex()},
        "n": _N,
        "r": _R,
        "p": _P,
        "salt": salt.hex(),
        "repaired": True,
        "is_backup": False,
    }


def _seal(key: bytes, plain: bytes) -> tuple[bytes, bytes]:
    nonce = random_octets(_NONCE)
    return nonce, AESGCM(key).encrypt(nonce, plain, None)


WRITER = Writer(FORMAT, ".json", "optional", _cannot_carry, _loses, _write)
