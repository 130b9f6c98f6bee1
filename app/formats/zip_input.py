"""Zip archives from strangers, read in memory: members are counted, and expanded bytes while they are read.

Opens plain, ZipCrypto and WinZip AES members; nothing is ever written to the disk.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.errors import AppError
from app.formats import limits
from app.formats.base import damaged, wrong_password
from app.formats.content import Content

_CHUNK = 64 * 1024
_ENCRYPTED = 1
_WINZIP_AES = 99
_DIRECTORY_ENTRY = b"PK\x01\x02"
# Others are never met in exports, and their decompressors take as much memory as the file says.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What the libraries raise for archives that are none, or lie about their members.
_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
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
        """AppError "format.damaged", or "format.too_large" for too many members."""
        self._data = data
        limits.check_size(data.count(_DIRECTORY_ENTRY), 2 * limits.ZIP_MEMBERS, "archive")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _FAILURES:
            raise damaged("zip") from None
        limits.check_size(len(infos), limits.ZIP_MEMBERS, "archive")
        self._infos = {info.filename: info for info in infos if not info.filename.endswith("/")}
        self._left = limits.EXPANDED_BYTES

    @property
    def members(self) -> tuple[Member, ...]:
        return tuple(Member(name, bool(info.flag_bits & _ENCRYPTED)) for name, info in self._infos.items())

    def read(self, name: str, password: bytes | None = None) -> bytes:
        """A member's bytes; AppError "format.wrong_password", "format.too_large", "format.damaged"."""
        info = self._infos[name]
        encrypted = bool(info.flag_bits & _ENCRYPTED)
        if encrypted and password is None:
            raise wrong_password()
        if encrypted:
            # Decryption of old zips runs in Python, about a megabyte a second.
            limits.check_size(info.compress_size, limits.ENCRYPTED_ZIP_BYTES, "archive")
        try:
            return b"".join(self._chunks(info, password if encrypted else None))
        except RuntimeError:
            # The library's word for a wrong password.
            raise wrong_password() from None
        except _FAILURES:
            # A wrong ZipCrypto password passes its one check byte once in 256 times and shows only here.
            raise (wrong_password() if encrypted else damaged("zip")) from None

    def _chunks(self, info: zipfile.ZipInfo, password: bytes | None) -> Iterator[bytes]:
        source = self._winzip(info, password) if info.compress_type == _WINZIP_AES else self._plain(info, password)
        for chunk in source:
            self._left -= len(chunk)
            if self._left < 0:
                raise AppError("format.too_large", what="archive", limit=limits.EXPANDED_BYTES)
            yield chunk

    def _plain(self, info: zipfile.ZipInfo, password: bytes | None) -> Iterator[bytes]:
        if info.compress_type not in _METHODS:
            raise zipfile.BadZipFile
        with self._zip.open(info, pwd=password) as member:
            while chunk := member.read(_CHUNK):
                yield chunk

    def _winzip(self, info: zipfile.ZipInfo, password: bytes | None) -> Iterator[bytes]:
        import pyzipper  # noqa: PLC0415  (90 ms to import, and only WinZip's encryption needs it)

        try:
            found = pyzipper.AESZipFile(io.BytesIO(self._data))
            if found.getinfo(info.filename).compress_type not in _METHODS:
                raise zipfile.BadZipFile
            with found.open(info.filename, pwd=password) as member:
                while chunk := member.read(_CHUNK):
                    yield chunk
        except pyzipper.BadZipFile:
            raise zipfile.BadZipFile from None


def members(data: bytes) -> tuple[Member, ...]:
    """The members of an archive for recognising a format; none when it does not open."""
    try:
        return Archive(data).members
    except AppError:
        return ()


def names_in(content: Content) -> tuple[str, ...]:
    """The names of the members, for recognising; none when the archive does not open."""
    return tuple(member.name for member in members(content.data))
