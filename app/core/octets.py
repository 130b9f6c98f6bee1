"""Bytes as the formats write them: big-endian integers, length prefixes, canonical base64url (SYNC.md 3.1)."""

from __future__ import annotations

import base64
import binascii


def u8(number: int) -> bytes:
    return number.to_bytes(1, "big")


def u32(number: int) -> bytes:
    return number.to_bytes(4, "big")


def u64(number: int) -> bytes:
    return number.to_bytes(8, "big")


def length_prefixed(octets: bytes) -> bytes:
    """u32 length, then the octets: LP of SYNC.md 3.1."""
    return u32(len(octets)) + octets


def to_base64url(octets: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode("ascii")


def from_base64url(text: str, size: int | None = None) -> bytes:
    """Octets of canonical base64url without padding; raises ValueError for any other form, or another size."""
    try:
        octets = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        raise ValueError("base64url") from None
    if to_base64url(octets) != text or (size is not None and len(octets) != size):
        raise ValueError("base64url")
    return octets
