"""Base32 secrets (RFC 4648 alphabet) as sites and exports really write them. Knows no type and no URI.

The canonical form, the only one that the rest of the program holds, is upper case without padding or separators.
Leftover bits (a length that is no multiple of 8 characters) are valid and dropped on decoding, but kept in the text.
"""

from __future__ import annotations

import base64
import re

from app.core.errors import AppError

MAX_SECRET_OCTETS = 1024
MAX_TEXT_CHARACTERS = 8192

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
# Python's own digits of base 32; anything outside the alphabet becomes a character that int() refuses.
_TO_DIGITS = bytes(
    b"0123456789abcdefghijklmnopqrstuv"[_ALPHABET.index(octet)] if octet in _ALPHABET else ord("!")
    for octet in range(256)
)
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567abcdefghijklmnopqrstuvwxyz")
# Plus stands for a space in a query; the dashes and invisible characters come with copying from web pages.
_SEPARATORS = frozenset("-+\u00ad\u200b\u200c\u200d\u2010\u2011\u2012\u2013\u2014\u2060\u2212\ufeff")
_CANONICAL = re.compile(r"[A-Z2-7]{2,1639}")


def clean(text: str) -> str:
    """The canonical secret of a sloppy one: any case, spaces, dashes, `+`, padding of any length, also as `%3D`.

    Raises AppError "otp.secret_empty", "otp.secret_too_long" (`limit` in octets) or "otp.secret_character" with the
    1-based `position` in `text`, its `kind` ("digit", "letter", "symbol") and, for the digits that Base32 never has,
    the `character` (0, 1, 8 or 9 say nothing about the key).
    """
    if len(text) > MAX_TEXT_CHARACTERS:
        raise AppError("otp.secret_too_long", limit=MAX_SECRET_OCTETS)
    letters: list[str] = []
    for position, character in enumerate(_without_padding(text), start=1):
        if character in _LETTERS:
            letters.append(character)
        elif character not in _SEPARATORS and not character.isspace():
            raise _refusal(position, character)
    secret = "".join(letters).upper()
    if len(secret) * 5 < 8:
        raise AppError("otp.secret_empty")
    if len(secret) * 5 // 8 > MAX_SECRET_OCTETS:
        raise AppError("otp.secret_too_long", limit=MAX_SECRET_OCTETS)
    return secret


def decode(secret: str) -> bytes:
    """The octets of a secret; fast for the canonical form, tolerant as `clean` for any other, with its errors."""
    try:
        number = int(secret.encode("ascii").translate(_TO_DIGITS), 32)
    except ValueError:  # UnicodeEncodeError is one
        secret = clean(secret)
        number = int(secret.encode("ascii").translate(_TO_DIGITS), 32)
    bits = len(secret) * 5
    return (number >> bits % 8).to_bytes(bits // 8, "big")


def encode(octets: bytes) -> str:
    """The canonical secret of some octets."""
    return base64.b32encode(octets).rstrip(b"=").decode("ascii")


def is_canonical(secret: str) -> bool:
    """Whether a text is a secret in the form that `clean` returns."""
    return _CANONICAL.fullmatch(secret) is not None


def _without_padding(text: str) -> str:
    end = len(text)
    while end:
        if text[end - 1] == "=" or text[end - 1].isspace() or text[end - 1] in _SEPARATORS:
            end -= 1
        elif text[max(end - 3, 0) : end].lower() == "%3d":
            end -= 3
        else:
            break
    return text[:end]


def _refusal(position: int, character: str) -> AppError:
    if character in "0189":
        return AppError("otp.secret_character", position=position, kind="digit", character=character)
    kind = "letter" if character.isalpha() else "digit" if character.isdigit() else "symbol"
    return AppError("otp.secret_character", position=position, kind=kind)
