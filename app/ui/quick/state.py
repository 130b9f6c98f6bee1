"""What Enter does in the picker, as a pure function of the code and the moment. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.services.codes import next_passcode, passcode
from app.vault.model import Code

SHORT_SECONDS = 5


class Step(StrEnum):
    """What comes next.

    TAKE: here is the code. WAIT: it would end before it is typed, so take the next one when it begins. MAKE: the
    counter must be stored first.
    """

    TAKE = "take"
    WAIT = "wait"
    MAKE = "make"


@dataclass(frozen=True, slots=True)
class Pick:
    """What to do. `seconds` is what the taken code has left, or how long to wait; 0 for counter-based codes."""

    step: Step
    text: str = ""
    seconds: int = 0


def pick(code: Code, now_ms: int, offset_ms: int, *, following: bool) -> Pick:
    """The code that is valid now, or with `following` the one after it. AppError "otp.pin_missing"."""
    if code.record.type == "hotp":
        return Pick(Step.MAKE)
    now = passcode(code, now_ms, offset_ms)
    left = now.valid_until - (now_ms + offset_ms) / 1000
    if following:
        after = next_passcode(code, now_ms, offset_ms)
        return Pick(Step.TAKE, after.text, int(after.valid_until - (now_ms + offset_ms) / 1000))
    if left < SHORT_SECONDS and now.valid_until - now.valid_from > 2 * SHORT_SECONDS:
        return Pick(Step.WAIT, "", max(1, int(left + 0.999)))
    return Pick(Step.TAKE, now.text, int(left + 0.999))
