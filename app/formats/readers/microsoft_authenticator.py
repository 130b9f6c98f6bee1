"""Microsoft Authenticator's database "PhoneFactor" from a rooted phone, with its `-wal` file (FORMATS.md 7)."""

from __future__ import annotations

from functools import partial

from app.core.errors import AppError
from app.formats import fields, json_input, sqlite_input
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.formats.sqlite_input import Value
from app.otp.base import Entry

FORMAT = Format("microsoft_authenticator", "Microsoft Authenticator")
_TABLE = "accounts"
_TOTP, _MICROSOFT, _WORK = 0, 1, 2


def recognises(content: Content) -> bool:
    return content.kind is Kind.SQLITE and "oath_secret_key" in sqlite_input.columns(content, _TABLE)


def open_content(content: Content) -> Opened:
    with sqlite_input.opened(content.data) as database:
        rows = database.rows(_TABLE)
    return Opened(FORMAT, partial(_convert, rows))


def _convert(rows: list[dict[str, Value]]) -> Report:
    collector = Collector(FORMAT)
    for number, values in enumerate(rows, 1):
        name = fields.title(values.get("name"), values.get("username"))
        collector.add(number, name, partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Value]) -> Entry:
    kind, secret = values.get("account_type"), fields.text(values.get("oath_secret_key"))
    if kind == _WORK and not secret:
        raise AppError("entry.push_only")
    if not secret and values.get("encrypted_oath_secret_key"):
        raise AppError("entry.device_encrypted", advice="microsoft_no_export")
    if kind not in (_TOTP, _MICROSOFT):
        raise AppError("entry.push_only" if kind == _WORK else "otp.type_unknown")
    return fields.entry(
        secret=_microsoft_key(secret) if kind == _MICROSOFT else secret,
        issuer=values.get("name"),
        account=values.get("username"),
        digits=8 if kind == _MICROSOFT else 6,
    )


def _microsoft_key(secret: str) -> bytes:
    try:
        return json_input.octets(secret, "secret")
    except AppError:
        raise AppError("otp.secret_base64") from None


READER = Reader(FORMAT, recognises, open_content)
