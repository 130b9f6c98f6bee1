"""1Password: the .1pux archive, and the .1pif lines of older versions (FORMATS.md 25). Its CSV is like other CSV."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import credentials, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.formats.credentials import Credential
from app.formats.detect import PIF_SEPARATOR, decode_text
from app.formats.zip_input import Archive, names_in

FORMAT = Format("1password", "1Password")
_MEMBER = "export.data"
_PIF_NAME = re.compile(r"^TOTP_", re.IGNORECASE)


def recognises(content: Content) -> bool:
    match content.kind:
        case Kind.ZIP:
            return _member(names_in(content)) is not None
        case Kind.JSON:
            return _is_export(content.document) or _is_pif_item(content.document)
        case Kind.TEXT:
            return bool(PIF_SEPARATOR.search(content.text)) and content.text.lstrip().startswith("{")
        case _:
            return False


def _member(names: tuple[str, ...]) -> str | None:
    wanted = (_MEMBER, "data.1pif")
    return next((name for name in names if name.rpartition("/")[2].lower() in wanted), None)


def _is_export(document: Any) -> bool:
    accounts = json_input.array(json_input.mapping(document).get("accounts"))
    return any(isinstance(json_input.mapping(account).get("vaults"), list) for account in accounts)


def _is_pif_item(document: Any) -> bool:
    return isinstance(document, dict) and {"secureContents", "typeName"} <= document.keys()


def open_content(content: Content) -> Opened:
    if content.kind is Kind.TEXT:
        return _opened(list(_of_pif(content.text)))
    document = content.document
    if content.kind is Kind.ZIP:
        archive = Archive(content.data)
        name = _member(tuple(member.name for member in archive.members)) or ""
        data = archive.read(name)
        if name.lower().endswith(".1pif"):
            return _opened(list(_of_pif(decode_text(data) or "")))
        document = json_input.parse_bytes(data)
    if _is_pif_item(document):
        return _opened(_of_pif_item(1, document))
    if not _is_export(document):
        raise damaged(_MEMBER)
    return _opened(list(_of_export(document)))


def _opened(logins: list[Credential]) -> Opened:
    return Opened(FORMAT, partial(_convert, logins))


def _convert(logins: list[Credential]) -> Report:
    collector = Collector(FORMAT)
    credentials.collect(collector, logins)
    return collector.report()


def _of_export(document: dict[str, Any]) -> Iterator[Credential]:
    row = 0
    for account in json_input.array(document["accounts"]):
        for vault in json_input.array(json_input.mapping(account).get("vaults")):
            for item in json_input.array(json_input.mapping(vault).get("items")):
                row += 1
                yield from _of_item(row, json_input.mapping(item))


def _of_item(row: int, item: dict[str, Any]) -> Iterator[Credential]:
    # Versions before 8.5 put each item in an envelope of its own.
    item = json_input.mapping(item.get("item")) or item
    details, overview = json_input.mapping(item.get("details")), json_input.mapping(item.get("overview"))
    state = json_input.text(item.get("state"))
    for section in json_input.array(details.get("sections")):
        for field in json_input.array(json_input.mapping(section).get("fields")):
            text = json_input.text(json_input.mapping(json_input.mapping(field).get("value")).get("totp"))
            if text.strip():
                yield Credential(
                    row=row,
                    title=json_input.text(overview.get("title")),
                    username=_username(details.get("loginFields")),
                    otp=text,
                    tags=tuple(json_input.text(tag) for tag in json_input.array(overview.get("tags"))),
                    favorite=item.get("favIndex") not in (None, 0, False),
                    remarks=(state,) if state in ("archived", "trashed") else (),
                )


def _username(fields: Any) -> str:
    listed = [json_input.mapping(field) for field in json_input.array(fields)]
    return next((json_input.text(f.get("value")) for f in listed if f.get("designation") == "username"), "")


def _of_pif(text: str) -> Iterator[Credential]:
    """One JSON object a line, with a line of asterisks and an id after each."""
    row = 0
    for line in text.splitlines():
        if not line.lstrip().startswith("{"):
            continue
        row += 1
        try:
            item = json_input.mapping(json_input.parse(line))
        except AppError:
            # A broken line is a row that is named, not the end of the file; the empty text is refused as it is read.
            yield Credential(row=row, title="", username="", otp="")
            continue
        yield from _of_pif_item(row, item)


def _of_pif_item(row: int, item: dict[str, Any]) -> list[Credential]:
    contents = json_input.mapping(item.get("secureContents"))
    tags = json_input.array(json_input.mapping(item.get("openContents")).get("tags"))
    found = []
    for section in json_input.array(contents.get("sections")):
        for field in map(json_input.mapping, json_input.array(json_input.mapping(section).get("fields"))):
            text = json_input.text(field.get("v")).strip()
            if text and (_PIF_NAME.match(json_input.text(field.get("n"))) or text.lower().startswith("otpauth://")):
                found.append(
                    Credential(
                        row=row,
                        title=json_input.text(item.get("title")),
                        username=_username(contents.get("fields")),
                        otp=text,
                        tags=tuple(json_input.text(tag) for tag in tags),
                        favorite=json_input.mapping(item.get("openContents")).get("faveIndex") not in (None, 0),
                        remarks=("trashed",) if item.get("trashed") is True else (),
                    )
                )
    return found


READER = Reader(FORMAT, recognises, open_content)
