"""The dashboard's files: found once, served from memory under one name that changes with any of them.

Every script and style carries the hash of its content, so neither a proxy nor a cache can put another in its place.
"""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

STATIC = Path(__file__).parent / "static"
WORDS = Path(__file__).parents[2] / "resources" / "words"
PREFIX = "/static"
_IMPORT = re.compile(r'^import (?:[^"]+ from )?"(\.[^"]+)";$', re.MULTILINE)
_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".txt": "text/plain",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its content, media type and subresource integrity."""

    content: bytes
    media_type: str
    integrity: str


@dataclass(frozen=True, slots=True)
class Assets:
    """All files by name; `version` names exactly this set."""

    files: Mapping[str, Asset]
    version: str

    def url(self, name: str) -> str:
        """Raises KeyError for a name that is not there: a template with a slip fails in its test."""
        self.files[name]
        return f"{PREFIX}/{self.version}/{name}"

    def integrity(self, name: str) -> str:
        return self.files[name].integrity

    def modules(self, entry: str) -> list[str]:
        """What a module imports, directly or not: to be loaded at once, with its integrity."""
        found: dict[str, None] = {}
        waiting = [entry]
        while waiting:
            name = waiting.pop()
            for target in _IMPORT.findall(self.files[name].content.decode()):
                imported = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
                if imported not in found:
                    found[imported] = None
                    waiting.append(imported)
        return sorted(found)


def _asset(path: Path) -> Asset:
    content = path.read_bytes()
    digest = base64.b64encode(hashlib.sha384(content).digest()).decode()
    return Asset(content, _TYPES[path.suffix], f"sha384-{digest}")


def load_assets(static: Path = STATIC, words: Path = WORDS) -> Assets:
    """Reads every file that has a known type; licence texts stay unserved."""
    paths = {path.relative_to(static).as_posix(): path for path in static.rglob("*") if path.suffix in _TYPES}
    paths |= {f"words/{path.name}": path for path in words.glob("*.txt")}
    files = {name: _asset(paths[name]) for name in sorted(paths)}
    hasher = hashlib.sha256()
    for name, asset in files.items():
        hasher.update(f"{name}\0{asset.integrity}\0".encode())
    return Assets(files, hasher.hexdigest()[:16])
