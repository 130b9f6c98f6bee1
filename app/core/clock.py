"""Time, handed in. Nothing below wiring reads the machine's clock by itself."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Wall time and a time that never jumps."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC, as the machine believes it."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never goes back, and goes on while the machine sleeps where it can."""


class SystemClock:
    """The machine's own clock."""

    def __init__(self) -> None:
        # CLOCK_MONOTONIC stops in suspend on Linux, time.monotonic() on macOS: waking up would look like a jump
        self._steady = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic() if self._steady is None else time.clock_gettime(self._steady)


class CorrectedClock:
    """A clock that somebody may set right: what is written down gets the corrected time, steady time stays."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.offset_ms = 0

    def now_ms(self) -> int:
        return self._clock.now_ms() + self.offset_ms

    def monotonic(self) -> float:
        return self._clock.monotonic()
