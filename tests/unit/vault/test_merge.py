"""The field merge (SYNC.md 7.2), against examples and against the model of the protocol."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault.merge import content_differs, fold, identity, merge, parse_record, write_record
from tests.kit.reference import load_model
from tests.kit.sync_records import otp

MODEL = load_model()


def test_one_sided_changes_both_stay():
    base = otp("A", issuer="old", note="old")
    merged = merge(base, {**base, "issuer": "mine"}, {**base, "note": "theirs"})
    assert merged.fork is None
    assert (merged.record["issuer"], merged.record["note"]) == ("mine", "theirs")


@pytest.mark.parametrize(("mine", "theirs", "winner"), [(5, 4, "mine"), (4, 5, "theirs"), (5, 5, "mine")])
def test_the_newer_label_wins_and_ours_on_a_tie(mine, theirs, winner):
    base = otp("A", issuer="old")
    merged = merge(base, {**base, "issuer": "mine", "modified": mine}, {**base, "issuer": "theirs", "modified": theirs})
    assert merged.record["issuer"] == winner
    assert merged.record["modified"] == 5


def test_two_new_secrets_become_two_records():
    base = otp("A")
    merged = merge(base, {**base, "secret": "B"}, {**base, "secret": "C"})
    assert merged.record["secret"] == "C"
    assert merged.fork is not None
    assert merged.fork["secret"] == "B"


def test_a_secret_moves_as_one_value_with_its_digits():
    base = otp("A", digits=6)
    merged = merge(base, {**base, "secret": "B"}, {**base, "digits": 8})
    assert merged.fork is not None, "digits belong to the identity"
    assert (merged.record["secret"], merged.record["digits"]) == ("A", 8)


def test_counter_is_the_largest_of_equal_secrets():
    base = otp("A", type="hotp", counter=3)
    assert merge(base, {**base, "counter": 7}, {**base, "counter": 5}).record["counter"] == 7


def test_a_counter_goes_with_its_secret():
    base = otp("A", type="hotp", counter=30)
    merged = merge(base, {**base, "secret": "B", "counter": 0}, {**base, "counter": 31})
    assert (merged.record["secret"], merged.record["counter"]) == ("B", 0)
    merged = merge(base, {**base, "counter": 31}, {**base, "secret": "B", "counter": 0})
    assert (merged.record["secret"], merged.record["counter"]) == ("B", 0)


def test_tags_are_a_three_way_set():
    base = otp("A", tags=["p", "q"])
    merged = merge(base, {**base, "tags": ["p", "r"]}, {**base, "tags": ["q", "s"]})
    assert merged.record["tags"] == ["r", "s"]


def test_recovery_codes_keep_every_use_and_every_addition():
    def codes(**used):
        return [{"code": code, "used": flag} for code, flag in used.items()]

    base = otp("A", recovery_codes=codes(a=False, b=False, c=False))
    mine = {**base, "recovery_codes": codes(a=True, b=False, c=False, d=False)}
    theirs = {**base, "recovery_codes": codes(a=False, b=True)}
    merged = merge(base, mine, theirs).record["recovery_codes"]
    assert merged == codes(a=True, b=True, d=False)


def test_unknown_members_are_kept_and_merge_as_a_whole():
    base = otp("A", x_new={"deep": [1]})
    merged = merge(base, {**base, "x_new": {"deep": [2]}}, {**base, "x_other": True})
    assert merged.record["x_new"] == {"deep": [2]}
    assert merged.record["x_other"] is True


def test_a_broken_member_merges_as_a_whole():
    base = otp("A", tags=["p"], recovery_codes=[{"code": "1", "used": False}])
    merged = merge(base, {**base, "tags": 5}, {**base, "recovery_codes": "none"})
    assert merged.record["tags"] == 5
    assert merged.record["recovery_codes"] == "none"


def test_removing_a_member_is_a_change():
    base = otp("A", note="x")
    mine = {name: value for name, value in base.items() if name != "note"}
    assert "note" not in merge(base, mine, base).record


def test_true_is_not_one():
    assert content_differs({"x": True}, {"x": 1})
    assert not content_differs({"x": None}, {})
    assert not content_differs({"counter": 1, "position": "a", "modified": 3}, {})
    assert identity({"digits": True}) != identity({"digits": 1})


def test_fold_fills_what_is_empty_only():
    target = otp("A", type="hotp", counter=2, note="kept", tags=["a"])
    local = otp("A", type="hotp", counter=9, note="lost", icon="id:x", tags=["b"], modified=9)
    folded = fold(local, target)
    assert folded["note"] == "kept"
    assert folded["icon"] == "id:x"
    assert folded["tags"] == ["a", "b"]
    assert folded["counter"] == 9
    assert fold(otp("A"), target) == target


@given(st.binary(max_size=200))
def test_parse_is_total(raw):
    assert parse_record(raw) is None or isinstance(parse_record(raw), dict)


def test_parse_refuses_what_is_too_deep_or_no_object():
    assert parse_record(b"[]") is None
    assert parse_record(b'{"a":' + b"[" * 16 + b"]" * 16 + b"}") is None
    assert parse_record(b'{"a":' + b"[" * 15 + b"]" * 15 + b"}") is not None
    assert parse_record(b'{"a":' * 100_000 + b"1" + b"}" * 100_000) is None
    assert parse_record(b'{"a":null,"b":1}') == {"b": 1}


VALUES = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3) | st.lists(st.integers(0, 2), max_size=2)
CODES = st.lists(
    st.builds(lambda code, used: {"code": code, "used": used}, st.sampled_from("abc"), st.booleans()),
    max_size=3,
    unique_by=lambda entry: entry["code"],
)
RECORDS = st.fixed_dictionaries(
    {
        "t": st.just("otp"),
        "type": st.sampled_from(["totp", "hotp"]),
        "secret": st.sampled_from(["A", "B"]),
        "modified": st.integers(0, 3),
    },
    optional={
        "issuer": st.sampled_from(["i", "j"]),
        "note": st.sampled_from(["", "n"]),
        "group": st.sampled_from(["g", "h"]),
        "tags": st.lists(st.sampled_from("pqr"), unique=True).map(sorted),
        "recovery_codes": CODES,
        "counter": st.integers(0, 5),
        "x": st.text(max_size=2) | st.integers(2, 5),
    },
)


@settings(max_examples=600)
@given(RECORDS, RECORDS, RECORDS)
def test_agrees_with_the_model(base, local, remote):
    merged = merge(base, local, remote)
    if MODEL is not None:
        expected, fork = MODEL.merge3(base, local, remote)
        assert merged.record == expected
        assert merged.fork == fork
    # What must hold with or without the model: no secret of either side is lost when both changed it.
    secrets = {identity(merged.record)} | ({identity(merged.fork)} if merged.fork else set())
    for side, other in ((local, remote), (remote, local)):
        if identity(side) != identity(base) and identity(other) != identity(base):
            assert identity(side) in secrets
    assert parse_record(write_record(merged.record)) == {k: v for k, v in merged.record.items() if v is not None}


JSON = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
)
NAMES = st.sampled_from(["t", "type", "secret", "digits", "tags", "recovery_codes", "counter", "modified", "note", "x"])


@given(*[st.dictionaries(NAMES, JSON, max_size=6)] * 3)
def test_merge_is_total_for_any_json(base, local, remote):
    merged = merge(base, local, remote)
    assert msgspec.json.decode(write_record(merged.record)) is not None
    fold(local, remote)
