"""All services of one running server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from server.domain.config import Config
from server.services.context import Context


@dataclass(frozen=True, slots=True)
class Services:
    """What the API and the pages may ask for."""

    context: Context

    @property
    def config(self) -> Config:
        return self.context.config

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """While the server runs: background work on entry, connections closed on leaving."""
        try:
            yield
        finally:
            await self.context.database.close()


def build(context: Context) -> Services:
    return Services(context)
