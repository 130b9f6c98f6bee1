"""Plural forms of the English source texts: "%n second(s)" becomes "1 second" or "2 seconds".

Other languages bring theirs in their own files; this one stands below them.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_PLURAL = re.compile(r"(\w*?)((?<![aeiou])y)?\(s\)")


class EnglishPlurals(QTranslator):
    """Answers only for texts with a number; for all others there is nothing to translate."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str | None:
        if n < 0 or "(s)" not in source:
            return None
        return plural(source, n)

    def isEmpty(self) -> bool:
        return False


def plural(source: str, number: int) -> str:
    """For 1, "%n entry(s)" is "%n entry"; for other numbers it is "%n entries". A day has days."""

    def form(match: re.Match[str]) -> str:
        word, ending = match[1], match[2] or ""
        if number == 1:
            return word + ending
        return word + ("ies" if ending else "s")

    return _PLURAL.sub(form, source)
