"""A clock that a test moves."""

from __future__ import annotations


class ManualClock:
    """Wall time and steady time, moved apart or together."""

    def __init__(self, now_ms: int = 1_763_769_600_000) -> None:
        self._now_ms = now_ms
        self._steady = 1000.0

    def now_ms(self) -> int:
        return self._now_ms

    def monotonic(self) -> float:
        return self._steady

    def advance(self, seconds: float) -> None:
        """Time passes."""
        self._now_ms += int(seconds * 1000)
        self._steady += seconds

    def set_wall(self, now_ms: int) -> None:
        """Somebody sets the system clock."""
        self._now_ms = now_ms
