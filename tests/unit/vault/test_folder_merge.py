"""Two machines on one folder: what each part of the vault becomes when both have saved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.ids import new_id
from app.vault import commands
from app.vault.commands import Moment
from app.vault.folder_merge import merge_mappings, merge_snapshots
from app.vault.model import BackupState, Snapshot, Unreadable
from app.vault.sync_state import BaseRecord, Pin, SyncState
from app.vault.view import with_sync
from tests.kit.vaults import entry

NOW = Moment(1_763_769_600_000)


@pytest.fixture
def base():
    snapshot = commands.add_entries([entry("A"), entry("B", number=1)])(Snapshot(), NOW)
    snapshot = commands.add_group("Work")(snapshot, NOW)
    return replace(snapshot, unreadable=(Unreadable(None, "{1", "x", 1), Unreadable(None, "{2", "x", 1)))


def edit(snapshot, index, at, **changes):
    return commands.edit(snapshot.codes[index].id, **changes)(snapshot, Moment(NOW.now_ms + at))


def test_other_members_of_one_code_meet(base):
    merged = merge_snapshots(base, edit(base, 0, 1, issuer="A1"), edit(base, 0, 2, note="noted"))
    assert (merged.codes[0].issuer, merged.codes[0].note) == ("A1", "noted")


def test_of_two_changes_of_one_member_the_newer_stays(base):
    assert merge_snapshots(base, edit(base, 0, 1, issuer="1"), edit(base, 0, 2, issuer="2")).codes[0].issuer == "2"
    assert merge_snapshots(base, edit(base, 0, 3, issuer="1"), edit(base, 0, 2, issuer="2")).codes[0].issuer == "1"


def test_an_edit_beats_a_delete_on_either_side(base):
    gone = commands.delete([base.codes[0].id])(base, NOW)
    for local, remote in ((gone, edit(base, 0, 5, issuer="kept")), (edit(base, 0, 5, issuer="kept"), gone)):
        merged = merge_snapshots(base, local, remote)
        assert "kept" in [code.issuer for code in merged.codes]
        assert merged.trash == ()


def test_equal_codes_that_both_added_stay_two(base):
    one, two = (commands.add_entries([entry("same", number=7)])(base, NOW) for _ in range(2))
    assert [code.issuer for code in merge_snapshots(base, one, two).codes].count("same") == 2


def test_of_a_version_that_did_not_grow_from_ours_nothing_counts_as_deleted(base):
    local = commands.add_entries([entry("here", number=8)])(edit(base, 0, 5, issuer="A1", tags=["x"]), NOW)
    local = commands.set_setting("a", 1)(commands.discard_unreadable(0)(local, NOW), NOW)
    remote = commands.add_entries([entry("there", number=9)])(edit(base, 0, 2, issuer="A2", tags=["y"]), NOW)
    remote = commands.delete([base.codes[1].id])(commands.set_setting("b", 2)(remote, NOW), NOW)
    for one, other in ((local, remote), (remote, local)):
        merged = merge_snapshots(one, one, other, descends=False)
        assert {code.issuer for code in merged.codes} == {"A1", "B", "here", "there"}
        assert merged.by_id[base.codes[0].id].tags == ("x", "y")
        assert [group.name for group in merged.groups] == ["Work"]
        assert (merged.trash, merged.settings) == ((), {"a": 1, "b": 2})
        assert sorted(item.raw for item in merged.unreadable) == ["{1", "{2"]


def test_groups_trash_usage_log_and_unreadable_entries(base):
    group = base.groups[0].id
    local = commands.rename_group(group, "Job")(base, NOW)
    local = commands.record_use(base.codes[0].id)(commands.record_use(base.codes[0].id)(local, NOW), NOW)
    local = commands.log_event("here")(commands.discard_unreadable(0)(local, NOW), NOW)
    remote = commands.delete([base.codes[1].id])(base, NOW)
    remote = commands.record_use(base.codes[0].id)(remote, Moment(NOW.now_ms + 9))
    remote = commands.log_event("there")(remote, Moment(NOW.now_ms - 9))
    merged = merge_snapshots(base, local, remote)
    assert [g.name for g in merged.groups] == ["Job"]
    assert [item.id for item in merged.trash] == [base.codes[1].id]
    assert (merged.usage[base.codes[0].id].count, merged.usage[base.codes[0].id].last_ms) == (3, NOW.now_ms + 9)
    assert [line.event for line in merged.log] == ["there", "here"]
    assert [item.raw for item in merged.unreadable] == ["{2"]


def test_settings_and_the_backup(base):
    backup = BackupState(folder="f", every="day", keep=3, kdf=1, salt="s", prk="p")
    local = commands.set_backup(backup)(commands.set_setting("a", 1)(base, NOW), NOW)
    remote = commands.set_setting("a", 2)(commands.set_setting("b", 2)(base, NOW), NOW)
    merged = merge_snapshots(base, local, remote)
    assert (merged.settings, merged.backup) == ({"a": 1, "b": 2}, backup)
    assert merge_snapshots(base, remote, local).backup == backup


def test_mappings_three_ways():
    assert merge_mappings({"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 1}, {"a": 3, "b": 4, "c": 1, "d": 5}) == {
        "a": 2,
        "b": 4,
        "d": 5,
    }


def synced(snapshot, seq, account=None, **base_records):
    state = SyncState("https://s", account or "A" * 22, "A" * 22, bytes(32), "A" * 22, "token", {0: bytes(32)})
    records = {i: BaseRecord(seq, 0, bytes(32), raw) for i, raw in base_records.items()}
    return with_sync(snapshot, replace(state, pin=Pin(0, seq), base=records))


def test_the_sync_state_with_the_newer_pin_stays_and_takes_the_other_s_pending_changes(base):
    record_id = new_id()
    raw = base.codes[0].raw
    before = synced(base, 1, **{record_id: raw})
    local = commands.edit(record_id, issuer="edited here")(before, Moment(NOW.now_ms + 5))
    local = commands.add_entries([entry("added here", number=9)], synced=True)(local, NOW)
    remote = synced(base, 2, **{record_id: raw, new_id(): base.codes[1].raw})
    for one, other in ((local, remote), (remote, local)):
        merged = merge_snapshots(before, one, other)
        assert merged.sync.pin.seq == 2
        assert {code.issuer for code in merged.codes if code.synced} == {"edited here", "added here", "B"}
        assert len(merged.sync.pending) == 2


def test_sync_that_only_one_side_changed(base):
    on = synced(base, 1)
    assert merge_snapshots(base, on, base).sync == on.sync
    assert merge_snapshots(base, base, on).sync == on.sync
    assert merge_snapshots(on, base, on).sync is None
    other = synced(base, 9, account="B" * 21 + "A")
    assert merge_snapshots(base, on, other).sync.account == on.sync.account
