"""Authenticator Plus: its SQLCipher database, the same unencrypted, and the zip of Accounts.txt (FORMATS.md 19)."""

from __future__ import annotations

from functools import partial

from app.core.errors import AppError
from app.formats import detect, fields, sqlcipher, sqlite_input, uri_list
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.formats.sqlite_input import Value
from app.formats.zip_input import Archive, names_in
from app.otp.base import Entry

FORMAT = Format("authenticator_plus", "Authenticator Plus")
_TABLE = "accounts"
_TEXT = "accounts.txt"
_TOTP, _HOTP, _BLIZZARD = 0, 1, 2
_NO_CATEGORY = "all accounts"


def recognises(content: Content) -> bool:
    if content.kind is Kind.ZIP:
        return _member(names_in(content)) is not None
    if content.kind is Kind.SQLITE:
        return {"secret", "category", "original_name"} <= sqlite_input.columns(content, _TABLE)
    return content.kind is Kind.BINARY and sqlcipher.may_be(content.data, sqlcipher.VERSION_3)


def _member(names: tuple[str, ...]) -> str | None:
    return next((name for name in names if name.rpartition("/")[2].lower() == _TEXT), None)


def open_content(content: Content) -> Opened | Locked:
    if content.kind is Kind.SQLITE:
        return _opened_database(content.data)
    if content.kind is Kind.BINARY:
        return Locked(FORMAT, partial(_unlock_database, content.data))
    archive = Archive(content.data)
    name = _member(tuple(member.name for member in archive.members))
    if name is None:
        raise damaged("Accounts.txt")
    if any(member.encrypted for member in archive.members if member.name == name):
        return Locked(FORMAT, partial(_unlock_archive, content.data, name))
    return _opened_text(archive.read(name))


def _unlock_archive(data: bytes, name: str, password: str) -> Opened:
    return _opened_text(Archive(data).read(name, octets(password)))


def _opened_text(data: bytes) -> Opened:
    text = detect.decode_text(data)
    if text is None:
        raise damaged("Accounts.txt")
    return Opened(FORMAT, partial(_convert_text, text))


def _convert_text(text: str) -> Report:
    collector = Collector(FORMAT)
    uri_list.collect(collector, uri_list.lines_of(text))
    return collector.report()


def _unlock_database(data: bytes, password: str) -> Opened:
    return _opened_database(sqlcipher.decrypt(data, octets(password), sqlcipher.VERSION_3))


def _opened_database(image: bytes) -> Opened:
    with sqlite_input.opened(image) as database:
        if "secret" not in database.columns(_TABLE):
            raise damaged(_TABLE)
        rows = database.rows(_TABLE)
    return Opened(FORMAT, partial(_convert_rows, rows))


def _convert_rows(rows: list[dict[str, Value]]) -> Report:
    collector = Collector(FORMAT)
    for number, values in enumerate(rows, 1):
        issuer, account = _names(values)
        collector.add(number, issuer or account, partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Value]) -> Entry:
    kind, secret = values.get("type"), fields.text(values.get("secret"))
    if kind not in (_TOTP, _HOTP, _BLIZZARD):
        raise AppError("otp.type_unknown")
    issuer, account = _names(values)
    category = fields.text(values.get("category")).strip()
    return fields.entry(
        type="hotp" if kind == _HOTP else "totp",
        secret=fields.secret_from_hex(secret) if kind == _BLIZZARD else secret,
        issuer="Blizzard" if kind == _BLIZZARD else issuer,
        account=account,
        digits=8 if kind == _BLIZZARD else 6,
        counter=values.get("counter"),
        tags=[] if category.lower() == _NO_CATEGORY else [category],
    )


def _names(values: dict[str, Value]) -> tuple[str, str]:
    """Issuer and account; without an issuer, the original name before its colon, else what stands as account."""
    issuer, email = (fields.text(values.get(name)).strip() for name in ("issuer", "email"))
    if issuer:
        return issuer, email
    prefix, colon, _ = fields.text(values.get("original_name")).partition(":")
    return (prefix.strip(), email) if colon and prefix.strip() else (email, "")


READER = Reader(FORMAT, recognises, open_content)
