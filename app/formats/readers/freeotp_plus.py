"""FreeOTP+'s JSON backup (FORMATS.md 13). Its text export is a list of key URIs."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.formats import freeotp_token, json_input
from app.formats.base import Collector, Format, Opened, Reader, Report, damaged
from app.formats.content import Content, Kind
from app.otp.base import Entry

FORMAT = Format("freeotp_plus", "FreeOTP+")


def recognises(content: Content) -> bool:
    return (
        content.kind is Kind.JSON
        and isinstance(content.document, dict)
        and isinstance(content.document.get("tokens"), list)
        and "tokenOrder" in content.document
    )


def open_content(content: Content) -> Opened:
    tokens = content.document["tokens"]
    if not isinstance(tokens, list):
        raise damaged("tokens")
    return Opened(FORMAT, partial(_convert, tokens))


def _convert(tokens: list[Any]) -> Report:
    collector = Collector(FORMAT)
    for row, item in enumerate(tokens, 1):
        token = json_input.mapping(item)
        collector.add(row, freeotp_token.name_of(token), partial(_entry, token))
    return collector.report()


def _entry(token: dict[str, Any]) -> Entry:
    return freeotp_token.entry(token, freeotp_token.signed_bytes(token.get("secret")))


READER = Reader(FORMAT, recognises, open_content)
