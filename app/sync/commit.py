"""Builds commits out of pending edits (SYNC.md 6.1 to 6.3). Pure but for the randomness of ids and salts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.core.ids import id_octets, new_id
from app.crypto import ledger
from app.crypto.hashing import sha256
from app.sync.plan import kid
from app.sync.records import seal_meta, seal_record
from app.sync.verify import fields_of, root_of
from app.vault.merge import Record, parse_record
from app.vault.rebase import Delete, Pending, Put
from app.vault.sync_state import BaseRecord, Pin, SyncState
from app.wire.canonical import canonical_json
from app.wire.limits import COMMIT_BODY_BYTES, COMMIT_OPERATIONS
from app.wire.messages import CommitRequest, Header
from app.wire.messages import Delete as DeleteOp
from app.wire.messages import Put as PutOp
from app.wire.octets import Hash, Id, MetaBox, RecordBox, encode

META_BYTES = 60 << 10
_PUT_OVERHEAD_BYTES, _FIXED_BYTES = 100, 128 << 10
_COUNTER_MEMBERS = frozenset(("counter", "modified"))


@dataclass(frozen=True, slots=True)
class Built:
    """A commit, ready to be saved as unacknowledged and sent, and the state that it leads to."""

    commit_id: str
    body: bytes
    sent: Mapping[str, Pending]
    base: Mapping[str, BaseRecord]
    pin: Pin
    oversize: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """Who signs the description of a commit: the app with its version, and the device's name for the history."""

    app: str
    device: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the commit is for. `kind` None: content, or counters alone, or the repair that the state asks for."""

    now_ms: int
    author: Author
    kind: int | None = None
    revert_to: int | None = None


def build(state: SyncState, pending: Mapping[str, Pending], wish: Wish) -> Built | None:
    """A commit of as much of `pending` as fits; None when there is nothing to send.

    Records of 64 KiB and more cannot be sealed: they stay pending and are named in `oversize`.
    """
    draft = _Draft(state, wish)
    draft.take(pending)
    repairing = state.recover_gen is not None and state.recover_gen == state.pin.gen
    if not draft.sent and not repairing:
        return None if not draft.oversize else Built("", b"", {}, state.base, state.pin, tuple(draft.oversize))
    return draft.finish(repairing=repairing)


class _Draft:
    """Collects operations on top of a base."""

    def __init__(self, state: SyncState, wish: Wish) -> None:
        self._state = state
        self._wish = wish
        self._epoch = max(state.vks)
        self._key = state.vks[self._epoch]
        self._vault = id_octets(state.vault)
        self._seq = state.pin.seq + 1
        self.base = dict(state.base)
        self.sent: dict[str, Pending] = {}
        self.oversize: list[str] = []
        self._ops: list[PutOp | DeleteOp] = []
        self._hashed: list[ledger.Operation] = []
        self._bytes = _FIXED_BYTES

    def take(self, pending: Mapping[str, Pending]) -> None:
        for record_id, change in pending.items():
            if len(self._ops) == COMMIT_OPERATIONS or self._bytes > COMMIT_BODY_BYTES:
                return
            if isinstance(change, Put):
                self._put(record_id, change)
            elif record_id in self.base:
                self._delete(record_id, change)

    def _put(self, record_id: str, change: Put) -> None:
        octets = id_octets(record_id)
        try:
            box = seal_record(self._key, self._vault, octets, self._seq, self._epoch, change.raw)
        except ValueError:
            self.oversize.append(record_id)
            return
        size = len(box) * 4 // 3 + _PUT_OVERHEAD_BYTES
        if self._ops and self._bytes + size > COMMIT_BODY_BYTES:
            self._bytes = COMMIT_BODY_BYTES + 1
            return
        self._bytes += size
        box_hash = sha256(box)
        self._ops.append(PutOp(Id(octets), RecordBox(box)))
        self._hashed.append(ledger.Operation(octets, True, self._seq, self._epoch, box_hash))
        self.base[record_id] = BaseRecord(self._seq, self._epoch, box_hash, change.raw)
        self.sent[record_id] = change

    def _delete(self, record_id: str, change: Delete) -> None:
        octets = id_octets(record_id)
        self._ops.append(DeleteOp(Id(octets)))
        self._hashed.append(ledger.Operation(octets, False, 0, 0, ledger.ZERO32))
        del self.base[record_id]
        self.sent[record_id] = change

    def finish(self, *, repairing: bool) -> Built:
        state, commit_id = self._state, new_id()
        octets = id_octets(commit_id)
        meta = seal_meta(self._key, self._vault, octets, describe(self.sent, state.base, self._wish))
        header = Header(
            vault=Id(self._vault),
            gen=state.pin.gen + repairing,
            seq=self._seq,
            prev=Hash(state.pin.hash),
            epoch=self._epoch,
            kind=ledger.RECOVER if repairing else self._kind(),
            ops_hash=Hash(ledger.operations_hash(self._hashed)),
            state_root=Hash(root_of(self.base)),
            meta_hash=Hash(sha256(meta)),
            commit_id=Id(octets),
            kid=Id(kid(state)),
            device=Id(id_octets(state.device)),
        )
        hashed = ledger.commit_hash(fields_of(header))
        request = CommitRequest(
            header=header,
            mac=Hash(ledger.commit_mac(self._key, hashed)),
            write_tag=Hash(ledger.write_tag(ledger.write_key(self._key), hashed)),
            meta=MetaBox(meta),
            ops=self._ops,
        )
        pin = Pin(header.gen, header.seq, hashed, header.epoch)
        return Built(commit_id, encode(request), self.sent, self.base, pin, tuple(self.oversize))

    def _kind(self) -> int:
        if self._wish.kind is not None:
            return self._wish.kind
        return ledger.COUNTER if all(map(_counts_only, self.sent.values())) else ledger.CONTENT


def describe(sent: Mapping[str, Pending], base: Mapping[str, BaseRecord], wish: Wish) -> bytes:
    """The JSON of the commit's description, at most 60 KiB (then the list is cut)."""
    meta: dict[str, Any] = {"at": wish.now_ms, "app": wish.author.app}
    if wish.author.device:
        meta["device"] = wish.author.device[:100]
    if wish.revert_to is not None:
        meta["revert_to"] = wish.revert_to
    lines: list[dict[str, Any]] = []
    size = len(canonical_json(meta)) + 40
    for line in _lines(sent, base):
        size += len(canonical_json(line)) + 1
        if size > META_BYTES:
            meta["more"] = len(sent) - len(lines)
            break
        lines.append(line)
    return canonical_json({**meta, "ops": lines})


