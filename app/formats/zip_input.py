"""Zip archives from strangers, read in memory: members are counted, and expanded bytes while they are read.

Opens plain, ZipCrypto and WinZip AES members; nothing is ever written to the disk.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pyzipper

from app.core.errors import AppError
from app.formats import limits
from app.formats.base import damaged, wrong_password

_CHUNK = 64 * 1024
_FAILURES = (
    pyzipper.BadZipFile,
    pyzipper.zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    ValueError,
    OSError,
    IndexError,
    KeyError,
)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its name inside, and whether a password is needed."""

    name: str
    encrypted: bool


class Archive:
    """A bounded view of an archive in memory."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = pyzipper.AESZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _FAILURES:
            raise damaged("zip") from None
        limits.check_size(len(infos), limits.ZIP_MEMBERS, "archive")
        self._infos = {info.filename: info for info in infos if not info.is_dir()}
        self._left = limits.EXPANDED_BYTES

    @property
    def members(self) -> tuple[Member, ...]:
        return tuple(Member(name, bool(info.flag_bits & 1)) for name, info in self._infos.items())

    def read(self, name: str, password: bytes | None = None) -> bytes:
        """A member's bytes; AppError "format.wrong_password", "format.too_large", "format.damaged"."""
        info = self._infos[name]
        if info.flag_bits & 1:
            # Decryption of old zips runs in Python, about a megabyte a second.
            limits.check_size(max(info.compress_size, 0), limits.ENCRYPTED_ZIP_BYTES, "archive")
        try:
            return b"".join(self._chunks(name, password))
        except RuntimeError:
            # The library's word for a wrong or missing password.
            raise wrong_password() from None
        except _FAILURES:
            # A wrong ZipCrypto password passes its one check byte once in 256 times and shows only here.
            raise (wrong_password() if info.flag_bits & 1 else damaged("zip")) from None

    def _chunks(self, name: str, password: bytes | None) -> Iterator[bytes]:
        with self._zip.open(name, pwd=password) as member:
            while chunk := member.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise AppError("format.too_large", what="archive", limit=limits.EXPANDED_BYTES)
                yield chunk


def members(data: bytes) -> tuple[Member, ...]:
    """The members of an archive for recognising a format; none when it does not open."""
    try:
        return Archive(data).members
    except AppError:
        return ()
