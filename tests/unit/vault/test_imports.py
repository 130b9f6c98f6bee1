"""BACKUP.md 4: what a backup's records mean for the codes that are here, and that nothing is ever lost by importing."""

from __future__ import annotations

import json

import pytest

from app.vault import commands
from app.vault.commands import Moment, SavedRecord, Verdict
from app.vault.model import Snapshot

MOMENT = Moment(1_763_769_700_000)


@pytest.fixture
def records(protocol_vectors):
    return [
        SavedRecord(item["id"], json.dumps(item["record"]).encode())
        for item in protocol_vectors["backup"]["body"]["records"]
    ]


def changed(saved, **members):
    return SavedRecord(members.pop("id", saved.id), json.dumps({**json.loads(saved.raw), **members}).encode())


def verdicts(snapshot, records):
    return [
        judged.verdict
        for judged, saved in zip(commands.judge(snapshot, records), records, strict=True)
        if b'"otp"' in saved.raw
    ]


def imported(snapshot, records, **options):
    return commands.import_records(records, **options)(snapshot, MOMENT)


def test_into_an_empty_vault_all_are_new_and_again_all_are_here(records):
    first = imported(Snapshot(), records)
    assert verdicts(Snapshot(), records) == [Verdict.NEW, Verdict.NEW]
    assert [code.id for code in first.codes] == [records[0].id, records[1].id]
    assert [group.name for group in first.groups] == ["Work"]
    assert first.codes[0].group == first.groups[0].id
    assert json.loads(first.codes[0].raw)["x_unknown"] == {"kept": True}
    assert verdicts(first, records) == [Verdict.HERE, Verdict.HERE]
    assert imported(first, records) == first


def test_a_code_with_another_secret_differs_and_both_are_kept(records):
    snapshot = imported(Snapshot(), records)
    other = changed(records[1], secret="MZXW6YTBOI")
    assert verdicts(snapshot, [other]) == [Verdict.DIFFERS]
    after = imported(snapshot, [other])
    assert {code.record.secret for code in after.codes} == {
        "JBSWY3DPEHPK3PXP",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        "MZXW6YTBOI",
    }
    assert after.codes[-1].conflict_of == records[1].id
    assert after.codes[-1].id != records[1].id
    assert imported(after, [other]) == after


def test_counters_never_go_back(records):
    snapshot = imported(Snapshot(), records)
    ahead = imported(snapshot, [changed(records[1], counter=9)])
    assert ahead.by_id[records[1].id].otp.counter == 9
    assert imported(ahead, records).by_id[records[1].id].otp.counter == 9


def test_missing_tags_and_recovery_codes_are_added_to_what_is_here(records):
    bare = changed(records[0], tags=["own"], recovery_codes=[{"code": "3333-4444", "used": True}], id=records[1].id)
    snapshot = imported(Snapshot(), [bare])
    code = imported(snapshot, [records[0]]).codes[0]
    assert code.id == records[1].id
    assert code.tags == ("mail", "own")
    assert [(item.code, item.used) for item in code.recovery_codes] == [("3333-4444", True), ("1111-2222", True)]
    assert code.issuer == "Exämple"


def test_a_code_twice_in_the_file_is_new_once(records):
    twin = changed(records[0], id=records[1].id, issuer="Twin")
    assert verdicts(Snapshot(), [records[0], twin]) == [Verdict.NEW, Verdict.HERE]
    assert len(imported(Snapshot(), [records[0], twin]).codes) == 1


def test_groups_meet_by_id_then_by_name(records):
    snapshot = commands.add_group("WORK")(Snapshot(), MOMENT)
    after = imported(snapshot, records)
    assert [group.name for group in after.groups] == ["WORK"]
    assert after.codes[0].group == after.groups[0].id


def test_only_what_was_chosen_comes_in(records):
    after = imported(Snapshot(), records, chosen={1})
    assert [code.issuer for code in after.codes] == ["Bank"]


def test_what_cannot_be_read_is_kept_as_it_is(records):
    broken = changed(records[0], digits=99)
    snapshot = imported(Snapshot(), [broken, records[1]], unreadable=['{"t":"otp",broken'])
    assert verdicts(Snapshot(), [broken, records[1]]) == [Verdict.UNREADABLE, Verdict.NEW]
    assert [item.raw for item in snapshot.unreadable] == [broken.raw.decode(), '{"t":"otp",broken']
    assert imported(snapshot, [broken, records[1]], unreadable=['{"t":"otp",broken']) == snapshot


def test_one_undo_takes_the_whole_import_back(records):
    before = commands.add_group("Work")(imported(Snapshot(), [records[1]]), MOMENT)
    after = imported(before, [*records, changed(records[1], counter=40)])
    undone = commands.undo_of(before, after)(after, MOMENT)
    assert [code.id for code in undone.codes] == [code.id for code in before.codes]
    assert undone.groups == before.groups


def test_an_id_in_the_trash_is_not_taken_again(records):
    snapshot = imported(Snapshot(), records)
    trashed = commands.delete([records[0].id])(snapshot, MOMENT)
    after = imported(trashed, records)
    assert len(after.codes) == 2
    assert records[0].id not in after.by_id
    assert [item.id for item in after.trash] == [records[0].id]