def _lines(sent: Mapping[str, Pending], base: Mapping[str, BaseRecord]) -> Iterator[dict[str, Any]]:
    for record_id, change in sent.items():
        committed = base.get(record_id)
        before = parse_record(committed.raw) if committed is not None and committed.raw is not None else None
        if isinstance(change, Delete):
            yield {"op": "del", "id": record_id, **_label(before or {})}
            continue
        after = parse_record(change.raw) or {}
        line: dict[str, Any] = {"op": "add" if committed is None else "edit", "id": record_id, **_label(after)}
        if before is not None:
            names = sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))
            line["fields"] = [name for name in names if name != "modified"]
        yield line


def _label(record: Record) -> dict[str, str]:
    if record.get("t") == "group":
        return {"issuer": str(record.get("name", ""))[:256], "account": ""}
    return {name: str(record.get(name, ""))[:256] for name in ("issuer", "account")}


def _counts_only(change: Pending) -> bool:
    """Whether a change only advanced a counter: such commits are not in the visible history."""
    if not isinstance(change, Put) or change.base is None:
        return False
    before, after = parse_record(change.base), parse_record(change.raw)
    if before is None or after is None or after.get("type") != "hotp":
        return False
    return all(before.get(n) == after.get(n) for n in (before.keys() | after.keys()) - _COUNTER_MEMBERS)
