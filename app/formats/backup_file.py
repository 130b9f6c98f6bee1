"""The `.4otp.txt` backup file, format 1 (BACKUP.md 2): armour, head lines, two boxes. Knows nothing of vaults.

Exactly one secret opens a file. Everything is checked by size and form before Argon2id runs.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from typing import Any

from app.core.errors import AppError
from app.crypto.errors import BadSealError
from app.crypto.hashing import sub_key, tagged_hash
from app.crypto.kdf import KDF_SETS, stretch
from app.crypto.random import new_key, new_salt
from app.crypto.seal import OVERHEAD_BYTES, open_sealed, seal
from app.wire.canonical import BLOCK_BYTES, canonical_json, pad_to_block, unpad_block

MAX_BYTES = 64 << 20
MAX_DEPTH = 16
DEFAULT_KDF = 1
_MAGIC = "4OTP-BACKUP/"
_HEAD = (
    "4OTP-BACKUP/1",
    "This file holds two-factor codes, encrypted. Open it in 4OTP (More > Backup / Import / Export).",
)
_BEGIN = "-----BEGIN 4OTP ENCRYPTED BACKUP-----"
_END = "-----END 4OTP ENCRYPTED BACKUP-----"
_COLUMNS = 64
_KEY_BYTES = 32 + OVERHEAD_BYTES
_CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_KDF = re.compile(r"0|[1-9]\d?", re.ASCII)


def file_name(created: str) -> str:
    """The name of BACKUP.md 1 for a moment in RFC 3339, whose local time is used."""
    return created[:19].replace("T", "-").replace(":", "-") + "-4otp-keys-export.4otp.txt"


def is_backup(data: bytes) -> bool:
    """True when the first line is a backup's, of whatever version."""
    return data.removeprefix(b"\xef\xbb\xbf").startswith(_MAGIC.encode())


@dataclass(frozen=True, slots=True)
class BackupKey:
    """What a passphrase became: enough to write and open files without it (automatic backups keep this)."""

    kdf_id: int
    salt: bytes
    root: bytes

    @classmethod
    def from_passphrase(cls, passphrase: str, *, kdf_id: int = DEFAULT_KDF, salt: bytes | None = None) -> BackupKey:
        """Runs Argon2id; about 0.1 s for set 1. Raises BadSealError for an unknown set."""
        salt = new_salt() if salt is None else salt
        return cls(kdf_id, salt, stretch(passphrase, salt, kdf_id))


def write_backup(
    content: dict[str, Any],
    key: BackupKey,
    created: str,
    *,
    file_key: bytes | None = None,
    seal_salts: tuple[bytes | None, bytes | None] = (None, None),
) -> str:
    """The whole file. `created` is RFC 3339 with offset, seconds. Only test vectors hand in keys and salts."""
    file_key = new_key() if file_key is None else file_key
    lines = [*_HEAD, f"Created: {created}", f"Kdf: {key.kdf_id}", f"Salt: {_armour(key.salt)}"]
    key_box = seal(sub_key(key.root, "backup-kek"), "backup-key", _head_hash(lines), file_key, salt=seal_salts[0])
    lines.append(f"Key: {_armour(key_box)}")
    plaintext = pad_to_block(canonical_json(content))
    body = _armour(seal(file_key, "backup-body", _head_hash(lines), plaintext, salt=seal_salts[1]))
    columns = [body[at : at + _COLUMNS] for at in range(0, len(body), _COLUMNS)]
    return "\n".join([*lines, "", _BEGIN, *columns, _END, ""])


