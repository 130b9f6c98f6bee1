"""Waiting for the person to let go of Ctrl before a code is typed."""

from __future__ import annotations

from app.platform.typing.held import held_after_waiting

CONTROL = 37


def test_nothing_held_types_at_once():
    pauses = []
    assert not held_after_waiting(list, pauses.append)
    assert not pauses


def test_what_is_let_go_needs_no_release():
    looks = iter([[CONTROL], [CONTROL], []])
    pauses = []
    assert not held_after_waiting(lambda: next(looks), pauses.append)
    assert len(pauses) == 2


def test_what_stays_down_is_told_after_half_a_second():
    pauses = []
    assert held_after_waiting(lambda: [CONTROL], pauses.append) == [CONTROL]
    assert 0.3 < sum(pauses) < 1
