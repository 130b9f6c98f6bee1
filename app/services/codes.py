"""Reading codes: the code of a moment, how its digits are grouped, and which entries are there already. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from app.otp import registry
from app.otp.base import Entry, Passcode
from app.vault.model import Code, Snapshot

Grouping = Literal["none", "halves", "threes", "pairs"]
_SIZES = {"threes": 3, "pairs": 2}
_MIN_GROUPED = 5


def passcode(code: Code, now_ms: int, offset_ms: int = 0) -> Passcode:
    """The code at a moment; `offset_ms` corrects the system clock. AppError "otp.pin_missing"."""
    return registry.passcode(code.otp, max(now_ms + offset_ms, 0) / 1000)


def next_passcode(code: Code, now_ms: int, offset_ms: int = 0) -> Passcode:
    """The one after it: of the next period, or of the next counter."""
    otp = code.otp
    if otp.counter is not None:
        return registry.passcode(replace(otp, counter=otp.counter + 1), 0)
    current = passcode(code, now_ms, offset_ms)
    return registry.passcode(otp, current.valid_until)


def display_digits(text: str, grouping: Grouping = "halves") -> str:
    """The code with thin gaps for the eye; what is copied has none. "halves" splits 6 as 3+3, 7 as 4+3, 8 as 4+4."""
    if grouping == "none" or len(text) < _MIN_GROUPED or not text.isdigit():
        return text
    if grouping == "halves":
        half = (len(text) + 1) // 2
        return f"{text[:half]}\u2009{text[half:]}"
    size = _SIZES[grouping]
    return "\u2009".join(text[at : at + size] for at in range(0, len(text), size))


def duplicates(snapshot: Snapshot, entries: Sequence[Entry]) -> list[Code | None]:
    """For each entry the code that has the same secret and parameters already: a warning, never a refusal (R9)."""
    known = {code.otp.identity: code for code in reversed(snapshot.codes)}
    return [known.get(entry.otp.identity) for entry in entries]
