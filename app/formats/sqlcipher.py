"""SQLCipher databases, versions 3 and 4 with their default parameters, decrypted to a plain SQLite image in memory.

The first 16 bytes are the salt; each page ends in an IV and an HMAC over the page and its number (zetetic.net's design
page). The HMAC of the first page proves the password.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.formats import kdf
from app.formats.base import damaged, wrong_password

_SALT = 16
_IV = 16
_SALT_MASK = 0x3A
_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Version:
    """The defaults of one major version."""

    page_bytes: int
    hash_name: str
    iterations: int
    reserved_bytes: int
    hmac_bytes: int


VERSION_3 = Version(1024, "sha1", 64_000, 48, 20)
VERSION_4 = Version(4096, "sha512", 256_000, 80, 64)


def may_be(data: bytes, version: Version) -> bool:
    """Whether the size fits; an encrypted database has no other mark."""
    return len(data) >= version.page_bytes and len(data) % version.page_bytes == 0


def decrypt(data: bytes, password: bytes, version: Version) -> bytes:
    """The plain image; AppError "format.wrong_password", or "format.damaged" for a later page that does not verify."""
    salt = data[:_SALT]
    key = kdf.pbkdf2(version.hash_name, password, salt, version.iterations)
    mac_key = kdf.pbkdf2(version.hash_name, key, bytes(octet ^ _SALT_MASK for octet in salt), 2)
    pages: list[bytes] = []
    for start in range(0, len(data), version.page_bytes):
        page = data[start : start + version.page_bytes]
        number = len(pages) + 1
        body = page[_SALT:] if number == 1 else page
        if not _verifies(body, number, mac_key, version):
            raise wrong_password() if number == 1 else damaged("page")
        plain = _decrypt_page(body, key, version)
        pages.append(_HEADER + plain if number == 1 else plain)
    return b"".join(pages)


def _verifies(body: bytes, number: int, mac_key: bytes, version: Version) -> bool:
    end = len(body) - version.reserved_bytes + _IV
    mac = hmac.new(mac_key, body[:end] + number.to_bytes(4, "little"), version.hash_name).digest()
    return hmac.compare_digest(mac, body[end : end + version.hmac_bytes])


def _decrypt_page(body: bytes, key: bytes, version: Version) -> bytes:
    end = len(body) - version.reserved_bytes
    decryptor = Cipher(algorithms.AES(key), modes.CBC(body[end : end + _IV])).decryptor()
    return decryptor.update(body[:end]) + decryptor.finalize() + bytes(version.reserved_bytes)
