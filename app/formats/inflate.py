"""gzip from strangers: expanded bytes are counted while they come out."""

from __future__ import annotations

import zlib

from app.core.errors import AppError
from app.formats import limits

_GZIP = 31


def gunzip(data: bytes, place: str, limit: int = limits.EXPANDED_BYTES) -> bytes:
    """The content of one gzip stream; AppError "format.too_large", or "format.damaged" with the place."""
    inflater = zlib.decompressobj(_GZIP)
    try:
        plain = inflater.decompress(data, limit + 1)
    except zlib.error:
        raise AppError("format.damaged", place=place) from None
    limits.check_size(len(plain), limit, "archive")
    if not inflater.eof:
        raise AppError("format.damaged", place=place)
    return plain
