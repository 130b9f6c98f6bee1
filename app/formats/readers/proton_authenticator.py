"""Proton Authenticator's export, plain and under a password (FORMATS.md 15)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from app.formats import ciphers, fields, json_input, kdf
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("proton_authenticator", "Proton Authenticator")
_MEMORY_KIB, _PASSES, _LANES = 19_456, 2, 1
_EXTRA = b"proton.authenticator.export.v1"
_NONCE, _TAG = 12, 16
_NEWEST = 1


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    document = content.document
    if {"version", "salt", "content"} <= document.keys():
        return True
    entries = json_input.array(document.get("entries"))
    if not entries:
        return document.keys() == {"version", "entries"} and isinstance(document["entries"], list)
    return any(isinstance(json_input.mapping(item).get("content"), dict) for item in entries)


def open_content(content: Content) -> Opened | Locked:
    document = content.document
    if "entries" in document:
        return Opened(FORMAT, partial(_convert, document))
    salt = json_input.octets(document["salt"], "salt")
    sealed = json_input.octets(document["content"], "content")
    if len(sealed) < _NONCE + _TAG or len(salt) < 8:
        raise damaged("content")
    return Locked(FORMAT, partial(_unlock, salt, sealed))


def _unlock(salt: bytes, sealed: bytes, password: str) -> Opened:
    key = kdf.argon2id(octets(password), salt, _MEMORY_KIB, _PASSES, _LANES)
    plain = ciphers.open_gcm(key, sealed[:_NONCE], sealed[_NONCE:], _EXTRA)
    document = json_input.parse_bytes(plain)
    if not isinstance(document, dict):
        raise damaged("content")
    return Opened(FORMAT, partial(_convert, document))


def _convert(document: dict[str, Any]) -> Report:
    if not isinstance(document.get("entries"), list):
        raise damaged("entries")
    collector = Collector(FORMAT)
    version = document.get("version")
    if isinstance(version, int) and version > _NEWEST:
        collector.remark("schema_newer", version=version)
    for row, item in enumerate(document["entries"], 1):
        values = json_input.mapping(item)
        content = json_input.mapping(values.get("content"))
        collector.add(row, json_input.text(content.get("name")), partial(_entry, content, values.get("note")))
    return collector.report()


def _entry(content: dict[str, Any], note: Any) -> Entry:
    """The name is what the app shows as account; the label of the URI is the same, escaped or not."""
    found = uri.parse(json_input.text(content.get("uri")))
    named = fields.named(issuer=found.issuer, account=content.get("name"), note=note, tags=found.tags)
    return replace(found, account=named.account or found.account, note=named.note or found.note)


READER = Reader(FORMAT, recognises, open_content)
