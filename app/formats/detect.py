"""Tells what a file is by its content, never by its name, in the order of FORMATS.md 0."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.core.errors import AppError
from app.formats import json_input, limits, xml_input
from app.formats.content import Content, Kind, Source
from app.formats.sqlite_wal import with_wal

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"SQLite format 3\x00", Kind.SQLITE),
    (b"\xac\xed\x00\x05", Kind.JAVA),
    (b"AUTHENTICATORPRO", Kind.STRATUM),
    (b"AuthenticatorPro", Kind.STRATUM),
    (b"\x03\xd9\xa2\x9a", Kind.KEEPASS),
    (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
    (b"\xff\xd8\xff", Kind.IMAGE),
    (b"GIF87a", Kind.IMAGE),
    (b"GIF89a", Kind.IMAGE),
    (b"%PDF-", Kind.PDF),
    (b"-----BEGIN PGP", Kind.PGP),
    (b"Salted__", Kind.OPENSSL),
    (b"U2FsdGVk", Kind.OPENSSL),
)
_PGP_PACKETS = b"\x84\x85\xc1"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HTML = re.compile(r"<(!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]+={0,2}\s*")
_MIN_BASE64 = 24
_LEAST_ENCRYPTED = 45
_HEAD = 28  # numbers, salts and IVs may be anything
_LOOKED_AT = 64 * 1024
# 1Password's interchange format: a line of JSON, then such a line.
PIF_SEPARATOR = re.compile(r"^\*\*\*[0-9a-fA-F-]{8,64}\*\*\*[ \t\r]*$", re.MULTILINE)


def inspect(source: Source) -> Content:
    """The content with its kind; AppError "format.too_large", or "format.damaged" when JSON or XML does not parse."""
    limits.check_size(len(source.data), limits.FILE_BYTES, "file")
    limits.check_size(len(source.companions), limits.COMPANIONS, "companions")
    for companion in source.companions.values():
        limits.check_size(len(companion), limits.FILE_BYTES, "file")
    kind = _by_magic(source.data)
    if kind is Kind.IMAGE and source.read_image is not None:
        return _of_image(source, source.read_image(source.data))
    if kind is Kind.SQLITE:
        return _database(source)
    if kind is not None:
        return Content(source, kind)
    text = decode_text(source.data)
    if text is None:
        return Content(source, _pgp_or_binary(source.data))
    return _textual(source, text)


def _of_image(source: Source, texts: Sequence[str]) -> Content:
    """The texts of the QR codes of a picture, as lines: what was scanned is read like a list of the same."""
    if not texts:
        raise AppError("format.no_qr_code")
    return Content(source, Kind.TEXT, "\n".join(" ".join(text.split("\n")) for text in texts))


def _database(source: Source) -> Content:
    """The database with the transactions of its log, when that lies beside it."""
    content = Content(source, Kind.SQLITE)
    wal = content.companion("-wal")
    return Content(replace(source, data=with_wal(source.data, wal)), Kind.SQLITE) if wal else content


def is_picture(data: bytes) -> bool:
    """Whether the first bytes are a picture's."""
    return _by_magic(data) is Kind.IMAGE


def _by_magic(data: bytes) -> Kind | None:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Kind.IMAGE
    # "BM" alone could begin a text or an encrypted file: a bitmap also states its own size and a known header.
    if (
        data.startswith(b"BM")
        and data[6:10] == bytes(4)
        and data[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0")
    ):
        return Kind.IMAGE
    return None


def _pgp_or_binary(data: bytes) -> Kind:
    """An OpenPGP message begins with one of three tags and a packet of version 3 or 4.

    Encrypted files without a marker begin with these bytes by chance, so the version byte behind the length counts too.
    """
    if len(data) > 4 and data[0] in _PGP_PACKETS and _packet_version(data) in (2, 3, 4):
        return Kind.PGP
    return Kind.BINARY if _is_mixed(data) else Kind.OTHER


def _is_mixed(data: bytes) -> bool:
    """Whether the bytes are spread as in encrypted files; programs, fonts and documents are not.

    The entropy of n random bytes is near log2(n) for few and 8 bits for many of them; 87 % leaves room for chance.
    """
    if len(data) < _LEAST_ENCRYPTED:
        return False
    looked_at = data[_HEAD:_LOOKED_AT]
    shares = (count / len(looked_at) for count in Counter(looked_at).values())
    entropy = -sum(share * math.log2(share) for share in shares)
    return entropy >= 0.87 * min(8.0, math.log2(len(looked_at)))


def _packet_version(data: bytes) -> int:
    if data[0] == 0x84:
        return data[2]
    if data[0] == 0x85:
        return data[3]
    return data[2] if data[1] < 192 else data[3]


def decode_text(data: bytes) -> str | None:
    """The text of UTF-8, UTF-16 (with or without a mark) or, as old Windows programs write it, Windows-1252.

    What a crash or an old program leaves behind the end is no text: NULs up to the block's end, a Control-Z.
    """
    text = _decode(data)
    if text is not None:
        text = text.rstrip("\0\x1a") or text
    if text is None or _CONTROL.search(text):
        return None
    return text


def _decode(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _try(data, "utf-16")
    if data[:1] and data[1:2] == b"\0":
        return _try(data, "utf-16-le")
    if data[:1] == b"\0" and data[1:2]:
        return _try(data, "utf-16-be")
    text = _try(data, "utf-8-sig")
    if text is None and _mostly_ascii(data):
        text = _try(data, "cp1252")
    return text


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _mostly_ascii(data: bytes) -> bool:
    return len(data.translate(None, bytes(range(128)))) * 10 <= len(data)


def _textual(source: Source, text: str) -> Content:
    stripped = text.lstrip("\ufeff \t\r\n")
    if stripped[:1] in ("{", "["):
        return _json(source, stripped)
    if _HTML.match(stripped):
        return Content(source, Kind.HTML, stripped)
    if stripped.startswith("<"):
        return Content(source, Kind.XML, stripped, root=xml_input.parse(stripped))
    if stripped.startswith("-----BEGIN PGP"):
        return Content(source, Kind.PGP, stripped)
    if stripped.startswith("U2FsdGVk"):
        return Content(source, Kind.OPENSSL, stripped)
    return Content(source, Kind.BASE64 if from_base64(stripped) is not None else Kind.TEXT, text.lstrip("\ufeff"))


def _json(source: Source, text: str) -> Content:
    try:
        return Content(source, Kind.JSON, text, json_input.parse(text))
    except AppError as error:
        # Not every file that begins with a bracket is JSON: "[note]" may head a list of URIs.
        if error.code == "format.damaged" and PIF_SEPARATOR.search(text):
            return Content(source, Kind.TEXT, text)
        if error.code == "format.damaged" and "otpauth" in text and text[1:2] not in ('"', "{", "[", "\n", "\r", " "):
            return Content(source, Kind.TEXT, text)
        raise


def from_base64(text: str) -> bytes | None:
    """The octets when the whole text is Base64 (line breaks allowed), otherwise None."""
    if len(text) < _MIN_BASE64 or not _BASE64.fullmatch(text):
        return None
    compact = "".join(text.split())
    try:
        return base64.b64decode(compact, validate=True)
    except (binascii.Error, ValueError):
        return None
