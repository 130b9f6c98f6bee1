"""CSV of password managers: the columns that hold one-time passwords are read, all others dropped (FORMATS.md 26).

One rule serves them all: a column named like otp, totp, 2fa, one-time. What differs is how each names title and user.
"""

from __future__ import annotations

import itertools
import re
from functools import partial

from app.formats import credentials, table
from app.formats.base import Collector, Format, Opened, Reader, Report, not_importable
from app.formats.content import Content, Kind
from app.formats.credentials import Credential
from app.formats.table import Table

FORMAT = Format("csv", "CSV")
_OTP = re.compile(r"totp|hotp|(?<![a-z])otp|2fa|two.?fa|one.?time|(?<![a-z])mfa|authenticator.?(?:key|secret)")
_NOT_OTP = re.compile(r"recovery|backup|type|digits|period|algorithm|counter|enabled|status")
_TITLES = ("title", "name", "nickname", "issuer", "service", "account name", "website", "site", "url", "login_uri")
_USERNAMES = ("username", "user name", "login", "login name", "login_username", "user", "account", "email", "e-mail")
_EMAILS = ("email", "e-mail", "username2")
_FAVORITES = ("favorite", "favourite", "fav")
_WORDS = frozenset({"yes", "no", "true", "false", "on", "off", "enabled", "disabled", "none", "null", "n/a", "-", "0"})
_ROBOFORM = re.compile(r"(?:TOTP|OTP)[^$]*\$,[^,]*,[^,]*,[^,]*,(.*)", re.IGNORECASE | re.DOTALL)
_ROBOFORM_COLUMN = "rffieldsv2"
_KEEPER_FIELD = "tfc:"
# Columns that together only one manager writes.
_APPS = (
    ("1password", "1Password", {"title", "otpauth", "archived"}),
    ("apple_passwords", "Apple Passwords", {"title", "url", "otpauth"}),
    ("dashlane", "Dashlane", {"username2", "username3"}),
    ("myki", "Myki", {"twofasecret"}),
    ("lastpass", "LastPass", {"totp", "grouping"}),
    ("keepassxc", "KeePassXC", {"group", "totp", "last modified"}),
    ("proton_pass", "Proton Pass", {"totp", "vault"}),
    ("safeincloud", "SafeInCloud", {"title", "login", "otp"}),
    ("roboform", "RoboForm", {"rffieldsv2"}),
    ("nordpass", "NordPass", {"cardholdername", "cardnumber"}),
)


def recognises(content: Content) -> bool:
    if content.kind not in (Kind.TEXT, Kind.BASE64):
        return False
    header = table.header_of(content.text)
    if len(header) < 2 or any("://" in name for name in header):
        return _has_keeper_rows(content.text)
    return bool(_otp_columns(header)) or _ROBOFORM_COLUMN in header or _is_logins(header)


def _is_logins(header: tuple[str, ...]) -> bool:
    """A table of logins, from a browser too, even one without any column for one-time passwords."""
    return bool({"password", "pwd"} & set(header)) and bool({*_USERNAMES, *_TITLES} & set(header))


def _has_keeper_rows(text: str) -> bool:
    """Keeper's CSV has no header: folder, title, login, password, then pairs of names and values."""
    return f'{_KEEPER_FIELD}keeper"' in text.lower() or f"{_KEEPER_FIELD}keeper," in text.lower()


def _otp_columns(header: tuple[str, ...]) -> list[int]:
    return [
        place
        for place, name in enumerate(header)
        if _OTP.search(name) and not _NOT_OTP.search(name) and "://" not in name
    ]


def open_content(content: Content) -> Opened:
    """AppError "format.not_importable" for a table of logins, a browser's for one, without one-time passwords."""
    found = table.read(content.text)
    if _has_keeper_rows(content.text) and not _otp_columns(found.header):
        return _opened(Format("keeper", "Keeper"), _keeper(content.text))
    source = _format(found.header)
    if source.id == "roboform":
        return _opened(source, _roboform(found))
    if not _otp_columns(found.header) and source is FORMAT:
        raise not_importable(source.app, "csv_without_codes")
    return _opened(source, _rows(found))


def _format(header: tuple[str, ...]) -> Format:
    for format_id, app, names in _APPS:
        if names <= set(header):
            return Format(format_id, app)
    return FORMAT


def _opened(source: Format, logins: list[Credential]) -> Opened:
    return Opened(source, partial(_convert, source, logins))


def _convert(source: Format, logins: list[Credential]) -> Report:
    collector = Collector(source)
    credentials.collect(collector, logins)
    collector.remark("holds_passwords" if logins else "csv_without_codes")
    return collector.report()


def _rows(found: Table) -> list[Credential]:
    columns = _otp_columns(found.header)
    logins = []
    for line, row in zip(found.lines, found.rows, strict=True):
        texts = [text for place in columns if (text := _cell(row, place)) and text.lower() not in _WORDS]
        logins += [_login(found, line, row, text) for text in texts]
    return logins


def _cell(row: tuple[str, ...], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _login(found: Table, line: int, row: tuple[str, ...], otp: str) -> Credential:
    title = _first(found, row, _TITLES)
    username = _first(found, row, _USERNAMES) or _first(found, row, _EMAILS)
    # Apple writes "example.com (alice)".
    if username and title.endswith(f" ({username})"):
        title = title.removesuffix(f" ({username})")
    return Credential(
        row=line,
        title=title,
        username=username,
        otp=otp,
        favorite=_first(found, row, _FAVORITES).lower() in ("1", "true", "yes"),
    )


def _first(found: Table, row: tuple[str, ...], names: tuple[str, ...]) -> str:
    places = (found.header.index(name) for name in names if name in found.header)
    return next((text for place in places if (text := _cell(row, place))), "")


def _roboform(found: Table) -> list[Credential]:
    """Custom fields in columns beyond the header; one that is named TOTP holds the key."""
    logins = []
    start = found.header.index(_ROBOFORM_COLUMN)
    for line, row in zip(found.lines, found.rows, strict=True):
        for cell in row[start:]:
            match = _ROBOFORM.match(cell.strip())
            if match and match[1].strip():
                logins.append(_login(found, line, row, match[1].strip()))
    return logins


def _keeper(text: str) -> list[Credential]:
    # The first line is a login like the others, so a header of nothing is put before it.
    found = table.read("folder,title,login\n" + text)
    logins = []
    for line, row in zip(found.lines, found.rows, strict=True):
        for name, value in itertools.pairwise(row):
            if name.lower().startswith(_KEEPER_FIELD) and value.strip():
                logins.append(Credential(row=line - 1, title=_cell(row, 1), username=_cell(row, 2), otp=value))
    return logins


READER = Reader(FORMAT, recognises, open_content)
