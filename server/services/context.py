"""What every service works with, handed in once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, Final

from app.core.clock import Clock
from server.domain.config import Config
from server.domain.limits import Limit
from server.domain.refusal import Refusal
from server.security.buckets import MemoryBuckets
from server.security.master_key import MasterKeys
from server.store import rates
from server.store.database import Database

_LOG: Final = logging.getLogger("4otp.server")
_REST_SECONDS: Final = 1.0
_UNPROVED: Final = frozenset({"unauthenticated", "key_revoked", "vault_gone"})


@dataclass(frozen=True, slots=True)
class Context:
    """Settings, time, data and keys of one running server."""

    config: Config
    clock: Clock
    database: Database
    keys: MasterKeys
    buckets: MemoryBuckets

    async def limit(self, limits: tuple[Limit, ...], key: bytes) -> None:
        """Counts one try against limits that hold over all processes; raises Refusal("rate_limited")."""
        if self.config.rate_limits:
            wait = await self.database.write(rates.take, self.keys.mac("rate", key), limits, self.clock.now_ms())
            if wait is not None:
                raise Refusal("rate_limited", retry_after=wait)

    def limit_here(self, limits: tuple[Limit, ...], key: bytes) -> None:
        """Counts one call against limits of this process; raises Refusal("rate_limited")."""
        if self.config.rate_limits:
            for limit in limits:
                wait = self.buckets.take(limit, key)
                if wait is not None:
                    raise Refusal("rate_limited", retry_after=wait)

    @contextmanager
    def proved_within(self, limits: tuple[Limit, ...], key: bytes) -> Iterator[None]:
        """As `limit_here`, for a call whose token its own statement proves: what proves none is not counted.

        Or whoever knows an account's or a device's id, such as the holder of a removed key, could use up its calls.
        """
        self.limit_here(limits, key)
        try:
            yield
        except Refusal as refusal:
            if refusal.code in _UNPROVED:
                for limit in limits:
                    self.buckets.give_back(limit, key)
            raise


Worker = Callable[[], Coroutine[Any, Any, None]]


@asynccontextmanager
async def running(*workers: Worker) -> AsyncIterator[None]:
    """Runs workers beside the caller; they are cancelled when it leaves. A worker's bug is logged, then it goes on."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_kept_up(worker)) for worker in workers]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()


async def _kept_up(worker: Worker) -> None:
    while True:
        try:
            await worker()
        except Exception:  # noqa: BLE001  (the server's top: a worker must not end with its first bug)
            _LOG.exception("worker failed")
            await asyncio.sleep(_REST_SECONDS)
