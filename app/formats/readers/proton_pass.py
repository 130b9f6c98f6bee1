"""Proton Pass: the zip of its export, or the JSON inside (FORMATS.md 16). Its CSV is read like other managers' CSV."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.formats import credentials, fields, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report, damaged, not_importable
from app.formats.content import Content, Kind
from app.formats.credentials import Credential
from app.formats.zip_input import Archive, names_in

FORMAT = Format("proton_pass", "Proton Pass")
_TRASHED = 2


def recognises(content: Content) -> bool:
    if content.kind is Kind.ZIP:
        return _member(names_in(content), "data.json") is not None or _member(names_in(content), "data.pgp") is not None
    return content.kind is Kind.JSON and _is_export(content.document)


def _is_export(document: Any) -> bool:
    return isinstance(document, dict) and isinstance(document.get("vaults"), dict)


def _member(names: tuple[str, ...], ending: str) -> str | None:
    return next((name for name in names if name.rpartition("/")[2].lower() == ending), None)


def open_content(content: Content) -> Opened:
    """AppError "format.not_importable" for the variant under OpenPGP."""
    document = content.document
    if content.kind is Kind.ZIP:
        archive = Archive(content.data)
        name = _member(tuple(member.name for member in archive.members), "data.json")
        if name is None:
            raise not_importable(FORMAT.app, "proton_pass_pgp")
        document = json_input.parse_bytes(archive.read(name))
    if not _is_export(document):
        raise damaged("vaults")
    return Opened(FORMAT, partial(_convert, _logins(document)))


def _logins(document: dict[str, Any]) -> list[Credential]:
    found: list[Credential] = []
    row = 0
    for vault in document["vaults"].values():
        values = json_input.mapping(vault)
        tag = fields.tag_name(values.get("name"))
        for item in json_input.array(values.get("items")):
            row += 1
            found += _of_item(row, json_input.mapping(item), (tag,) if tag else ())
    return found


def _of_item(row: int, item: dict[str, Any], tags: tuple[str, ...]) -> list[Credential]:
    data = json_input.mapping(item.get("data"))
    content = json_input.mapping(data.get("content"))
    title = json_input.text(json_input.mapping(data.get("metadata")).get("name"))
    usernames = (json_input.text(content.get(key)) for key in ("itemUsername", "username", "itemEmail"))
    username = next((found for found in usernames if found), "")
    texts = [json_input.text(content.get("totpUri"))]
    names = [title]
    listed = [*json_input.array(data.get("extraFields"))]
    for section in json_input.array(content.get("sections")):
        listed += json_input.array(json_input.mapping(section).get("sectionFields"))
    for extra in map(json_input.mapping, listed):
        if extra.get("type") == "totp":
            texts.append(json_input.text(json_input.mapping(extra.get("data")).get("totpUri")))
            names.append(f"{title} - {json_input.text(extra.get('fieldName'))}")
    return [
        Credential(
            row=row,
            title=title,
            label=name,
            username=username,
            otp=text,
            tags=tags,
            favorite=item.get("pinned") is True,
            remarks=("trashed",) if item.get("state") == _TRASHED else (),
        )
        for text, name in zip(texts, names, strict=True)
        if text.strip()
    ]


def _convert(logins: list[Credential]) -> Report:
    collector = Collector(FORMAT)
    credentials.collect(collector, logins)
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
