"""Vaults, slots and keysets: made, unlocked, changed, deleted."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from app.crypto.ledger import ZERO16
from app.wire.messages import CommitAnswer, NewKey, VaultRequest
from app.wire.octets import Hash
from server.domain import commits as rules
from server.domain.refusal import Refusal
from server.store.log import append
from server.store.rows import insert_or_ignore
from server.store.script import run_on
from server.store.tables import access_keys, accounts, commits, kid_index, revisions, slots, vaults

_v, _s = vaults.c, slots.c


def create(connection: Connection, account: bytes, request: VaultRequest, now: int) -> CommitAnswer:
    """`POST /vault`: all of it or nothing. Raises Refusal("exists" or "invalid")."""
    genesis = request.genesis
    row = rules.genesis_row(request.vault, request.write_key)
    rules.check_keys_commit(genesis, kind=0)
    rules.check_position(row, genesis.header)
    rules.check_author(genesis.header, ZERO16, None)
    hashed = rules.hash_of(genesis.header)
    rules.check_tag(genesis, hashed, request.write_key, 0, row)
    planned = rules.plan({}, genesis, hashed)
    fresh = insert_or_ignore(
        connection,
        vaults,
        account_id=account,
        vault_id=bytes(request.vault),
        gen=0,
        epoch=0,
        head_seq=0,
        head_hash=row.head_hash,
        write_key=bytes(request.write_key),
        keyset=bytes(request.keyset),
        keyset_version=request.keyset_version,
        keyring=None if request.keyring is None else bytes(request.keyring),
        created=now,
    )
    if not fresh:
        raise Refusal("exists")
    _insert_slots(connection, account, request)
    add_keys(connection, account, request.keys, 0, now)
    run_on(connection, append(account, row, planned, now, None))
    connection.execute(update(accounts).where(accounts.c.account_id == account).values(vault_state="active"))
    return CommitAnswer(gen=0, seq=1, hash=Hash(hashed), created=now)


def add_keys(connection: Connection, account: bytes, keys: list[NewKey], epoch: int, now: int) -> None:
    """New access keys; a kid that anybody has already is refused without saying whose."""
    for key in keys:
        if not insert_or_ignore(connection, kid_index, kid=bytes(key.kid), account_id=account):
            raise Refusal("invalid", "kid")
        connection.execute(
            insert(access_keys).values(
                account_id=account,
                kid=bytes(key.kid),
                auth_hash=bytes(key.auth_hash),
                slot=bytes(key.slot),
                slot_epoch=epoch,
                name=bytes(key.name),
                name_epoch=epoch,
                created=now,
            )
        )


def read(connection: Connection, account: bytes) -> Row[Any] | None:
    return connection.execute(select(vaults).where(_v.account_id == account)).one_or_none()


def slot(connection: Connection, account: bytes, kind: str, *, locked: bool = False) -> Row[Any] | None:
    """`locked`: nobody else tries it until the transaction ends, so that each try is counted."""
    statement = select(slots).where(_s.account_id == account, _s.kind == kind)
    return connection.execute(statement.with_for_update() if locked else statement).one_or_none()


def set_tries(connection: Connection, account: bytes, kind: str, fails: int, locked_until: int | None) -> None:
    connection.execute(
        update(slots).where(_s.account_id == account, _s.kind == kind).values(fails=fails, locked_until=locked_until)
    )


def change_slot(connection: Connection, account: bytes, kind: str, version: int, **values: Any) -> bool:
    """Compare and swap on the version, which grows by one."""
    done = connection.execute(
        update(slots)
        .where(_s.account_id == account, _s.kind == kind, _s.version == version - 1)
        .values(version=version, fails=0, locked_until=None, **values)
    )
    return done.rowcount == 1


def report_epoch(connection: Connection, account: bytes, epoch: int) -> None:
    """The highest epoch that a device has seen."""
    connection.execute(update(vaults).where(_v.account_id == account, _v.seen_epoch < epoch).values(seen_epoch=epoch))


def remove(connection: Connection, account: bytes) -> bool:
    """Deletes the vault; its devices stay, so that they are told it is gone."""
    for table in (revisions, commits, slots, kid_index, access_keys):
        connection.execute(delete(table).where(table.c.account_id == account))
    connection.execute(delete(vaults).where(_v.account_id == account))
    done = connection.execute(
        update(accounts)
        .where(accounts.c.account_id == account, accounts.c.vault_state != "none")
        .values(vault_state="none")
    )
    return done.rowcount == 1


def _insert_slots(connection: Connection, account: bytes, request: VaultRequest) -> None:
    pw, rk = request.slots.pw, request.slots.rk
    connection.execute(
        insert(slots),
        [
            {
                "account_id": account,
                "kind": "pw",
                "kdf_id": pw.kdf_id,
                "salt": bytes(pw.salt),
                "auth_hash": bytes(pw.auth_hash),
                "blob": bytes(pw.blob),
                "version": pw.version,
            },
            {
                "account_id": account,
                "kind": "rk",
                "kdf_id": None,
                "salt": None,
                "auth_hash": bytes(rk.auth_hash),
                "blob": bytes(rk.blob),
                "version": rk.version,
            },
        ],
    )
