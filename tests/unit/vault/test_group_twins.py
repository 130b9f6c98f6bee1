"""A group of this device and a synced one of the same name are one group to the user."""

from __future__ import annotations

import pytest

from app.core.ids import new_id
from app.vault.commands import Moment, add_entries, add_group, delete_group, move_to_group, rename_group
from app.vault.commands.groups import new_group_id
from app.vault.commands.sharing import move_to_sync, set_sync
from app.vault.model import Snapshot
from app.vault.search import search
from app.vault.sync_state import SyncState
from tests.kit.entries import entry

NOW = Moment(1_000)


@pytest.fixture
def both():
    """Two codes in the group "Work": one here, one synced; so there are two groups of that name."""
    empty = Snapshot()
    snapshot = add_group("Work")(empty, NOW)
    group = new_group_id(empty, snapshot)
    snapshot = add_entries([entry("Here", "JBSWY3DPEHPK3PXP"), entry("There", "GEZDGNBVGY3TQOJQ")], group=group)(
        snapshot, NOW
    )
    snapshot = set_sync(SyncState("https://s", new_id(), new_id(), bytes(32), new_id(), "token", {0: bytes(32)}))(
        snapshot, NOW
    )
    there = next(code.id for code in snapshot.codes if code.issuer == "There")
    return move_to_sync([there])(snapshot, NOW)


def issuers(snapshot, group):
    return sorted(snapshot.codes[index].issuer for index in search(snapshot, "", group=group))


def test_either_of_them_finds_the_codes_of_both(both):
    assert [group.name for group in both.groups] == ["Work", "Work"]
    for group in both.groups:
        assert issuers(both, group.id) == ["Here", "There"]


def test_a_new_name_and_a_delete_mean_both(both):
    renamed = rename_group(both.groups[0].id, "Office")(both, NOW)
    assert [group.name for group in renamed.groups] == ["Office", "Office"]
    assert delete_group(both.groups[1].id)(both, NOW).groups == ()


def test_a_code_goes_into_the_one_on_its_side(both):
    for target in both.groups:
        moved = move_to_group([code.id for code in both.codes], target.id)(both, NOW)
        for code in moved.codes:
            assert next(group for group in moved.groups if group.id == code.group).synced == code.synced
