"""Every row of the merge table (SYNC.md 7.1)."""

from __future__ import annotations

from itertools import count

from app.vault.merge import parse_record, write_record
from app.vault.rebase import Delete, MergeNote, Put, rebase
from tests.kit.sync_records import otp


def run(pending, remote):
    numbers = count()
    return rebase(
        pending,
        {i: None if record is None else write_record(record) for i, record in remote.items()},
        lambda: f"new{next(numbers)}",
    )


def raw(secret, **members):
    return write_record(otp(secret, **members))


def record_of(change):
    assert isinstance(change, Put)
    return parse_record(change.raw)


def test_row_1_a_new_code_is_added():
    result = run({"a": Put(raw("A"))}, {"q": otp("Q")})
    assert result.pending == {"a": Put(raw("A"))}
    assert result.notes == ()


def test_row_2_an_equal_code_folds_and_fills():
    result = run({"a": Put(raw("A", note="mine"))}, {"q": otp("A")})
    assert list(result.pending) == ["q"]
    assert record_of(result.pending["q"])["note"] == "mine"
    assert result.pending["q"].base == raw("A")
    assert result.notes == (MergeNote("folded", "a", "q"),)


def test_row_2_a_fold_that_changes_nothing_writes_nothing():
    assert run({"a": Put(raw("A"))}, {"q": otp("A", note="theirs")}).pending == {}


def test_row_2_the_target_may_be_uncommitted():
    result = run({"a": Put(raw("A")), "b": Put(raw("A", note="mine"))}, {})
    assert list(result.pending) == ["a"]
    assert record_of(result.pending["a"])["note"] == "mine"
    assert result.pending["a"].base is None


def test_row_2_a_target_that_we_delete_is_none():
    result = run({"q": Delete(raw("A")), "a": Put(raw("A"))}, {"q": otp("A")})
    assert result.pending == {"q": Delete(raw("A")), "a": Put(raw("A"))}
    result = run({"a": Put(raw("A")), "q": Delete(raw("A"))}, {"q": otp("A")})
    assert set(result.pending) == {"a", "q"}


def test_row_2_a_target_whose_delete_is_cancelled_takes_the_fold():
    result = run({"a": Put(raw("A")), "q": Delete(raw("A"))}, {"q": otp("A", note="changed")})
    assert result.pending == {}


def test_row_2_a_target_that_we_give_another_secret_is_none():
    result = run({"a": Put(raw("A")), "q": Put(raw("B"), raw("A"))}, {"q": otp("A")})
    assert record_of(result.pending["a"])["secret"] == "A"
    assert record_of(result.pending["q"])["secret"] == "B"


def test_row_2_a_fold_keeps_our_other_edit_of_the_target_in_any_order():
    add, edit = {"a": Put(raw("A", note="n"))}, {"q": Put(raw("A", issuer="e"), raw("A"))}
    for pending in (add | edit, edit | add):
        folded = record_of(run(pending, {"q": otp("A")}).pending["q"])
        assert (folded["note"], folded["issuer"]) == ("n", "e")


def test_row_2_groups_never_fold():
    group = write_record({"t": "group", "name": "Work"})
    result = run({"a": Put(group)}, {"q": {"t": "group", "name": "Work"}})
    assert result.pending == {"a": Put(group)}


def test_row_3_an_edit_beats_a_delete():
    result = run({"a": Put(raw("A", note="edited"), raw("A"))}, {})
    assert result.pending == {"a": Put(raw("A", note="edited"), None)}
    assert result.notes == (MergeNote("edit_revived", "a"),)


def test_row_4_a_counter_or_place_does_not_beat_a_delete():
    result = run({"a": Put(raw("A", counter=9, position="V", modified=9), raw("A"))}, {})
    assert result.pending == {}
    assert result.notes == (MergeNote("edit_dropped", "a"),)


def test_row_5_fields_merge_and_equal_is_dropped():
    result = run({"a": Put(raw("A", note="mine"), raw("A"))}, {"a": otp("A", account="theirs")})
    merged = record_of(result.pending["a"])
    assert (merged["note"], merged["account"]) == ("mine", "theirs")
    assert parse_record(result.pending["a"].base) == otp("A", account="theirs")
    assert (
        run({"a": Put(raw("A", note="x", modified=3), raw("A"))}, {"a": otp("A", note="x", modified=3)}).pending == {}
    )


def test_row_5_two_secrets_fork():
    result = run({"a": Put(raw("B", issuer="i"), raw("A", issuer="i"))}, {"a": otp("C", issuer="i")})
    assert set(result.pending) == {"new0"}
    fork = record_of(result.pending["new0"])
    assert (fork["secret"], fork["conflict_of"]) == ("B", "a")
    assert result.notes == (MergeNote("forked", "a", "new0"),)


def test_row_6_an_own_addition_found_committed_stays_as_it_is():
    assert run({"a": Put(raw("A", note="old"))}, {"a": otp("A", note="edited elsewhere")}).pending == {}
    hotp = {"a": Put(raw("A", type="hotp", counter=7))}
    result = run(hotp, {"a": otp("A", type="hotp", counter=3)})
    assert record_of(result.pending["a"])["counter"] == 7


def test_row_6_another_secret_becomes_a_record_of_its_own():
    result = run({"a": Put(raw("A"))}, {"a": otp("NEW")})
    assert record_of(result.pending["new0"]) == otp("A", conflict_of="a")


def test_row_7_a_delete_of_what_is_gone_is_dropped():
    assert run({"a": Delete(raw("A"))}, {}).pending == {}


def test_row_8_a_delete_of_unchanged_content_stays():
    result = run({"a": Delete(raw("A", type="hotp", counter=1))}, {"a": otp("A", type="hotp", counter=5, modified=2)})
    assert result.pending == {"a": Delete(raw("A", type="hotp", counter=5, modified=2))}


def test_row_9_a_delete_is_cancelled_by_a_change():
    result = run({"a": Delete(raw("A"))}, {"a": otp("A", note="still used")})
    assert result.pending == {}
    assert result.notes == (MergeNote("delete_cancelled", "a"),)


def test_what_cannot_be_read_is_never_overwritten_or_deleted():
    assert run({"a": Delete(raw("A"))}, {"a": None}).notes == (MergeNote("delete_cancelled", "a"),)
    result = run({"a": Put(raw("A", note="mine"), raw("A"))}, {"a": None})
    assert set(result.pending) == {"new0"}
    assert record_of(result.pending["new0"])["conflict_of"] == "a"
    assert run({"a": Put(raw("A", modified=5), raw("A"))}, {"a": None}).pending == {}


def test_a_pending_record_that_is_no_json_is_kept_beside():
    result = run({"a": Put(b"{broken", raw("A"))}, {"a": otp("A")})
    assert result.pending == {"new0": Put(b"{broken")}
