"""Service logos, offline: which icon an issuer has, and its drawing.

Exact names and aliases only: a wrong logo misleads, initials never do. No request is ever made (SYNC.md 15).
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

import msgspec


class _Written(msgspec.Struct, frozen=True):
    icons: list[tuple[int, int]]
    names: dict[str, int]


class _Index:
    """A tenth of the memory of what was read: all names in one text, a line each, and all places in one array."""

    def __init__(self, written: _Written) -> None:
        self._names = "".join(f"\n{name}\t{number}" for name, number in written.names.items()) + "\n"
        self._places = array("I", chain.from_iterable(written.icons))

    def __len__(self) -> int:
        return len(self._places) // 2

    def number(self, name: str) -> int | None:
        """Of letters and digits alone, as `normalised` gives them."""
        at = self._names.find(f"\n{name}\t")
        if at < 0:
            return None
        at += len(name) + 2
        return int(self._names[at : self._names.index("\n", at)])

    def place(self, number: int) -> tuple[int, int]:
        """Offset and length of the drawing, in octets."""
        return self._places[2 * number], self._places[2 * number + 1]


@dataclass(frozen=True, slots=True)
class ServiceIcon:
    """A logo: `path` is SVG path data in a 24 x 24 view box, `colour` six hexadecimal digits."""

    slug: str
    title: str
    colour: str
    path: str


def normalised(name: str) -> str:
    """Letters and digits only, case and accents ignored: what two spellings of one name have in common."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalnum())


class ServiceIcons:
    """The bundled logos in a folder; the index is read at the first question."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[int, ServiceIcon] = {}

    @cached_property
    def _index(self) -> _Index:
        return _Index(msgspec.json.decode((self._folder / "services.json").read_bytes(), type=_Written))

    def find(self, issuer: str) -> ServiceIcon | None:
        """The logo of exactly this name or one of its aliases."""
        number = self._index.number(normalised(issuer))
        return None if number is None else self._read(number)

    def by_slug(self, slug: str) -> ServiceIcon | None:
        """The logo that a record names as "id:slug"."""
        found = self.find(slug)
        return found if found is not None and found.slug == slug else None

    def titles(self) -> list[str]:
        """All names that can be chosen, as bundled."""
        return [self._read(number).title for number in range(len(self._index))]

    def _read(self, number: int) -> ServiceIcon:
        if number not in self._drawn:
            offset, length = self._index.place(number)
            with (self._folder / "services.tsv").open("rb") as drawings:
                drawings.seek(offset)
                slug, title, colour, path = drawings.read(length).decode().rstrip("\n").split("\t")
            self._drawn[number] = ServiceIcon(slug, title, colour, path)
        return self._drawn[number]
