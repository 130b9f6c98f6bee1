"""The password hint (VAULT.md 7): in the clear on the unlock screen, so it must not hold the password."""

from __future__ import annotations

import unicodedata
from typing import Final

from app.core.errors import AppError

MAX_CHARACTERS: Final = 80
REVEALING_CHARACTERS: Final = 4


def checked_hint(hint: str, password: str) -> str | None:
    """The hint as it is stored, None for none. AppError "vault.hint_too_long", "vault.hint_reveals_password"."""
    text = " ".join(hint.split())
    if not text:
        return None
    if len(text) > MAX_CHARACTERS:
        raise AppError("vault.hint_too_long", maximum=MAX_CHARACTERS)
    if _reveals(_folded(text), _folded(password)):
        raise AppError("vault.hint_reveals_password")
    return text


def _reveals(hint: str, password: str) -> bool:
    """Whether any 4 characters in a row of the password, or all of a shorter one, stand in the hint."""
    size = min(REVEALING_CHARACTERS, len(password))
    return bool(size) and any(password[i : i + size] in hint for i in range(len(password) - size + 1))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
