"""The write-ahead log beside a SQLite database (sqlite.org/fileformat2.html, section 4): its committed pages.

Copied from a phone, a database may be nearly empty with all rows in its `-wal` file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Literal

from app.formats import limits

_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
_HEADER = 32
_FRAME_HEADER = 24


def with_wal(database: bytes, wal: bytes) -> bytes:
    """The database image after the committed transactions of the log.

    As in SQLite itself, frames that do not verify end the log, and what is no log of this database changes nothing.
    """
    limits.check_size(len(wal), limits.WAL_BYTES, "wal")
    if len(wal) < _HEADER:
        return database
    magic, _version, page_size = struct.unpack(">III", wal[:12])
    if magic not in _MAGIC or page_size not in [2**power for power in range(9, 17)]:
        return database
    image = bytearray(database)
    pending: dict[int, bytes] = {}
    for page, pages_after_commit, content in _frames(wal, page_size, "little" if _MAGIC[magic] == "<" else "big"):
        pending[page] = content
        if pages_after_commit:
            _write(image, pending, page_size, pages_after_commit)
            pending.clear()
    return bytes(image)


def _frames(wal: bytes, page_size: int, order: Literal["little", "big"]) -> Iterator[tuple[int, int, bytes]]:
    """Page number, size of the database after a commit (else 0) and page, as long as salts and checksums agree."""
    salts = wal[16:24]
    sums = _checksum((0, 0), wal[:24], order)
    if struct.pack(">II", *sums) != wal[24:_HEADER]:
        return
    for start in range(_HEADER, len(wal) - _FRAME_HEADER - page_size + 1, _FRAME_HEADER + page_size):
        header = wal[start : start + _FRAME_HEADER]
        content = wal[start + _FRAME_HEADER : start + _FRAME_HEADER + page_size]
        sums = _checksum(_checksum(sums, header[:8], order), content, order)
        if header[8:16] != salts or struct.pack(">II", *sums) != header[16:]:
            return
        page, pages_after_commit = struct.unpack(">II", header[:8])
        yield page, pages_after_commit, content


def _checksum(sums: tuple[int, int], octets: bytes, order: Literal["little", "big"]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{'<' if order == 'little' else '>'}{len(octets) // 4}I", octets)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = first + even + second & 0xFFFFFFFF
        second = second + odd + first & 0xFFFFFFFF
    return first, second


def _write(image: bytearray, pages: dict[int, bytes], page_size: int, count: int) -> None:
    size = count * page_size
    limits.check_size(size, limits.FILE_BYTES, "file")
    image.extend(bytes(max(0, size - len(image))))
    for number, content in pages.items():
        if 1 <= number <= count:
            image[(number - 1) * page_size : number * page_size] = content
    del image[size:]
