"""What is still missing before a new vault can be made. Pure."""

from __future__ import annotations

from dataclasses import dataclass

MIN_PASSWORD = 8
MAX_HINT = 80


@dataclass(frozen=True, slots=True)
class NewPassword:
    """What can be said about a password typed twice and its hint."""

    too_short: bool
    differs: bool
    hint_reveals: bool

    @property
    def good(self) -> bool:
        return not (self.too_short or self.differs or self.hint_reveals)


def judged(password: str, again: str, hint: str) -> NewPassword:
    """A hint must not hold the password or four characters of it in a row (VAULT.md 7)."""
    return NewPassword(
        too_short=len(password) < MIN_PASSWORD, differs=password != again, hint_reveals=reveals(hint, password)
    )


def reveals(hint: str, password: str) -> bool:
    """Whether a hint gives away a part of the password."""
    said, secret = hint.casefold(), password.casefold()
    return any(secret[start : start + 4] in said for start in range(max(0, len(secret) - 3)))
