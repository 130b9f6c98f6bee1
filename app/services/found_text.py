"""What a text is that was scanned, dropped, pasted or handed over: pure functions of the text.

Knows no place that texts come from. Nothing is refused here: what is no code is said to be other text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.errors import AppError
from app.otp import base32
from app.otp.uri_text import MAX_URI_OCTETS

MAX_TEXT_CHARACTERS = 4 * 2**20
MAX_PIECES = 10_000
_SHORTEST_KEY = 16  # characters; a shorter word is a word

_SCHEME = re.compile(
    r"(?:(?:apple-)?otpauth|otpauth-migration|lpaauth-migration|steam|motp)(?::/|%3A%2F)", re.IGNORECASE
)
_OWN_KEY = re.compile(r"4otp(?:rk)?1[0-9a-z]{20,}", re.IGNORECASE)
_CLOSING = {'"': '"', "'": "'", "`": "`", "<": ">", "(": ")", "[": "]"}
_BLANK = " \t\r\n\ufeff\0"


class TextKind(StrEnum):
    """What can be done with a text."""

    KEY_URI = "key_uri"
    GOOGLE_PART = "google_part"
    LASTPASS_PART = "lastpass_part"
    ACCESS_KEY = "access_key"
    RECOVERY_KEY = "recovery_key"
    BARE_KEY = "bare_key"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in a text. Its text is mostly a secret, so it is not shown in representations."""

    kind: TextKind
    text: str = field(repr=False)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Everything in a text, in its order: one QR code mostly holds one thing, a paste may hold a list.

    Raises AppError "scan.text_too_large".
    """
    if len(text) > MAX_TEXT_CHARACTERS:
        raise AppError("scan.text_too_large", limit=MAX_TEXT_CHARACTERS)
    lines = [line for line in re.split(r"[\r\n]+", text) if line.strip(_BLANK)]
    whole = _own_key(text) or (None if all(map(_bare_key, lines)) else _bare_key(text))
    if whole is not None:
        return (whole,)
    if not any(_SCHEME.search(line) for line in lines):
        keys = [_own_key(line) or _bare_key(line) for line in lines]
        if not any(keys):
            return (Piece(TextKind.OTHER, text.strip(_BLANK)),) if lines else ()
        found = [key or Piece(TextKind.OTHER, line.strip(_BLANK)) for key, line in zip(keys, lines, strict=True)]
    else:
        found = [piece for line in lines for piece in _in_line(line)]
    if len(found) > MAX_PIECES:
        raise AppError("scan.text_too_large", limit=MAX_PIECES)
    return tuple(found)


def _in_line(line: str) -> list[Piece]:
    """The URIs of a line, each with what belongs to it; a line without one is a key, a remark or other text."""
    starts = [match.start() for match in _SCHEME.finditer(line)]
    if not starts:
        key = _own_key(line) or _bare_key(line)
        is_remark = line.lstrip(_BLANK).startswith("#")
        return [key] if key else [] if is_remark else [Piece(TextKind.OTHER, line.strip(_BLANK))]
    uris = []
    for place, (start, end) in enumerate(zip(starts, [*starts[1:], len(line)], strict=True)):
        alone = place > 0 or not line[:start].strip(_BLANK)
        uris.append(_unwrapped(line[start - 1 : start], line[start:end], alone=alone))
    return [Piece(_uri_kind(text), text) for text in uris]


def _unwrapped(before: str, rest: str, *, alone: bool) -> str:
    """A URI without the quotes around it. One that stands alone may hold spaces (names that nobody escaped)."""
    if before in _CLOSING:
        return rest.partition(_CLOSING[before])[0].strip(_BLANK)
    return rest.strip(_BLANK + ",;") if alone else rest.split(maxsplit=1)[0]


def _uri_kind(uri: str) -> TextKind:
    scheme = re.split(":|%", uri, maxsplit=1)[0].lower()
    return {
        "otpauth-migration": TextKind.GOOGLE_PART,
        "lpaauth-migration": TextKind.LASTPASS_PART,
    }.get(scheme, TextKind.KEY_URI)


def _own_key(text: str) -> Piece | None:
    """An access key or recovery key of ours, in lines or groups as it was printed."""
    joined = "".join(text.split()).replace("-", "")
    if not _OWN_KEY.fullmatch(joined):
        return None
    is_recovery = joined[:6].lower() == "4otprk"
    return Piece(TextKind.RECOVERY_KEY if is_recovery else TextKind.ACCESS_KEY, joined)


def _bare_key(text: str) -> Piece | None:
    """A Base32 key alone, as web sites show it. Groups must look like groups, or a sentence would be a key."""
    if len(text) > MAX_URI_OCTETS:
        return None
    groups = re.split(r"[\s\-]+", text.strip().rstrip("="))
    try:
        secret = base32.clean(text)
    except AppError:
        return None
    first = len(groups[0])
    in_groups = all(len(group) == first for group in groups[:-1]) and len(groups[-1]) <= first
    if len(secret) < _SHORTEST_KEY or not in_groups or (len(groups) > 1 and first < 3):
        return None
    return Piece(TextKind.BARE_KEY, secret)
