"""CSV as other apps write it: any delimiter, any quoting, rows longer or shorter than their header."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from app.core.errors import AppError
from app.formats import limits

_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Table:
    """Header names (trimmed, lower case) and rows; `lines` are the rows' first line numbers in the file."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]

    def column(self, *names: str) -> int | None:
        """The place of the first of these columns that the header has."""
        return next((self.header.index(name) for name in names if name in self.header), None)


def header_of(text: str) -> tuple[str, ...]:
    """The names in the first line, for recognising a format without reading the whole file."""
    line = next((line for line in text[: limits.URI_CHARACTERS].splitlines() if line.strip()), "")
    try:
        names = next(csv.reader([line], delimiter=_delimiter(line)), [])
    except csv.Error:
        return ()
    return tuple(name.strip().strip("\ufeff").lower() for name in names)


def read(text: str) -> Table:
    """The table; AppError "format.damaged" or "format.too_large". Empty lines are left out."""
    first = next((line for line in text[: limits.URI_CHARACTERS].splitlines() if line.strip()), "")
    delimiter = _delimiter(first)
    limits.check_size(text.count(delimiter) + text.count("\n") + text.count("\r"), limits.CELLS, "csv")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    before = 0
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(tuple(row))
                lines.append(before + 1)
            before = reader.line_num
            limits.check_size(len(rows), limits.ENTRIES + 1, "entries")
    except csv.Error:
        raise AppError("format.damaged", place="csv") from None
    if not rows:
        raise AppError("format.damaged", place="csv")
    return Table(tuple(name.strip().strip("\ufeff").lower() for name in rows[0]), tuple(rows[1:]), tuple(lines[1:]))


def _delimiter(line: str) -> str:
    """The delimiter that the header has most of; a comma when it has none."""
    return max(_DELIMITERS, key=line.count)
