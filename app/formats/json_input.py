"""JSON from strangers: bounded before it is parsed, and read without trusting any type in it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any

from app.core.errors import AppError
from app.formats import limits

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_BRACKETS = re.compile(r"[\[\]{}]")


def parse(text: str) -> Any:
    """The document; AppError "format.damaged" or "format.too_large". Never a RecursionError, never a gigabyte."""
    _check_shape(text)
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        raise AppError("format.damaged", place="json") from None


def parse_bytes(data: bytes) -> Any:
    """As `parse`, of UTF-8 with or without a byte order mark."""
    try:
        return parse(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise AppError("format.damaged", place="json") from None


def _check_shape(text: str) -> None:
    containers = text.count("{") + text.count("[")
    limits.check_size(containers, limits.JSON_CONTAINERS, "json")
    limits.check_size(text.count(","), limits.JSON_VALUES, "json")
    if containers <= limits.NESTING:
        return
    depth = 0
    for bracket in _BRACKETS.finditer(_STRINGS.sub("", text)):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > limits.NESTING:
            raise AppError("format.too_large", what="nesting", limit=limits.NESTING)


def mapping(value: Any) -> dict[str, Any]:
    """The object, or an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def array(value: Any) -> list[Any]:
    """The array, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def text(value: Any) -> str:
    """The string (numbers as people read them), or "" for anything else: null, objects, absent."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def number(value: Any) -> int:
    """The whole number that a header needs; AppError "format.damaged" for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise AppError("format.damaged", place="number")
    return value


def octets(value: Any, place: str, size: int | None = None) -> bytes:
    """The bytes of a Base64 text (standard or URL-safe, padded or not); AppError "format.damaged" names the place."""
    compact = "".join(text(value).split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        found = base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise AppError("format.damaged", place=place) from None
    if size is not None and len(found) != size:
        raise AppError("format.damaged", place=place)
    return found
