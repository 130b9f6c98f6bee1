"""The last 50 visible commits and the states they left (SYNC.md 6.6, 9.6)."""

from __future__ import annotations

from sqlalchemy import Connection, delete, or_, select, update

from app.wire.limits import HISTORY_COMMITS
from app.wire.messages import Head, Header, HistoryAnswer, RecordVersion, SignedHeader
from app.wire.octets import Hash, Id, MetaBox, RecordBox, decode
from server.domain.refusal import Refusal
from server.store.log import locked_vault
from server.store.script import run_on
from server.store.tables import commits, revisions, vaults

_c, _r, _v = commits.c, revisions.c, vaults.c


def newest(connection: Connection, account: bytes) -> HistoryAnswer:
    """Every header from the oldest of the 50 visible commits to the head. Raises Refusal("not_found")."""
    head = connection.execute(select(vaults).where(_v.account_id == account)).one_or_none()
    if head is None:
        raise Refusal("not_found")
    visible = connection.execute(
        select(_c.seq).where(_c.account_id == account, _c.visible == 1).order_by(_c.seq.desc()).limit(HISTORY_COMMITS)
    ).scalars()
    oldest = min(visible, default=1)
    rows = connection.execute(
        select(_c.header, _c.mac, _c.created, _c.meta)
        .where(_c.account_id == account, _c.seq >= oldest, _c.seq <= head.head_seq)
        .order_by(_c.seq)
    )
    return HistoryAnswer(
        head=Head(gen=head.gen, seq=head.head_seq, hash=Hash(head.head_hash), epoch=head.epoch),
        headers=[
            SignedHeader(
                header=decode(row.header, Header),
                mac=Hash(row.mac),
                created=row.created,
                meta=None if row.meta is None else MetaBox(row.meta),
            )
            for row in rows
        ],
    )


def state(connection: Connection, account: bytes, seq: int) -> list[RecordVersion]:
    """All records as they were after a commit. Raises Refusal("not_found" or "not_retained")."""
    head = connection.execute(select(vaults).where(_v.account_id == account)).one_or_none()
    if head is None or not 1 <= seq <= head.head_seq:
        raise Refusal("not_found")
    if seq < head.history_floor:
        raise Refusal("not_retained")
    rows = connection.execute(
        select(_r.record_id, _r.from_seq, _r.epoch, _r.blob)
        .where(_r.account_id == account, _r.from_seq <= seq, or_(_r.to_seq.is_(None), _r.to_seq > seq))
        .order_by(_r.record_id)
    )
    return [
        RecordVersion(id=Id(row.record_id), rev=row.from_seq, epoch=row.epoch, blob=RecordBox(row.blob)) for row in rows
    ]


def clear(connection: Connection, account: bytes) -> None:
    """Deletes all superseded versions and all descriptions now. Raises Refusal("not_found")."""
    vault = run_on(connection, locked_vault(account))
    if vault is None:
        raise Refusal("not_found")
    connection.execute(delete(revisions).where(_r.account_id == account, _r.to_seq.is_not(None)))
    connection.execute(update(commits).where(_c.account_id == account, _c.meta.is_not(None)).values(meta=None))
    connection.execute(update(vaults).where(_v.account_id == account).values(history_floor=vault.head_seq))
