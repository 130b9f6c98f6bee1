"""KeePass databases, KDBX 3.1 and 4, decrypted to their XML. Knows no entry.

Written here rather than left to a library, because every cost must be bounded before it is spent, and the checks of
both header and content must hold: a file whose header was changed is refused as KeePass refuses it.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.core.errors import AppError
from app.formats import inflate, kdbx_ciphers, kdbx_keys, limits
from app.formats.base import damaged, wrong_password
from app.formats.kdbx_keys import Derivation

MAGIC = b"\x03\xd9\xa2\x9a"
_KDBX, _KDB1 = b"\x67\xfb\x4b\xb5", b"\x65\xfb\x4b\xb5"
_CIPHER, _COMPRESSION, _SEED, _TRANSFORM_SEED, _ROUNDS, _IV = 2, 3, 4, 5, 6, 7
_STREAM_KEY, _START_BYTES, _STREAM_ID, _KDF = 8, 9, 10, 11
_INNER_STREAM_ID, _INNER_STREAM_KEY = 1, 2
_MAX_FIELD_BYTES = limits.MIB
_HASH = 32
_FAILURES = (struct.error, IndexError, KeyError, ValueError, zlib.error)


@dataclass(frozen=True, slots=True)
class Plain:
    """The XML, and what decrypts the values that it marks as protected, to be called in the order of the document."""

    xml: bytes = field(repr=False)
    reveal: Callable[[bytes], bytes] = field(repr=False)
    header_hash: bytes | None


@dataclass(frozen=True, slots=True)
class Database:
    """A database whose header was read and whose costs were checked; `unlock` may begin to derive at once."""

    major: int
    header: bytes = field(repr=False)
    fields: dict[int, bytes] = field(repr=False)
    derivation: Derivation = field(repr=False)
    body: bytes = field(repr=False)

    def unlock(self, composite: bytes) -> Plain:
        """The content under a composite key; AppError "format.wrong_password" or "format.damaged"."""
        transformed = self.derivation.transform(composite)
        seed = self.fields[_SEED]
        key = hashlib.sha256(seed + transformed).digest()
        try:
            if self.major == 3:
                return self._open_3(key)
            return self._open_4(key, hashlib.sha512(seed + transformed + b"\x01").digest())
        except _FAILURES:
            raise damaged("kdbx") from None

    def _decrypt(self, key: bytes, sealed: bytes) -> bytes:
        return kdbx_ciphers.decrypt(self.fields[_CIPHER], key, self.fields[_IV], sealed)

    def _open_3(self, key: bytes) -> Plain:
        plain = self._decrypt(key, self.body)
        start = self.fields[_START_BYTES]
        if len(start) != _HASH or not hmac.compare_digest(plain[:_HASH], start):
            raise wrong_password()
        xml = self._expanded(b"".join(_hashed_blocks(plain[_HASH:])))
        stream_id = int.from_bytes(self.fields[_STREAM_ID], "little")
        reveal = kdbx_ciphers.inner_stream(stream_id, self.fields[_STREAM_KEY])
        return Plain(xml, reveal, hashlib.sha256(self.header).digest())

    def _open_4(self, key: bytes, mac_base: bytes) -> Plain:
        digest, mac, blocks = self.body[:_HASH], self.body[_HASH : 2 * _HASH], self.body[2 * _HASH :]
        if digest != hashlib.sha256(self.header).digest():
            raise damaged("header")
        header_key = hashlib.sha512(b"\xff" * 8 + mac_base).digest()
        if not hmac.compare_digest(hmac.digest(header_key, self.header, "sha256"), mac):
            raise wrong_password()
        plain = self._expanded(self._decrypt(key, b"".join(_sealed_blocks(blocks, mac_base))))
        inner, xml = _inner_header(plain)
        stream_id = int.from_bytes(inner.get(_INNER_STREAM_ID, b""), "little")
        return Plain(xml, kdbx_ciphers.inner_stream(stream_id, inner.get(_INNER_STREAM_KEY, b"")), None)

    def _expanded(self, data: bytes) -> bytes:
        if int.from_bytes(self.fields[_COMPRESSION], "little") == 0:
            return data
        return inflate.gunzip(data, "kdbx", limits.KEEPASS_BYTES)


def read(data: bytes) -> Database:
    """The header. AppError "format.not_importable" (KeePass 1), "format.damaged", "format.too_costly"."""
    if data[4:8] == _KDB1:
        raise AppError("format.not_importable", app="KeePass 1", advice="keepass_1")
    if not data.startswith(MAGIC) or data[4:8] != _KDBX:
        raise damaged("header")
    try:
        minor_major = struct.unpack("<HH", data[8:12])
        if minor_major[1] not in (3, 4):
            raise AppError("format.not_importable", app="KeePass", advice="keepass_version")
        end, fields = _header_fields(data, minor_major[1])
        if len(fields[_SEED]) != _HASH:
            raise damaged("header")
        if minor_major[1] == 3:
            rounds = int.from_bytes(fields[_ROUNDS], "little")
            derivation = kdbx_keys.aes(fields[_TRANSFORM_SEED], rounds)
        else:
            derivation = kdbx_keys.from_parameters(fields[_KDF])
        kdbx_ciphers.check(fields[_CIPHER], fields[_IV])
        return Database(minor_major[1], data[:end], fields, derivation, data[end:])
    except _FAILURES:
        raise damaged("header") from None


def _header_fields(data: bytes, major: int) -> tuple[int, dict[int, bytes]]:
    """Where the header ends, and its fields by number."""
    found: dict[int, bytes] = {_COMPRESSION: b""}
    size_bytes = 2 if major == 3 else 4
    place = 12
    while True:
        number = data[place]
        size = int.from_bytes(data[place + 1 : place + 1 + size_bytes], "little")
        place += 1 + size_bytes
        if size > _MAX_FIELD_BYTES or place + size > len(data):
            raise damaged("header")
        found[number] = data[place : place + size]
        place += size
        if number == 0:
            return place, found


def _hashed_blocks(data: bytes) -> Iterator[bytes]:
    """KDBX 3: index, SHA-256, size, content; an empty block ends it."""
    place = 0
    while True:
        digest = data[place + 4 : place + 36]
        (size,) = struct.unpack("<I", data[place + 36 : place + 40])
        if size == 0:
            return
        block = data[place + 40 : place + 40 + size]
        if len(block) != size or hashlib.sha256(block).digest() != digest:
            raise damaged("block")
        yield block
        place += 40 + size


def _sealed_blocks(data: bytes, mac_base: bytes) -> Iterator[bytes]:
    """KDBX 4: HMAC, size, ciphertext; an empty block ends it."""
    place = number = 0
    while True:
        mac, size_octets = data[place : place + 32], data[place + 32 : place + 36]
        (size,) = struct.unpack("<I", size_octets)
        block = data[place + 36 : place + 36 + size]
        index = number.to_bytes(8, "little")
        key = hashlib.sha512(index + mac_base).digest()
        if len(block) != size or not hmac.compare_digest(hmac.digest(key, index + size_octets + block, "sha256"), mac):
            raise damaged("block")
        if size == 0:
            return
        yield block
        place += 36 + size
        number += 1


def _inner_header(data: bytes) -> tuple[dict[int, bytes], bytes]:
    """KDBX 4's second header, without its attachments, and the XML behind it."""
    found: dict[int, bytes] = {}
    place = 0
    while True:
        number = data[place]
        (size,) = struct.unpack("<I", data[place + 1 : place + 5])
        place += 5
        if place + size > len(data):
            raise damaged("inner header")
        if number in (_INNER_STREAM_ID, _INNER_STREAM_KEY):
            found[number] = data[place : place + size]
        place += size
        if number == 0:
            return found, data[place:]
