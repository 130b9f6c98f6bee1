"""The master key and what is derived from it (SYNC.md 12, 15): sealed columns and keyed hashes.

The file holds one key a line, "number base64url", the newest last; the newest seals, all of them open. It protects
what the server must be able to read (addresses, settings of the second factor); it opens nothing of a vault.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.core.errors import AppError
from app.core.octets import from_base64url, to_base64url, u8
from app.crypto.hashing import hmac_sha256, sub_key
from app.crypto.random import new_key, random_octets

_NONCE_BYTES: Final = 12


class MasterKeys:
    """All master keys; the one with the highest number is in use."""

    def __init__(self, keys: dict[int, bytes], hashing: int | None = None) -> None:
        self._columns = {number: AESGCM(sub_key(key, "server-column")) for number, key in keys.items()}
        self.current = max(keys)
        # Keyed hashes identify rows: the database says which key made them (`rotate-key` changes both).
        self.hashing = min(keys) if hashing is None else hashing
        if self.hashing not in keys:
            raise AppError("master_key.mismatch", place="index")
        self._hashing = sub_key(keys[self.hashing], "server-index")

    def seal(self, place: str, row: bytes, plaintext: bytes) -> bytes:
        """`place` is "table|column"; the row and the place are bound to what is sealed."""
        nonce = random_octets(_NONCE_BYTES)
        return (
            u8(self.current)
            + nonce
            + self._columns[self.current].encrypt(nonce, plaintext, place.encode() + b"|" + row)
        )

    def open(self, place: str, row: bytes, sealed: bytes) -> bytes:
        """Raises AppError("master_key.mismatch") when this key did not seal it for this place."""
        try:
            column = self._columns[sealed[0]]
            nonce, box = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
            return column.decrypt(nonce, box, place.encode() + b"|" + row)
        except (KeyError, IndexError, InvalidTag):
            raise AppError("master_key.mismatch", place=place) from None

    def mac(self, purpose: str, *parts: bytes) -> bytes:
        """A keyed hash of 32 octets; equal parts give equal hashes."""
        return hmac_sha256(self._hashing, purpose.encode() + b"|" + b"|".join(parts))


def load_or_create(path: Path, *, may_create: bool, hashing: int | None = None) -> MasterKeys:
    """The keys of the file. A new key is made only where nothing was ever sealed: `may_create`."""
    if not path.exists():
        if not may_create:
            raise AppError("master_key.missing", path=str(path))
        _create(path, {1: new_key()})
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise AppError("master_key.readable_by_others", path=str(path))
    return MasterKeys(read_keys(path), hashing)


def read_keys(path: Path) -> dict[int, bytes]:
    """Raises AppError("master_key.damaged")."""
    keys = {}
    try:
        for line in path.read_text("ascii").splitlines():
            number, text = line.split()
            keys[int(number)] = from_base64url(text, 32)
    except ValueError:
        raise AppError("master_key.damaged", path=str(path)) from None
    if not keys or not all(0 < number < 256 for number in keys):
        raise AppError("master_key.damaged", path=str(path))
    return keys


def write_keys(path: Path, keys: dict[int, bytes]) -> None:
    """Writes a new file beside the old one and puts it in its place, readable by its owner alone."""
    _beside(path, keys).replace(path)


def _create(path: Path, keys: dict[int, bytes]) -> None:
    """As `write_keys`, but never in the place of another: of several processes that begin at once, one makes it."""
    fresh = _beside(path, keys)
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()


def _beside(path: Path, keys: dict[int, bytes]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, fresh = mkstemp(prefix=path.name + ".", dir=path.parent)  # mode 0600
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.writelines(f"{number} {to_base64url(key)}\n" for number, key in sorted(keys.items()))
        stream.flush()
        os.fsync(stream.fileno())
    return Path(fresh)
