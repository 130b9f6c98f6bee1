"""Reasons to lock, and who reports them. How the vault is locked is the service's business."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol


class Reason(StrEnum):
    """Why the session calls for locking."""

    SCREEN_LOCKED = "screen_locked"
    SUSPEND = "suspend"
    USER_SWITCHED = "user_switched"


class SessionWatch(Protocol):
    """Reports reasons to lock while it runs, on the engine's loop."""

    async def start(self, on_reason: Callable[[Reason], None]) -> None:
        """Begins to watch. What the system does not offer is left out in silence: idle locking works without it."""

    async def stop(self) -> None:
        """Ends watching; harmless when it never began."""


class IdleClock(Protocol):
    """How long the person has touched neither keyboard nor pointer, in any program."""

    def idle_seconds(self) -> float | None:
        """Seconds; None where the system does not say."""
