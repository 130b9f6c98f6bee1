"""Apple's keyed archives (NSKeyedArchiver) in binary property lists, resolved to plain values without any class.

Archives are graphs of numbered objects. A hostile one can name itself or share an object a billion times, so depth and
visits are bounded.
"""

from __future__ import annotations

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from app.core.errors import AppError

_MAX_DEPTH = 32
_MAX_VISITS = 500_000
_FAILURES = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, EOFError, ExpatError)
MAGIC = b"bplist00"


def root(data: bytes) -> Any:
    """The archive's first object: dicts, lists, texts, bytes and numbers. AppError "format.damaged"."""
    try:
        if not data.startswith(MAGIC):
            raise ValueError(MAGIC)
        archive = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
        top = archive["$top"]
        resolver = _Resolver(archive["$objects"])
        if set(top) == {"root"}:
            return resolver.value(top["root"], 0)
        return {name: resolver.value(value, 0) for name, value in top.items()}
    except (*_FAILURES, plistlib.InvalidFileException):
        raise AppError("format.damaged", place="archive") from None


class _Resolver:
    """Follows the references of one archive."""

    def __init__(self, objects: list[Any]) -> None:
        self._objects = objects
        self._left = _MAX_VISITS

    def value(self, value: Any, depth: int) -> Any:
        """The value that a reference leads to, or the value itself."""
        self._left -= 1
        if depth > _MAX_DEPTH or self._left < 0:
            raise AppError("format.too_large", what="nesting", limit=_MAX_DEPTH)
        if isinstance(value, plistlib.UID):
            return self.value(self._objects[value.data], depth + 1)
        if value == "$null":
            return None
        return self._holder(value, depth) if isinstance(value, dict) else value

    def _holder(self, value: dict[str, Any], depth: int) -> Any:
        if "NS.objects" in value:
            found = [self.value(item, depth + 1) for item in value["NS.objects"]]
            if "NS.keys" not in value:
                return found
            keys = (self.value(key, depth + 1) for key in value["NS.keys"])
            return dict(zip((key for key in keys if isinstance(key, str)), found, strict=False))
        for wrapped in ("NS.string", "NS.bytes", "NS.data"):
            if wrapped in value:
                return self.value(value[wrapped], depth + 1)
        return {name: self.value(item, depth + 1) for name, item in value.items() if name != "$class"}
