"""Aegis's HTML export: a table with a QR code in each row (written since version 3 for printing).

The columns lack the period, which only the QR code has; both are read, and the code counts where it can be.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from app.core.errors import AppError
from app.formats import fields, json_input, limits
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("aegis", "Aegis")
_HEADER = re.compile(r"<th>Issuer</th>\s*<th>Name</th>\s*<th>Type</th>\s*<th>QR Code</th>", re.IGNORECASE)
_IMAGE = "data:image/png;base64,"
_NAMES = ("issuer", "name", "type", "image", "uuid", "note", "favorite", "algo", "digits", "secret", "counter", "pin")
# Pictures that hold no code take long to give up on.
_MOST_MISSES = 5
_MOST_PICTURES = 1000
_ReadImage = Callable[[bytes], Sequence[str]]


def recognises(content: Content) -> bool:
    return content.kind is Kind.HTML and _HEADER.search(content.text) is not None


def open_content(content: Content) -> Opened:
    return Opened(FORMAT, partial(_convert, content.text, content.source.read_image))


def _convert(page: str, read_image: _ReadImage | None) -> Report:
    limits.check_size(page.count("<t"), 20 * limits.ENTRIES, "page")
    collector = Collector(FORMAT)
    pictures = _Pictures(read_image)
    rows = [row for row in page.split("<tr>")[1:] if "<td" in row]
    for number, row in enumerate(rows, 1):
        cells = dict(zip(_NAMES, _cells(row), strict=False))
        name = fields.title(cells.get("issuer"), cells.get("name"))
        collector.add(number, name, partial(_entry, cells, pictures.uri_in(row)))
    return collector.report()


def _cells(row: str) -> list[str]:
    pieces = (piece.partition(">")[2].partition("</td")[0] for piece in row.split("<td")[1:])
    return ["" if _IMAGE in piece else html.unescape(piece) for piece in pieces]


class _Pictures:
    """The QR codes of the rows, as long as they can be read."""

    def __init__(self, read_image: _ReadImage | None) -> None:
        self._read_image = read_image
        self._misses = 0
        self._left = _MOST_PICTURES

    def uri_in(self, row: str) -> str | None:
        """The address in the row's picture; None when it has none that can be read."""
        encoded = row.partition(_IMAGE)[2].partition('"')[0]
        if self._read_image is None or not encoded or self._misses > _MOST_MISSES or not self._left:
            return None
        self._left -= 1
        try:
            texts = self._read_image(json_input.octets(encoded, "image"))
        except AppError:
            texts = ()
        found = next((text for text in texts if "://" in text), None)
        self._misses += found is None
        return found


def _entry(cells: dict[str, str], address: str | None) -> Entry:
    kind = fields.type_name(cells.get("type"))
    told = fields.entry(
        type=kind,
        secret=fields.secret_from_hex(cells.get("secret")) if kind == "motp" else cells.get("secret"),
        issuer=cells.get("issuer"),
        account=cells.get("name"),
        algorithm=cells.get("algo"),
        digits=cells.get("digits"),
        counter=_given(cells, "counter"),
        pin=_given(cells, "pin"),
        note=cells.get("note"),
        favorite=cells.get("favorite"),
    )
    period = _period_of(told, address)
    if period is not None:
        return replace(told, otp=replace(told.otp, period_seconds=period))
    return replace(told, remarks=("period_assumed_30",)) if kind == "totp" else told


def _period_of(told: Entry, address: str | None) -> int | None:
    """The period in the picture, when that is of the same code; a picture of anything else is not believed."""
    try:
        coded = uri.parse(address or "")
    except AppError:
        return None
    same = (coded.otp.type, coded.otp.secret) == (told.otp.type, told.otp.secret)
    return coded.otp.period_seconds if same else None


def _given(cells: dict[str, str], name: str) -> str | None:
    text = cells.get(name, "").strip()
    return None if text == "-" else text


READER = Reader(FORMAT, recognises, open_content)
