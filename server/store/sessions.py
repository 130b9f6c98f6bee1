"""Sessions of browsers and apps: reference tokens, looked up by account and id, compared by hash."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from app.crypto.hashing import equal
from server.domain.people import Session
from server.store.tables import sessions

_c = sessions.c


def add(connection: Connection, session: Session, secret_hash: bytes) -> None:
    connection.execute(
        insert(sessions).values(
            account_id=session.account,
            session_id=session.id,
            secret_hash=secret_hash,
            level=session.level,
            auth_time=session.auth_time,
            unlocked_until=session.unlocked_until,
            created=session.created,
            last_seen=session.last_seen,
            idle_ms=session.idle_ms,
            expires=session.expires,
            ip_prefix=session.ip_prefix,
            agent=session.agent,
        )
    )


def find(connection: Connection, account: bytes, session_id: bytes, secret_hash: bytes, now: int) -> Session | None:
    """The live session with this secret."""
    row = connection.execute(
        select(sessions).where(_c.account_id == account, _c.session_id == session_id)
    ).one_or_none()
    if row is None or not equal(row.secret_hash, secret_hash):
        return None
    if row.expires <= now or row.last_seen + row.idle_ms <= now:
        return None
    return _session(row)


def listed(connection: Connection, account: bytes, now: int) -> list[Session]:
    """Live sessions, the last seen first."""
    rows = connection.execute(
        select(sessions)
        .where(_c.account_id == account, _c.expires > now, _c.last_seen + _c.idle_ms > now)
        .order_by(_c.last_seen.desc())
    )
    return [_session(row) for row in rows]


def seen(connection: Connection, session: Session, now: int) -> None:
    connection.execute(
        update(sessions).where(_c.account_id == session.account, _c.session_id == session.id).values(last_seen=now)
    )


def set_unlocked(connection: Connection, session: Session, until: int | None) -> None:
    connection.execute(
        update(sessions)
        .where(_c.account_id == session.account, _c.session_id == session.id)
        .values(unlocked_until=until)
    )


def set_auth_time(connection: Connection, session: Session, now: int) -> None:
    connection.execute(
        update(sessions).where(_c.account_id == session.account, _c.session_id == session.id).values(auth_time=now)
    )


def end(connection: Connection, account: bytes, session_id: bytes) -> bool:
    """Whether there was one."""
    done = connection.execute(delete(sessions).where(_c.account_id == account, _c.session_id == session_id))
    return done.rowcount == 1


def end_others(connection: Connection, account: bytes, keep: bytes | None) -> None:
    statement = delete(sessions).where(_c.account_id == account)
    connection.execute(statement if keep is None else statement.where(_c.session_id != keep))


def forget(connection: Connection, now: int) -> None:
    connection.execute(delete(sessions).where((_c.expires <= now) | (_c.last_seen + _c.idle_ms <= now)))


def _session(row: Row[Any]) -> Session:
    return Session(
        account=row.account_id,
        id=row.session_id,
        level=row.level,
        auth_time=row.auth_time,
        unlocked_until=row.unlocked_until,
        created=row.created,
        last_seen=row.last_seen,
        idle_ms=row.idle_ms,
        expires=row.expires,
        ip_prefix=row.ip_prefix,
        agent=row.agent,
    )
