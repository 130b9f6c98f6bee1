"""Scripts: one text for both drivers."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from server.store.script import Many, Statement, Together, numbered, run_on_sqlite, together, unlocked


def test_placeholders_are_numbered_over_all_statements():
    assert numbered("a = ? AND b = ?") == "a = $1 AND b = $2"
    assert together(("INSERT INTO t VALUES (?)", "DELETE FROM u WHERE x = ?")) == (
        "WITH w0 AS (INSERT INTO t VALUES ($1)), w1 AS (DELETE FROM u WHERE x = $2) SELECT 1"
    )
    assert unlocked("SELECT 1 FOR UPDATE").strip() == "SELECT 1"


def test_a_script_gets_its_rows_and_returns_its_result():
    def script():
        yield Statement("CREATE TABLE t (x)")
        yield Many("INSERT INTO t VALUES (?)", [(1,), (2,)])
        yield Together([Statement("INSERT INTO t VALUES (?)", (3,)), Statement("DELETE FROM t WHERE x = ?", (1,))])
        rows = yield Statement("SELECT x FROM t ORDER BY x")
        return [row[0] for row in rows]

    with closing(sqlite3.connect(":memory:")) as connection:
        assert run_on_sqlite(connection.cursor(), script()) == [2, 3]


def test_what_a_script_raises_comes_out():
    def script():
        yield Statement("SELECT 1")
        raise LookupError("no")

    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(LookupError):
        run_on_sqlite(connection.cursor(), script())
