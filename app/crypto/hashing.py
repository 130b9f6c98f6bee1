"""Tagged hashes and sub-keys (SYNC.md 3.1)."""

from __future__ import annotations

import hashlib
import hmac

from app.core.octets import length_prefixed

ROOT = b"4otp/1/"


def sha256(octets: bytes) -> bytes:
    return hashlib.sha256(octets).digest()


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")


def equal(left: bytes, right: bytes) -> bool:
    """Constant-time comparison."""
    return hmac.compare_digest(left, right)


def tagged_hash(label: str, *parts: bytes) -> bytes:
    """TH(label, parts...): 32 bytes."""
    hasher = hashlib.sha256(length_prefixed(ROOT + label.encode()))
    for part in parts:
        hasher.update(length_prefixed(part))
    return hasher.digest()


def hkdf_sha256(key: bytes, info: bytes, size: int, salt: bytes = b"") -> bytes:
    """HKDF-SHA-256 (RFC 5869); an empty salt is 32 zero bytes."""
    pseudo_random_key = hmac_sha256(salt or bytes(32), key)
    okm = block = b""
    counter = 1
    while len(okm) < size:
        block = hmac_sha256(pseudo_random_key, block + info + bytes([counter]))
        okm += block
        counter += 1
    return okm[:size]


def sub_key(key: bytes, label: str, size: int = 32) -> bytes:
    """sub(key, label, size) of SYNC.md 3.1."""
    return hkdf_sha256(key, ROOT + label.encode(), size)
