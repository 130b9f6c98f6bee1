"""Rate limits that hold over all processes and restarts: sign-in, second factor, unlock, connect."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.crypto.hashing import sha256
from server.domain.limits import DAY, Limit
from server.store.rows import upsert
from server.store.tables import rate_buckets

_UNIT = 1000  # levels are kept in thousandths


def take(connection: Connection, key: bytes, limits: tuple[Limit, ...], now: int) -> int | None:
    """Takes one from each limit's bucket, or from none: then the seconds to wait."""
    levels = {}
    for limit in limits:
        row_key = sha256(limit.name.encode() + b"|" + key)
        level = _level(connection, row_key, limit, now)
        if level < _UNIT:
            return (_UNIT - level) * limit.window_ms // (limit.count * _UNIT * 1000) + 1
        levels[row_key] = level - _UNIT
    for row_key, level in levels.items():
        connection.execute(
            update(rate_buckets).where(rate_buckets.c.key_hash == row_key).values(tokens=level, updated=now)
        )
    return None


def count(connection: Connection, key: bytes, limit: Limit, now: int) -> int:
    """Counts one within a window that begins with its first, and is not refilled before it ends."""
    row_key = sha256(b"window|" + limit.name.encode() + b"|" + key)
    row = connection.execute(select(rate_buckets).where(rate_buckets.c.key_hash == row_key)).one_or_none()
    if row is None or not 0 <= now - row.updated < limit.window_ms:
        upsert(connection, rate_buckets, ("key_hash",), key_hash=row_key, tokens=1, updated=now)
        return 1
    connection.execute(
        update(rate_buckets).where(rate_buckets.c.key_hash == row_key).values(tokens=rate_buckets.c.tokens + 1)
    )
    return int(row.tokens) + 1


def forget(connection: Connection, now: int) -> None:
    """Drops buckets that are full again whatever they count."""
    connection.execute(delete(rate_buckets).where(rate_buckets.c.updated < now - 2 * DAY))


def _level(connection: Connection, row_key: bytes, limit: Limit, now: int) -> int:
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert
    connection.execute(
        insert(rate_buckets).values(key_hash=row_key, tokens=limit.count * _UNIT, updated=now).on_conflict_do_nothing()
    )
    row = connection.execute(
        select(rate_buckets.c.tokens, rate_buckets.c.updated)
        .where(rate_buckets.c.key_hash == row_key)
        .with_for_update()
    ).one()
    if row.updated > now:  # the clock was ahead: from now on the bucket fills again
        connection.execute(update(rate_buckets).where(rate_buckets.c.key_hash == row_key).values(updated=now))
    gained = max(0, now - row.updated) * limit.count * _UNIT // limit.window_ms
    return int(min(limit.count * _UNIT, row.tokens + gained))
