"""The code of a moment, the next one, its grouping, and what is there already."""

from __future__ import annotations

import pytest

from app.services.codes import display_digits, duplicates, next_passcode, passcode
from app.vault import commands
from app.vault.commands import Moment
from app.vault.model import Snapshot
from tests.kit.vaults import counted, entry


@pytest.fixture
def snapshot():
    return commands.add_entries([entry("A"), counted(counter=0), entry("B", number=3)])(Snapshot(), Moment(0))


def test_the_next_code_is_the_code_of_the_next_period(snapshot):
    code = snapshot.codes[0]
    now = passcode(code, 59_000)
    assert (now.valid_from, now.valid_until) == (30, 60)
    assert next_passcode(code, 59_000).text == passcode(code, 60_000).text
    assert passcode(code, 59_000, 1_000).text == passcode(code, 60_000).text
    assert passcode(code, 1_000, -60_000).text == passcode(code, 0).text


def test_the_next_code_of_a_counter(snapshot):
    code = snapshot.codes[1]
    assert passcode(code, 5).text == passcode(code, 5_000_000).text
    advanced = commands.advance_counter(code.id)(snapshot, Moment(0)).by_id[code.id]
    assert next_passcode(code, 5).text == passcode(advanced, 5).text


@pytest.mark.parametrize(
    ("text", "grouping", "shown"),
    [
        ("123456", "halves", "123 456"),
        ("1234567", "halves", "1234 567"),
        ("12345678", "halves", "1234 5678"),
        ("1234567890", "threes", "123 456 789 0"),
        ("123456", "pairs", "12 34 56"),
        ("123456", "none", "123456"),
        ("1234", "halves", "1234"),
        ("5B2PT", "halves", "5B2PT"),
    ],
)
def test_digits_are_grouped_for_the_eye(text, grouping, shown):
    assert display_digits(text, grouping) == shown.replace(" ", "\u2009")


def test_equal_keys_are_found(snapshot):
    found = duplicates(snapshot, [entry("other name"), entry("new", number=77)])
    assert [code.issuer if code else None for code in found] == ["A", None]
