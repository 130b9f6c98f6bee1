"""Ente's `codeDisplay` parameter: note, tags and pin of an entry as JSON in its URI (FORMATS section 1).

We read it, and write it for what a plain URI cannot say. Ente's counters of use are not kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

KEY = "codeDisplay"
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), " ")


@dataclass(frozen=True, slots=True)
class CodeDisplay:
    note: str = ""
    tags: tuple[str, ...] = ()
    favorite: bool = False
    trashed: bool = False


def read(text: str) -> CodeDisplay | None:
    """What the parameter says; None when it is no JSON object."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    return CodeDisplay(
        note=_text(value.get("note")),
        tags=_tags(value.get("tags")),
        favorite=value.get("pinned") is True,
        trashed=value.get("trashed") is True,
    )


def write(display: CodeDisplay) -> str:
    """The parameter's value, in Ente's own shape."""
    value = {
        "pinned": display.favorite,
        "trashed": display.trashed,
        "lastUsedAt": 0,
        "tapCount": 0,
        "tags": list(display.tags),
        "note": display.note,
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _tags(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(tag for tag in map(_text, value) if tag))


def _text(value: Any) -> str:
    return value.translate(_SURROGATES).strip() if isinstance(value, str) else ""
