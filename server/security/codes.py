"""Codes that people type: the mailed sign-in code and the backup codes of the second factor (SYNC.md 9.1, 9.2)."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import equal
from app.crypto.random import new_salt, random_below

_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
BACKUP_CODES: Final = 10


def new_login_code() -> str:
    """40 bit as XXXX-XXXX."""
    return _grouped(8, 4)


def new_backup_codes() -> list[str]:
    """Ten codes of 50 bit, XXXXX-XXXXX."""
    return [_grouped(10, 5) for _ in range(BACKUP_CODES)]


def typed(code: str) -> str:
    """A code as people type it, in the one form that is compared."""
    return "".join(code.upper().translate(_LOOKALIKES).replace("-", "").split())


def hash_backup_codes(codes: list[str]) -> list[str]:
    """One salt a set, so that a typed code costs one derivation whatever the set's size."""
    salt = new_salt()
    return [f"{to_base64url(salt)}${to_base64url(_stretch(typed(code), salt))}" for code in codes]


def matching_backup_code(code: str, hashes: dict[int, str]) -> int | None:
    """The number of the stored code that was typed."""
    found, derived = None, dict[str, bytes]()
    for number, stored in hashes.items():
        salt, _, hashed = stored.partition("$")
        if salt not in derived:
            derived[salt] = _stretch(typed(code), from_base64url(salt))
        if equal(derived[salt], from_base64url(hashed)):
            found = number
    return found


def _stretch(code: str, salt: bytes) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=2, lanes=1, memory_cost=19 * 1024).derive(code.encode())


def _grouped(length: int, group: int) -> str:
    text = "".join(_CROCKFORD[random_below(32)] for _ in range(length))
    return "-".join(text[start : start + group] for start in range(0, length, group))
