"""Accounts and their addresses."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update

from app.wire.account import Display, MailPreferences
from server.store.rows import insert_or_ignore
from server.store.tables import accounts, email_index, emails, login_requests


def find(connection: Connection, email_hmac: bytes) -> bytes | None:
    """The account with this address."""
    return connection.execute(select(email_index.c.account_id).where(email_index.c.email_hmac == email_hmac)).scalar()


def create(
    connection: Connection, account: bytes, email_hmac: bytes, email_ct: bytes, locale: str, tz: str, now: int
) -> bool:
    """Makes the account with a verified address; False when the address was taken meanwhile."""
    connection.execute(insert(accounts).values(account_id=account, created=now, locale=locale, tz=tz))
    if not insert_or_ignore(connection, email_index, email_hmac=email_hmac, account_id=account):
        connection.execute(delete(accounts).where(accounts.c.account_id == account))
        return False
    connection.execute(
        insert(emails).values(account_id=account, email_ct=email_ct, email_hmac=email_hmac, verified=now)
    )
    return True


def read(connection: Connection, account: bytes) -> Row[Any] | None:
    """All of an account with its sealed address."""
    return connection.execute(
        select(accounts, emails.c.email_ct, emails.c.email_hmac)
        .join(emails, emails.c.account_id == accounts.c.account_id)
        .where(accounts.c.account_id == account)
    ).one_or_none()


def is_active(connection: Connection, account: bytes) -> bool:
    """Whether the operator has not disabled it."""
    return connection.execute(select(accounts.c.status).where(accounts.c.account_id == account)).scalar() == "active"


def display_of(row: Row[Any]) -> tuple[Display, MailPreferences]:
    """The settings kept as JSON."""
    return msgspec.json.decode(row.display, type=Display), msgspec.json.decode(row.mail_prefs, type=MailPreferences)


def change(connection: Connection, account: bytes, values: dict[str, Any]) -> None:
    """Settings; structs are kept as JSON."""
    plain = {
        name: msgspec.json.encode(value).decode() if isinstance(value, msgspec.Struct) else value
        for name, value in values.items()
    }
    if plain:
        connection.execute(update(accounts).where(accounts.c.account_id == account).values(**plain))


def change_address(connection: Connection, account: bytes, email_hmac: bytes, email_ct: bytes, now: int) -> bool:
    """Moves the account to another address; False when that one is taken."""
    old = connection.execute(select(emails.c.email_hmac).where(emails.c.account_id == account)).scalar_one()
    if old != email_hmac:
        if not insert_or_ignore(connection, email_index, email_hmac=email_hmac, account_id=account):
            return False
        connection.execute(delete(email_index).where(email_index.c.email_hmac == old))
    connection.execute(
        update(emails)
        .where(emails.c.account_id == account)
        .values(email_ct=email_ct, email_hmac=email_hmac, verified=now)
    )
    return True


def remove(connection: Connection, account: bytes) -> None:
    """Everything of the account; what refers to it goes with it."""
    connection.execute(delete(login_requests).where(login_requests.c.account_id == account))
    connection.execute(delete(accounts).where(accounts.c.account_id == account))


def everyone(connection: Connection) -> list[Row[Any]]:
    """For the operator's list."""
    return list(
        connection.execute(
            select(accounts, emails.c.email_ct)
            .join(emails, emails.c.account_id == accounts.c.account_id)
            .order_by(accounts.c.created)
        )
    )
