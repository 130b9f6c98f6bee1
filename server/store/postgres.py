"""PostgreSQL through asyncpg: an engine for the many statements, a pool of the bare driver for the hot ones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

import asyncpg  # type: ignore[import-untyped]  # it ships no types
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from server.store.script import Script, run_on_asyncpg
from server.store.unavailable import FAILURES, told

# No such database, no such role, no such password: as good as away, until the operator mends it.
_SHUT_OUT: Final = (asyncpg.InvalidCatalogNameError, asyncpg.InvalidAuthorizationSpecificationError)
_FAILURES: Final = (
    *FAILURES,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    *_SHUT_OUT,
)
UNREADABLE: Final = "the address cannot be read; write / and # of a password as %2F and %23"
# Compiling a statement that runs for a millisecond costs ten.
APPLICATION: Final = "4otp-server"  # the name of our sessions in the database's own lists
_SESSION: Final = {"jit": "off", "application_name": APPLICATION}
P = ParamSpec("P")
T = TypeVar("T")


async def _keep(_connection: object) -> None:
    """Instead of the driver's own message to the database after every use: a script leaves nothing in its session."""


class PostgresDatabase:
    """A database on a server."""

    dialect = "postgresql"

    def __init__(self, url: str, *, connections: int = 8) -> None:
        self.url = url
        self._connections = connections
        self._engine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=self._connect,
            pool_size=connections,
            pool_pre_ping=True,
            hide_parameters=True,
        )
        self._reading_engine = self._engine.execution_options(postgresql_readonly=True)
        self._pool: Any = None
        self._opening = asyncio.Lock()

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with told(_FAILURES):
            async with self._reading_engine.begin() as connection:
                return await connection.run_sync(function, *args, **kwargs)

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with told(_FAILURES):
            async with self._engine.begin() as connection:
                return await connection.run_sync(function, *args, **kwargs)

    async def run_read(self, script: Script[T]) -> T:
        with told(_FAILURES):
            pool = self._pool or await self._open_pool()
            async with pool.acquire() as connection:
                return await run_on_asyncpg(connection, script)

    async def run_snapshot(self, script: Script[T]) -> T:
        with told(_FAILURES):
            pool = self._pool or await self._open_pool()
            async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
                return await run_on_asyncpg(connection, script)

    async def run_write(self, script: Script[T]) -> T:
        with told(_FAILURES):
            pool = self._pool or await self._open_pool()
            async with pool.acquire() as connection, connection.transaction():
                return await run_on_asyncpg(connection, script)

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
        await self._engine.dispose()

    async def _connect(self) -> Any:
        """The address is read by the driver alone, as for the pool: one grammar for both."""
        try:
            return await asyncpg.connect(self.url, server_settings=_SESSION)
        except _SHUT_OUT as error:
            raise ConnectionError(str(error)) from None
        except asyncpg.InterfaceError:
            raise
        except ValueError:  # it quotes what it takes for the port: a part of a password with a "/" or "#"
            raise ConnectionError(UNREADABLE) from None

    async def _open_pool(self) -> Any:
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    self.url, min_size=1, max_size=self._connections, server_settings=_SESSION, reset=_keep
                )
        return self._pool
