"""E-mail addresses (SYNC.md 15)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.address import canonical, mailable, masked
from server.domain.refusal import Refusal


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Ann@Example.ORG", "ann@example.org"),
        ("  ann@example.org\n", "ann@example.org"),
        ("a.b+c@bücher.example", "a.b+c@xn--bcher-kva.example"),
        ("a@BÜCHER.example", "a@xn--bcher-kva.example"),
        ("o'neil@example.org", "o'neil@example.org"),
    ],
)
def test_one_form_for_each_address(typed, expected):
    assert canonical(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "@",
        "a@",
        "@b",
        "a b@c",
        "a@b@c",
        ".a@b.c",
        "a.@b.c",
        "a..b@c.d",
        "ä@b.c",
        "a@b..c",
        "a@-b.c",
        "a@b.c,d@e.f",
        "=?utf-8?q?ann?=@b.c",
    ],
)
def test_what_is_no_address(typed):
    with pytest.raises(Refusal):
        canonical(typed)


def test_capital_letters_of_other_alphabets_are_not_folded():
    with pytest.raises(Refusal):
        canonical("\u017fam@example.org")


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text):
    try:
        once = canonical(text)
    except Refusal:
        return
    assert canonical(once) == once


def test_what_may_be_shown():
    assert masked("bob@example.org") == "b***@example.org"


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("Ann@Example.ORG", "Ann@Example.ORG"),
        ("Ann@bücher.example", "Ann@xn--bcher-kva.example"),
        ("ann@example\u3002org", "ann@example.org"),
        ("\u212aevin@example.org", "Kevin@example.org"),  # the Kelvin sign
    ],
)
def test_a_mail_goes_to_the_mailbox_that_the_account_is_of(typed, to):
    assert mailable(typed) == to
    assert to.lower() == canonical(typed)
