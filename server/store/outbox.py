"""Mails that wait to be sent. Addressee and contents are sealed; a sent mail is gone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, case, delete, func, insert, select, update

from server.domain.limits import DAY
from server.store.tables import mail_outbox

_c = mail_outbox.c


def add(
    connection: Connection, mail_id: bytes, template: str, locale: str, to_ct: bytes, params_ct: bytes, now: int
) -> None:
    connection.execute(
        insert(mail_outbox).values(
            mail_id=mail_id, template=template, locale=locale, to_ct=to_ct, params_ct=params_ct, next_at=now
        )
    )


def claim(connection: Connection, now: int, lease_ms: int, urgent: Collection[str] = frozenset()) -> Row[Any] | None:
    """The mail that waits longest, those of an urgent template first; nobody else gets it until the lease ends.

    One that is to wait longer than any does was put there while the clock was ahead.
    """
    row = connection.execute(
        select(mail_outbox)
        .where(_c.state == "waiting", (_c.next_at <= now) | (_c.next_at > now + DAY))
        .order_by(case((_c.template.in_(urgent), 0), else_=1), _c.next_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).one_or_none()
    if row is not None:
        connection.execute(
            update(mail_outbox).where(_c.mail_id == row.mail_id).values(next_at=now + lease_ms, tries=_c.tries + 1)
        )
    return row


def sent(connection: Connection, mail_id: bytes) -> None:
    connection.execute(delete(mail_outbox).where(_c.mail_id == mail_id))


def retry(connection: Connection, mail_id: bytes, at: int) -> None:
    connection.execute(update(mail_outbox).where(_c.mail_id == mail_id).values(next_at=at))


def give_up(connection: Connection, mail_id: bytes) -> None:
    """Kept for the operator to see, without its contents."""
    connection.execute(
        update(mail_outbox).where(_c.mail_id == mail_id).values(state="failed", params_ct=b"", to_ct=b"")
    )


def forget(connection: Connection, before: int) -> None:
    """What was given up before that moment: the operator has had the time to see it."""
    connection.execute(delete(mail_outbox).where(_c.state == "failed", _c.next_at < before))


def next_due(connection: Connection) -> int | None:
    return connection.execute(select(func.min(_c.next_at)).where(_c.state == "waiting")).scalar()


def counts(connection: Connection) -> dict[str, int]:
    rows = connection.execute(select(_c.state, func.count()).group_by(_c.state))
    return {row[0]: row[1] for row in rows}
