"""Lists of key URIs: text with one a line, JSON arrays of them, and web pages that hold them (FORMATS.md 1).

Aegis, Stratum, FreeOTP+, WinAuth, Ente and browser extensions write such lists; Google's export is a line among others.
"""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from app.formats import limits, uri_list
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind

FORMAT = Format("otpauth_uri", "otpauth URIs")
GOOGLE = Format("google_authenticator", "Google Authenticator")
STRATUM = Format("stratum", "Stratum (Authenticator Pro)")
_IN_PAGE = re.compile(r"(?:apple-)?(?:otpauth|otpauth-migration|motp)://[^\s\"'<>]+", re.IGNORECASE)


def recognises(content: Content) -> bool:
    match content.kind:
        case Kind.TEXT | Kind.BASE64:
            return bool(uri_list.SCHEME.search(content.text)) or not any(uri_list.lines_of(content.text))
        case Kind.JSON:
            return _strings(content.document) is not None
        case Kind.HTML:
            return bool(uri_list.SCHEME.search(content.text))
        case _:
            return False


def open_content(content: Content) -> Opened:
    numbered = list(_numbered(content))
    return Opened(_format(content, numbered), partial(_convert, _format(content, numbered), numbered))


def _format(content: Content, numbered: list[tuple[int, str]]) -> Format:
    if content.kind is Kind.HTML:
        return STRATUM if "<code" in content.text else FORMAT
    only_google = all(text.lower().startswith("otpauth-migration:") for _, text in numbered)
    return GOOGLE if numbered and only_google else FORMAT


def _numbered(content: Content) -> Iterator[tuple[int, str]]:
    if content.kind is Kind.JSON:
        return enumerate(_strings(content.document) or [], 1)
    if content.kind is Kind.HTML:
        return enumerate(_in_page(content.text), 1)
    return uri_list.lines_of(content.text)


def _strings(document: Any) -> list[str] | None:
    """The URIs of `["otpauth://...", ...]` or of one such array in an object; anything else in it is a bad row."""
    lists = [document] if isinstance(document, list) else list(document.values()) if isinstance(document, dict) else []
    for found in lists:
        if isinstance(found, list) and any(
            isinstance(item, str) and uri_list.SCHEME.match(item.strip()) for item in found
        ):
            return [item if isinstance(item, str) else "" for item in found]
    return [] if document == [] else None


def _in_page(page: str) -> Iterator[str]:
    """URIs in <code> elements, otherwise anywhere in the page; each once, unescaped."""
    limits.check_size(page.count("<code"), limits.LINES, "page")
    pieces = [piece.partition(">")[2].partition("</code")[0] for piece in re.split(r"<code\b", page)[1:]]
    found = [text for piece in pieces if uri_list.SCHEME.match(text := html.unescape(piece).strip())]
    if not found:
        found = [html.unescape(match[0]) for match in itertools.islice(_IN_PAGE.finditer(page), limits.LINES)]
    return iter(dict.fromkeys(found))


def _convert(source: Format, numbered: list[tuple[int, str]]) -> Report:
    collector = Collector(source)
    uri_list.collect(collector, numbered)
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
