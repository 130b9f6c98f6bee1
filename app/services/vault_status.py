"""What the first screen needs to know of a vault. Imports nothing heavy: the window's first picture waits for it."""

from __future__ import annotations

from typing import Literal, NamedTuple

State = Literal["absent", "locked", "unlocked", "missing", "newer", "damaged"]


class VaultStatus(NamedTuple):
    """What the first screen needs. `read_only` is a reason ("in_use", "newer_schema", ...) or None."""

    state: State
    hint: str | None = None
    slots: frozenset[str] = frozenset()
    read_only: str | None = None
    wait_seconds: float = 0.0
