"""Own order: fractional indexes, text over 0-9A-Za-z in ASCII order that does not end in "0" (SYNC.md 5.2)."""

from __future__ import annotations

from collections.abc import Sequence

from app.vault.model import Code, Group

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE = len(_DIGITS)
_APPEND_WIDTH = 4


def own_order_key(item: Code | Group) -> tuple[bool, str, str]:
    """Sorts the user's own order: by position, ties by id; what has no position comes last."""
    return (not item.position, item.position, item.id)


def between(low: str, high: str) -> str:
    """A position above `low` and below `high`; "" is no bound. Raises ValueError when there is no room."""
    if high and low >= high:
        raise ValueError("no room")
    found = ""
    at = 0
    bounded = bool(high)
    while True:
        low_value = _VALUES[low[at]] if at < len(low) else 0
        high_value = _BASE if not bounded else _VALUES[high[at]] if at < len(high) else 0
        if high_value - low_value > 1:
            return found + _DIGITS[(low_value + high_value) // 2]
        found += _DIGITS[low_value]
        if high_value > low_value:
            bounded = False
        at += 1


def next_position(low: str) -> str:
    """A short position above `low` that leaves room for millions more: its first four digits, counted up by one."""
    number = 0
    for at in range(_APPEND_WIDTH):
        number = number * _BASE + (_VALUES[low[at]] if at < len(low) else 0)
    if not low or number + 1 == _BASE**_APPEND_WIDTH:
        return between(low, "")
    digits = ""
    number += 1
    for _ in range(_APPEND_WIDTH):
        number, digit = divmod(number, _BASE)
        digits = _DIGITS[digit] + digits
    return digits.rstrip("0")


def spread(low: str, count: int) -> list[str]:
    """So many ascending positions above `low`: for appending at the end."""
    positions = []
    for _ in range(count):
        low = next_position(low)
        positions.append(low)
    return positions


def filled(low: str, high: str, count: int) -> list[str]:
    """So many ascending positions between the two, evenly. Raises ValueError when there is no room."""
    if not count:
        return []
    middle = between(low, high)
    half = count // 2
    return [*filled(low, middle, half), middle, *filled(middle, high, count - half - 1)]


def last_position(items: Sequence[Code] | Sequence[Group]) -> str:
    return max((item.position for item in items), default="")
