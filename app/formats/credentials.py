"""The one-time-password text of a login in a password manager's export, as an entry.

The text is a key URI, KeeOtp's `key=...&size=...`, or the bare key. Such files hold passwords too; nothing else of a
login comes here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from app.formats import fields
from app.formats.base import Collector
from app.otp import uri
from app.otp.base import Entry
from app.otp.uri_text import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is read of one login: its names and its one-time-password text. `label` names it when it is refused."""

    row: int
    title: str
    username: str
    otp: str = field(repr=False)
    tags: tuple[str, ...] = ()
    favorite: bool = False
    remarks: tuple[str, ...] = ()
    label: str = ""


def collect(collector: Collector, credentials: list[Credential]) -> None:
    """Each login as a row, named by its title."""
    for credential in credentials:
        name = credential.label or credential.title or credential.username
        collector.add(credential.row, name, partial(entry_of, credential))


def entry_of(credential: Credential) -> Entry:
    """The entry; issuer and account are the URI's where it names them, else title and user name. AppError "otp.*"."""
    text = credential.otp.strip()
    if text.lower().startswith("key=") and "://" not in text:
        return _with_names(_of_query(text), credential, named_by_uri=False)
    if "://" not in text:
        return _with_names(fields.entry(secret=text), credential, named_by_uri=False)
    return _with_names(uri.parse(text), credential, named_by_uri=not text.lower().startswith("steam:"))


def _of_query(text: str) -> Entry:
    """KeeOtp's parameters: key, type, size, step, counter, otpHashMode, encoding."""
    query = Query(text)
    return fields.entry(
        type=(query.text("type") or "totp").strip(),
        secret=_key((query.text("key") or "").replace(" ", ""), (query.text("encoding") or "").strip().lower()),
        algorithm=query.text("otphashmode"),
        digits=query.text("size"),
        period=query.text("step"),
        counter=query.text("counter"),
    )


def _key(text: str, encoding: str) -> str | bytes:
    """Base32 unless the parameters say otherwise. AppError "otp.secret_hex", "otp.secret_base64"."""
    match encoding:
        case "hex":
            return fields.secret_from_hex(text)
        case "base64":
            return fields.secret_from_base64(text)
        case "utf8" | "utf-8":
            return text.encode()
        case _:
            return text


def _with_names(found: Entry, credential: Credential, *, named_by_uri: bool) -> Entry:
    issuer = found.issuer if named_by_uri and found.issuer else credential.title
    named = fields.named(
        issuer=issuer,
        account=found.account or credential.username,
        tags=(*found.tags, *credential.tags),
    )
    return replace(
        found,
        issuer=named.issuer,
        account=named.account,
        tags=named.tags,
        favorite=found.favorite or credential.favorite,
        remarks=(*found.remarks, *credential.remarks),
    )