@dataclass(frozen=True, slots=True)
class SealedBackup:
    """A file that has the right form; nothing in it is proved yet."""

    created: str
    kdf_id: int
    salt: bytes
    _lines: tuple[str, ...]
    _key_box: bytes
    _body_box: bytes

    def open(self, passphrase: str) -> dict[str, Any]:
        """The content; raises AppError("backup.wrong_passphrase_or_damaged") or ("backup.newer")."""
        return self.open_with(BackupKey.from_passphrase(passphrase, kdf_id=self.kdf_id, salt=self.salt))

    def open_with(self, key: BackupKey) -> dict[str, Any]:
        """Like `open`, with a kept key."""
        try:
            kek = sub_key(key.root, "backup-kek")
            file_key = open_sealed(kek, "backup-key", _head_hash(self._lines[:5]), self._key_box)
            padded = open_sealed(file_key, "backup-body", _head_hash(self._lines[:6]), self._body_box)
            content = json.loads(unpad_block(padded))
        except (BadSealError, ValueError, RecursionError):
            raise AppError("backup.wrong_passphrase_or_damaged") from None
        if not isinstance(content, dict) or _depth(content) > MAX_DEPTH:
            raise AppError("backup.wrong_passphrase_or_damaged")
        if content.get("format") != "4otp-backup" or content.get("v") != 1:
            raise AppError("backup.newer")
        if not isinstance(content.get("records"), list):
            raise AppError("backup.wrong_passphrase_or_damaged")
        return content


def parse_backup(data: bytes) -> SealedBackup:
    """Checks form and sizes; no key is derived. AppError "backup.too_large", "backup.newer", "backup.not_a_backup"
    or "backup.wrong_passphrase_or_damaged".
    """
    if len(data) > MAX_BYTES:
        raise AppError("backup.too_large", size_bytes=len(data), limit_bytes=MAX_BYTES)
    if not is_backup(data):
        raise AppError("backup.not_a_backup")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AppError("backup.wrong_passphrase_or_damaged") from None
    lines = [line.rstrip(" \t\r") for line in text.split("\n")]
    while not lines[-1]:
        lines.pop()
    if lines[0] != _HEAD[0]:
        raise AppError("backup.newer")
    try:
        return _parse_lines(lines)
    except ValueError:
        raise AppError("backup.wrong_passphrase_or_damaged") from None


def _parse_lines(lines: list[str]) -> SealedBackup:
    if len(lines) < 10 or lines[1] != _HEAD[1] or lines[6] or lines[7] != _BEGIN or lines[-1] != _END:
        raise ValueError("form")
    created, kdf, salt, key_box = (
        _value(line, name) for line, name in zip(lines[2:6], ("Created", "Kdf", "Salt", "Key"), strict=True)
    )
    columns = lines[8:-1]
    if any(len(c) != _COLUMNS for c in columns[:-1]) or not 0 < len(columns[-1]) <= _COLUMNS:
        raise ValueError("columns")
    if not _CREATED.fullmatch(created) or not _KDF.fullmatch(kdf) or int(kdf) not in KDF_SETS:
        raise ValueError("head")
    backup = SealedBackup(
        created, int(kdf), _dearmour(salt), tuple(lines[:6]), _dearmour(key_box), _dearmour("".join(columns))
    )
    body_bytes = len(backup._body_box) - OVERHEAD_BYTES  # noqa: SLF001  (its own module builds and checks it)
    sizes = (len(backup.salt), len(backup._key_box))  # noqa: SLF001  (as above)
    if sizes != (16, _KEY_BYTES) or body_bytes < BLOCK_BYTES or body_bytes % BLOCK_BYTES:
        raise ValueError("sizes")
    return backup


def _value(line: str, name: str) -> str:
    found, separator, value = line.partition(": ")
    if found != name or not separator:
        raise ValueError(name)
    return value


def _head_hash(lines: list[str] | tuple[str, ...]) -> bytes:
    return tagged_hash("backup-head", "\n".join(lines).encode())


def _armour(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")


def _dearmour(text: str) -> bytes:
    try:
        octets = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("base64") from None
    if _armour(octets) != text:
        raise ValueError("base64")
    return octets


def _depth(value: object) -> int:
    deepest, level = 0, [value]
    while level:
        deepest += 1
        if deepest > MAX_DEPTH:
            break
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
    return deepest
