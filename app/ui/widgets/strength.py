"""How hard a password is to guess, roughly and offline. Pure; an aid for the eye, never a gate."""

from __future__ import annotations

import math
from itertools import pairwise

_COMMON = [
    "password",
    "passwort",
    "motdepasse",
    "contrasena",
    "senha",
    "qwerty",
    "qwertz",
    "azerty",
    "letmein",
    "welcome",
    "admin",
    "login",
    "abc123",
    "iloveyou",
    "dragon",
    "monkey",
    "football",
    "baseball",
    "master",
    "sunshine",
    "princess",
    "shadow",
    "superman",
    "trustno1",
    "secret",
    "hello",
    "freedom",
    "whatever",
    "michael",
    "jordan",
    "charlie",
    "summer",
    "winter",
    "spring",
    "autumn",
    "sommer",
    "herbst",
]
_POOLS = (("abcdefghijklmnopqrstuvwxyz", 26), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26), ("0123456789", 10))
_UNSUBSTITUTED = str.maketrans("4301$5@7", "aeoissat")
LEVELS = 5


def estimated_bits(password: str) -> float:
    """Bits by character pools, less for repeats, rows of the alphabet and common words."""
    if not password:
        return 0.0
    pool = sum(size for letters, size in _POOLS if any(c in letters for c in password))
    if any(not (c.isascii() and c.isalnum()) for c in password):
        pool += 33
    plain = password.casefold().translate(_UNSUBSTITUTED)
    length = float(len(password))
    for word in _COMMON:
        if word in password.casefold() or word in plain:
            length -= len(word) - 1.5
    length -= 0.75 * sum(_follows(first, second) for first, second in pairwise(password.casefold()))
    length = min(length, 1.5 * len(set(password)) + 1)
    return max(length, 1.0) * math.log2(max(pool, 2))


def level(password: str) -> int:
    """0 (very weak) to 4 (strong)."""
    bits = estimated_bits(password)
    return sum(bits >= limit for limit in (28, 44, 60, 76))


def _follows(first: str, second: str) -> bool:
    return abs(ord(first) - ord(second)) <= 1
