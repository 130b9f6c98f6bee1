"""Requests that a mail answers: sign-in, change of address, second factor off. Single use, short-lived."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from server.domain.limits import REDEEM_TRIES
from server.store.tables import login_requests

_c = login_requests.c


def add(connection: Connection, **values: Any) -> None:
    connection.execute(insert(login_requests).values(**values))


def by_token(connection: Connection, token_hash: bytes, now: int) -> Row[Any] | None:
    return connection.execute(select(login_requests).where(_c.token_hash == token_hash, *_usable(now))).one_or_none()


def by_id(connection: Connection, request_id: bytes, now: int) -> Row[Any] | None:
    """For this transaction alone, so that each wrong code is counted before the next one is looked at."""
    return connection.execute(
        select(login_requests).where(_c.request_id == request_id, *_usable(now)).with_for_update()
    ).one_or_none()


def newest_of(connection: Connection, account: bytes, purpose: str, browser_hash: bytes, now: int) -> Row[Any] | None:
    """The newest usable request of a session."""
    return connection.execute(
        select(login_requests)
        .where(_c.account_id == account, _c.purpose == purpose, _c.browser_hash == browser_hash, *_usable(now))
        .order_by(_c.created.desc())
        .limit(1)
    ).one_or_none()


def use(connection: Connection, request_id: bytes, now: int) -> bool:
    """Whether this call was the one that used it."""
    done = connection.execute(update(login_requests).where(_c.request_id == request_id, *_usable(now)).values(used=now))
    return done.rowcount == 1


def count_try(connection: Connection, request_id: bytes) -> None:
    """A wrong code."""
    connection.execute(update(login_requests).where(_c.request_id == request_id).values(attempts=_c.attempts + 1))


def forget(connection: Connection, now: int) -> None:
    connection.execute(delete(login_requests).where(_c.expires < now))


def _usable(now: int) -> tuple[Any, ...]:
    return _c.used.is_(None), _c.expires > now, _c.attempts < REDEEM_TRIES
