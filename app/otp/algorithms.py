"""The spellings of hash algorithms in URIs and other apps' files."""

from __future__ import annotations

import re

from app.core.errors import AppError
from app.otp.base import ALGORITHMS

_SEPARATORS = re.compile(r"[\s_./-]")
_PREFIXES = ("HMACWITH", "HMAC", "HASH")
_SPELLINGS = {
    **{name: name for name in ALGORITHMS},
    "SHA": "SHA1",
    **{f"SHA2{bits}": f"SHA{bits}" for bits in (224, 256, 384, 512)},
    **{bits: f"SHA{bits}" for bits in ("1", "224", "256", "384", "512")},
}


def algorithm_named(text: str) -> str:
    """The algorithm that `SHA1`, `sha-256`, `HmacSHA512`, `HMAC-SHA-1`, `SHA2-256` and their like mean.

    Raises AppError "otp.field_choice" (`field`).
    """
    name = _SEPARATORS.sub("", text[:64]).upper()
    for prefix in _PREFIXES:
        name = name.removeprefix(prefix)
    if name not in _SPELLINGS:
        raise AppError("otp.field_choice", field="algorithm")
    return _SPELLINGS[name]
