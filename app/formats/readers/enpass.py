"""Enpass's JSON export: fields of type totp, often empty (FORMATS.md 26)."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.formats import credentials, fields, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.formats.credentials import Credential

FORMAT = Format("enpass", "Enpass")


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    items = json_input.array(content.document.get("items"))
    return any(isinstance(json_input.mapping(item).get("fields"), list) for item in items)


def open_content(content: Content) -> Opened:
    folders = _folder_names(content.document.get("folders"))
    items = json_input.array(content.document["items"])
    logins = [login for row, item in enumerate(items, 1) for login in _of_item(row, json_input.mapping(item), folders)]
    return Opened(FORMAT, partial(_convert, logins))


def _folder_names(value: Any) -> dict[str, str]:
    listed = (json_input.mapping(folder) for folder in json_input.array(value))
    return {json_input.text(folder.get("uuid")): fields.tag_name(folder.get("title")) for folder in listed}


def _of_item(row: int, item: dict[str, Any], folders: dict[str, str]) -> list[Credential]:
    listed = [json_input.mapping(field) for field in json_input.array(item.get("fields"))]
    values = {json_input.text(field.get("type")): json_input.text(field.get("value")) for field in reversed(listed)}
    tags = [folders.get(json_input.text(folder), "") for folder in json_input.array(item.get("folders"))]
    return [
        Credential(
            row=row,
            title=json_input.text(item.get("title")),
            username=values.get("username") or values.get("email", ""),
            otp=text,
            tags=tuple(tag for tag in tags if tag),
            favorite=item.get("favorite") in (1, True),
            remarks=("trashed",) if item.get("trashed") in (1, True) else (),
        )
        for field in listed
        if field.get("type") == "totp" and (text := json_input.text(field.get("value")).strip())
    ]


def _convert(logins: list[Credential]) -> Report:
    collector = Collector(FORMAT)
    credentials.collect(collector, logins)
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
