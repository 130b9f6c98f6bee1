"""What was found by scanning, dropping, pasting or opening a link, gathered for one confirmation. Saves nothing.

A basket takes texts from any mix of screen, camera, files and paste, in any order, and says what is in them: entries,
parts of Google's export that are still missing, our own keys, and every text that is no code with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.core.errors import AppError, Fact
from app.formats import uri_list
from app.formats.base import Format, Opened, Problem, Remark, Report, Row
from app.formats.content import Source
from app.formats.registry import open_source
from app.otp import migration, registry, uri
from app.otp.base import Entry
from app.qr.decode import nobody_cancels
from app.qr.pixels import Pixels
from app.qr.read import read
from app.services.found_text import Piece, TextKind, pieces_of
from app.sync.strings import parse_access_key

FORMAT = Format("scan", "QR codes and links")
BARE_KEY_REMARK = "bare_key"


class Origin(StrEnum):
    """The way on which a text came."""

    SCREEN = "screen"
    CAMERA = "camera"
    FILE = "file"
    PASTE = "paste"
    DROP = "drop"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text was found; `name` is a screen, camera or file name."""

    origin: Origin
    name: str = ""


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """A code that can be saved, and the row that it has among everything that was found."""

    row: int
    entry: Entry
    place: Place


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text, or an account in a part, that gives no code. `text` and `name` are for the person's own eyes only."""

    row: int
    place: Place
    reason: str
    name: str = ""
    text: str = field(default="", repr=False)
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything in a basket. `access_keys` are complete keys of a sync account, to connect with.

    `exports` are Google Authenticator's; `remarks` name the missing parts of all exports ("parts_missing").
    """

    found: tuple[FoundEntry, ...] = ()
    refused: tuple[Refusal, ...] = ()
    exports: tuple[migration.Progress, ...] = ()
    remarks: tuple[Remark, ...] = ()
    access_keys: tuple[str, ...] = field(default=(), repr=False)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(one.entry for one in self.found)

    @property
    def incomplete(self) -> tuple[migration.Progress, ...]:
        """The exports of Google Authenticator of which parts are missing."""
        return tuple(export for export in self.exports if export.missing)

    def report(self) -> Report:
        """As an import's report, so that it is judged against the vault in the same way."""
        return Report(
            format=FORMAT,
            rows=tuple(Row(one.row, one.entry) for one in self.found),
            problems=tuple(Problem(one.row, one.name, one.reason, one.facts) for one in self.refused),
            remarks=self.remarks,
        )


class Basket:
    """Gathers texts until the person confirms. Not for several threads at once."""

    def __init__(self) -> None:
        self._pieces: dict[Piece, Place] = {}

    def add(self, text: str, place: Place) -> bool:
        """Puts in what a text holds; False when all of it was there already, as with a camera's next frame.

        AppError "scan.text_too_large".
        """
        fresh = [piece for piece in pieces_of(text) if piece not in self._pieces]
        self._pieces.update(dict.fromkeys(fresh, place))
        return bool(fresh)

    def clear(self) -> None:
        self._pieces.clear()

    @property
    def contents(self) -> Contents:
        return contents_of(self._pieces.items())


def contents_of(pieces: Iterable[tuple[Piece, Place]]) -> Contents:
    """What pieces from anywhere come to together; the order decides nothing but the rows' numbers."""
    sorter = _Sorter()
    for row, (piece, place) in enumerate(pieces, start=1):
        sorter.sort(row, piece, place)
    sorter.finish()
    exports = sorter.parts.progress
    remarks = (*(_missing_parts(export) for export in exports if export.missing), *sorter.remarks)
    return Contents(tuple(sorter.found), tuple(sorter.refused), exports, remarks, tuple(sorter.access_keys))


def texts_in(picture: Pixels | bytes | Path, proceed: Callable[[], None] = nobody_cancels) -> tuple[str, ...]:
    """The texts of all codes in a picture, as a person reads a page.

    `proceed` may raise Cancelled. AppError: see `app.qr.read.read`.
    """
    codes = sorted(read(picture, proceed), key=lambda code: (code.quad[0][1], code.quad[0][0]))
    return tuple(code.text for code in codes)


class _Sorter:
    def __init__(self) -> None:
        self.found: list[FoundEntry] = []
        self.refused: list[Refusal] = []
        self.access_keys: list[str] = []
        self.parts = migration.Collector()
        self.remarks: list[Remark] = []
        self._lastpass: list[tuple[int, str, Place]] = []

    def sort(self, row: int, piece: Piece, place: Place) -> None:
        take = {
            TextKind.KEY_URI: self._key_uri,
            TextKind.GOOGLE_PART: self._google_part,
            TextKind.LASTPASS_PART: self._lastpass_part,
            TextKind.ACCESS_KEY: self._access_key,
            TextKind.RECOVERY_KEY: self._recovery_key,
            TextKind.BARE_KEY: self._bare_key,
            TextKind.OTHER: self._other,
        }[piece.kind]
        try:
            take(row, piece.text, place)
        except AppError as error:
            name = uri_list.name_of(piece.text)
            self.refused.append(Refusal(row, place, error.code, name, piece.text, error.facts))

    def _key_uri(self, row: int, text: str, place: Place) -> None:
        self.found.append(FoundEntry(row, uri.parse(text), place))

    def _google_part(self, row: int, text: str, place: Place) -> None:
        batch = migration.parse(text)
        if not self.parts.add(batch):
            return  # the same part in another spelling
        self.found += [FoundEntry(row, entry, place) for entry in batch.entries]
        for problem in batch.problems:
            error = problem.error
            self.refused.append(Refusal(row, place, error.code, problem.name, facts=error.facts))

    def _lastpass_part(self, row: int, text: str, place: Place) -> None:
        self._lastpass.append((row, text, place))

    def finish(self) -> None:
        """LastPass's parts make sense together only: its reader puts them in order."""
        if not self._lastpass:
            return
        row, _text, place = self._lastpass[0]
        try:
            report = _lastpass_report(text for _row, text, _place in self._lastpass)
        except AppError as error:
            self.refused += [Refusal(row, place, error.code, facts=error.facts) for row, _, place in self._lastpass]
            return
        self.found += [FoundEntry(row, entry, place) for entry in report.entries]
        for problem in report.problems:
            self.refused.append(Refusal(row, place, problem.reason, problem.name, facts=problem.facts))
        self.remarks += [remark for remark in report.remarks if remark.code == "parts_missing"]

    def _access_key(self, _row: int, text: str, _place: Place) -> None:
        parse_access_key(text)
        self.access_keys.append(text.lower())

    def _recovery_key(self, _row: int, _text: str, _place: Place) -> None:
        raise AppError("scan.recovery_key")

    def _bare_key(self, row: int, text: str, place: Place) -> None:
        otp = registry.check(replace(registry.defaults("totp"), secret=text))
        self.found.append(FoundEntry(row, Entry(otp=otp, remarks=(BARE_KEY_REMARK,)), place))

    def _other(self, _row: int, _text: str, _place: Place) -> None:
        raise AppError("scan.no_key")


def _lastpass_report(texts: Iterable[str]) -> Report:
    opened = open_source(Source("\n".join(texts).encode("utf-8", "replace")))
    if not isinstance(opened, Opened):
        raise AppError("format.unknown")
    return opened.convert()


def _missing_parts(export: migration.Progress) -> Remark:
    missing = ", ".join(str(number) for number in export.missing[:20])
    return Remark("parts_missing", {"missing": missing, "read": len(export.read), "size": export.size})
