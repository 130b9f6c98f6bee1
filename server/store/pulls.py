"""What a device has not seen yet: headers, changed boxes, deleted ids (SYNC.md 13.2).

The hottest reading of the service. An ordinary pull is one statement, so token, head, headers and boxes are of one
moment without a transaction; a large one comes in pages, each within one snapshot.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import Any, Final

from app.crypto.hashing import equal
from app.wire.messages import Head
from app.wire.octets import Hash, encode
from server.domain.commits import deleted_ids
from server.domain.people import DeviceClaim
from server.domain.pins import Page, Pin
from server.domain.refusal import Refusal
from server.store.log import check_device
from server.store.script import Row, Script, Statement

# Sealed octets of a page: 4 MiB as base64 within JSON.
PAGE_OCTETS: Final = 3 << 20
PAGE_HEADERS: Final = 4000

_NONE: Final = "CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)"
_FRONT: Final = """
SELECT 0 AS part, v.gen AS a, v.head_seq AS b, v.epoch AS c, v.seen_epoch AS d, v.history_floor AS e,
  v.live_bytes AS f, d.last_seen AS g,
  CASE WHEN a.status = 'active' THEN COALESCE(d.revoked, k.disabled, k.removed) ELSE 0 END AS h,
  v.head_hash AS i, d.token_hash AS j, k.kid AS k,
  (SELECT p.hash FROM commits p WHERE p.account_id = a.account_id AND p.seq = ?) AS l
FROM accounts a
LEFT JOIN vaults v ON v.account_id = a.account_id
LEFT JOIN devices d ON d.account_id = a.account_id AND d.device_id = ?
LEFT JOIN access_keys k ON k.account_id = a.account_id AND k.kid = d.kid
WHERE a.account_id = ?
"""
_HEADERS: Final = f"""
SELECT 1, c.seq, c.created, {_NONE}, {_NONE}, c.header, c.mac, c.ops, CAST(NULL AS bytea)
FROM commits c WHERE c.account_id = ? AND c.seq > ? AND c.seq <= ?
"""  # noqa: S608  (constants)
_BOXES: Final = f"""
SELECT 2, r.from_seq, r.epoch, {_NONE}, {_NONE}, r.record_id, r.blob, CAST(NULL AS bytea), CAST(NULL AS bytea)
FROM revisions r WHERE r.account_id = ? AND r.from_seq > ? AND r.from_seq <= ? AND (r.to_seq IS NULL OR r.to_seq > ?)
"""  # noqa: S608  (constants)
# The head alone for a snapshot, what follows the pin otherwise; and all that lives, when it fits into a page.
_ORDINARY: Final = f"""{_FRONT} UNION ALL
SELECT 1, c.seq, c.created, {_NONE}, {_NONE}, c.header, c.mac, c.ops, CAST(NULL AS bytea)
FROM vaults w JOIN commits c ON c.account_id = w.account_id
  AND c.seq > CASE WHEN CAST(? AS bigint) = 0 THEN w.head_seq - 1 ELSE CAST(? AS bigint) END
