"""Transactions as generators of statements, so one text serves both drivers at their own speed.

A script yields `Statement` (placeholders `?`) and receives its rows; `Many` is the same statement with several rows of
parameters, `Together` several writes at once. What it returns is the transaction's result; what it raises rolls the
transaction back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import Connection

Row = Sequence[Any]
T = TypeVar("T")


class Statement(NamedTuple):
    """One statement; the runner sends back its rows."""

    sql: str
    parameters: tuple[object, ...] = ()


class Many(NamedTuple):
    """One statement for each row of parameters; the runner sends back nothing."""

    sql: str
    rows: Sequence[tuple[object, ...]]


class Together(NamedTuple):
    """Writes that do not see each other: one message to PostgreSQL instead of several; sends back nothing."""

    statements: Sequence[Statement]


Script = Generator[Statement | Many | Together, list[Row], T]


@cache
def numbered(sql: str) -> str:
    """The statement with PostgreSQL's placeholders."""
    head, *parts = sql.split("?")
    return head + "".join(f"${number}{part}" for number, part in enumerate(parts, 1))


@cache
def together(texts: tuple[str, ...]) -> str:
    """Several writes as one statement of PostgreSQL; its parameters are those of all, in order."""
    parts = ", ".join(f"w{number} AS ({text})" for number, text in enumerate(texts))
    return numbered(f"WITH {parts} SELECT 1")


@cache
def unlocked(sql: str) -> str:
    """The statement for SQLite, whose transaction holds the lock already."""
    return sql.replace("FOR UPDATE", "")


def run_on_sqlite(cursor: sqlite3.Cursor, script: Script[T]) -> T:
    """Runs the script on a driver's cursor, within the transaction that is open."""
    rows: list[Row] = []
    try:
        step = next(script)
        while True:
            rows = []
            if isinstance(step, Many):
                cursor.executemany(step.sql, step.rows)
            elif isinstance(step, Together):
                for statement in step.statements:
                    cursor.execute(*statement)
            else:
                rows = cursor.execute(unlocked(step.sql), step.parameters).fetchall()
            step = script.send(rows)
    except StopIteration as end:
        return cast("T", end.value)


async def run_on_asyncpg(connection: Any, script: Script[T]) -> T:
    """Runs the script on an asyncpg connection, within the transaction that is open."""
    try:
        step = next(script)
        while True:
            rows: list[Row] = []
            if isinstance(step, Many):
                await connection.executemany(numbered(step.sql), step.rows)
            elif isinstance(step, Together):
                texts = tuple(statement.sql for statement in step.statements)
                await connection.fetch(together(texts), *(p for s in step.statements for p in s.parameters))
            else:
                rows = await connection.fetch(numbered(step.sql), *step.parameters)
            step = script.send(rows)
    except StopIteration as end:
        return cast("T", end.value)


def run_on(connection: Connection, script: Script[T]) -> T:
    """Runs the script as a part of a transaction on a SQLAlchemy connection."""
    text = numbered if connection.dialect.name == "postgresql" else unlocked
    rows: list[Row] = []
    try:
        step = next(script)
        while True:
            rows = []
            if isinstance(step, Many):
                for parameters in step.rows:
                    connection.exec_driver_sql(text(step.sql), parameters)
            elif isinstance(step, Together):
                for statement in step.statements:
                    connection.exec_driver_sql(text(statement.sql), statement.parameters)
            else:
                result = connection.exec_driver_sql(text(step.sql), step.parameters)
                rows = [tuple(row) for row in result] if result.returns_rows else []
            step = script.send(rows)
    except StopIteration as end:
        return cast("T", end.value)
