"""Raivo OTP for iOS: the JSON, and the zip with WinZip AES that holds it (FORMATS.md 22). All values are texts."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import fields, json_input
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.formats.zip_input import Archive, names_in
from app.otp.base import Entry

FORMAT = Format("raivo", "Raivo OTP")
_MEMBER = "raivo-otp-export.json"


def recognises(content: Content) -> bool:
    if content.kind is Kind.ZIP:
        return any("raivo-otp-export" in name.lower() for name in names_in(content))
    if content.kind is not Kind.JSON or not isinstance(content.document, list):
        return False
    return any(isinstance(item, dict) and {"kind", "timer"} <= item.keys() for item in content.document)


def open_content(content: Content) -> Opened | Locked:
    """AppError "format.empty_archive" for the zips without content that early versions made."""
    if content.kind is Kind.JSON:
        return Opened(FORMAT, partial(_convert, content.document))
    archive = Archive(content.data)
    member = next((found for found in archive.members if found.name.lower().endswith(_MEMBER)), None)
    if member is None:
        raise AppError("format.empty_archive", app=FORMAT.app)
    if member.encrypted:
        return Locked(FORMAT, partial(_unlock, content.data, member.name))
    return _opened(archive.read(member.name))


def _unlock(data: bytes, name: str, password: str) -> Opened:
    return _opened(Archive(data).read(name, octets(password)))


def _opened(data: bytes) -> Opened:
    if not data.strip():
        raise AppError("format.empty_archive", app=FORMAT.app)
    document = json_input.parse_bytes(data)
    if not isinstance(document, list):
        raise damaged(_MEMBER)
    return Opened(FORMAT, partial(_convert, document))


def _convert(items: list[Any]) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(items, 1):
        values = json_input.mapping(item)
        name = json_input.text(values.get("issuer")) or json_input.text(values.get("account"))
        collector.add(row, name, partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Any]) -> Entry:
    kind = fields.type_name("totp" if fields.is_absent(values.get("kind")) else values["kind"])
    return fields.entry(
        type=kind,
        secret=values.get("secret"),
        issuer=values.get("issuer"),
        account=values.get("account"),
        algorithm=values.get("algorithm"),
        digits=values.get("digits"),
        period=values.get("timer") if kind == "totp" else None,
        counter=values.get("counter"),
        favorite=values.get("pinned"),
    )


READER = Reader(FORMAT, recognises, open_content)
