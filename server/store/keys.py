"""Access keys: listed, created, rotated, named, disabled (SYNC.md 4.4, 13.4, 14.1).

Creating and rotating are commits: they run under the same lock and the same rules as a change of records.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select, update

from app.wire.limits import ACCESS_KEYS, EPOCH_LEAP
from app.wire.messages import CommitAnswer, CommitRequest, CreateKeyRequest, KeyInfo, RotateRequest
from app.wire.octets import Hash, Id, NameBox
from server.domain import commits as rules
from server.domain.commits import VaultRow
from server.domain.refusal import Refusal
from server.store.log import Author, append, live_rows, locked_vault, repeated, surroundings
from server.store.script import run_on
from server.store.tables import access_keys, devices, vaults
from server.store.vaults import add_keys

_k, _d, _v = access_keys.c, devices.c, vaults.c


def listed(connection: Connection, account: bytes) -> list[KeyInfo]:
    """Keys that are not removed, disabled ones included, in the order they were made."""
    counts = (
        select(_d.kid, func.count().label("devices"))
        .where(_d.account_id == account, _d.revoked.is_(None))
        .group_by(_d.kid)
        .subquery()
    )
    rows = connection.execute(
        select(access_keys, counts.c.devices)
        .outerjoin(counts, counts.c.kid == _k.kid)
        .where(_k.account_id == account, _k.removed.is_(None))
        .order_by(_k.created, _k.kid)
    )
    return [
        KeyInfo(
            kid=Id(row.kid),
            name=NameBox(row.name),
            name_epoch=row.name_epoch,
            slot_epoch=row.slot_epoch,
            created=row.created,
            last_used=row.last_used,
            disabled=row.disabled is not None,
            devices=row.devices or 0,
        )
        for row in rows
    ]


def create(connection: Connection, account: bytes, request: CreateKeyRequest, now: int) -> CommitAnswer:
    """A new key within the present epoch."""
    begun = _begin(connection, account, request.commit, request.keyset_version)
    if isinstance(begun, CommitAnswer):
        return begun
    vault, hashed, oldest = begun
    if request.epoch != vault.epoch:
        raise Refusal("conflict" if request.epoch < vault.epoch else "invalid", "epoch", head=vault.head)
    rules.check_tag(request.commit, hashed, vault.write_key, vault.epoch, vault)
    if len(_staying(connection, account)) + len(request.new) > ACCESS_KEYS:
        raise Refusal("too_large", "keys")
    add_keys(connection, account, request.new, vault.epoch, now)
    changes = {"keyset": bytes(request.keyset), "keyset_version": request.keyset_version}
    return _finish(connection, account, vault, request.commit, hashed, oldest, now, changes)


def rotate(connection: Connection, account: bytes, request: RotateRequest, now: int) -> CommitAnswer:
    """A new epoch for exactly the keys that stay; removed ones and their devices are shut out."""
    begun = _begin(connection, account, request.commit, request.keyset_version)
    if isinstance(begun, CommitAnswer):
        return begun
    vault, hashed, oldest = begun
    lowest = max(vault.epoch, vault.seen_epoch)
    if not lowest < request.epoch <= vault.epoch + EPOCH_LEAP:
        raise Refusal("invalid", "epoch")
    rules.check_tag(request.commit, hashed, request.write_key, request.epoch, vault)
    _check_set(connection, account, request)
    _remove(connection, account, [bytes(kid) for kid in request.remove], now)
    for item in request.slots:
        _set(connection, account, item.kid, slot=bytes(item.slot), slot_epoch=request.epoch, disabled=None)
    add_keys(connection, account, request.new, request.epoch, now)
    for name in request.names:
        if not _set(connection, account, name.kid, name=bytes(name.name), name_epoch=request.epoch):
            raise Refusal("invalid", "names")
    changes = {
        "keyset": bytes(request.keyset),
        "keyset_version": request.keyset_version,
        "keyring": bytes(request.keyring),
        "write_key": bytes(request.write_key),
        "epoch": request.epoch,
    }
    return _finish(connection, account, vault, request.commit, hashed, oldest, now, changes)


def rename(connection: Connection, account: bytes, kid: bytes, name: bytes, epoch: int) -> bool:
    """Whether the key is there; a name never goes back to an older epoch."""
    present = connection.execute(select(_v.epoch).where(_v.account_id == account)).scalar()
    if present is None or epoch > present:
        raise Refusal("invalid", "name_epoch")
    return _set(connection, account, kid, name=name, name_epoch=epoch)


def disable(connection: Connection, account: bytes, kid: bytes, now: int) -> bool | None:
    """Shuts the key and its devices out. None: no such key; False: it was disabled before."""
    run_on(connection, locked_vault(account))
    row = connection.execute(
        select(_k.disabled).where(_k.account_id == account, _k.kid == kid, _k.removed.is_(None))
    ).one_or_none()
    if row is None:
        return None
    if row.disabled is not None:
        return False
    _set(connection, account, kid, disabled=now)
    return True


def self_slot(connection: Connection, account: bytes, kid: bytes) -> Any:
    """The slot of a device's key, and the vault it belongs to."""
    return connection.execute(
        select(_v.vault_id, _v.keyring, _k.slot, _k.slot_epoch)
        .join(access_keys, (_k.account_id == _v.account_id) & (_k.kid == kid))
        .where(_v.account_id == account)
    ).one()


