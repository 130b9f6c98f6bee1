"""The spellings of a password that are tried: as typed first, then what keyboards and clipboards change."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator


def candidates(password: str) -> Iterator[str]:
    """The password as typed, in NFC, in NFKC, and without white space around it; each spelling once."""
    seen: set[str] = set()
    for text in (password, password.strip()):
        for spelling in (text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFKC", text)):
            if spelling not in seen:
                seen.add(spelling)
                yield spelling


def octets(password: str) -> bytes:
    """UTF-8; a lone surrogate (undecodable terminal input) is kept rather than refused."""
    return password.encode("utf-8", "surrogatepass")
