"""Google Authenticator's database from a rooted phone (FORMATS.md 6). Its QR export is a line of `otpauth_uri`."""

from __future__ import annotations

from functools import partial

from app.core.errors import AppError
from app.formats import fields, sqlite_input
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.formats.sqlite_input import Value
from app.otp.base import Entry

FORMAT = Format("google_authenticator", "Google Authenticator")
_TABLE = "accounts"
_TYPES = {0: "totp", 1: "hotp"}


def recognises(content: Content) -> bool:
    if content.kind is not Kind.SQLITE:
        return False
    columns = sqlite_input.columns(content, _TABLE)
    return {"email", "secret"} <= columns and not {"oath_secret_key", "category"} & columns


def open_content(content: Content) -> Opened:
    with sqlite_input.opened(content.data) as database:
        rows = database.rows(_TABLE)
    return Opened(FORMAT, partial(_convert, rows))


def _convert(rows: list[dict[str, Value]]) -> Report:
    collector = Collector(FORMAT)
    for number, values in enumerate(rows, 1):
        collector.add(number, fields.text(values.get("email")), partial(_entry, values))
    return collector.report()


def _entry(values: dict[str, Value]) -> Entry:
    if values.get("isencrypted") in (1, "1"):
        # Since 5.20 a key in the phone's key store locks each row: only the app itself can export it, as QR codes.
        raise AppError("entry.device_encrypted", advice="google_qr")
    kind = values.get("type") or 0
    if kind not in _TYPES:
        raise AppError("otp.type_unknown")
    issuer, account = fields.split_name(values.get("email"), values.get("issuer"))
    return fields.entry(
        type=_TYPES[int(kind)],
        secret=values.get("secret"),
        issuer=issuer,
        account=account,
        counter=values.get("counter"),
    )


READER = Reader(FORMAT, recognises, open_content)
