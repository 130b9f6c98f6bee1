"""Compressed content from strangers: expanded bytes are counted while they come out."""

from __future__ import annotations

import zlib

from app.core.errors import AppError
from app.formats import limits

_GZIP, _ZLIB = 31, 15


def gunzip(data: bytes, place: str, limit: int = limits.EXPANDED_BYTES) -> bytes:
    """The content of one gzip stream; AppError "format.too_large", or "format.damaged" with the place."""
    return _expanded(data, _GZIP, place, limit)


def inflated(data: bytes, place: str, limit: int = limits.EXPANDED_BYTES) -> bytes:
    """The same of a zlib stream."""
    return _expanded(data, _ZLIB, place, limit)


def _expanded(data: bytes, form: int, place: str, limit: int) -> bytes:
    inflater = zlib.decompressobj(form)
    try:
        plain = inflater.decompress(data, limit + 1)
    except zlib.error:
        raise AppError("format.damaged", place=place) from None
    limits.check_size(len(plain), limit, "archive")
    if not inflater.eof:
        raise AppError("format.damaged", place=place)
    return plain
