"""S1, the only encryption function of 4OTP (SYNC.md 3.2): a fresh key per message, committed to key and context."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.core.octets import length_prefixed
from app.crypto.errors import BadSealError
from app.crypto.hashing import ROOT, equal, hkdf_sha256

OVERHEAD_BYTES = 81
_VERSION = b"\x01"
_NONCE = bytes(12)


def _keys(key: bytes, salt: bytes, label: str, context: bytes) -> tuple[bytes, bytes, bytes]:
    info = length_prefixed(ROOT + b"s1") + length_prefixed(label.encode()) + length_prefixed(context)
    okm = hkdf_sha256(key, info, 64, salt)
    return okm[:32], okm[32:], info


def seal(key: bytes, label: str, context: bytes, plaintext: bytes, *, salt: bytes | None = None) -> bytes:
    """Seals the plaintext, 81 bytes longer than it. Only test vectors hand in a salt."""
    salt = secrets.token_bytes(32) if salt is None else salt
    encryption_key, commitment, info = _keys(key, salt, label, context)
    return _VERSION + salt + commitment + AESGCM(encryption_key).encrypt(_NONCE, plaintext, info)


def open_sealed(key: bytes, label: str, context: bytes, box: bytes) -> bytes:
    """The plaintext; raises BadSealError for anything that this key, label and context did not make."""
    if len(box) < OVERHEAD_BYTES or box[:1] != _VERSION:
        raise BadSealError
    encryption_key, commitment, info = _keys(key, box[1:33], label, context)
    if not equal(commitment, box[33:65]):
        raise BadSealError
    try:
        return AESGCM(encryption_key).decrypt(_NONCE, box[65:], info)
    except InvalidTag:
        raise BadSealError from None
