"""Keeper's JSON export: one-time passwords in custom fields (FORMATS.md 26)."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.formats import credentials, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.formats.credentials import Credential

FORMAT = Format("keeper", "Keeper")
_FIELD = "$onetimecode"


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    records = json_input.array(content.document.get("records"))
    known = {"custom_fields", "$type", "login", "uid"}
    return any(isinstance(record, dict) and known & record.keys() for record in records)


def open_content(content: Content) -> Opened:
    records = json_input.array(content.document["records"])
    logins = [login for row, record in enumerate(records, 1) for login in _of_record(row, json_input.mapping(record))]
    return Opened(FORMAT, partial(_convert, logins))


def _of_record(row: int, record: dict[str, Any]) -> list[Credential]:
    folders = [json_input.mapping(folder) for folder in json_input.array(record.get("folders"))]
    tags = tuple(
        text
        for folder in folders
        if (text := json_input.text(folder.get("folder")) or json_input.text(folder.get("shared_folder")))
    )
    return [
        Credential(
            row=row,
            title=json_input.text(record.get("title")),
            username=json_input.text(record.get("login")),
            otp=text,
            tags=tags,
        )
        for text in _texts(record.get("custom_fields"))
    ]


def _texts(custom: Any) -> list[str]:
    """The values of `$oneTimeCode`, whose name may carry a label; an array of fields in other versions."""
    pairs = list(json_input.mapping(custom).items())
    listed = map(json_input.mapping, json_input.array(custom))
    pairs += [(json_input.text(field.get("type") or field.get("name")), field.get("value")) for field in listed]
    found: list[str] = []
    for name, value in pairs:
        if str(name).lower().partition(":")[0].strip() in (_FIELD, _FIELD[1:]):
            found += [json_input.text(item) for item in (value if isinstance(value, list) else [value])]
    return [text for text in found if text.strip()]


def _convert(logins: list[Credential]) -> Report:
    collector = Collector(FORMAT)
    credentials.collect(collector, logins)
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
