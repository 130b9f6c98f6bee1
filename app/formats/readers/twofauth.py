"""2FAuth's export, whose schema is documented (FORMATS.md 27)."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import fields, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("2fauth", "2FAuth")
_NEWEST_SCHEMA = 1


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    return json_input.text(content.document.get("app")).lower().startswith("2fauth")


def open_content(content: Content) -> Opened:
    if not isinstance(content.document.get("data"), list):
        raise damaged("data")
    return Opened(FORMAT, partial(_convert, content.document))


def _convert(document: dict[str, Any]) -> Report:
    collector = Collector(FORMAT)
    schema = document.get("schema")
    if isinstance(schema, int) and schema > _NEWEST_SCHEMA:
        collector.remark("schema_newer", version=schema)
    for row, item in enumerate(document["data"], 1):
        values = json_input.mapping(item)
        name = json_input.text(values.get("service")) or json_input.text(values.get("account"))
        collector.add(row, name, partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Any]) -> Entry:
    if fields.is_absent(values.get("secret")) and not fields.is_absent(values.get("legacy_uri")):
        return uri.parse(json_input.text(values["legacy_uri"]))
    if fields.is_absent(values.get("otp_type")):
        raise AppError("otp.type_unknown")
    return fields.entry(
        type=values["otp_type"],
        secret=values.get("secret"),
        issuer=values.get("service"),
        account=values.get("account"),
        algorithm=values.get("algorithm"),
        digits=values.get("digits"),
        period=values.get("period"),
        counter=values.get("counter"),
    )


READER = Reader(FORMAT, recognises, open_content)