WHERE w.account_id = ? AND (CAST(? AS bigint) = 0 OR w.head_seq - CAST(? AS bigint) <= {PAGE_HEADERS})
UNION ALL
SELECT 2, r.from_seq, r.epoch, {_NONE}, {_NONE}, r.record_id, r.blob, CAST(NULL AS bytea), CAST(NULL AS bytea)
FROM vaults w JOIN revisions r ON r.account_id = w.account_id
WHERE w.account_id = ? AND r.from_seq > ? AND r.to_seq IS NULL AND w.live_bytes <= {PAGE_OCTETS}
"""  # noqa: S608  (constants)
_SIZES: Final = """
SELECT r.from_seq, SUM(LENGTH(r.blob)) FROM revisions r
WHERE r.account_id = ? AND r.from_seq > ? AND r.from_seq <= ? AND (r.to_seq IS NULL OR r.to_seq > ?)
GROUP BY r.from_seq ORDER BY r.from_seq
"""
_LIVES: Final = """
SELECT 1 FROM revisions WHERE account_id = ? AND record_id = ? AND from_seq <= ? AND (to_seq IS NULL OR to_seq > ?)
"""
_HASH_AT: Final = "SELECT hash, gen, epoch FROM commits WHERE account_id = ? AND seq = ?"


@dataclass(frozen=True, slots=True)
class Front:
    """What is known before anything is sent."""

    gen: int
    seq: int
    epoch: int
    seen_epoch: int
    history_floor: int
    live_bytes: int
    last_seen: int | None
    hash: bytes

    @property
    def head(self) -> Head:
        return Head(gen=self.gen, seq=self.seq, hash=Hash(self.hash), epoch=self.epoch)


@dataclass(frozen=True, slots=True)
class Pulled:
    """`body` is the JSON of a PullAnswer, None for "nothing new"; `paged`: ask for pages instead."""

    front: Front
    body: bytes | None
    paged: bool = False


def pull(who: DeviceClaim | bytes, pin: Pin) -> Script[Pulled]:
    """The whole answer in one statement, unless it needs pages. Raises Refusal."""
    account, device = (who.account, who.device) if isinstance(who, DeviceClaim) else (who, b"")
    rows = yield Statement(
        _ORDINARY,
        (pin.seq, device, account, pin.seq, pin.seq, account, pin.seq, pin.seq, account, pin.seq),
    )
    front = _front(rows, who)
    _check_pin(rows[0], front, pin)
    if front.seq == pin.seq:
        return Pulled(front, None)
    if front.live_bytes > PAGE_OCTETS or front.seq - pin.seq > PAGE_HEADERS:
        return Pulled(front, None, paged=True)
    return Pulled(front, _body(pin, front.head, rows[1:], None, None))


def pull_page(who: DeviceClaim | bytes, pin: Pin, page: Page | None) -> Script[Pulled]:
    """One page, within a snapshot. Raises Refusal("moved") when the head that the pages belong to is gone."""
    account, device = (who.account, who.device) if isinstance(who, DeviceClaim) else (who, b"")
    rows = yield Statement(_FRONT, (pin.seq, device, account))
    front = _front(rows, who)
    _check_pin(rows[0], front, pin)
    head = front.head
    if page is None:
        page = Page(front.seq, front.hash, pin.seq)
    else:
        head = yield from _head_at(account, front, page)
    end = yield from _end_of_page(account, pin, page)
    first_header = page.after if pin.seq else page.until - 1
    last_header = end if pin.seq else page.until
    headers: list[Row] = []
    if pin.seq or page.after == 0:
        headers = yield Statement(_HEADERS, (account, first_header, last_header))
    boxes = yield Statement(_BOXES, (account, page.after, end, page.until))
    ended = yield from _ended(account, headers, page.until) if pin.seq else _nothing()
    following = end if end < page.until else None
    return Pulled(front, _body(pin, head, [*headers, *boxes], ended, following))


def _nothing() -> Script[set[bytes]]:
    yield from ()
    return set()


def _ended(account: bytes, headers: list[Row], until: int) -> Script[set[bytes]]:
    """Ids that these commits ended and that do not live at `until`: a later commit may have brought one back."""
    ended = {record for row in headers for record in deleted_ids(row[11])}
    for record in sorted(ended):
        rows = yield Statement(_LIVES, (account, record, until, until))
        if rows:
            ended.discard(record)
    return ended


def _head_at(account: bytes, front: Front, page: Page) -> Script[Head]:
    rows = yield Statement(_HASH_AT, (account, page.until))
    if not rows or rows[0][0] != page.until_hash or page.until < front.history_floor:
        raise Refusal("moved", head=front.head)
    return Head(gen=rows[0][1], seq=page.until, hash=Hash(rows[0][0]), epoch=rows[0][2])


def _end_of_page(account: bytes, pin: Pin, page: Page) -> Script[int]:
    """The last commit of the page: whole commits until it is full."""
    sizes = yield Statement(_SIZES, (account, page.after, page.until, page.until))
    limit = min(page.until, page.after + PAGE_HEADERS) if pin.seq else page.until
    total = 0
    for seq, size in sizes:
        if total and total + int(size) > PAGE_OCTETS:
            return min(limit, int(seq) - 1)
        total += int(size)
    return limit


def _front(rows: list[Row], who: DeviceClaim | bytes) -> Front:
    """Proves the caller; raises Refusal("unauthenticated", "vault_gone" or "key_revoked")."""
    row = rows[0] if rows and rows[0][0] == 0 else next((row for row in rows if row[0] == 0), None)
    if row is None:
        raise Refusal("unauthenticated")
    _, gen, seq, epoch, seen_epoch, floor, live_bytes, last_seen, ended, hashed, token_hash, key, _ = row
    if isinstance(who, DeviceClaim):
        check_device(who.secret_hash, token_hash, None, key, ended)
    if hashed is None:
        raise Refusal("vault_gone" if isinstance(who, DeviceClaim) else "not_found")
    return Front(gen, seq, epoch, seen_epoch, floor, live_bytes, last_seen, hashed)


def _check_pin(row: Row, front: Front, pin: Pin) -> None:
    if pin.seq and (row[12] is None or not equal(row[12], pin.hash)):
        raise Refusal("unknown_base", head=front.head)


def _text(octets: bytes) -> bytes:
    return urlsafe_b64encode(octets).rstrip(b"=")


def _body(pin: Pin, head: Head, rows: list[Any], ended: set[bytes] | None, following: int | None) -> bytes:
    """The JSON, put together from what is stored: headers are kept as the JSON that is sent."""
    headers = sorted((row for row in rows if row[0] == 1), key=lambda row: int(row[1]))
    boxes = sorted((row for row in rows if row[0] == 2), key=lambda row: (int(row[1]), row[9]))
    if ended is None:
        ended = {record for row in headers for record in deleted_ids(row[11])} if pin.seq else set()
        ended -= {row[9] for row in boxes}
    return b"".join(
        (
            b'{"mode":"delta","head":' if pin.seq else b'{"mode":"snapshot","head":',
            encode(head),
            b',"headers":[',
            b",".join(b'{"header":%b,"mac":"%b","created":%d}' % (r[9], _text(r[10]), r[2]) for r in headers),
            b'],"changed":[',
            b",".join(
                b'{"id":"%b","rev":%d,"epoch":%d,"blob":"%b"}' % (_text(r[9]), r[1], r[2], _text(r[10])) for r in boxes
            ),
            b'],"deleted":[',
            b",".join(b'"%b"' % _text(record) for record in sorted(ended)),
            b'],"more":%b,"next":%b}' % (b"false", b"null")
            if following is None
            else b'],"more":true,"next":%d}' % following,
        )
    )
