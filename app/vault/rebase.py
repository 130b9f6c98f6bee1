"""Pending edits meet the verified state of the server: the table of SYNC.md 7.1, row by row.

Pure. The result never drops a secret unless an equal one is committed and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from app.vault.merge import (
    Identity,
    content_differs,
    counter_of,
    fold,
    identity,
    merge,
    parse_record,
    same_record,
    write_record,
)


@dataclass(frozen=True, slots=True)
class Put:
    """The user wrote this version of the record; `base` is the committed version it grew from, None for a new one."""

    raw: bytes
    base: bytes | None = None


@dataclass(frozen=True, slots=True)
class Delete:
    """The user deleted the record, which was `base` then."""

    base: bytes


Pending = Put | Delete


@dataclass(frozen=True, slots=True)
class MergeNote:
    """Something the user may want to know. `other` is the id that a fold or fork led to.

    `raw` is our version of a record that is gone after the merge under this id: it tells what it was called.
    """

    kind: Literal["delete_cancelled", "edit_revived", "forked", "folded", "edit_dropped"]
    record: str
    other: str | None = None
    raw: bytes | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Rebased:
    """What is still to be committed, on top of the new base."""

    pending: dict[str, Pending]
    notes: tuple[MergeNote, ...]


def rebase(pending: Mapping[str, Pending], remote: Mapping[str, bytes | None], new_id: Callable[[], str]) -> Rebased:
    """`remote` holds the verified records by id; None stands for one that cannot be read."""
    work = _Rebase(remote, new_id)
    additions = {i: entry for i, entry in pending.items() if _is_addition(entry) and i not in remote}
    for record_id, entry in pending.items():
        if record_id in additions:
            continue
        if isinstance(entry, Delete):
            work.delete(record_id, entry)
        elif record_id in remote:
            work.change(record_id, entry)
        else:
            work.revive(record_id, entry)
    work.add_all({i: entry for i, entry in additions.items() if isinstance(entry, Put)})
    return Rebased(work.pending, tuple(work.notes))


def _is_addition(entry: Pending) -> bool:
    return isinstance(entry, Put) and entry.base is None


class _Rebase:
    """One run over the pending entries; additions come last, because they fold into what the others leave."""

    def __init__(self, remote: Mapping[str, bytes | None], new_id: Callable[[], str]) -> None:
        self._remote = remote
        self._new_id = new_id
        self.pending: dict[str, Pending] = {}
        self.notes: list[MergeNote] = []

    def delete(self, record_id: str, entry: Delete) -> None:
        """Rows 7 to 9: a delete counts only against the version that the user saw."""
        if record_id not in self._remote:
            return
        raw = self._remote[record_id]
        if raw is not None and not _content_differs(entry.base, raw):
            self.pending[record_id] = Delete(raw)
        else:
            self.notes.append(MergeNote("delete_cancelled", record_id))

    def revive(self, record_id: str, entry: Put) -> None:
        """Rows 3 and 4: an edit beats a delete, a counter or a place does not."""
        if entry.base is None or _content_differs(entry.base, entry.raw):
            self.pending[record_id] = Put(entry.raw)
            self.notes.append(MergeNote("edit_revived", record_id))
        else:
            self.notes.append(MergeNote("edit_dropped", record_id, raw=entry.raw))

    def change(self, record_id: str, entry: Put) -> None:
        """Rows 5 and 6: member by member; two secrets become two records."""
        raw = self._remote[record_id]
        local, theirs = parse_record(entry.raw), None if raw is None else parse_record(raw)
        base = None if entry.base is None else parse_record(entry.base)
        if local is None or raw is None or theirs is None:
            self._keep_beside(record_id, entry)
            return
        if base is None:
            merged, fork = dict(theirs), (local if identity(local) != identity(theirs) else None)
            if "counter" in theirs and fork is None:
                merged["counter"] = max(counter_of(theirs), counter_of(local))
        else:
            result = merge(base, local, theirs)
            merged, fork = result.record, result.fork
        if not same_record(merged, theirs):
            self.pending[record_id] = Put(write_record(merged), raw)
        if fork is not None:
            self._fork(record_id, fork)

    def add_all(self, additions: Mapping[str, Put]) -> None:
        """Rows 1 and 2: equal codes fold, others are added."""
        if not additions:
            return
        known = self._identities()
        for record_id, entry in additions.items():
            record = parse_record(entry.raw)
            if record is None or record.get("t") != "otp":
                self.pending[record_id] = entry
                continue
            target = known.get(identity(record))
            if target is None:
                self.pending[record_id] = entry
                known[identity(record)] = record_id
            else:
                self._fold(record, record_id, target)

    def _identities(self) -> dict[Identity, str]:
        """The codes that will be there: what is committed, with our own changes, without what we delete."""
        going_to_be = {i: raw for i, raw in self._remote.items() if raw is not None}
        for record_id, entry in self.pending.items():
            if isinstance(entry, Put):
                going_to_be[record_id] = entry.raw
            else:
                going_to_be.pop(record_id, None)
        known: dict[Identity, str] = {}
        for record_id, raw in going_to_be.items():
            record = parse_record(raw)
            if record is not None and record.get("t") == "otp":
                known[identity(record)] = record_id
        return known

    def _fold(self, record: dict[str, Any], record_id: str, target: str) -> None:
        earlier = self.pending.get(target)
        raw = earlier.raw if isinstance(earlier, Put) else self._remote.get(target)
        before = None if raw is None else parse_record(raw)
        assert before is not None, "a fold target was read a moment ago"
        folded = fold(record, before)
        if not same_record(folded, before):
            self.pending[target] = Put(write_record(folded), self._remote.get(target))
        self.notes.append(MergeNote("folded", record_id, target, write_record(record)))

    def _keep_beside(self, record_id: str, entry: Put) -> None:
        """One side cannot be read: it stays as it is, and our edit becomes a record of its own."""
        local = parse_record(entry.raw)
        if local is None:
            self.pending[self._new_id()] = Put(entry.raw)
        elif entry.base is None or _content_differs(entry.base, entry.raw):
            self._fork(record_id, local)

    def _fork(self, record_id: str, record: dict[str, Any]) -> None:
        fork_id = self._new_id()
        self.pending[fork_id] = Put(write_record({**record, "conflict_of": record_id}))
        self.notes.append(MergeNote("forked", record_id, fork_id))


def _content_differs(left: bytes, right: bytes) -> bool:
    if left == right:
        return False
    ours, theirs = parse_record(left), parse_record(right)
    return ours is None or theirs is None or content_differs(ours, theirs)
