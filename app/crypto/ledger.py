"""Hashes and tags of the sync log: one definition for client and server (SYNC.md 6.1 to 6.3)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.core.octets import length_prefixed, u8, u32, u64
from app.crypto.hashing import ROOT, hmac_sha256, sha256, sub_key, tagged_hash

_ENTRY = struct.Struct(">I16sQI32s")
_ENTRY_BYTES = _ENTRY.size - 4
ZERO16, ZERO32 = bytes(16), bytes(32)
GENESIS, CONTENT, COUNTER, REVERT, KEYS, RECOVER = range(6)


class CommitFields(NamedTuple):
    """A commit header in its hashing order. Ids are 16 octets, hashes 32."""

    vault: bytes
    gen: int
    seq: int
    prev: bytes
    epoch: int
    kind: int
    ops_hash: bytes
    state_root: bytes
    meta_hash: bytes
    commit_id: bytes
    kid: bytes
    device: bytes


class Operation(NamedTuple):
    """One change of one record; for a delete `rev` and `epoch` are 0 and `box_hash` is ZERO32."""

    record_id: bytes
    put: bool
    rev: int
    epoch: int
    box_hash: bytes


class LiveRecord(NamedTuple):
    """What the state root says of a live record."""

    rev: int
    epoch: int
    box_hash: bytes


def commit_hash(fields: CommitFields) -> bytes:
    return tagged_hash(
        "commit",
        fields.vault,
        u32(fields.gen),
        u64(fields.seq),
        fields.prev,
        u32(fields.epoch),
        u8(fields.kind),
        fields.ops_hash,
        fields.state_root,
        fields.meta_hash,
        fields.commit_id,
        fields.kid,
        fields.device,
    )


def commit_mac(vault_key: bytes, hashed: bytes) -> bytes:
    """Checked by clients."""
    return hmac_sha256(sub_key(vault_key, "commit-mac"), hashed)


def write_key(vault_key: bytes) -> bytes:
    """The server holds it: it can check write tags with it, but make no commit MAC."""
    return sub_key(vault_key, "write-auth")


def write_tag(key: bytes, hashed: bytes) -> bytes:
    """Checked by the server, not stored."""
    return hmac_sha256(key, hashed)


def operations_hash(operations: Iterable[Operation]) -> bytes:
    """Sorted by record id; the caller guarantees one operation per id."""
    return tagged_hash(
        "ops",
        *(
            op.record_id + (b"\x01" if op.put else b"\x02") + u64(op.rev) + u32(op.epoch) + op.box_hash
            for op in sorted(operations)
        ),
    )


def state_root(live: Mapping[bytes, tuple[int, int, bytes, *tuple[object, ...]]]) -> bytes:
    """Over all live records, sorted by id. A record is `LiveRecord`, or any row that begins with its members."""
    return entries_root([state_entry(record_id, row[0], row[1], row[2]) for record_id, row in live.items()])


def state_entry(record_id: bytes, rev: int, epoch: int, box_hash: bytes) -> bytes:
    """What the state root hashes of one live record, with its length: 16 and 32 octets, as ids and hashes are."""
    return _ENTRY.pack(_ENTRY_BYTES, record_id, rev, epoch, box_hash)


def entries_root(entries: list[bytes]) -> bytes:
    """The state root over `state_entry`s in any order: thousands of them are hashed at once."""
    return sha256(length_prefixed(ROOT + b"state") + b"".join(sorted(entries)))
