"""Subscriptions as the provider last told them, and which of its events were seen."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select, update

from server.store.rows import insert_or_ignore, upsert
from server.store.tables import accounts, billing_events, subscriptions

_s, _e = subscriptions.c, billing_events.c


def read(connection: Connection, account: bytes) -> Row[Any] | None:
    return connection.execute(select(subscriptions).where(_s.account_id == account)).one_or_none()


def by_customer(connection: Connection, customer_hmac: bytes) -> bytes | None:
    return connection.execute(select(_s.account_id).where(_s.customer_hmac == customer_hmac)).scalar()


def exists(connection: Connection, account: bytes) -> bool:
    return connection.execute(select(accounts.c.account_id).where(accounts.c.account_id == account)).first() is not None


def entitled_until(connection: Connection, account: bytes) -> int | None:
    return connection.execute(select(accounts.c.entitled_until).where(accounts.c.account_id == account)).scalar()


def put(connection: Connection, account: bytes, until: int, **values: Any) -> None:
    """The subscription's present state, and what follows from it for the account."""
    upsert(connection, subscriptions, ("account_id",), account_id=account, **values)
    connection.execute(update(accounts).where(accounts.c.account_id == account).values(entitled_until=until))


def begin_event(connection: Connection, provider: str, event_id: str, kind: str, now: int) -> bool:
    """Whether the event still has to be processed."""
    if insert_or_ignore(connection, billing_events, provider=provider, event_id=event_id, type=kind, received=now):
        return True
    row = connection.execute(select(_e.processed).where(_e.provider == provider, _e.event_id == event_id)).one()
    return row.processed is None


def end_event(connection: Connection, provider: str, event_id: str, now: int) -> None:
    connection.execute(
        update(billing_events).where(_e.provider == provider, _e.event_id == event_id).values(processed=now)
    )
