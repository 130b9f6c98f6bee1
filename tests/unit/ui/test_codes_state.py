"""What a row shows at a moment, and how the list is arranged. Pure: no Qt here."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as with_fields

from app.otp.base import Entry, OtpParameters, Passcode
from app.services.codes import next_passcode, passcode
from app.ui.codes.state import Moment, kept_order, list_state, row_state
from app.vault.commands import Moment as CommandMoment
from app.vault.commands import add_entries
from app.vault.model import Snapshot

KEY = "JBSWY3DPEHPK3PXP"
START_MS = 1_795_348_800_000


def snapshot_of(*entries):
    return add_entries(entries)(Snapshot(), CommandMoment(START_MS))


def entry(issuer="GitHub", account="octocat", **otp):
    values = {"type": "totp", "secret": KEY, **otp}
    return Entry(otp=OtpParameters(**values), issuer=issuer, account=account)


def row(at_seconds, code, **moment):
    return row_state(code, Moment(now_ms=START_MS + round(at_seconds * 1000), **moment))


@pytest.fixture
def code():
    return snapshot_of(entry()).codes[0]


@pytest.mark.parametrize(
    ("at", "left", "ending"),
    [(0, 30, False), (0.2, 30, False), (1, 29, False), (24.9, 6, False), (25, 5, True), (29.99, 1, True)],
)
def test_seconds_left_never_show_nought(code, at, left, ending):
    shown = row(at, code)
    assert shown.seconds_left == left
    assert shown.ending is ending
    assert shown.fraction_left == pytest.approx((30 - at) / 30)


def test_the_code_changes_exactly_with_the_period(code):
    assert row(29.999, code).plain_digits == passcode(code, START_MS).text
    assert row(30, code).plain_digits == passcode(code, START_MS + 30_000).text


def test_the_next_code_shows_below_ten_seconds_only(code):
    assert row(20, code).next_digits == ""
    assert row(20.1, code).next_digits.replace("\u2009", "") == next_passcode(code, START_MS).text


def test_a_corrected_clock_moves_the_codes(code):
    assert row(0, code, offset_ms=30_000).plain_digits == row(30, code).plain_digits


def test_hidden_digits_keep_their_places(code):
    shown = row(25, code, hide=True)
    assert shown.digits == "•••\u2009•••"
    assert shown.next_digits == ""
    assert shown.plain_digits
    assert row(25, code, hide=True, open_ids=(code.id,)).digits == row(25, code).digits


def test_without_an_issuer_the_account_takes_its_place():
    shown = row(0, snapshot_of(entry(issuer="", account="anna@example.org")).codes[0])
    assert (shown.issuer, shown.account) == ("anna@example.org", "")


def test_a_counted_code_shows_what_was_asked_for():
    code = snapshot_of(entry(type="hotp", period_seconds=None, counter=3)).codes[0]
    assert row(0, code).digits == ""
    asked = row(0, code, shown_counters={code.id: Passcode("123456", 0, 0)})
    assert asked.digits == "123\u2009456"
    assert asked.seconds_left is None
    assert asked.counted


def test_a_missing_pin_is_a_problem_not_an_error():
    code = snapshot_of(entry(type="motp", algorithm="MD5", period_seconds=10)).codes[0]
    assert row(0, code).problem == "otp.pin_missing"
    assert row(0, code).digits == ""


def test_sections_only_when_both_exist():
    snapshot = snapshot_of(entry("A"), entry("B"), entry("C"))
    alone = list_state(snapshot, [0, 1, 2], query="", group=None)
    assert alone.rows == (0, 1, 2)
    assert not alone.has_sections
    codes = (snapshot.codes[0], with_fields(snapshot.codes[1], synced=True), snapshot.codes[2])
    both = list_state(replace(snapshot, codes=codes), [2, 1, 0], query="", group=None)
    assert both.rows == (2, 0, None, 1)
    assert (both.device, both.synced) == (2, 1)


@pytest.mark.parametrize(
    ("entries", "query", "group", "empty"),
    [((), "", None, "no_codes"), ((entry(),), "zzz", None, "no_hits"), ((entry(),), "", "g", "empty_group")],
)
def test_what_an_empty_list_says(entries, query, group, empty):
    assert list_state(snapshot_of(*entries), [], query=query, group=group).empty == empty


def test_the_order_is_kept_only_while_the_same_codes_are_there():
    snapshot = snapshot_of(entry("A"), entry("B"))
    ids = [code.id for code in reversed(snapshot.codes)]
    assert kept_order(snapshot, ids) == [1, 0]
    assert kept_order(snapshot_of(entry("A")), ids) is None


def test_states_need_no_qt():
    """Run by itself this module never meets Qt; with others it may be loaded already."""
    for name in ("app.ui.codes.state", "app.ui.unlock.state", "app.ui.add.state", "app.ui.first_run.state"):
        __import__(name)
        source = sys.modules[name].__file__
        assert source is not None
        assert "PySide6" not in Path(source).read_text(encoding="utf-8"), name
