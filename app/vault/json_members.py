"""JSON objects of which we know some members: the others are carried along with their exact text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec import Raw

_MEMBERS = msgspec.json.Decoder(dict[str, Raw])
_ENCODER = msgspec.json.Encoder(order="sorted")


def split_members(text: bytes | Raw, known: Collection[str]) -> tuple[dict[str, Raw], bytes | None]:
    """The known members, and the object of the unknown ones (None when there are none)."""
    members = _MEMBERS.decode(text)
    unknown = {name: value for name, value in members.items() if name not in known}
    if not unknown:
        return members, None
    return {name: value for name, value in members.items() if name in known}, _ENCODER.encode(unknown)


def join_members(members: Mapping[str, Any], extra: bytes | None) -> bytes | None:
    """The object of all of them, or None when there are none."""
    return object_text(members, extra) if members or extra else None


def object_text(members: Mapping[str, Any], extra: bytes | None) -> bytes:
    """Canonical JSON of the members and of those that were carried along."""
    return _ENCODER.encode({**_MEMBERS.decode(extra), **members} if extra else dict(members))
