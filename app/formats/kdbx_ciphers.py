"""The ciphers of KeePass databases: the outer one of the whole, and the stream over protected values."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

from app.core.errors import AppError
from app.formats import ciphers, limits
from app.formats.base import damaged

_AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
_CHACHA20 = bytes.fromhex("d6038a2b8b6f4cb5a524339a31dbb59a")
_TWOFISH = bytes.fromhex("ad68f29f576f4bb9a36ad47af965346c")
_IV_BYTES = {_AES: 16, _CHACHA20: 12, _TWOFISH: 16}
_NO_STREAM, _SALSA20_STREAM, _CHACHA20_STREAM = 0, 2, 3
_SALSA20_NONCE = bytes.fromhex("e830094b97205d2a")


def check(cipher: bytes, iv: bytes) -> None:
    """AppError "format.not_importable" for a cipher of a plug-in, "format.damaged" for an IV of another size."""
    if cipher not in _IV_BYTES:
        raise AppError("format.not_importable", app="KeePass", advice="keepass_cipher")
    if len(iv) != _IV_BYTES[cipher]:
        raise damaged("header")


def decrypt(cipher: bytes, key: bytes, iv: bytes, sealed: bytes) -> bytes:
    """The plain content; AppError "format.wrong_password" when the padding says so."""
    if cipher == _AES:
        return ciphers.open_cbc(key, iv, sealed)
    if cipher == _CHACHA20:
        return _chacha20(key, iv)(sealed)
    if not sealed or len(sealed) % 16:
        raise damaged("ciphertext")
    # The only implementation at hand is Python's, some ten kilobytes a second.
    limits.check_size(len(sealed), limits.TWOFISH_BYTES, "twofish")
    return _twofish(key, iv, sealed)


def _twofish(key: bytes, iv: bytes, sealed: bytes) -> bytes:
    from pykeepass.kdbx_parsing.twofish import (  # noqa: PLC0415  (the library is only for this rare cipher)
        MODE_CBC,
        Twofish,
    )

    plain = bytes(Twofish.new(key, mode=MODE_CBC, IV=iv).decrypt(sealed))
    size = plain[-1]
    if not 1 <= size <= 16 or plain[-size:] != bytes([size]) * size:
        raise AppError("format.wrong_password")
    return plain[:-size]


def _chacha20(key: bytes, nonce: bytes) -> Callable[[bytes], bytes]:
    """ChaCha20 with a 12-octet nonce and a counter from 0."""
    return Cipher(algorithms.ChaCha20(key, bytes(4) + nonce), mode=None).decryptor().update


def inner_stream(stream_id: int, key: bytes) -> Callable[[bytes], bytes]:
    """What decrypts protected values, one after the other as they stand in the document."""
    if stream_id == _NO_STREAM:
        return bytes
    if stream_id == _SALSA20_STREAM:
        from Cryptodome.Cipher import Salsa20  # noqa: PLC0415  (only KDBX 3 needs it)

        cipher = Salsa20.new(hashlib.sha256(key).digest(), nonce=_SALSA20_NONCE)
        return lambda octets: bytes(cipher.decrypt(octets))
    if stream_id == _CHACHA20_STREAM:
        digest = hashlib.sha512(key).digest()
        return _chacha20(digest[:32], digest[32:44])
    raise AppError("format.not_importable", app="KeePass", advice="keepass_cipher")
