"""Words of a list of 2,048: the sync check; generated passphrases, seven words, easy to write down and to type."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.crypto.random import random_below

WORDS = 7


def check_words(word_list: Path, numbers: Iterable[int]) -> str:
    """The sync check as words: equal on devices that have seen the same."""
    words = word_list.read_text(encoding="utf-8").split()
    return " ".join(words[number] for number in numbers)


def generated_passphrase(word_list: Path) -> str:
    """Words with blanks between them; every one drawn evenly."""
    words = word_list.read_text(encoding="utf-8").split()
    return " ".join(words[random_below(len(words))] for _ in range(WORDS))
