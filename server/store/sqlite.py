"""SQLite: WAL, synchronous=FULL, one writer thread, a few reading ones."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from server.store.database import Threads
from server.store.script import Script, run_on_sqlite
from server.store.unavailable import told

P = ParamSpec("P")
T = TypeVar("T")

_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-16384",
)


def open_connection(file: Path) -> sqlite3.Connection:
    """A connection of the driver; the caller begins and ends transactions."""
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def make_engine(file: Path, *, pooled: bool = True) -> Engine:
    """An engine whose transactions begin as the execution option `begin` says; IMMEDIATE unless told."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: open_connection(file),
        hide_parameters=True,  # an error that is logged must not hold what was asked
        poolclass=QueuePool if pooled else NullPool,
        **({"pool_size": 4} if pooled else {}),
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN IMMEDIATE"))

    return engine


class SqliteDatabase:
    """A database in one file."""

    dialect = "sqlite"

    def __init__(self, file: Path) -> None:
        self.file = file
        self._engine = make_engine(file)
        self._reading_engine = self._engine.execution_options(begin="BEGIN DEFERRED")
        self._threads = Threads()
        self._local = threading.local()
        self._driver_connections: list[sqlite3.Connection] = []

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        def work() -> T:
            with self._reading_engine.begin() as connection:
                return function(connection, *args, **kwargs)

        with told():
            return await self._threads.read(work)

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        def work() -> T:
            with self._engine.begin() as connection:
                return function(connection, *args, **kwargs)

        with told():
            return await self._threads.write(work)

    async def run_read(self, script: Script[T]) -> T:
        with told():
            return await self._threads.read(self._read_script, script)

    async def run_snapshot(self, script: Script[T]) -> T:
        with told():
            return await self._threads.read(self._read_snapshot, script)

    async def run_write(self, script: Script[T]) -> T:
        with told():
            return await self._threads.write(self._write_script, script)

    async def close(self) -> None:
        self._threads.close()
        for connection in self._driver_connections:
            connection.close()
        self._engine.dispose()

    def _driver(self) -> sqlite3.Cursor:
        """This thread's own cursor on the bare driver."""
        cursor: sqlite3.Cursor | None = getattr(self._local, "cursor", None)
        if cursor is None:
            connection = open_connection(self.file)
            self._driver_connections.append(connection)
            cursor = self._local.cursor = connection.cursor()
        return cursor

    def _read_script(self, script: Script[T]) -> T:
        return run_on_sqlite(self._driver(), script)

    def _read_snapshot(self, script: Script[T]) -> T:
        cursor = self._driver()
        cursor.execute("BEGIN DEFERRED")
        try:
            return run_on_sqlite(cursor, script)
        finally:
            cursor.execute("ROLLBACK")

    def _write_script(self, script: Script[T]) -> T:
        cursor = self._driver()
        cursor.execute("BEGIN IMMEDIATE")
        try:
            result = run_on_sqlite(cursor, script)
        except BaseException:
            cursor.execute("ROLLBACK")
            raise
        cursor.execute("COMMIT")
        return result