def _begin(
    connection: Connection, account: bytes, commit: CommitRequest, version: int
) -> tuple[VaultRow, bytes, int | None] | CommitAnswer:
    """The lock, the lost acknowledgement, the compare and swap. An answer: it came before."""
    vault = run_on(connection, locked_vault(account))
    if vault is None:
        raise Refusal("not_found")
    around = run_on(connection, surroundings(Author(account, None), commit.header.commit_id))
    rules.check_author(commit.header, around.kid, None)
    rules.check_keys_commit(commit)
    hashed = rules.hash_of(commit.header)
    if around.earlier is not None:
        return repeated(around.earlier, hashed, vault)
    if version != vault.keyset_version + 1:
        raise Refusal("conflict", "keyset_version", head=vault.head)
    rules.check_position(vault, commit.header)
    return vault, hashed, around.oldest_kept


def _finish(
    connection: Connection,
    account: bytes,
    vault: VaultRow,
    commit: CommitRequest,
    hashed: bytes,
    oldest: int | None,
    now: int,
    changes: dict[str, Any],
) -> CommitAnswer:
    planned = rules.plan(run_on(connection, live_rows(account)), commit, hashed)
    run_on(connection, append(account, vault, planned, now, oldest))
    connection.execute(update(vaults).where(_v.account_id == account).values(**changes))
    return CommitAnswer(gen=commit.header.gen, seq=commit.header.seq, hash=Hash(hashed), created=now)


def _staying(connection: Connection, account: bytes) -> set[bytes]:
    """Keys that are not removed."""
    rows = connection.execute(select(_k.kid).where(_k.account_id == account, _k.removed.is_(None)))
    return set(rows.scalars())


def _check_set(connection: Connection, account: bytes, request: RotateRequest) -> None:
    """Slots exactly for the present keys without the removed ones. A disabled one that gets a slot works again."""
    present = _staying(connection, account)
    removed = {bytes(kid) for kid in request.remove}
    slotted = [bytes(item.kid) for item in request.slots]
    if not removed <= present or len(set(slotted)) != len(slotted) or set(slotted) != present - removed:
        raise Refusal("invalid", "slots")
    if len(slotted) + len(request.new) > ACCESS_KEYS:
        raise Refusal("too_large", "keys")


def _remove(connection: Connection, account: bytes, kids: list[bytes], now: int) -> None:
    """The rows stay for the names in the history, without slot and proof; their kid is never given again."""
    for kid in kids:
        row = connection.execute(select(_k.disabled).where(_k.account_id == account, _k.kid == kid)).one()
        _set(connection, account, kid, removed=now, disabled=row.disabled or now, slot=None, auth_hash=None)
        connection.execute(
            update(devices).where(_d.account_id == account, _d.kid == kid, _d.revoked.is_(None)).values(revoked=now)
        )


def _set(connection: Connection, account: bytes, kid: bytes, **values: Any) -> bool:
    done = connection.execute(
        update(access_keys).where(_k.account_id == account, _k.kid == bytes(kid), _k.removed.is_(None)).values(**values)
    )
    return done.rowcount == 1
