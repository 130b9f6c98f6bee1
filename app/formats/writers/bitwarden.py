"""Bitwarden's plain JSON: each code as a login. It knows time-based codes and Steam's; a tag becomes the folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.formats.base import Format
from app.formats.writer import Writer, lost_members, only, random_uuid, uri_problem
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("bitwarden", "Bitwarden")
_TYPES = ("totp", "steam")
_ALGORITHMS = ("SHA1", "SHA256", "SHA512")
_LOGIN = 1


def _cannot_carry(entry: Entry) -> str | None:
    return only(entry, _TYPES, _ALGORITHMS) or uri_problem(entry)


def _loses(entry: Entry) -> tuple[str, ...]:
    kept = ("tags",) if len(entry.tags) < 2 else ()
    return lost_members(entry, "note", "favorite", *kept)


def _write(entries: Sequence[Entry], _password: str | None) -> bytes:
    folders = {entry.tags[0]: random_uuid() for entry in entries if entry.tags}
    document = {
        "encrypted": False,
        "folders": [{"id": folder, "name": name} for name, folder in folders.items()],
        "items": [_item(entry, folders) for entry in entries],
    }
    return json.dumps(document, indent=2, ensure_ascii=False).encode()


def _item(entry: Entry, folders: dict[str, str]) -> dict[str, Any]:
    steam = entry.otp.type == "steam"
    return {
        "id": random_uuid(),
        "organizationId": None,
        "folderId": folders[entry.tags[0]] if entry.tags else None,
        "type": _LOGIN,
        "reprompt": 0,
        "name": entry.issuer or entry.account,
        "notes": entry.note or None,
        "favorite": entry.favorite,
        "login": {
            "uris": [],
            "username": entry.account or None,
            "password": None,
            "totp": f"steam://{entry.otp.secret}" if steam else uri.write(entry, extras=False),
        },
        "collectionIds": None,
    }


WRITER = Writer(FORMAT, ".json", "never", _cannot_carry, _loses, _write)
