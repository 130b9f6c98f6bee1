"""A file as the readers see it: its kind told by its first bytes, and its text, JSON or XML parsed once.

Knows nothing of any app; `app.formats.detect` makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from xml.etree.ElementTree import Element


class Kind(StrEnum):
    """What the bytes are, before anybody asks which app wrote them (FORMATS.md 0, in its order)."""

    ZIP = "zip"
    SQLITE = "sqlite"
    JAVA = "java"
    STRATUM = "stratum"
    KEEPASS = "keepass"
    IMAGE = "image"
    PDF = "pdf"
    PGP = "pgp"
    OPENSSL = "openssl"
    JSON = "json"
    XML = "xml"
    HTML = "html"
    TEXT = "text"
    BASE64 = "base64"
    BINARY = "binary"  # without a mark and evenly mixed, as encrypted files are
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """What was chosen: the bytes, the name (only to name an entry that has no other), and the files beside it.

    `companions` are offered files by name: a manifest.json, a `-wal`. `key_file` is the second secret of formats that
    have one. `read_image` finds the texts of QR codes in an image; reading images is not this package's work.
    """

    data: bytes = field(repr=False)
    name: str = field(default="", repr=False)
    companions: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    key_file: bytes | None = field(default=None, repr=False)
    read_image: Callable[[bytes], Sequence[str]] | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """The source with its kind. `text` stands for all textual kinds, `document` for JSON, `root` for XML."""

    source: Source
    kind: Kind
    text: str = field(default="", repr=False)
    document: Any = field(default=None, repr=False)
    root: Element | None = field(default=None, repr=False)

    @property
    def data(self) -> bytes:
        return self.source.data

    def companion(self, *endings: str) -> bytes | None:
        """The first offered file whose name ends so (case-insensitive)."""
        for name, data in self.source.companions.items():
            if name.lower().endswith(endings):
                return data
        return None
