"""A backup file in several QR codes: the printed part of a recovery kit. Knows no vault and no picture.

Each text is `4OTPKIT/1/<id>/<number>/<count>/<check>/<data>` in the letters that make small symbols. The id is the
beginning of the whole's SHA-256, so parts of two kits never mix and what was put together is known to be right.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Iterable

from app.core.errors import AppError
from app.formats import limits
from app.formats.inflate import inflated

PREFIX = "4OTPKIT/1/"
_PART_BYTES = 700
_ID_CHARACTERS = 16
_MAX_PARTS = 999
_PART = re.compile(r"4OTPKIT/1/([0-9A-F]{16})/(\d{1,3})/(\d{1,3})/([0-9A-F]{8})/([A-Z2-7]+)", re.ASCII)


def split(file: bytes) -> tuple[str, ...]:
    """The texts of the QR codes, in order. AppError "kit.too_large"."""
    packed = zlib.compress(file, 9)
    chunks = [packed[at : at + _PART_BYTES] for at in range(0, len(packed), _PART_BYTES)]
    if len(chunks) > _MAX_PARTS:
        raise AppError("kit.too_large", parts=len(chunks), limit=_MAX_PARTS)
    kit = _id_of(packed)
    return tuple(_part(kit, number, len(chunks), chunk) for number, chunk in enumerate(chunks, 1))


def is_part(text: str) -> bool:
    return text.strip()[: len(PREFIX)].upper() == PREFIX


def join(texts: Iterable[str]) -> bytes:
    """The file, out of parts in any order, repeated ones too.

    AppError "kit.parts_missing" (missing, read, size), "kit.part_damaged" (place), "kit.mixed" for parts of two kits.
    """
    found: dict[int, bytes] = {}
    kits: set[tuple[str, int]] = set()
    for place, text in enumerate(texts, 1):
        kit, size, number, chunk = _read(text, place)
        kits.add((kit, size))
        found[number] = chunk
    if len(kits) != 1:
        raise AppError("kit.mixed")
    kit, size = kits.pop()
    missing = [number for number in range(1, size + 1) if number not in found]
    if missing:
        shown = ", ".join(str(number) for number in missing[:20])
        raise AppError("kit.parts_missing", missing=shown, read=len(found), size=size)
    packed = b"".join(found[number] for number in range(1, size + 1))
    if _id_of(packed) != kit:
        raise AppError("kit.part_damaged", place=0)
    return inflated(packed, "kit", limits.FILE_BYTES)


def _part(kit: str, number: int, count: int, chunk: bytes) -> str:
    data = base64.b32encode(chunk).decode("ascii").rstrip("=")
    return f"{PREFIX}{kit}/{number}/{count}/{_check(kit, number, count, chunk)}/{data}"


def _read(text: str, place: int) -> tuple[str, int, int, bytes]:
    match = _PART.fullmatch(text.strip().upper())
    if match is None:
        raise AppError("kit.part_damaged", place=place)
    kit, number, size, check, data = match[1], int(match[2]), int(match[3]), match[4], match[5]
    try:
        chunk = base64.b32decode(data + "=" * (-len(data) % 8))
    except binascii.Error:
        raise AppError("kit.part_damaged", place=place) from None
    if not 1 <= number <= size or _check(kit, number, size, chunk) != check:
        raise AppError("kit.part_damaged", place=place)
    return kit, size, number, chunk


def _id_of(packed: bytes) -> str:
    return hashlib.sha256(packed).hexdigest()[:_ID_CHARACTERS].upper()


def _check(kit: str, number: int, count: int, chunk: bytes) -> str:
    return f"{zlib.crc32(f'{kit}/{number}/{count}/'.encode() + chunk):08X}"
