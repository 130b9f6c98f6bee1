"""Repair after a restored server, and revert to an earlier version (SYNC.md 8.7, 8.8). Pure.

Repair only adds: nothing that this device or the server holds is lost, and a deletion counts only against a box that
this device has really held. Revert is a commit forward.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.core.ids import new_id
from app.sync.plan import adopt
from app.sync.verify import Verified
from app.vault.merge import counter_of, identity, modified_of, parse_record, same_record, write_record
from app.vault.rebase import Delete, Pending, Put
from app.vault.sync_state import BaseRecord, Seen, SyncState, view


@dataclass(frozen=True, slots=True)
class Repaired:
    """The state on the server's branch, with everything of ours pending.

    `strays`: our unreadable boxes that the server has no more; nobody can seal them anew, so they go into quarantine.
    """

    state: SyncState
    strays: Mapping[str, BaseRecord]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a revert would do, by record ids. `kept`: records that cannot be read, now or then; they stay."""

    back: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    kept: tuple[str, ...]


def repair(state: SyncState, verified: Verified, *, now_ms: int, make_id: Callable[[], str] = new_id) -> Repaired:
    """The union of what we see with the server's snapshot."""
    union = _Union(state.seen, verified.base, make_id)
    mine = view(state)
    for record_id, raw in mine.items():
        union.keep(record_id, raw)
    gone = (i for i in verified.base if i not in mine and not _unreadable(state.base.get(i)))
    for record_id in gone:
        union.delete_if_held(record_id)
    opens_generation = verified.pin.gen <= state.pin.gen
    mended = replace(
        state,
        pending=union.pending,
        unacked=None,
        vks=verified.keys,
        alarm=None,
        recover_gen=verified.pin.gen if opens_generation else None,
    )
    strays = {
        i: entry
        for i, entry in state.base.items()
        if _unreadable(entry) and (i not in verified.base or verified.base[i].box_hash != entry.box_hash)
    }
    return Repaired(replace(adopt(mended, verified.base, verified.pin, now_ms), recover_gen=mended.recover_gen), strays)


def difference(now: Mapping[str, BaseRecord], then: Mapping[str, BaseRecord]) -> Difference:
    changes = revert(now, then)
    kept = {i for i in now.keys() | then.keys() if _unreadable(now.get(i)) or _unreadable(then.get(i))}
    return Difference(
        back=tuple(i for i in changes if i not in now),
        gone=tuple(i for i, change in changes.items() if isinstance(change, Delete)),
        changed=tuple(i for i, change in changes.items() if i in now and isinstance(change, Put)),
        kept=tuple(sorted(kept)),
    )


def revert(now: Mapping[str, BaseRecord], then: Mapping[str, BaseRecord]) -> dict[str, Pending]:
    """The changes that lead from `now` to `then`. Counters never go back."""
    changes: dict[str, Pending] = {}
    for record_id in now.keys() | then.keys():
        current, target = now.get(record_id), then.get(record_id)
        if _unreadable(current) or _unreadable(target):
            continue
        raw = None if current is None else current.raw
        if target is None or target.raw is None:
            assert raw is not None, "a record that is in neither state was not asked for"
            changes[record_id] = Delete(raw)
        else:
            wanted = _with_counter(target.raw, raw)
            if wanted != raw:
                changes[record_id] = Put(wanted, raw)
    return changes


class _Union:
    """Collects what our view has and the server's snapshot lacks."""

    def __init__(self, seen: Mapping[str, Seen], theirs: Mapping[str, BaseRecord], make_id: Callable[[], str]) -> None:
        self._seen = seen
        self._theirs = theirs
        self._make_id = make_id
        self._identities = {
            identity(record)
            for entry in theirs.values()
            if (record := _parsed(entry.raw)) is not None and record.get("t") == "otp"
        }
        self.pending: dict[str, Pending] = {}

    def keep(self, record_id: str, raw: bytes) -> None:
        theirs = self._theirs.get(record_id)
        ours = _parsed(raw)
        if ours is None or theirs is None:
            if ours is None or ours.get("t") != "otp" or identity(ours) not in self._identities:
                self.pending[record_id if theirs is None else self._make_id()] = Put(raw)
            return
        their_record = _parsed(theirs.raw)
        if theirs.raw is None or their_record is None:
            self._keep_against_unreadable(record_id, raw, ours, theirs)
        elif not same_record(their_record, ours):
            self._join(record_id, ours, their_record, theirs)

    def delete_if_held(self, record_id: str) -> None:
        """Deleted by a commit we verified, or by us, and not changed since: only then it goes."""
        theirs = self._theirs[record_id]
        if theirs.raw is not None and self._held(record_id, theirs):
            self.pending[record_id] = Delete(theirs.raw)

    def _join(self, record_id: str, ours: dict[str, Any], their_record: dict[str, Any], theirs: BaseRecord) -> None:
        if self._held(record_id, theirs):
            joined = dict(ours)  # theirs is an ancestor of what we have
        elif identity(their_record) != identity(ours):
            joined = dict(their_record)
            self._fork(record_id, ours)
        else:
            joined = dict(ours if modified_of(ours) >= modified_of(their_record) else their_record)
        if identity(joined) == identity(their_record) and "counter" in their_record:
            joined["counter"] = max(counter_of(their_record), counter_of(ours))
        if not same_record(joined, their_record):
            self.pending[record_id] = Put(write_record(joined), theirs.raw)

    def _keep_against_unreadable(self, record_id: str, raw: bytes, ours: dict[str, Any], theirs: BaseRecord) -> None:
        if self._held(record_id, theirs):
            self.pending[record_id] = Put(raw)
        else:
            self._fork(record_id, ours)

    def _fork(self, record_id: str, record: Mapping[str, Any]) -> None:
        self.pending[self._make_id()] = Put(write_record({**record, "conflict_of": record_id}))

    def _held(self, record_id: str, theirs: BaseRecord) -> bool:
        return record_id in self._seen and theirs.box_hash in self._seen[record_id].hashes


def _with_counter(raw: bytes, current: bytes | None) -> bytes:
    record, now = _parsed(raw), _parsed(current)
    if record is None or now is None:
        return raw
    if "counter" in now and identity(now) == identity(record) and counter_of(now) > counter_of(record):
        record["counter"] = counter_of(now)
    return current if current is not None and same_record(record, now) else write_record(record)


def _parsed(raw: bytes | None) -> dict[str, Any] | None:
    return None if raw is None else parse_record(raw)


def _unreadable(entry: BaseRecord | None) -> bool:
    return entry is not None and entry.raw is None
