"""The ciphers that other apps' exports use. A failure to verify is one spelling of the password less."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.core.errors import AppError

_BLOCK = 16


def open_gcm(key: bytes, nonce: bytes, ciphertext_and_tag: bytes, extra: bytes | None = None) -> bytes:
    """AES-GCM; AppError "format.wrong_password" when the tag does not verify."""
    try:
        return AESGCM(key).decrypt(nonce, ciphertext_and_tag, extra)
    except (InvalidTag, ValueError):
        raise AppError("format.wrong_password") from None


def open_cbc(key: bytes, iv: bytes, ciphertext: bytes) -> bytes:
    """AES-CBC with PKCS #7 padding and no check value: AppError "format.wrong_password" when the padding is none.

    A wrong key passes here once in 256 times, so callers look at what comes out.
    """
    if not ciphertext or len(ciphertext) % _BLOCK:
        raise AppError("format.damaged", place="ciphertext")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(ciphertext) + decryptor.finalize()
    unpadder = padding.PKCS7(_BLOCK * 8).unpadder()
    try:
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        raise AppError("format.wrong_password") from None
