"""Reference tokens."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.crypto.random import random_octets
from server.domain import tokens


def test_a_token_tells_where_to_look_and_hides_its_secret():
    account, row = random_octets(16), random_octets(16)
    text, secret_hash = tokens.issue(tokens.DEVICE, account, row)
    parsed = tokens.parse(text)
    assert parsed == tokens.Token(tokens.DEVICE, account, row, secret_hash)
    assert tokens.issue(tokens.DEVICE, account, row)[0] != text


@given(st.text(max_size=100))
def test_any_other_text_is_none(text):
    assert tokens.parse(text) is None


def test_an_unknown_kind_is_none():
    text, _ = tokens.issue(3, bytes(16), bytes(16))
    assert tokens.parse(text) is None
