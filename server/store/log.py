"""The commit log: the transaction that appends to it, and what the append needs (SYNC.md 14.1).

The hottest writing of the service, so it is a script on the bare driver. The vault's row is locked first: whatever is
read after that cannot change until the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.crypto.hashing import equal
from app.wire.messages import CommitAnswer, CommitRequest
from app.wire.octets import Hash, encode
from server.domain import commits as rules
from server.domain.commits import LiveRow, Plan, VaultRow
from server.domain.refusal import Refusal
from server.store.script import Many, Script, Statement, Together

_LOCK: Final = """
SELECT v.vault_id, v.gen, v.epoch, v.head_seq, v.head_hash, v.write_key, v.live_count, v.live_bytes,
  v.history_floor, v.keyset_version, v.seen_epoch
FROM vaults v WHERE v.account_id = ? FOR UPDATE
"""
_AUTHOR: Final = """
SELECT d.token_hash, d.kid, d.revoked, k.kid,
  CASE WHEN a.status = 'active' THEN COALESCE(k.disabled, k.removed) ELSE 0 END, a.entitled_until,
  c.seq, c.hash, c.gen, c.created,
  (SELECT o.seq FROM commits o WHERE o.account_id = a.account_id AND o.visible = 1
   ORDER BY o.seq DESC LIMIT 1 OFFSET 48)
FROM accounts a
LEFT JOIN devices d ON d.account_id = a.account_id AND d.device_id = ?
LEFT JOIN access_keys k ON k.account_id = a.account_id AND k.kid = d.kid
LEFT JOIN commits c ON c.account_id = a.account_id AND c.commit_id = ?
WHERE a.account_id = ?
"""
_LIVE: Final = """
SELECT record_id, from_seq, epoch, blob_hash, LENGTH(blob) FROM revisions WHERE account_id = ? AND to_seq IS NULL
"""
_INSERT_COMMIT: Final = """
INSERT INTO commits (account_id, seq, gen, epoch, kind, hash, header, mac, kid, device_id, commit_id, created, visible,
  meta, ops) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# `from_seq <` makes it independent of the order: it never ends the version that the same commit brings.
_SUPERSEDE: Final = """
UPDATE revisions SET to_seq = ? WHERE account_id = ? AND record_id = ? AND to_seq IS NULL AND from_seq < ?
"""
_INSERT_REVISION: Final = """
INSERT INTO revisions (account_id, record_id, from_seq, epoch, blob, blob_hash) VALUES (?, ?, ?, ?, ?, ?)
"""
_MOVE_HEAD: Final = """
UPDATE vaults SET head_seq = ?, head_hash = ?, gen = ?, live_count = ?, live_bytes = ?, history_floor = ?
WHERE account_id = ?
"""
_TRIM_REVISIONS: Final = "DELETE FROM revisions WHERE account_id = ? AND to_seq <= ?"
_TRIM_METAS: Final = "UPDATE commits SET meta = NULL WHERE account_id = ? AND seq < ? AND meta IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Author:
    """Who commits: a device by its token, or (`device` None) the owner's unlocked browser."""

    account: bytes
    device: bytes | None
    secret_hash: bytes = b""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an append has to know beside the vault; `earlier` is the same commit if it came before."""

    kid: bytes
    entitled_until: int | None
    earlier: tuple[int, bytes, int, int] | None
    oldest_kept: int | None


def commit(author: Author, request: CommitRequest, now: int, *, pays: bool) -> Script[CommitAnswer]:
    """`POST /sync/commits`, from lock to head. Raises Refusal; then nothing is stored."""
    vault = yield from locked_vault(author.account)
    around = yield from surroundings(author, request.header.commit_id)
    if vault is None:
        raise Refusal("vault_gone")
    rules.check_author(request.header, around.kid, author.device)
    hashed = rules.hash_of(request.header)
    if around.earlier is not None:
        return repeated(around.earlier, hashed, vault)
    rules.check_kind(request)
    rules.check_position(vault, request.header)
    rules.check_tag(request, hashed, vault.write_key, vault.epoch, vault)
    if pays and (around.entitled_until is None or around.entitled_until <= now):
        raise Refusal("subscription_required")
    live = yield from live_rows(author.account)
    planned = rules.plan(live, request, hashed)
    yield from append(author.account, vault, planned, now, around.oldest_kept)
    return CommitAnswer(gen=request.header.gen, seq=request.header.seq, hash=Hash(hashed), created=now)


def locked_vault(account: bytes) -> Script[VaultRow | None]:
    """The vault's row; nobody else appends until the transaction ends."""
    rows = yield Statement(_LOCK, (account,))
    return VaultRow(*rows[0]) if rows else None


