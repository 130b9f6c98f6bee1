"""Rate limits that a process keeps in memory: the frequent calls of devices (SYNC.md 10)."""

from __future__ import annotations

from typing import Final

from app.core.clock import Clock
from server.domain.limits import Limit

_SWEEP_ABOVE: Final = 50_000


class MemoryBuckets:
    """Token buckets by limit and key; full ones are forgotten when there are many."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._levels: dict[tuple[str, bytes], tuple[float, float, Limit]] = {}

    def take(self, limit: Limit, key: bytes) -> int | None:
        """None, or the seconds to wait."""
        now = self._clock.monotonic() * 1000
        level, at, _ = self._levels.get((limit.name, key), (float(limit.count), now, limit))
        level = min(limit.count, level + (now - at) * limit.count / limit.window_ms)
        if level < 1:
            return int((1 - level) * limit.window_ms / limit.count / 1000) + 1
        if len(self._levels) > _SWEEP_ABOVE:
            self._sweep(now)
        self._levels[limit.name, key] = (level - 1, now, limit)
        return None

    def give_back(self, limit: Limit, key: bytes) -> None:
        """What was taken did not count."""
        level, at, _ = self._levels.get((limit.name, key), (float(limit.count), 0.0, limit))
        self._levels[limit.name, key] = (min(limit.count, level + 1), at, limit)

    def _sweep(self, now: float) -> None:
        self._levels = {
            name: (level, at, limit)
            for name, (level, at, limit) in self._levels.items()
            if level + (now - at) * limit.count / limit.window_ms < limit.count
        }
