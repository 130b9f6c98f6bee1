"""KeePass databases (KDBX 3.1 and 4) and KeePass's plain XML: every way in which entries keep one-time passwords.

FORMATS.md 24. History and the recycle bin stay out. Passwords and attachments are never kept.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from xml.etree.ElementTree import Element

from app.core.errors import AppError
from app.formats import credentials, fields, json_input, kdbx, kdbx_keys, limits, xml_input
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.credentials import Credential
from app.formats.kdbx import Database, Plain
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("keepass", "KeePass")
_SECRET_ENCODINGS = ("", "-base32", "-hex", "-base64")
_WANTED = re.compile(r"otp|title|username", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry that has a one-time password: its number in the file, names, and texts by lower-case name."""

    row: int
    title: str
    username: str
    texts: dict[str, str] = field(repr=False)


def recognises(content: Content) -> bool:
    if content.kind is Kind.XML:
        return content.root is not None and content.root.tag == "KeePassFile"
    return content.kind is Kind.KEEPASS


def open_content(content: Content) -> Opened | Locked:
    """A key file alone may open it, so that is tried first; otherwise it asks for the password."""
    if content.kind is Kind.XML:
        assert content.root is not None
        return _opened_root(content.root)
    database = kdbx.read(content.data)
    key_file = content.source.key_file
    if key_file is not None:
        try:
            return _opened(database.unlock(kdbx_keys.composite(None, key_file)))
        except AppError as error:
            if error.code != "format.wrong_password":
                raise
    return Locked(FORMAT, partial(_unlock, database, key_file))


def _unlock(database: Database, key_file: bytes | None, password: str) -> Opened:
    try:
        return _opened(database.unlock(kdbx_keys.composite(octets(password), key_file)))
    except AppError as error:
        if error.code != "format.wrong_password" or password:
            raise
    # No password is not the same as an empty one.
    if key_file is None:
        raise wrong_password()
    return _opened(database.unlock(kdbx_keys.composite(None, key_file)))


def _opened(plain: Plain) -> Opened:
    try:
        text = plain.xml.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise damaged("xml") from None
    root = xml_input.parse(text.lstrip(), limits.KEEPASS_XML_ELEMENTS)
    _check_header(root, plain.header_hash)
    _reveal(root, plain)
    return _opened_root(root)


def _check_header(root: Element, expected: bytes | None) -> None:
    """KDBX 3 keeps the hash of its header inside: another one means that somebody changed the header."""
    stated = (root.findtext("Meta/HeaderHash") or "").strip()
    if expected is not None and stated and json_input.octets(stated, "header") != expected:
        raise damaged("header")


def _reveal(root: Element, plain: Plain) -> None:
    """Decrypts the protected values in the order of the document, history too: they share one stream."""
    for value in root.iter("Value"):
        if (value.get("Protected") or "").lower() == "true" and value.text:
            try:
                sealed = base64.b64decode(value.text)
            except (binascii.Error, ValueError):
                raise damaged("xml") from None
            value.text = plain.reveal(sealed).decode("utf-8", "replace")


def _opened_root(root: Element) -> Opened:
    recycled = (root.findtext("Meta/RecycleBinUUID") or "").strip()
    if (root.findtext("Meta/RecycleBinEnabled") or "").strip().lower() == "false":
        recycled = ""
    top = root.find("Root")
    entries = list(_entries(top, recycled)) if top is not None else []
    items = [item for row, entry in enumerate(entries, 1) if (item := _item(row, entry)) is not None]
    return Opened(FORMAT, partial(_convert, items))


def _entries(top: Element, recycled: str) -> Iterator[Element]:
    """The entries of all groups but the recycle bin and what is in it; `History` holds old states, not entries."""
    waiting = [group for group in top if group.tag == "Group"]
    while waiting:
        group = waiting.pop(0)
        if recycled and (group.findtext("UUID") or "").strip() == recycled:
            continue
        yield from (child for child in group if child.tag == "Entry")
        waiting = [child for child in group if child.tag == "Group"] + waiting


def _item(row: int, entry: Element) -> _Item | None:
    texts = {}
    for string in entry:
        name = string.findtext("Key") or "" if string.tag == "String" else ""
        if _WANTED.search(name):
            texts[name.strip().lower()] = (string.findtext("Value") or "").strip()
    found = {name: text for name, text in texts.items() if text}
    title, username = found.pop("title", ""), found.pop("username", "")
    return _Item(row, title, username, found) if _source(found) else None


def _source(texts: dict[str, str]) -> str:
    """Where the one-time password is: the first of the known places."""
    if "otp" in texts:
        return "otp"
    if "totp seed" in texts:
        return "totp seed"
    for prefix in ("timeotp-secret", "hmacotp-secret"):
        if any(prefix + ending in texts for ending in _SECRET_ENCODINGS):
            return prefix
    return ""


def _convert(items: list[_Item]) -> Report:
    collector = Collector(FORMAT)
    for item in items:
        collector.add(item.row, item.title or item.username, partial(_entry, item))
    return collector.report()


def _entry(item: _Item) -> Entry:
    match _source(item.texts):
        case "otp":
            text = item.texts["otp"]
            return credentials.entry_of(Credential(row=item.row, title=item.title, username=item.username, otp=text))
        case "totp seed":
            return _of_tray_totp(item)
        case "timeotp-secret":
            return _of_keepass(item, "totp", "timeotp")
        case _:
            return _of_keepass(item, "hotp", "hmacotp")


def _of_tray_totp(item: _Item) -> Entry:
    """Tray TOTP and old KeePassXC: "period;digits[;server]", with S for Steam."""
    parts = [part.strip() for part in item.texts.get("totp settings", "").split(";")]
    period, digits = (*parts, "", "")[:2]
    steam = digits.upper() == "S"
    return fields.entry(
        type="steam" if steam else "totp",
        secret=item.texts["totp seed"],
        issuer=item.title,
        account=item.username,
        digits=None if steam else digits,
        period=period,
    )


def _of_keepass(item: _Item, kind: str, prefix: str) -> Entry:
    """KeePass 2.47 and later. Without a suffix the secret is text, whose octets are the key."""
    texts = item.texts
    ending = next(ending for ending in _SECRET_ENCODINGS if f"{prefix}-secret{ending}" in texts)
    return fields.entry(
        type=kind,
        secret=_secret(texts[f"{prefix}-secret{ending}"], ending),
        issuer=item.title,
        account=item.username,
        algorithm=texts.get(f"{prefix}-algorithm"),
        digits=texts.get(f"{prefix}-length"),
        period=texts.get(f"{prefix}-period") if kind == "totp" else None,
        counter=texts.get(f"{prefix}-counter") if kind == "hotp" else None,
    )


def _secret(text: str, ending: str) -> str | bytes:
    if ending == "-base32":
        return text
    if ending == "-hex":
        return fields.secret_from_hex(text)
    if ending == "-base64":
        return fields.secret_from_base64(text)
    return octets(text)


READER = Reader(FORMAT, recognises, open_content)
