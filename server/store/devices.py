"""Devices: connected by an access key's proof, listed, named, shut out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, case, func, select, update

from app.crypto.hashing import equal, sha256
from app.wire.limits import DEVICES
from app.wire.messages import ConnectRequest
from server.domain.people import Device, DeviceClaim
from server.domain.refusal import Refusal
from server.store.log import check_device
from server.store.rows import upsert
from server.store.tables import access_keys, accounts, devices, kid_index, vaults

_d, _k = devices.c, access_keys.c
_ended = case((accounts.c.status == "active", func.coalesce(_k.disabled, _k.removed)), else_=0).label("ended")
_NO_HASH = bytes(32)


def identify(connection: Connection, claim: DeviceClaim) -> Device:
    """Proves a device token; raises Refusal("unauthenticated", "key_revoked" or "vault_gone")."""
    row = connection.execute(
        select(
            _d.token_hash,
            _d.kid,
            _d.revoked,
            _k.kid.label("key"),
            _ended,
        )
        .join(accounts, accounts.c.account_id == _d.account_id)
        .outerjoin(access_keys, (_k.account_id == _d.account_id) & (_k.kid == _d.kid))
        .where(_d.account_id == claim.account, _d.device_id == claim.device)
    ).one_or_none()
    if row is None:
        raise Refusal("unauthenticated")
    check_device(claim.secret_hash, row.token_hash, row.revoked, row.key, row.ended)
    return Device(claim.account, claim.device, row.kid)


def account_of_proof(connection: Connection, kid: bytes, proof: bytes) -> bytes | None:
    """The account whose key this is, if the proof is its proof. An unknown kid costs the same comparison."""
    row = connection.execute(
        select(kid_index.c.account_id, _k.auth_hash, _k.removed, _ended)
        .join(accounts, accounts.c.account_id == kid_index.c.account_id)
        .join(access_keys, (_k.account_id == kid_index.c.account_id) & (_k.kid == kid_index.c.kid))
        .where(kid_index.c.kid == kid)
    ).one_or_none()
    expected = row.auth_hash if row is not None and row.auth_hash is not None else _NO_HASH
    same = equal(sha256(proof), expected)
    if row is None or not same or row.ended is not None:
        return None
    return bytes(row.account_id)


def connect(connection: Connection, account: bytes, request: ConnectRequest, token_hash: bytes, now: int) -> bool:
    """Stores the device under a new token; whether it was not known. Raises Refusal("too_large", "devices")."""
    known = connection.execute(
        select(_d.created).where(_d.account_id == account, _d.device_id == bytes(request.device))
    ).scalar()
    count = connection.execute(
        select(func.count())
        .select_from(devices)
        .join(access_keys, (_k.account_id == _d.account_id) & (_k.kid == _d.kid))  # not those of a vault that is gone
        .where(_d.account_id == account, _d.revoked.is_(None))
    ).scalar_one()
    if known is None and count >= DEVICES:
        raise Refusal("too_large", "devices")
    upsert(
        connection,
        devices,
        ("account_id", "device_id"),
        account_id=account,
        device_id=bytes(request.device),
        kid=bytes(request.kid),
        token_hash=token_hash,
        platform=request.platform,
        app_version=request.app,
        created=known or now,
        last_seen=now,
        revoked=None,
    )
    connection.execute(
        update(access_keys).where(_k.account_id == account, _k.kid == bytes(request.kid)).values(last_used=now)
    )
    return known is None


def welcome(connection: Connection, account: bytes, kid: bytes) -> Any:
    """What a connected device begins with."""
    v = vaults.c
    return connection.execute(
        select(
            v.vault_id,
            v.gen,
            v.epoch,
            v.head_seq,
            v.head_hash,
            v.keyring,
            _k.slot,
            _k.slot_epoch,
            accounts.c.entitled_until,
        )
        .join(access_keys, (_k.account_id == v.account_id) & (_k.kid == kid))
        .join(accounts, accounts.c.account_id == v.account_id)
        .where(v.account_id == account)
    ).one()


def listed(connection: Connection, account: bytes) -> list[Row[Any]]:
    """Devices that may come back, the last seen first."""
    return list(
        connection.execute(
            select(devices)
            .join(access_keys, (_k.account_id == _d.account_id) & (_k.kid == _d.kid))
            .where(_d.account_id == account, _d.revoked.is_(None), _k.disabled.is_(None))
            .order_by(_d.last_seen.desc())
        )
    )


def rename(connection: Connection, account: bytes, device: bytes, name: bytes, epoch: int) -> bool:
    done = connection.execute(
        update(devices)
        .where(_d.account_id == account, _d.device_id == device, _d.revoked.is_(None))
        .values(name=name, name_epoch=epoch)
    )
    return done.rowcount == 1


def revoke(connection: Connection, account: bytes, device: bytes, now: int) -> bool:
    done = connection.execute(
        update(devices)
        .where(_d.account_id == account, _d.device_id == device, _d.revoked.is_(None))
        .values(revoked=now)
    )
    return done.rowcount == 1


def revoke_all(connection: Connection, account: bytes, now: int) -> None:
    connection.execute(update(devices).where(_d.account_id == account, _d.revoked.is_(None)).values(revoked=now))


def seen(connection: Connection, account: bytes, device: bytes, seq: int, now: int) -> None:
    """Contact of a device and its key."""
    connection.execute(
        update(devices).where(_d.account_id == account, _d.device_id == device).values(last_seen=now, last_seq=seq)
    )
    kid = select(_d.kid).where(_d.account_id == account, _d.device_id == device).scalar_subquery()
    connection.execute(update(access_keys).where(_k.account_id == account, _k.kid == kid).values(last_used=now))
