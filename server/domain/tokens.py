"""Reference tokens: which account and row, and a secret of which only the hash is stored (SYNC.md 12).

The account comes first, so the shard is known before the look-up. `kind` keeps a device token from being a session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import sha256
from app.crypto.random import random_octets

SESSION: Final = 1
DEVICE: Final = 2
_BYTES: Final = 1 + 16 + 16 + 32


@dataclass(frozen=True, slots=True)
class Token:
    """A parsed token; `secret_hash` is to be compared in constant time."""

    kind: int
    account: bytes
    row: bytes
    secret_hash: bytes


def issue(kind: int, account: bytes, row: bytes) -> tuple[str, bytes]:
    """A new token and the hash of its secret."""
    secret = random_octets(32)
    return to_base64url(bytes([kind]) + account + row + secret), sha256(secret)


def parse(text: str) -> Token | None:
    """The token, or None for anything that is none."""
    try:
        octets = from_base64url(text, _BYTES)
    except ValueError:
        return None
    if octets[0] not in (SESSION, DEVICE):
        return None
    return Token(octets[0], octets[1:17], octets[17:33], sha256(octets[33:]))
