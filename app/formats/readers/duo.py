"""Duo Mobile's accounts.json: one name an account, and accounts that work by push messages only (FORMATS.md 19)."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import fields, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.otp.base import Entry

FORMAT = Format("duo", "Duo Mobile")


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, list):
        return False
    return any(isinstance(item, dict) and "otpGenerator" in item for item in content.document)


def open_content(content: Content) -> Opened:
    return Opened(FORMAT, partial(_convert, content.document))


def _convert(items: list[Any]) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(items, 1):
        values = json_input.mapping(item)
        collector.add(row, json_input.text(values.get("name")), partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Any]) -> Entry:
    generator = json_input.mapping(values.get("otpGenerator"))
    if fields.is_absent(generator.get("otpSecret")):
        raise AppError("entry.push_only")
    counter = generator.get("counter")
    return fields.entry(
        type="totp" if fields.is_absent(counter) else "hotp",
        secret=generator["otpSecret"],
        account=values.get("name"),
        counter=counter,
    )


READER = Reader(FORMAT, recognises, open_content)
