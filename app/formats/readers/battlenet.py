"""Battle.net's Android app: its preferences, masked with fixed bytes (FORMATS.md 18), and those of its older app."""

from __future__ import annotations

from functools import partial

from app.core.errors import AppError
from app.formats import fields, prefs_xml
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content
from app.otp.base import Entry

FORMAT = Format("battlenet", "Battle.net")
_SECRET = "com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET"  # noqa: S105  (the name of a member)
_SERIAL = "com.blizzard.messenger.AUTHENTICATOR_SERIAL"
_ENCRYPTION = "com.blizzard.messenger.AUTHENTICATOR_CREDENTIALS_ENCRYPTION_TYPE"
_OLD = "com.blizzard.bma.AUTH_STORE.HASH"
_SECRET_DIGITS = 40
_MASK = bytes.fromhex(
    "398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a"
)


def recognises(content: Content) -> bool:
    return bool({_SECRET, _OLD} & prefs_xml.strings(content).keys())


def open_content(content: Content) -> Opened:
    return Opened(FORMAT, partial(_convert, prefs_xml.strings(content)))


def _convert(strings: dict[str, str]) -> Report:
    collector = Collector(FORMAT)
    collector.add(1, FORMAT.app, partial(_entry, strings))
    return collector.report()


def _entry(strings: dict[str, str]) -> Entry:
    if strings.get(_ENCRYPTION, "MASK").strip().upper() not in ("MASK", ""):
        raise AppError("entry.device_encrypted")
    if _SECRET in strings:
        secret, serial = _unmasked(strings[_SECRET]), _serial(strings.get(_SERIAL, ""))
    else:
        both = _unmasked(strings[_OLD])
        secret, serial = both[:_SECRET_DIGITS], both[_SECRET_DIGITS:]
    return fields.entry(secret=fields.secret_from_hex(secret), issuer=FORMAT.app, account=serial, digits=8)


def _serial(masked: str) -> str:
    """The serial number; a key without one is still a key."""
    try:
        return _unmasked(masked)
    except AppError:
        return ""


def _unmasked(text: str) -> str:
    octets = fields.secret_from_hex(text)
    if len(octets) > len(_MASK):
        raise AppError("otp.secret_length")
    try:
        return bytes(octet ^ mask for octet, mask in zip(octets, _MASK, strict=False)).decode("ascii")
    except UnicodeDecodeError:
        raise AppError("otp.secret_hex", position=1) from None


READER = Reader(FORMAT, recognises, open_content)
