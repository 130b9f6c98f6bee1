"""A whole app without a window: a vault on the disk and the sync service on it, with what a user would do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path

from app.core.clock import CorrectedClock, SystemClock
from app.services.proxy import proxy_of
from app.services.sync import SyncService
from app.services.sync_status import SyncOptions
from app.services.vault import VaultOptions, VaultService
from app.vault import commands
from tests.kit.entries import entry

PASSWORD = "correct horse battery"


class SyncApp:
    """One installation."""

    def __init__(self, folder: Path, *, name: str = "", clock=None) -> None:
        self.clock = clock or SystemClock()
        corrected = CorrectedClock(self.clock)
        self.vault = VaultService(folder, clock=corrected, options=VaultOptions(kdf=1))
        options = SyncOptions(app="4OTP/test", device_name=name, proxy=proxy_of(self.vault))
        self.sync = SyncService(self.vault, self.clock, options, corrected=corrected)

    async def add(self, issuer: str, secret: str, *, synced: bool = False, **members) -> str:
        before = self.vault.snapshot
        applied = await self.vault.apply(commands.add_entries([entry(issuer, secret, **members)], synced=synced))
        return commands.new_ids(before, applied.snapshot)[0]

    async def connect(self, string: str, choice="all", **options) -> None:
        await self.sync.accept(await self.sync.offer(string, **options), choice)

    def issuers(self) -> set[str]:
        return {code.issuer for code in self.vault.snapshot.codes}

    def synced(self) -> set[str]:
        return {code.issuer for code in self.vault.snapshot.codes if code.synced}

    def code(self, issuer: str):
        return next(code for code in self.vault.snapshot.codes if code.issuer == issuer)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits for a change of the vault or the sync status that makes the condition true."""
        happened = asyncio.Event()
        ends = [
            self.vault.changed.subscribe(lambda _snapshot: happened.set()),
            self.sync.changed.subscribe(lambda _status: happened.set()),
        ]
        try:
            async with asyncio.timeout(20):
                while not condition():
                    happened.clear()
                    await happened.wait()
        finally:
            for end in ends:
                end()


@asynccontextmanager
async def running(folder: Path, **options):
    """An app with a fresh, unlocked vault."""
    app = SyncApp(folder, **options)
    await app.vault.create(PASSWORD)
    try:
        yield app
    finally:
        await app.sync.stop()
        await app.vault.close()
