"""Which spellings of a password are tried, in which order, and how they become bytes."""

from __future__ import annotations

import pytest

from app.core.errors import AppError, Cancelled
from app.formats.base import Collector, Format, Locked, Opened, wrong_password
from app.formats.passwords import candidates, octets

FORMAT = Format("x", "X")


def test_as_typed_first_then_composed_then_trimmed():
    assert list(candidates("plain")) == ["plain"]
    assert list(candidates(" a\u0308\ufb01 ")) == [
        " a\u0308\ufb01 ",
        " ä\ufb01 ",
        " äfi ",
        "a\u0308\ufb01",
        "ä\ufb01",
        "äfi",
    ]


def test_bytes_of_a_terminal_come_back():
    assert octets("ä") == b"\xc3\xa4"
    assert octets(b"\xff".decode("utf-8", "surrogateescape")) == b"\xff"
    assert octets("\ud800") == b"\xed\xa0\x80"


def opened():
    return Opened(FORMAT, Collector(FORMAT).report)


def locked(right, tried):
    def attempt(password):
        tried.append(password)
        if password != right:
            raise wrong_password()
        return opened()

    return Locked(FORMAT, attempt)


def test_the_first_spelling_that_opens_ends_it():
    tried = []
    locked("ä", tried).unlock("a\u0308 ")
    assert tried[-1] == "ä"
    with pytest.raises(AppError) as caught:
        locked("x", []).unlock("y")
    assert (caught.value.code, caught.value.facts) == ("format.wrong_password", {"format": "x"})


def test_other_failures_end_it_too():
    def attempt(_password):
        raise AppError("format.damaged", place="db")

    with pytest.raises(AppError, match="damaged"):
        Locked(FORMAT, attempt).unlock(" y ")


def test_too_little_memory_is_called_so():
    def attempt(_password):
        raise MemoryError

    with pytest.raises(AppError, match="not_enough_memory"):
        Locked(FORMAT, attempt).unlock("y")


def test_a_person_may_cancel_between_derivations():
    tried = []

    def proceed():
        if tried:
            raise Cancelled

    with pytest.raises(Cancelled):
        locked("x", tried).unlock(" y ", proceed)
    assert tried == [" y "]
