"""The growing delay after wrong passwords (VAULT.md 10). In memory only; it never wipes anything."""

from __future__ import annotations

from typing import Final

from app.core.clock import Clock

DELAYS_SECONDS: Final = (0.0, 0.0, 0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0)


class WrongTries:
    """Counts wrong tries in a row; measured by the clock that never jumps."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._count = 0
        self._free_at = 0.0

    def failed(self) -> None:
        delay = DELAYS_SECONDS[min(self._count, len(DELAYS_SECONDS) - 1)]
        self._count += 1
        self._free_at = self._clock.monotonic() + delay

    def succeeded(self) -> None:
        self._count = 0
        self._free_at = 0.0

    @property
    def wait_seconds(self) -> float:
        """How long until the next try; 0 when now."""
        return max(0.0, self._free_at - self._clock.monotonic())
