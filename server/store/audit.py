"""What happened to an account, for its owner to read. No label, no address, no code is ever in it."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from app.wire.account import AuditEvent
from server.store.rows import insert_or_ignore
from server.store.tables import audit_log

_c = audit_log.c


def add(
    connection: Connection,
    account: bytes,
    event: str,
    now: int,
    actor: str = "",
    ip_prefix: str = "",
    detail: dict[str, str] | None = None,
) -> None:
    """The next line of the account's log."""
    number = now * 1000  # in the order of time; lines of one moment find their own place
    values = {
        "account_id": account,
        "at": now,
        "event": event,
        "actor": actor,
        "ip_prefix": ip_prefix,
        "detail": msgspec.json.encode(detail or {}).decode(),
    }
    while not insert_or_ignore(connection, audit_log, id=number, **values):
        number += 1


def was_here(connection: Connection, account: bytes, since: int, ip_prefix: str, detail: dict[str, str]) -> bool:
    """Whether a sign-in of that network and detail stands in the log since then."""
    statement = select(_c.id).where(
        _c.account_id == account,
        _c.id >= since * 1000,
        _c.event.in_(("sign_up", "sign_in")),
        _c.ip_prefix == ip_prefix,
        _c.detail == msgspec.json.encode(detail).decode(),
    )
    return connection.execute(statement.limit(1)).first() is not None


def page(connection: Connection, account: bytes, before: int | None, count: int = 100) -> list[AuditEvent]:
    """The newest lines first."""
    statement = select(audit_log).where(_c.account_id == account).order_by(_c.id.desc()).limit(count)
    if before is not None:
        statement = statement.where(_c.id < before)
    return [
        AuditEvent(
            id=row.id,
            at=row.at,
            event=row.event,
            actor=row.actor,
            ip_prefix=row.ip_prefix,
            detail=msgspec.json.decode(row.detail, type=dict[str, str]),
        )
        for row in connection.execute(statement)
    ]


def forget_addresses(connection: Connection, before: int) -> None:
    """Old lines lose their address prefix (SYNC.md 11)."""
    connection.execute(audit_log.update().where(_c.at < before, _c.ip_prefix != "").values(ip_prefix=""))
