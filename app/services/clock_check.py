"""Whether the system clock can be trusted for codes: compared with a server's answer, and watched for jumps.

The question needs no account and says nothing about the vault. How the server is asked is the transport's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from app.core.clock import Clock
from app.core.events import Event

TOLERANCE_MS = 10_000


class TimeServer(Protocol):
    """Somebody who knows what time it is."""

    async def server_time_ms(self) -> int:
        """Milliseconds since 1970 UTC, to about a second. Raises AppError when there is no answer."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """What is known. `offset_ms` is true time minus system time; None until a server answered."""

    offset_ms: int | None = None
    jumped_ms: int = 0

    @property
    def is_off(self) -> bool:
        """True when a person should be warned."""
        if self.offset_ms is not None:
            return abs(self.offset_ms) > TOLERANCE_MS
        return abs(self.jumped_ms) > TOLERANCE_MS


class LaterTimeServer:
    """Makes the real one at the first question, so that starting does not wait for the network's library."""

    def __init__(self, make: Callable[[], TimeServer]) -> None:
        self._make = make

    async def server_time_ms(self) -> int:
        return await self._make().server_time_ms()


class ClockCheck:
    """Measures and watches. `correction_ms` is what codes are corrected by when the user agreed to it."""

    def __init__(self, clock: Clock, server: TimeServer | None) -> None:
        self._clock = clock
        self._server = server
        self._lead = self._wall_lead_ms()
        self.state = ClockState()
        self.changed: Event[ClockState] = Event()

    def correction_ms(self, *, agreed: bool) -> int:
        return self.state.offset_ms or 0 if agreed and self.state.is_off else 0

    def watch(self) -> bool:
        """Called about once a second. True when the system clock has just jumped and should be measured again.

        A jump moves a measured offset the other way, so that a correction stays right without asking anybody.
        """
        lead = self._wall_lead_ms()
        jump = lead - self._lead
        if abs(jump) <= TOLERANCE_MS:
            return False
        self._lead = lead
        offset = self.state.offset_ms
        self._become(
            replace(
                self.state,
                offset_ms=None if offset is None else offset - jump,
                jumped_ms=self.state.jumped_ms + jump,
            )
        )
        return True

    async def measure(self) -> ClockState:
        """Asks the server; raises AppError when it does not answer, and nothing changes then."""
        if self._server is None:
            return self.state
        asked = self._clock.monotonic()
        server_ms = await self._server.server_time_ms()
        half_way_ms = int((self._clock.monotonic() - asked) * 500)
        self._lead = self._wall_lead_ms()
        self._become(ClockState(offset_ms=server_ms + half_way_ms - self._clock.now_ms()))
        return self.state

    def _wall_lead_ms(self) -> int:
        return self._clock.now_ms() - int(self._clock.monotonic() * 1000)

    def _become(self, state: ClockState) -> None:
        self.state = state
        self.changed.emit(state)
