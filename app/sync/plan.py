"""What to do with the sync state: settle, rebase, adopt, build a commit, acknowledge it (SYNC.md 6.4). Pure.

Every function takes a `SyncState` and returns another one; the session saves it and talks to the server.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from app.core.ids import id_octets, new_id
from app.crypto.hashing import tagged_hash
from app.sync.keys import VaultRef, access_key
from app.sync.verify import Known, Verified
from app.vault.rebase import Delete, MergeNote, Pending, Put, rebase
from app.vault.sync_state import BaseRecord, Pin, Seen, SyncState

SEEN_HASHES = 8
SEEN_AFTER_GONE_MS = 365 * 24 * 3600 * 1000
MASS_DELETE = 5
_NEVER = Seen(())


StateChange = Callable[[SyncState], SyncState]


@dataclass(frozen=True, slots=True)
class Integrated:
    """The state after a pull, and what the merge did on the way."""

    state: SyncState
    notes: tuple[MergeNote, ...]


def known(state: SyncState, keys: Mapping[int, bytes] | None = None) -> Known:
    """What the next pull is checked against."""
    return Known(ref(state), state.vks if keys is None else keys, state.pin, state.base, state.floor)


def ref(state: SyncState) -> VaultRef:
    return VaultRef(id_octets(state.account), id_octets(state.vault))


def kid(state: SyncState) -> bytes:
    return access_key(state.access_key).kid


def integrate(state: SyncState, verified: Verified, *, now_ms: int, make_id: Callable[[], str] = new_id) -> Integrated:
    """A verified pull: settle the unacknowledged commit, rebase what is pending, take the new base (one save)."""
    rebased, notes = _rebase(settle(state, verified.commit_ids), verified.base, make_id)
    adopted = adopt(replace(rebased, vks=verified.keys), verified.base, verified.pin, now_ms)
    return Integrated(adopted, notes)


def fold_additions(state: SyncState, *, make_id: Callable[[], str] = new_id) -> Integrated:
    """New codes that are equal to a committed one become one with it before they are sent (SYNC.md 7.1 row 2)."""
    if not any(isinstance(change, Put) and change.base is None for change in state.pending.values()):
        return Integrated(state, ())
    return Integrated(*_rebase(state, state.base, make_id))


def _rebase(
    state: SyncState, base: Mapping[str, BaseRecord], make_id: Callable[[], str]
) -> tuple[SyncState, tuple[MergeNote, ...]]:
    rebased = rebase(state.pending, {record_id: entry.raw for record_id, entry in base.items()}, make_id)
    folded = {note.record: note.other for note in rebased.notes if note.kind == "folded" and note.other}
    leaving = {local: folded.get(synced, synced) for local, synced in state.leaving.items()}
    return replace(state, pending=rebased.pending, leaving=leaving), rebased.notes


def settle(state: SyncState, commit_ids: Collection[str]) -> SyncState:
    """The commit without an answer is either in the log, and its entries are committed, or it never was accepted."""
    unacked = state.unacked
    if unacked is None:
        return state
    if unacked.commit_id not in commit_ids:
        return replace(state, unacked=None)
    return replace(state, unacked=None, pending=without_sent(state.pending, unacked.pending))


def without_vain_deletes(state: SyncState) -> SyncState:
    """Without deletes of records that were never committed: their add was sent, and is known to be lost (row 7)."""
    pending = {i: c for i, c in state.pending.items() if isinstance(c, Put) or i in state.base}
    return state if len(pending) == len(state.pending) else replace(state, pending=pending)


def without_sent(pending: Mapping[str, Pending], sent: Mapping[str, Pending]) -> dict[str, Pending]:
    """What is left to send: an entry edited again meanwhile grows from the version that was sent."""
    left: dict[str, Pending] = {}
    for record_id, change in pending.items():
        done = sent.get(record_id)
        if done is None:
            left[record_id] = change
        elif not _equal_change(change, done):
            left[record_id] = _grown_from(change, done)
    return left


def acknowledge(
    state: SyncState, sent: Mapping[str, Pending], base: Mapping[str, BaseRecord], pin: Pin, now_ms: int
) -> SyncState:
    """The server accepted our commit: its result is the base; what changed meanwhile stays pending."""
    return adopt(replace(state, pending=without_sent(state.pending, sent), unacked=None), base, pin, now_ms)


def sendable(state: SyncState, *, confirmed: bool) -> Mapping[str, Pending]:
    """Pending without a mass deletion that nobody has confirmed."""
    if confirmed or not mass_delete(state):
        return state.pending
    return {i: change for i, change in state.pending.items() if isinstance(change, Put)}


def adopt(state: SyncState, base: Mapping[str, BaseRecord], pin: Pin, now_ms: int) -> SyncState:
    """Take a verified base and pin; remember which boxes were held, and let a floor go that is behind us."""
    changed = pin.hash != state.pin.hash
    recovered = state.recover_gen is not None and pin.gen != state.recover_gen
    return replace(
        state,
        base=base,
        pin=pin,
        floor=None,
        seen=_seen(state.seen, base, now_ms) if changed else state.seen,
        recover_gen=None if recovered else state.recover_gen,
        change_ms=now_ms if changed else state.change_ms,
        contact_ms=now_ms,
    )


def landed(state: SyncState) -> frozenset[str]:
    """Local copies that may go now: what the user moved to sync is committed (SYNC.md 7.4)."""
    return frozenset(
        local
        for local, synced in state.leaving.items()
        if synced in state.base and not isinstance(state.pending.get(synced), Delete)
    )


def check_numbers(head: bytes) -> tuple[int, ...]:
    """The sync check: the first 6 x 11 bits over the head's hash, equal on devices that have seen the same."""
    bits = int.from_bytes(tagged_hash("check", head)[:9])
    return tuple(bits >> (72 - 11 * (i + 1)) & 0x7FF for i in range(6))


def mass_delete(state: SyncState) -> int:
    """How many deletes wait for a confirmation (R11): 5 or more, and more than half of the records; else 0."""
    deletes = sum(isinstance(change, Delete) for change in state.pending.values())
    return deletes if deletes >= MASS_DELETE and deletes * 2 > len(state.base) else 0


def _equal_change(change: Pending, sent: Pending) -> bool:
    if isinstance(change, Put) and isinstance(sent, Put):
        return change.raw == sent.raw
    return isinstance(change, Delete) and isinstance(sent, Delete)


def _grown_from(change: Pending, sent: Pending) -> Pending:
    """After a sent delete nothing is there to grow from."""
    base = sent.raw if isinstance(sent, Put) else None
    if isinstance(change, Put):
        return Put(change.raw, base)
    return Delete(base if base is not None else change.base)


def _seen(seen: Mapping[str, Seen], base: Mapping[str, BaseRecord], now_ms: int) -> dict[str, Seen]:
    kept: dict[str, Seen] = {}
    for record_id, entry in base.items():
        before = seen.get(record_id, _NEVER)
        if entry.box_hash not in before.hashes:
            kept[record_id] = Seen((*before.hashes, entry.box_hash)[-SEEN_HASHES:])
        else:
            kept[record_id] = before if before.gone_ms is None else Seen(before.hashes)
    for record_id, former in seen.items():
        if record_id in kept:
            continue
        gone_ms = now_ms if former.gone_ms is None else former.gone_ms
        if now_ms - gone_ms < SEEN_AFTER_GONE_MS:
            kept[record_id] = replace(former, gone_ms=gone_ms)
    return kept
