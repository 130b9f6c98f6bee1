"""The parts of Google exports, collected in any order from any mix of sources; says what is missing.

Knows nothing of where parts come from. Duplicates are ignored, exports with other numbers are kept apart, and whoever
finishes early gets what was read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.otp.base import Entry
from app.otp.migration.part import Batch, Problem


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one export has come; `read` and `missing` are part numbers as a person counts them, from 1."""

    batch_id: int
    size: int
    read: tuple[int, ...]
    missing: tuple[int, ...]


class Collector:
    """Parts by export. An export is told by its number, and by its parts where writers leave the number out."""

    def __init__(self) -> None:
        self._exports: list[dict[int, Batch]] = []
        # Thousands of parts may come in one file, so that nothing is looked for by going through all of them.
        self._seen: set[Batch] = set()
        self._by_number: dict[tuple[int, int], list[dict[int, Batch]]] = {}
        self._times: Counter[tuple[int, int, int]] = Counter()

    def add(self, batch: Batch) -> bool:
        """Keep a part; False when the same part was there already."""
        if batch in self._seen:
            return False
        self._seen.add(batch)
        self._export_of(batch)[batch.index] = batch
        return True

    def _export_of(self, batch: Batch) -> dict[int, Batch]:
        """The first export of this number that lacks this part: the n-th part of an index belongs to the n-th."""
        number = (batch.batch_id, batch.size)
        exports = self._by_number.setdefault(number, [])
        place = self._times[(*number, batch.index)]
        self._times[(*number, batch.index)] += 1
        if place == len(exports):
            exports.append({})
            self._exports.append(exports[-1])
        return exports[place]

    @property
    def progress(self) -> tuple[Progress, ...]:
        """One line for each export, in the order of their first parts' arrival."""
        return tuple(_progress(export) for export in self._exports)

    @property
    def is_complete(self) -> bool:
        """Whether something was read and nothing is missing."""
        return bool(self._exports) and not any(progress.missing for progress in self.progress)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries read so far, in the order of the exports and their parts."""
        return tuple(entry for batch in self._parts() for entry in batch.entries)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All accounts that could not be read, in the same order."""
        return tuple(problem for batch in self._parts() for problem in batch.problems)

    def _parts(self) -> list[Batch]:
        return [export[index] for export in self._exports for index in sorted(export)]


def _progress(export: dict[int, Batch]) -> Progress:
    first = next(iter(export.values()))
    read = tuple(sorted(index + 1 for index in export))
    missing = tuple(number for number in range(1, first.size + 1) if number - 1 not in export)
    return Progress(first.batch_id, first.size, read, missing)
