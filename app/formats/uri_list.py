"""Key URIs, one after the other, as lists, QR codes and decrypted exports hold them; Google's parts are put together.

Knows no file: the readers that find URIs share it. A line that is no URI is a problem with its number, never its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from app.core.errors import AppError
from app.formats import limits
from app.formats.base import Collector
from app.otp import migration, uri
from app.otp.base import Entry
from app.otp.uri_text import percent_decoded, without_controls

SCHEME = re.compile(r"(?:otpauth|otpauth-migration|apple-otpauth|steam|motp)://", re.IGNORECASE)
_NAMED = 20
_LABEL = re.compile(r"(?:apple-)?otpauth://[^/?]*/([^?]*)|motp://([^?]*)", re.IGNORECASE)


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Numbered lines that are neither blank nor comments; AppError "format.too_large" for too many."""
    limits.check_size(text.count("\n") + text.count("\r"), limits.LINES, "lines")
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        stripped = line.strip().strip("\ufeff\0").strip()
        if stripped and not stripped.startswith("#"):
            yield number, stripped


def collect(collector: Collector, numbered: Iterable[tuple[int, str]]) -> None:
    """Reads URIs into a report. A part of Google's export that comes twice counts once; missing parts are named."""
    parts = _Parts(collector)
    size = 0
    for row, text in numbered:
        size += len(text)
        limits.check_size(size, limits.LIST_CHARACTERS, "list")
        if migration.is_migration(text):
            parts.add(row, text)
        else:
            collector.add(row, name_of(text), partial(uri.parse, text))
    parts.finish()


class _Parts:
    """The parts of Google's exports in one list."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        self._parts = migration.Collector()
        self._texts: set[str] = set()
        self._accounts = 0
        self._repeated = 0

    def add(self, row: int, text: str) -> None:
        if text in self._texts:
            self._repeated += 1
            return
        self._texts.add(text)
        try:
            batch = migration.parse(text)
        except AppError as error:
            self._collector.refuse(row, "", error.code, error.facts)
            return
        self._accounts += len(batch.entries) + len(batch.problems)
        limits.check_size(self._accounts, 2 * limits.ENTRIES, "entries")
        if not self._parts.add(batch):
            self._repeated += 1
            return
        for entry in batch.entries:
            self._collector.add(row, entry.issuer, partial(_itself, entry))
        for problem in batch.problems:
            self._collector.refuse(row, problem.name, problem.error.code, problem.error.facts)

    def finish(self) -> None:
        """Says what the format cannot tell, and which parts did not come."""
        incomplete = [progress for progress in self._parts.progress if progress.missing]
        if self._accounts:
            # Its 60-second and 7-digit codes were exported as something else, and nothing in the file says so.
            self._collector.remark("google_period_and_digits_unsure")
        if self._repeated:
            self._collector.remark("parts_repeated", count=self._repeated)
        for progress in incomplete[:_NAMED]:
            missing = ", ".join(str(number) for number in progress.missing[:_NAMED])
            self._collector.remark("parts_missing", missing=missing, read=len(progress.read), size=progress.size)


def _itself(entry: Entry) -> Entry:
    return entry


def name_of(text: str) -> str:
    """The label of a URI for a person's review, "" when there is none: the rest of a URI is secret."""
    found = _LABEL.match(text)
    if not found:
        return ""
    return without_controls(percent_decoded(without_controls(found[1] or found[2] or "")[: limits.NAME_CHARACTERS]))
