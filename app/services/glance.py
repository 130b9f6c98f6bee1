"""A first look at the vault file, before the vault itself is loaded: enough for the picture of the unlock window.

It knows only the ordinary case, a sound header with a password, and leaves everything else to `VaultService.status`,
which also corrects the picture a moment later. Nothing is proved and nothing is decided here.
"""

from __future__ import annotations

import json
from pathlib import Path

from app.services.vault_status import VaultStatus

FILE_NAME = "vault.4otpv"
_START = b"4OTPVLT\x01"
_LARGEST_HEADER = 65_536


def glance(folder: Path) -> VaultStatus | None:
    """A locked vault that a password opens; None for anything else."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            if file.read(len(_START)) != _START:
                return None
            size = int.from_bytes(file.read(4), "big")
            members = json.loads(file.read(min(size, _LARGEST_HEADER)))
        slots = frozenset(slot["type"] for slot in members["slots"])
        hint = members.get("hint")
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    ordinary = members.get("min_reader") == 1 and "password" in slots and isinstance(hint, str | None)
    return VaultStatus("locked", hint, slots) if ordinary else None
