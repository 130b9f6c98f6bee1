"""The end of sync on a device, and what becomes of what cannot be read: nothing is lost (SYNC.md 7.4, R4)."""

from __future__ import annotations

import json
from dataclasses import replace

from app.core.ids import new_id
from app.core.octets import to_base64url
from app.services.sync_store import quarantined_box, without_sync
from app.vault.commands import Moment, add_entries, delete, finish_moving, keep_local, move_to_sync
from app.vault.model import Snapshot
from app.vault.rebase import Put
from app.vault.sync_state import BaseRecord, SyncState
from app.vault.view import with_sync
from tests.kit.entries import entry

NOW = Moment(1_763_769_600_000)


def connected(**members) -> Snapshot:
    state = SyncState(
        server="https://sync.example.org",
        account=new_id(),
        vault=new_id(),
        access_key=bytes(32),
        device=new_id(),
        device_token="token",
        vks={0: bytes(32)},
        **members,
    )
    return with_sync(Snapshot(), state)


def after(snapshot, *commands):
    for command in commands:
        snapshot = command(snapshot, NOW)
    return snapshot


def committed(snapshot) -> Snapshot:
    """As if everything pending had been accepted."""
    state = snapshot.sync
    base = dict(state.base)
    for record_id, change in state.pending.items():
        if isinstance(change, Put):
            base[record_id] = BaseRecord(2, 0, bytes(32), change.raw)
        else:
            base.pop(record_id, None)
    return with_sync(snapshot, replace(state, base=base, pending={}))


def issuers(snapshot):
    return sorted((code.issuer, code.synced) for code in snapshot.codes)


def test_all_synced_codes_become_local_ones():
    snapshot = after(
        connected(), add_entries([entry("A", "JBSWY3DP")], synced=True), add_entries([entry("B", "GEZDGNBV")])
    )
    ended = without_sync(committed(snapshot), keep=True)
    assert issuers(ended) == [("A", False), ("B", False)]
    assert ended.sync is None


def test_what_was_never_sent_stays_too():
    snapshot = after(connected(), add_entries([entry("A", "JBSWY3DP")], synced=True))
    assert issuers(without_sync(snapshot, keep=True)) == [("A", False)]


def test_a_code_on_its_way_is_there_once_in_either_case():
    snapshot = after(connected(), add_entries([entry("A", "JBSWY3DP")]))
    moving = after(snapshot, move_to_sync([snapshot.codes[0].id]))
    assert issuers(moving) == [("A", True)]
    assert issuers(without_sync(moving, keep=True)) == [("A", False)]
    assert issuers(without_sync(moving, keep=False)) == [("A", False)], "the server never had it: it was a local code"
    landed = after(committed(moving), finish_moving([snapshot.codes[0].id]))
    assert issuers(landed) == [("A", True)]
    assert issuers(without_sync(landed, keep=False)) == []


def test_removing_leaves_local_codes():
    snapshot = after(
        connected(), add_entries([entry("A", "JBSWY3DP")], synced=True), add_entries([entry("B", "GEZDGNBV")])
    )
    assert issuers(without_sync(committed(snapshot), keep=False)) == [("B", False)]


def test_a_pending_delete_is_not_undone_by_the_end_of_sync():
    snapshot = committed(after(connected(), add_entries([entry("A", "JBSWY3DP")], synced=True)))
    gone = after(snapshot, delete([snapshot.codes[0].id]))
    assert issuers(without_sync(gone, keep=True)) == []


def test_keeping_a_code_here_makes_a_local_copy_and_a_pending_delete():
    snapshot = committed(after(connected(), add_entries([entry("A", "JBSWY3DP")], synced=True)))
    kept = after(snapshot, keep_local([snapshot.codes[0].id]))
    assert issuers(kept) == [("A", False)]
    assert issuers(committed(kept)) == [("A", False)]


def test_a_sealed_box_goes_into_quarantine_with_all_that_opens_it():
    record_id = new_id()
    sealed = BaseRecord(7, 3, bytes(32), None, b"the sealed box")
    for keep in (True, False):
        ended = without_sync(connected(base={record_id: sealed}), keep=keep)
        (unreadable,) = ended.unreadable
        assert unreadable.id is None
        assert json.loads(unreadable.raw) == {
            "t": "sealed", "id": record_id, "rev": 7, "epoch": 3, "box": to_base64url(b"the sealed box")
        }  # fmt: skip
    assert quarantined_box(record_id, sealed, 5).seen_ms == 5


def test_a_record_of_an_unknown_kind_goes_into_quarantine_as_it_is():
    raw = b'{"t":"from the future","x":1}'
    ended = without_sync(connected(base={new_id(): BaseRecord(1, 0, bytes(32), raw)}), keep=True)
    assert [(item.id, item.raw) for item in ended.unreadable] == [(None, raw.decode())]


def test_without_sync_there_is_nothing_to_end():
    snapshot = after(Snapshot(), add_entries([entry("A", "JBSWY3DP")]))
    assert without_sync(snapshot, keep=False) is snapshot
