"""What the confirmation shows, as values: pure functions of the vault, what was found, and the person's choices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from app.core.errors import Fact
from app.formats.base import Remark, Report, Row
from app.otp.base import Entry
from app.services.review import ReviewRow, Standing, display_name, review_report
from app.services.scanning import Contents
from app.ui.add.state import unusual
from app.vault.commands.codes import add_entries
from app.vault.commands.revision import Command, Moment
from app.vault.model import Snapshot

Key = tuple[int, int]
"""The row among everything that was found, and which of the codes of that row."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person changed of one row; None is as it was found."""

    issuer: str | None = None
    account: str | None = None
    group: str | None = None
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Miss:
    """A picture that gave nothing, by its file's name."""

    name: str
    reason: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row. `entry` is None for what cannot be saved; `here` is the name of the code that it meets in the vault."""

    key: Key
    name: str
    standing: Standing
    entry: Entry | None = None
    ticked: bool = False
    group: str | None = None
    here: str = ""
    unusual: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def nameless(self) -> bool:
        return self.entry is not None and not (self.entry.issuer or self.entry.account)


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows, and what is missing of exports in several parts."""

    rows: tuple[FoundRow, ...] = ()
    remarks: tuple[Remark, ...] = ()
    access_keys: tuple[str, ...] = field(default=(), repr=False)

    @property
    def selected(self) -> tuple[FoundRow, ...]:
        return tuple(row for row in self.rows if row.ticked)

    @property
    def selectable(self) -> int:
        return sum(row.entry is not None for row in self.rows)

    def count(self, *standings: Standing) -> int:
        return sum(row.standing in standings for row in self.rows)

    @property
    def missing_parts(self) -> tuple[Remark, ...]:
        return tuple(remark for remark in self.remarks if remark.code == "parts_missing")


def listing(
    snapshot: Snapshot, contents: Contents, choices: Mapping[Key, Choice], misses: Sequence[Miss] = ()
) -> Listing:
    """The rows with what the person changed; a changed name is judged like any other."""
    report, keys = _with_choices(contents.report(), choices)
    review = review_report(snapshot, report)
    rows = []
    count: Counter[tuple[int, bool]] = Counter()
    for each in review.rows:
        found = each.entry is not None
        place = count[each.number, found]
        count[each.number, found] += 1
        key = keys[each.number][place] if found else (each.number, -1 - place)
        rows.append(_row(snapshot, each, key, choices.get(key, Choice()), _shown_text(contents, each)))
    rows += [
        FoundRow((0, -1 - number), miss.name, Standing.REFUSED, reason=miss.reason, facts=miss.facts)
        for number, miss in enumerate(misses)
    ]
    return Listing(tuple(rows), contents.remarks, contents.access_keys)


def is_plain(shown: Listing) -> bool:
    """Whether there is just one code and nothing else to say: then the form of a new code is the confirmation."""
    one = len(shown.rows) == 1 and shown.rows[0].entry is not None
    return one and not shown.missing_parts and not shown.access_keys


def save_command(rows: Sequence[FoundRow], *, synced: bool = False) -> Command:
    """All rows as one change of the vault, in their order, each into its group."""
    steps = [
        add_entries([row.entry for row in run if row.entry is not None], group=group, synced=synced)
        for group, run in groupby(rows, key=lambda row: row.group)
    ]

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        for step in steps:
            snapshot = step(snapshot, moment)
        return snapshot

    return command


def _with_choices(report: Report, choices: Mapping[Key, Choice]) -> tuple[Report, dict[int, list[Key]]]:
    rows: list[Row] = []
    keys: dict[int, list[Key]] = {}
    for row in report.rows:
        of_row = keys.setdefault(row.number, [])
        key = (row.number, len(of_row))
        of_row.append(key)
        choice = choices.get(key, Choice())
        entry = replace(
            row.entry,
            issuer=row.entry.issuer if choice.issuer is None else choice.issuer,
            account=row.entry.account if choice.account is None else choice.account,
        )
        rows.append(Row(row.number, entry))
    return replace(report, rows=tuple(rows)), keys


def _row(snapshot: Snapshot, each: ReviewRow, key: Key, choice: Choice, text: str) -> FoundRow:
    if each.entry is None:
        return FoundRow(key, each.name or text, Standing.REFUSED, reason=each.reason, facts=each.facts)
    met = snapshot.by_id.get(each.match) if each.match is not None else None
    return FoundRow(
        key,
        each.name,
        each.standing,
        each.entry,
        each.selected if choice.ticked is None else choice.ticked,
        choice.group,
        "" if met is None else display_name(met.issuer, met.account),
        unusual(each.entry.otp),
    )


def _shown_text(contents: Contents, each: ReviewRow) -> str:
    """The start of a text that was read and is no code, such as an address: to know it again. Keys are not shown."""
    if each.reason != "scan.no_key":
        return ""
    text = next((one.text for one in contents.refused if one.row == each.number), "")
    return " ".join(text.split())[:80]
