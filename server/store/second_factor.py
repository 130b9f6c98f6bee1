"""The second factor of an account and its backup codes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from server.store.rows import upsert
from server.store.tables import backup_codes, totp_factors

_f, _b = totp_factors.c, backup_codes.c


def read(connection: Connection, account: bytes) -> Row[Any] | None:
    return connection.execute(select(totp_factors).where(_f.account_id == account)).one_or_none()


def is_on(connection: Connection, account: bytes) -> bool:
    row = read(connection, account)
    return row is not None and row.confirmed is not None


def start(connection: Connection, account: bytes, name_ct: bytes, secret_ct: bytes) -> None:
    """A factor that is not confirmed yet."""
    upsert(
        connection,
        totp_factors,
        ("account_id",),
        account_id=account,
        name_ct=name_ct,
        secret_ct=secret_ct,
        confirmed=None,
        last_step=0,
    )


def rename_pending(connection: Connection, account: bytes, name_ct: bytes) -> None:
    """Another name for the device of a factor that is not on yet."""
    connection.execute(
        update(totp_factors).where(_f.account_id == account, _f.confirmed.is_(None)).values(name_ct=name_ct)
    )


def accept_step(connection: Connection, account: bytes, step: int) -> bool:
    """Whether this step was not accepted before: the atomic end of a replay."""
    done = connection.execute(
        update(totp_factors).where(_f.account_id == account, _f.last_step < step).values(last_step=step)
    )
    return done.rowcount == 1


def confirm(connection: Connection, account: bytes, now: int) -> None:
    connection.execute(update(totp_factors).where(_f.account_id == account).values(confirmed=now))


def remove(connection: Connection, account: bytes) -> None:
    connection.execute(delete(totp_factors).where(_f.account_id == account))
    connection.execute(delete(backup_codes).where(_b.account_id == account))


def replace_codes(connection: Connection, account: bytes, hashes: list[str]) -> None:
    """A new set; the old one is void."""
    connection.execute(delete(backup_codes).where(_b.account_id == account))
    connection.execute(
        insert(backup_codes), [{"account_id": account, "n": n, "hash": text} for n, text in enumerate(hashes, 1)]
    )


def unused_codes(connection: Connection, account: bytes) -> dict[int, str]:
    rows = connection.execute(select(_b.n, _b.hash).where(_b.account_id == account, _b.used.is_(None)))
    return {row.n: row.hash for row in rows}


def use_code(connection: Connection, account: bytes, number: int, now: int) -> bool:
    """Whether this call was the one that used it."""
    done = connection.execute(
        update(backup_codes).where(_b.account_id == account, _b.n == number, _b.used.is_(None)).values(used=now)
    )
    return done.rowcount == 1


def codes_left(connection: Connection, account: bytes) -> int:
    return connection.execute(
        select(func.count()).select_from(backup_codes).where(_b.account_id == account, _b.used.is_(None))
    ).scalar_one()
