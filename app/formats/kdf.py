"""Other apps' key derivations, each behind its cost limit, and passwords as octets. Ours are in `app.crypto.kdf`."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.core.errors import AppError
from app.formats import limits


def pbkdf2(hash_name: str, password: bytes, salt: bytes, iterations: int, size: int = 32) -> bytes:
    """PBKDF2-HMAC; AppError "format.too_costly"."""
    limits.check_pbkdf2(iterations)
    return hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, size)


def scrypt(password: bytes, salt: bytes, n: int, r: int, p: int, size: int = 32) -> bytes:
    """scrypt; AppError "format.too_costly", "format.not_enough_memory"."""
    limits.check_scrypt(n, r, p)
    try:
        return Scrypt(salt=salt, length=size, n=n, r=r, p=p).derive(password)
    except MemoryError:
        raise AppError("format.not_enough_memory") from None


def argon2id(password: bytes, salt: bytes, memory_kib: int, passes: int, lanes: int, size: int = 32) -> bytes:
    """Argon2id v1.3; AppError "format.too_costly", "format.not_enough_memory", "format.damaged" for a short salt."""
    limits.check_argon2(memory_kib, passes, lanes)
    if len(salt) < 8:
        raise AppError("format.damaged", place="salt")
    try:
        kdf = Argon2id(salt=salt, length=size, iterations=passes, lanes=lanes, memory_cost=memory_kib)
        return kdf.derive(password)
    except (MemoryError, UnsupportedAlgorithm):
        raise AppError("format.not_enough_memory") from None
