"""The sync service within a test: the real application over its real database, reached by httpx without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from server.domain.config import Config, load
from server.main import create_app
from server.services import Services
from tests.kit.clock import ManualClock
from tests.kit.mailbox import Mailbox

HOST = "http://127.0.0.1:8440"


@dataclass
class RunningService:
    """What a test holds: the application, its parts, its mails and its time."""

    app: object
    services: Services
    mailbox: Mailbox
    clock: ManualClock
    config: Config

    def client(self, **headers: str) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url=f"{HOST}/api/v1", headers=headers)


def config_of(folder: Path, database: str = "", **settings: object) -> Config:
    return load({}, "", data=folder, database=database, log_level="debug", **settings)


@asynccontextmanager
async def running_service(
    config: Config, clock: ManualClock | None = None, provider=None
) -> AsyncIterator[RunningService]:
    """Started and ended as uvicorn would: in one task of its own, whatever task asks."""
    clock = clock or ManualClock()
    mailbox = Mailbox()
    app = create_app(config, clock=clock, transport=mailbox, provider=provider)
    started, ending = asyncio.Event(), asyncio.Event()

    async def live() -> None:
        try:
            async with app.app.lifespan():
                started.set()
                await ending.wait()
        finally:
            started.set()

    life = asyncio.get_running_loop().create_task(live())
    await started.wait()
    try:
        if not life.done():
            yield RunningService(app, app.app.state.services, mailbox, clock, config)
    finally:
        ending.set()
        await life
