"""Records, names and commit descriptions in their boxes (SYNC.md 4.2, 6.2). Knows bytes, not what they mean."""

from __future__ import annotations

from app.core.octets import u32, u64
from app.crypto.errors import BadSealError
from app.crypto.seal import open_sealed, seal
from app.wire.canonical import META_BUCKETS, NAME_BUCKETS, RECORD_BUCKETS, pad, unpad


def seal_record(
    vault_key: bytes, vault: bytes, record_id: bytes, rev: int, epoch: int, raw: bytes, *, salt: bytes | None = None
) -> bytes:
    """Raises ValueError for a record of 64 KiB and more. Only test vectors hand in a salt."""
    return seal(vault_key, "record", record_context(vault, record_id, rev, epoch), pad(raw), salt=salt)


def open_record(vault_key: bytes, vault: bytes, record_id: bytes, rev: int, epoch: int, box: bytes) -> bytes:
    """The record's JSON; raises BadSealError."""
    return _open(vault_key, "record", record_context(vault, record_id, rev, epoch), box, RECORD_BUCKETS)


def seal_meta(vault_key: bytes, vault: bytes, commit_id: bytes, meta: bytes) -> bytes:
    return seal(vault_key, "commit-meta", vault + commit_id, pad(meta, META_BUCKETS))


def open_meta(vault_key: bytes, vault: bytes, commit_id: bytes, box: bytes) -> bytes:
    """The JSON of a commit's description; raises BadSealError."""
    return _open(vault_key, "commit-meta", vault + commit_id, box, META_BUCKETS)


def seal_name(vault_key: bytes, vault: bytes, owner_id: bytes, epoch: int, name: str) -> bytes:
    """The name of a key or device; raises ValueError from 512 octets on."""
    return seal(vault_key, "name", vault + owner_id + u32(epoch), pad(name.encode(), NAME_BUCKETS))


def open_name(vault_key: bytes, vault: bytes, owner_id: bytes, epoch: int, box: bytes) -> str:
    """Raises BadSealError."""
    octets = _open(vault_key, "name", vault + owner_id + u32(epoch), box, NAME_BUCKETS)
    try:
        return octets.decode()
    except UnicodeDecodeError:
        raise BadSealError from None


def record_context(vault: bytes, record_id: bytes, rev: int, epoch: int) -> bytes:
    return vault + record_id + u64(rev) + u32(epoch)


def _open(key: bytes, label: str, context: bytes, box: bytes, buckets: tuple[int, ...]) -> bytes:
    try:
        return unpad(open_sealed(key, label, context, box), buckets)
    except ValueError:
        raise BadSealError from None
