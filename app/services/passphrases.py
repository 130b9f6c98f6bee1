"""Generated passphrases: seven words of a list of 2,048, 77 bits, easy to write down and to type."""

from __future__ import annotations

from pathlib import Path

from app.crypto.random import random_below

WORDS = 7


def generated_passphrase(word_list: Path) -> str:
    """Words with blanks between them; every one drawn evenly."""
    words = word_list.read_text(encoding="utf-8").split()
    return " ".join(words[random_below(len(words))] for _ in range(WORDS))
