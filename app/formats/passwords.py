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
    """UTF-8. Bytes of a terminal that are no UTF-8 go back to what they were; a lone surrogate is kept as it is."""
    try:
        return password.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return password.encode("utf-8", "surrogatepass")
