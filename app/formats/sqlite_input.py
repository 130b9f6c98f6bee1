"""SQLite databases from strangers, read in memory only: no file is written, nothing in the database is trusted.

A hostile schema can hold views that never end, so only plain tables are read, and every query has a step limit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from app.core.errors import AppError
from app.formats import limits
from app.formats.content import Content

Value = str | bytes | int | float | None

_STEPS_BETWEEN_CHECKS = 10_000
_MAX_CHECKS = 20_000
_MAX_VALUE_BYTES = 4 * limits.MIB
_MAX_COLUMNS = 200


class Database:
    """An open database, asked only for whole rows of plain tables."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def tables(self) -> frozenset[str]:
        """Names of the plain tables, lower case."""
        found = self._run("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        return frozenset(str(row[0]).lower() for row in found)

    def columns(self, table: str) -> frozenset[str]:
        """Lower-case column names of a plain table, none when it is not there. `table` comes from our code."""
        return frozenset(name.lower() for name in self._stored_columns(table))

    def rows(self, table: str) -> list[dict[str, Value]]:
        """The rows of a table as mappings from lower-case column names. `table` comes from our code, never a file.

        Generated columns are left out: they compute whatever the file says.
        """
        names = self._stored_columns(table)
        if not names:
            return []
        quoted = ", ".join('"' + name.replace('"', '""') + '"' for name in names)
        query = f'SELECT {quoted} FROM "{table}" LIMIT {limits.ENTRIES + 1}'  # noqa: S608  (names quoted above)
        rows: list[dict[str, Value]] = []
        size = 0
        for row in self._run(query):
            size += sum(len(value) for value in row if isinstance(value, str | bytes))
            limits.check_size(size, limits.EXPANDED_BYTES, "database")
            rows.append({name.lower(): value for name, value in zip(names, row, strict=True)})
        limits.check_size(len(rows), limits.ENTRIES, "entries")
        return rows

    def _stored_columns(self, table: str) -> list[str]:
        if table not in self.tables():
            return []
        return [str(row[1]) for row in self._run(f'PRAGMA table_info("{table}")')]

    def _run(self, query: str) -> sqlite3.Cursor:
        return self._connection.execute(query)


@contextmanager
def opened(image: bytes) -> Iterator[Database]:
    """The database in memory; AppError "format.damaged"."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _restrict(connection)
        try:
            connection.deserialize(_without_wal_mode(image))
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            yield Database(connection)
        except (sqlite3.Error, UnicodeDecodeError, OverflowError, ValueError):
            raise AppError("format.damaged", place="sqlite") from None


def _restrict(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_COLUMN, _MAX_COLUMNS)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.text_factory = _text
    remaining = iter(range(_MAX_CHECKS))
    connection.set_progress_handler(lambda: 0 if next(remaining, None) is not None else 1, _STEPS_BETWEEN_CHECKS)


def _text(octets: bytes) -> str:
    return octets.decode("utf-8", "replace")


def _without_wal_mode(image: bytes) -> bytes:
    """A database in write-ahead mode opens only with its log beside it; in memory it reads the same without."""
    if len(image) < 100:
        raise AppError("format.damaged", place="sqlite")
    return image[:18] + b"\x01\x01" + image[20:]


def columns(content: Content, table: str) -> frozenset[str]:
    """Lower-case column names of a plain table; empty when there is none, and for what is no database."""
    try:
        with opened(content.data) as database:
            return database.columns(table)
    except AppError:
        return frozenset()
