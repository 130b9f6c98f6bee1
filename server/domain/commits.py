"""The rules of a commit that need no database (SYNC.md 14.1): position, author, hashes, quotas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

import msgspec

from app.crypto.hashing import equal, sha256
from app.crypto.ledger import (
    CONTENT,
    COUNTER,
    KEYS,
    RECOVER,
    REVERT,
    ZERO16,
    ZERO32,
    CommitFields,
    Operation,
    commit_hash,
    operations_hash,
    state_root,
    write_tag,
)
from app.wire.limits import LIVE_RECORDS, LIVE_SEALED_BYTES
from app.wire.messages import CommitRequest, Delete, Head, Header, Put
from app.wire.octets import Hash
from server.domain.refusal import Refusal

POSTED_KINDS: Final = frozenset({CONTENT, COUNTER, REVERT, RECOVER})
_INVISIBLE: Final = frozenset({COUNTER, KEYS})
OWNER: Final = ZERO16


class VaultRow(NamedTuple):
    """A vault as its locked row says."""

    vault_id: bytes
    gen: int
    epoch: int
    head_seq: int
    head_hash: bytes
    write_key: bytes
    live_count: int
    live_bytes: int
    history_floor: int
    keyset_version: int
    seen_epoch: int

    @property
    def head(self) -> Head:
        return Head(gen=self.gen, seq=self.head_seq, hash=Hash(self.head_hash), epoch=self.epoch)


class LiveRow(NamedTuple):
    """A live record as the state root counts it, and its size."""

    rev: int
    epoch: int
    box_hash: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a commit that was found good changes."""

    header: Header
    hash: bytes
    mac: bytes
    meta: bytes
    visible: bool
    operations: bytes
    superseded: tuple[bytes, ...]
    added: tuple[tuple[bytes, bytes, bytes], ...]  # record id, box, hash of the box
    live_count: int
    live_bytes: int


def hash_of(header: Header) -> bytes:
    return commit_hash(CommitFields(*msgspec.structs.astuple(header)))


def is_visible(kind: int) -> bool:
    """Whether the history shows it."""
    return kind not in _INVISIBLE


def check_position(vault: VaultRow, header: Header) -> None:
    """It continues the head of this vault; raises Refusal("conflict") with the head."""
    gen = vault.gen + (header.kind == RECOVER)
    if (header.vault, header.gen, header.seq, header.prev) != (
        vault.vault_id,
        gen,
        vault.head_seq + 1,
        vault.head_hash,
    ):
        raise Refusal("conflict", head=vault.head)


def check_author(header: Header, kid: bytes, device: bytes | None) -> None:
    """The header names the key and device of the token; an owner's browser names no key."""
    if header.kid != kid or (device is not None and header.device != device):
        raise Refusal("forbidden", "author")


def check_tag(request: CommitRequest, hashed: bytes, key: bytes, epoch: int, vault: VaultRow) -> None:
    """The writer holds the key of the present epoch."""
    if request.header.epoch != epoch:
        if request.header.epoch < epoch:
            raise Refusal("conflict", "epoch", head=vault.head)
        raise Refusal("invalid", "epoch")
    if not equal(request.write_tag, write_tag(key, hashed)):
        raise Refusal("invalid", "write_tag")


def check_kind(request: CommitRequest) -> None:
    """What may be posted as a change of records."""
    if request.header.kind not in POSTED_KINDS:
        raise Refusal("invalid", "kind")
    if not request.ops and request.header.kind != RECOVER:
        raise Refusal("invalid", "ops")


def check_keys_commit(request: CommitRequest, kind: int = KEYS) -> None:
    """The commit inside a key request or a new vault changes no record."""
    if request.header.kind != kind or request.ops:
        raise Refusal("invalid", "kind")


def genesis_row(vault_id: bytes, write_key: bytes) -> VaultRow:
    """What a vault is before its first commit."""
    return VaultRow(vault_id, 0, 0, 0, ZERO32, write_key, 0, 0, 1, 0, 0)


def plan(live: Mapping[bytes, LiveRow], request: CommitRequest, hashed: bytes) -> Plan:
    """Checks every hash that the header names against what is stored; raises Refusal("invalid" or "too_large")."""
    header = request.header
    if len({op.id for op in request.ops}) != len(request.ops):
        raise Refusal("invalid", "ops")
    state = dict(live)
    operations = [_apply(op, header, state) for op in request.ops]
    if operations_hash(operations) != header.ops_hash:
        raise Refusal("invalid", "ops_hash")
    if sha256(request.meta) != header.meta_hash:
        raise Refusal("invalid", "meta_hash")
    if state_root(state) != header.state_root:
        raise Refusal("invalid", "state_root")
    size = sum(row.size for row in state.values())
    if len(state) > LIVE_RECORDS or size > LIVE_SEALED_BYTES:
        raise Refusal("too_large", "vault")
    return Plan(
        header=header,
        hash=hashed,
        mac=request.mac,
        meta=request.meta,
        visible=is_visible(header.kind),
        operations=b"".join(op.record_id + (b"\x01" if op.put else b"\x02") for op in operations),
        superseded=tuple(bytes(op.id) for op in request.ops if op.id in live),
        added=tuple((bytes(op.id), bytes(op.blob), state[op.id].box_hash) for op in request.ops if isinstance(op, Put)),
        live_count=len(state),
        live_bytes=size,
    )


def _apply(op: Put | Delete, header: Header, state: dict[bytes, LiveRow]) -> Operation:
    """Changes the state; what is to be deleted, or counted on, must live."""
    before = state.pop(op.id, None)
    if before is None and (header.kind == COUNTER or not isinstance(op, Put)):
        raise Refusal("invalid", "ops")
    if not isinstance(op, Put):
        if header.kind == COUNTER:
            raise Refusal("invalid", "ops")
        return Operation(op.id, put=False, rev=0, epoch=0, box_hash=ZERO32)
    box_hash = sha256(op.blob)
    state[op.id] = LiveRow(header.seq, header.epoch, box_hash, len(op.blob))
    return Operation(op.id, put=True, rev=header.seq, epoch=header.epoch, box_hash=box_hash)


def deleted_ids(operations: bytes) -> list[bytes]:
    """The ids that the stored operations of a commit ended."""
    return [operations[start : start + 16] for start in range(0, len(operations), 17) if operations[start + 16] == 2]
