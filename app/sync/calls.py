"""What travels on a line to the server, without the library that carries it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Literal, Protocol

SMALL_BYTES, LARGE_BYTES, WHOLE_BYTES = 1 << 20, 24 << 20, 64 << 20
READ_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """How to reach the network: as the system is set up, directly, or through `url`, which may hold a password."""

    kind: Literal["system", "none", "own"] = "system"
    url: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `cap` bounds the answer; `overrides` gives refusals a meaning of their own, by status."""

    method: str
    path: str
    params: Mapping[str, str] | None = None
    body: bytes | None = None
    cap: int = SMALL_BYTES
    overrides: Mapping[int, str] | None = None
    read_seconds: float = READ_SECONDS


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """One server-sent event."""

    name: str
    data: str


class Line(Protocol):
    """Carries calls to one server."""

    @property
    def server_time_ms(self) -> int | None:
        """What the server's clock said in its last answer."""

    async def ask(self, call: Call) -> bytes | None:
        """The answer's body, None where there is none; raises AppError."""

    def stream(self, path: str) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent]]:
        """Server-sent events."""

    async def reopen(self) -> None:
        """Ends all connections; what is asked from now on goes the way that is chosen now."""

    async def close(self) -> None:
        """Ends all connections."""


class OpenLine(Protocol):
    """Opens lines; the one place that decides how."""

    def __call__(self, server: str, token: str | None = None) -> Line:
        """A line to the server; raises AppError for an address or proxy that cannot be used."""
