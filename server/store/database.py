"""One way to run a transaction on SQLite and PostgreSQL.

Store functions are plain functions of a SQLAlchemy connection. On SQLite they run in a thread, so a transaction costs
one hop instead of one a statement; on PostgreSQL through the asyncpg driver. A write holds the lock of SQLite's only
writer from its first moment (BEGIN IMMEDIATE: a deferred one that reads first fails with busy-snapshot).
Scripts are transactions written as generators of statements; they run on the bare driver (server.store.script).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection

from server.store.script import Script

P = ParamSpec("P")
T = TypeVar("T")


class Database(Protocol):
    """A database, whichever it is."""

    dialect: str

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs the function in a transaction that writes nothing."""

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs the function in a transaction; it is committed when the function returns."""

    async def run_read(self, script: Script[T]) -> T:
        """Runs a script of one statement (one snapshot of the data)."""

    async def run_snapshot(self, script: Script[T]) -> T:
        """Runs a script that only reads, all of it on one snapshot of the data."""

    async def run_write(self, script: Script[T]) -> T:
        """Runs a script in one transaction."""

    async def close(self) -> None:
        """Ends all connections."""


class Threads:
    """Threads for SQLite: one writes, a few read."""

    def __init__(self, readers: int = 2) -> None:
        self._reading = ThreadPoolExecutor(readers, thread_name_prefix="read")
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="write")

    async def read(self, function: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._reading, function, *args)

    async def write(self, function: Callable[..., T], *args: Any) -> T:
        """A write that has begun is not cancelled with its caller: the thread finishes it."""
        return await asyncio.get_running_loop().run_in_executor(self._writing, function, *args)

    def close(self) -> None:
        self._reading.shutdown()
        self._writing.shutdown()
