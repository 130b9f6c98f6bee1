"""Argon2id under numbered sets; parameters are never free numbers (SYNC.md 4.3, VAULT.md 2)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.crypto.errors import BadSealError

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class KdfSet:
    """Argon2id v1.3 parameters; memory in KiB."""

    memory_kib: int
    passes: int
    lanes: int


KDF_SETS = {
    1: KdfSet(64 * 1024, 3, 4),
    2: KdfSet(256 * 1024, 4, 4),
    3: KdfSet(1024 * 1024, 2, 4),
    4: KdfSet(2048 * 1024, 1, 4),
}


def check_kdf(kdf_id: int, salt: bytes, *, floor: int = 1) -> None:
    """Refuses an unknown or too weak set and another salt length, before any work."""
    if kdf_id not in KDF_SETS or kdf_id < floor or len(salt) != SALT_BYTES:
        raise BadSealError


def stretch(passphrase: str, salt: bytes, kdf_id: int, *, floor: int = 1) -> bytes:
    """PRK of 32 bytes: Argon2id over the passphrase in NFKC, UTF-8, not trimmed."""
    check_kdf(kdf_id, salt, floor=floor)
    chosen = KDF_SETS[kdf_id]
    octets = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt, length=32, iterations=chosen.passes, lanes=chosen.lanes, memory_cost=chosen.memory_kib
    ).derive(octets)
