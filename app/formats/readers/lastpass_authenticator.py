"""LastPass Authenticator: its JSON file of Android and iOS, and its QR codes `lpaauth-migration://` (FORMATS.md 14).

The vault's CSV is a password manager's export like others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import fields, inflate, json_input, uri_list
from app.formats.base import Collector, Format, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.otp.base import Entry
from app.otp.uri_text import Query, percent_decoded

FORMAT = Format("lastpass_authenticator", "LastPass Authenticator")
_SCHEME = re.compile("lpaauth-migration://", re.IGNORECASE)
_PREFIX = "lpaauth-migration:"
_FAVORITES, _OTHER_ACCOUNTS = 1, 0
_MAX_PARTS = 1_000


@dataclass(frozen=True, slots=True)
class _Names:
    """The member names of one of the two spellings of the same content."""

    accounts: str
    folders: str
    issuer: tuple[str, str]
    account: tuple[str, str]
    secret: str
    algorithm: str
    digits: str
    period: str
    favorite: str
    push: str
    folder: str
    folder_id: str
    folder_name: str


_FILE = _Names(
    accounts="accounts",
    folders="folders",
    issuer=("issuerName", "originalIssuerName"),
    account=("userName", "originalUserName"),
    secret="secret",  # noqa: S106  (the name of a member)
    algorithm="algorithm",
    digits="digits",
    period="timeStep",
    favorite="isFavorite",
    push="pushNotification",
    folder="folderData",
    folder_id="id",
    folder_name="name",
)
_CODE = _Names(
    accounts="a",
    folders="f",
    issuer=("iN", "oIN"),
    account=("uN", "oUN"),
    secret="s",  # noqa: S106  (the name of a member)
    algorithm="a",
    digits="d",
    period="tS",
    favorite="iF",
    push="pN",
    folder="fD",
    folder_id="i",
    folder_name="n",
)


def recognises(content: Content) -> bool:
    if content.kind is Kind.TEXT:
        return bool(_SCHEME.search(content.text))
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    document = content.document
    return isinstance(document.get("accounts"), list) and bool({"localDeviceId", "folders"} & document.keys())


def open_content(content: Content) -> Opened:
    if content.kind is Kind.TEXT:
        return Opened(FORMAT, partial(_convert_codes, content.text))
    return Opened(FORMAT, partial(_convert_file, content.document))


def _convert_file(document: dict[str, Any]) -> Report:
    collector = Collector(FORMAT)
    _collect(collector, document, _FILE, 1)
    return collector.report()


def _convert_codes(text: str) -> Report:
    """The texts of its QR codes, in any order; other URIs beside them are read as what they are."""
    collector = Collector(FORMAT)
    seen: dict[str, dict[int, int]] = {}
    others: list[tuple[int, str]] = []
    row = 1
    for number, line in uri_list.lines_of(text):
        if not line.lower().startswith(_PREFIX):
            others.append((number, line))
            continue
        try:
            part = _part(line)
        except AppError as error:
            collector.refuse(number, "", error.code, error.facts)
            continue
        batch = seen.setdefault(json_input.text(part.get("batchId")), {})
        index, size = _index(part.get("batchIndex")), _index(part.get("batchSize"))
        if index in batch:
            collector.remark("part_repeated", row=number)
            continue
        batch[index] = size
        row = _collect(collector, part["content"], _CODE, row)
    uri_list.collect(collector, others)
    for batch in seen.values():
        _name_missing(collector, batch)
    return collector.report()


def _part(line: str) -> dict[str, Any]:
    """One QR code: gzip of JSON, whose content is Base64 of gzip of JSON. AppError "format.damaged"."""
    data = Query(line.partition("?")[2]).raw("data") or ""
    packed = json_input.octets(percent_decoded(data.replace("+", "%2B")), "data")
    part = json_input.mapping(json_input.parse_bytes(inflate.gunzip(packed, "data")))
    content = json_input.octets(part.get("content"), "content")
    inner = json_input.parse_bytes(inflate.gunzip(content, "content"))
    if not isinstance(inner, dict):
        raise damaged("content")
    return {**part, "content": inner}


def _index(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MAX_PARTS else 0


def _name_missing(collector: Collector, batch: dict[int, int]) -> None:
    size = max(batch.values())
    missing = [number + 1 for number in range(size) if number not in batch]
    if missing:
        shown = ", ".join(str(number) for number in missing[:20])
        collector.remark("parts_missing", missing=shown, read=len(batch), size=size)


def _collect(collector: Collector, document: dict[str, Any], names: _Names, first_row: int) -> int:
    """Adds the accounts, counted on from `first_row`; returns the next row."""
    folders = _folder_names(document, names)
    collector.group(*folders.values())
    accounts = json_input.array(document.get(names.accounts))
    for row, item in enumerate(accounts, first_row):
        values = json_input.mapping(item)
        name = _first(values, names.issuer) or _first(values, names.account)
        collector.add(row, name, partial(_entry, values, folders, names))
    return first_row + len(accounts)


def _folder_names(document: dict[str, Any], names: _Names) -> dict[str, str]:
    """Names by id, without "Other accounts", which is no folder but the lack of one."""
    listed = (json_input.mapping(folder) for folder in json_input.array(document.get(names.folders)))
    named = {
        json_input.text(folder.get(names.folder_id)): fields.tag_name(folder.get(names.folder_name))
        for folder in listed
    }
    return {folder: name for folder, name in named.items() if name and folder != str(_OTHER_ACCOUNTS)}


def _entry(values: dict[str, Any], folders: dict[str, str], names: _Names) -> Entry:
    secret = values.get(names.secret)
    if fields.is_absent(secret) and values.get(names.push) is True:
        raise AppError("entry.push_only")
    folder = json_input.text(json_input.mapping(values.get(names.folder)).get("folderId"))
    return fields.entry(
        secret=secret,
        issuer=_first(values, names.issuer),
        account=_first(values, names.account),
        algorithm=values.get(names.algorithm),
        digits=values.get(names.digits),
        period=values.get(names.period),
        tags=[folders[folder]] if folder in folders else [],
        favorite=values.get(names.favorite) is True or folder == str(_FAVORITES),
    )


def _first(values: dict[str, Any], names: tuple[str, str]) -> str:
    """The name as the person edited it, empty too; the original only where there is no such member."""
    edited, original = names
    return json_input.text(values.get(edited if isinstance(values.get(edited), str) else original))


READER = Reader(FORMAT, recognises, open_content)
