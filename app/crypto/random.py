"""The one home of randomness for keys, salts and jitter."""

from __future__ import annotations

import secrets

KEY_BYTES = 32


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def new_salt() -> bytes:
    """A salt for Argon2id: 16 bytes."""
    return secrets.token_bytes(16)


def random_octets(size: int) -> bytes:
    return secrets.token_bytes(size)


def random_below(limit: int) -> int:
    return secrets.randbelow(limit)


def random_fraction() -> float:
    """Uniform in [0, 1): for full jitter."""
    return secrets.randbits(53) / (1 << 53)
