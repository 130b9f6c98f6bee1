"""Ids of records, devices, commits: 16 random bytes, written as base64url (22 characters)."""

from __future__ import annotations

import secrets

from app.core.octets import from_base64url, to_base64url

ID_BYTES = 16


def new_id() -> str:
    return to_base64url(secrets.token_bytes(ID_BYTES))


def id_octets(text: str) -> bytes:
    """The 16 octets of an id; raises ValueError when it is none."""
    return from_base64url(text, ID_BYTES)
