"""What every format shares: a source is opened, unlocked when it is locked, and converted into a report.

`Reader.open(content) -> Opened | Locked`, `Locked.unlock(password) -> Opened`, `Opened.convert() -> Report`. A row that
cannot be used becomes a Problem and never sinks the file: entries in = entries out + problems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.core.errors import AppError, Fact
from app.formats import limits
from app.formats.content import Content
from app.formats.passwords import candidates
from app.otp.base import Entry
from app.otp.uri_text import without_controls


@dataclass(frozen=True, slots=True)
class Format:
    """A stable id ("aegis") and the name that people know the app by ("Aegis")."""

    id: str
    app: str


@dataclass(frozen=True, slots=True)
class Row:
    """An entry and the row of the source that it comes from, counted from 1 (line, array index, table row)."""

    number: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that was refused. `name` is for the person's own review only: it never goes into logs or errors."""

    row: int
    name: str
    reason: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about the whole file ("schema_newer", "parts_missing", ...); nothing was refused for it."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a file holds. `groups` are the names of its folders, empty ones too, in the order of the file."""

    format: Format
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    groups: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries alone, in the order of the file."""
        return tuple(row.entry for row in self.rows)

    def without_trashed(self) -> Report:
        """Entries in the other app's trash (remark "trashed") as refused rows: what happens unless a person asks."""
        trashed = [row for row in self.rows if "trashed" in row.entry.remarks]
        problems = (Problem(row.number, row.entry.issuer or row.entry.account, "entry.trashed") for row in trashed)
        return replace(
            self,
            rows=tuple(row for row in self.rows if "trashed" not in row.entry.remarks),
            problems=tuple(sorted((*self.problems, *problems), key=lambda problem: problem.row)),
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read and, where it was encrypted, decrypted."""

    format: Format
    convert: Callable[[], Report] = field(repr=False)


def _go_on() -> None:
    """Nobody cancels."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A file that needs a password. `attempt` tries one spelling of it and raises "format.wrong_password".

    Its costs were checked when it was made, so `attempt` may begin to derive at once. Derivation cannot be interrupted
    (OpenSSL has no way to): callers run `unlock` off their thread and drop the result when the person cancels.
    """

    format: Format
    attempt: Callable[[str], Opened] = field(repr=False)

    def unlock(self, password: str, proceed: Callable[[], None] = _go_on) -> Opened:
        """Opens with the password as typed, then NFC, NFKC and trimmed; `proceed` may raise Cancelled before each.

        AppError: "format.wrong_password"; "format.damaged" when the password is right and the content is not.
        """
        for spelling in candidates(password):
            proceed()
            try:
                return self.attempt(spelling)
            except AppError as error:
                if error.code != "format.wrong_password":
                    raise
            except MemoryError:
                raise AppError("format.not_enough_memory") from None
        raise AppError("format.wrong_password", format=self.format.id)


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: how to tell it by its content, and how to open it. `READERS` of the registry is the explicit list."""

    format: Format
    recognises: Callable[[Content], bool]
    open: Callable[[Content], Opened | Locked]


class Collector:
    """Gathers the rows of one file into a report; a row that raises AppError becomes a Problem."""

    def __init__(self, source: Format) -> None:
        self._format = source
        self._rows: list[Row] = []
        self._problems: list[Problem] = []
        self._groups: dict[str, None] = {}
        self._remarks: list[Remark] = []

    def add(self, row: int, name: str, read: Callable[[], Entry | Iterable[Entry]]) -> None:
        """Reads one row. `name` is what the person knows it by, shown when it is refused."""
        try:
            found = read()
            entries = (found,) if isinstance(found, Entry) else tuple(found)
        except AppError as error:
            # What tools say of a damaged file is said here of one row of it.
            reason = "entry.damaged" if error.code == "format.damaged" else error.code
            self.refuse(row, name, reason, error.facts)
            return
        for entry in entries:
            self._count()
            self._rows.append(Row(row, entry))
            self.group(*entry.tags)

    def refuse(self, row: int, name: str, reason: str, facts: Mapping[str, Fact] | None = None) -> None:
        """Names a row that cannot be used, and why."""
        self._count()
        shown = without_controls(name[: limits.NAME_CHARACTERS])
        self._problems.append(Problem(row, shown, reason, dict(facts or {})))

    def group(self, *names: str) -> None:
        """Names folders of the file; an entry's tags are added without asking."""
        self._groups.update(dict.fromkeys(names))

    def remark(self, code: str, **facts: Fact) -> None:
        """Says something about the whole file."""
        self._remarks.append(Remark(code, facts))

    def report(self) -> Report:
        return Report(
            format=self._format,
            rows=tuple(self._rows),
            problems=tuple(self._problems),
            groups=tuple(self._groups),
            remarks=tuple(self._remarks),
        )

    def _count(self) -> None:
        limits.check_size(len(self._rows) + len(self._problems) + 1, limits.ENTRIES, "entries")


def damaged(place: str) -> AppError:
    """The file is of a known format and does not hold together; `place` names where, never what stands there."""
    return AppError("format.damaged", place=place)


def wrong_password() -> AppError:
    """One spelling of the password does not open the file."""
    return AppError("format.wrong_password")


def not_importable(app: str, advice: str) -> AppError:
    """A file that nobody can import, with the code of the way out (FORMATS.md 28)."""
    return AppError("format.not_importable", app=app, advice=advice)