def surroundings(author: Author, commit_id: bytes) -> Script[Surroundings]:
    """Proves the author's token and key; raises Refusal("unauthenticated", "key_revoked" or "vault_gone")."""
    rows = yield Statement(_AUTHOR, (author.device or b"", bytes(commit_id), author.account))
    if not rows:
        raise Refusal("unauthenticated")
    token_hash, kid, revoked, key, key_ended, entitled_until, seq, hashed, gen, created, oldest = rows[0]
    if author.device is not None:
        check_device(author.secret_hash, token_hash, revoked, key, key_ended)
    earlier = None if seq is None else (seq, hashed, gen, created)
    return Surroundings(rules.OWNER if author.device is None else kid, entitled_until, earlier, oldest)


def check_device(
    secret_hash: bytes, token_hash: bytes | None, revoked: int | None, key: bytes | None, key_ended: int | None
) -> None:
    """What every call with a device token begins with."""
    if token_hash is None or not equal(token_hash, secret_hash):
        raise Refusal("unauthenticated")
    if key is None:
        raise Refusal("vault_gone")
    if revoked is not None or key_ended is not None:
        raise Refusal("key_revoked")


def repeated(earlier: tuple[int, bytes, int, int], hashed: bytes, vault: VaultRow) -> CommitAnswer:
    """The answer to a commit that came before: a lost acknowledgement. Another commit of the same id is refused."""
    seq, known, gen, created = earlier
    if known != hashed:
        raise Refusal("conflict", "commit_id", head=vault.head)
    return CommitAnswer(gen=gen, seq=seq, hash=Hash(hashed), created=created)


def live_rows(account: bytes) -> Script[dict[bytes, LiveRow]]:
    rows = yield Statement(_LIVE, (account,))
    return {row[0]: LiveRow(*row[1:]) for row in rows}


def append(account: bytes, vault: VaultRow, planned: Plan, now: int, oldest_kept: int | None) -> Script[None]:
    """Stores a commit that was found good, moves the head, and lets go of what the history no longer shows."""
    header = planned.header
    superseded = [(header.seq, account, record, header.seq) for record in planned.superseded]
    added = [(account, record, header.seq, header.epoch, box, hashed) for record, box, hashed in planned.added]
    floor = oldest_kept if planned.visible and oldest_kept is not None else vault.history_floor
    head = (header.seq, planned.hash, header.gen, planned.live_count, planned.live_bytes, floor, account)
    writes = [Statement(_INSERT_COMMIT, _commit_row(account, planned, now)), Statement(_MOVE_HEAD, head)]
    for sql, rows in ((_SUPERSEDE, superseded), (_INSERT_REVISION, added)):
        if len(rows) == 1:
            writes.append(Statement(sql, rows[0]))
        elif rows:
            yield Many(sql, rows)
    if floor > vault.history_floor:
        writes += [Statement(_TRIM_REVISIONS, (account, floor)), Statement(_TRIM_METAS, (account, floor))]
    yield Together(writes)


def _commit_row(account: bytes, planned: Plan, now: int) -> tuple[object, ...]:
    header = planned.header
    return (
        account,
        header.seq,
        header.gen,
        header.epoch,
        header.kind,
        planned.hash,
        encode(header),
        bytes(planned.mac),
        bytes(header.kid),
        bytes(header.device),
        bytes(header.commit_id),
        now,
        int(planned.visible),
        bytes(planned.meta),
        planned.operations,
    )
