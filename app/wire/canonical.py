"""JSON and padding as the formats write them (SYNC.md 3.3): UTF-8, sorted keys, no spaces, one form per value."""

from __future__ import annotations

import json
from typing import Any

RECORD_BUCKETS = tuple(512 << i for i in range(8))
META_BUCKETS = (256, *RECORD_BUCKETS)
NAME_BUCKETS = (128, 256, 512)
BLOCK_BYTES = 4096


def canonical_json(value: Any) -> bytes:
    """Keys sorted by code point, no spaces, no escapes beyond those that JSON demands."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def pad(octets: bytes, buckets: tuple[int, ...] = RECORD_BUCKETS) -> bytes:
    """To the smallest bucket that is larger; raises ValueError when none is."""
    for size in buckets:
        if len(octets) < size:
            return octets + b"\x80" + bytes(size - len(octets) - 1)
    raise ValueError("too large")


def unpad(octets: bytes, buckets: tuple[int, ...] = RECORD_BUCKETS) -> bytes:
    """Undoes `pad`; raises ValueError for another length or another filling."""
    if len(octets) not in buckets:
        raise ValueError("padding")
    return _strip(octets)


def pad_to_block(octets: bytes) -> bytes:
    """0x80, then zeros up to a multiple of 4 096 (vault body, backup file)."""
    marked = octets + b"\x80"
    return marked + bytes(-len(marked) % BLOCK_BYTES)


def unpad_block(octets: bytes) -> bytes:
    """Undoes `pad_to_block`; raises ValueError."""
    if len(octets) % BLOCK_BYTES:
        raise ValueError("padding")
    return _strip(octets)


def _strip(octets: bytes) -> bytes:
    marked = octets.rstrip(b"\x00")
    if not marked.endswith(b"\x80"):
        raise ValueError("padding")
    return marked[:-1]
