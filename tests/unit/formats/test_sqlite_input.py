"""Hostile databases: endless views, virtual tables, huge values, broken pages; nothing is written anywhere."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats import limits, sqlite_input
from tests.kit import foreign_files as files

ENDLESS = "CREATE VIEW accounts AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS email, x AS secret FROM n"


def test_only_plain_tables_are_read():
    image = files.sqlite_image(
        ENDLESS, "CREATE VIRTUAL TABLE found USING fts5(email, secret)", "CREATE TABLE real (a, B)"
    )
    with sqlite_input.opened(image) as database:
        assert "accounts" not in database.tables()
        assert "found" not in database.tables()
        assert database.rows("accounts") == []
        assert database.columns("real") == {"a", "b"}


def test_columns_that_compute_are_left_out():
    column = "x AS (length(hex(zeroblob(100000000)))) VIRTUAL"
    image = files.sqlite_image(f"CREATE TABLE t (a, {column})", "INSERT INTO t (a) VALUES (1), (2), (3)")
    with sqlite_input.opened(image) as database:
        assert database.rows("t") == [{"a": 1}, {"a": 2}, {"a": 3}]


def test_more_text_than_the_limit_is_refused():
    image = files.sqlite_image("CREATE TABLE t (a)", *["INSERT INTO t VALUES (hex(zeroblob(1000000)))"] * 17)
    with pytest.raises(AppError, match="too_large"), sqlite_input.opened(image) as database:
        database.rows("t")


def test_column_names_are_quoted():
    image = files.sqlite_image('CREATE TABLE t ("a""b" TEXT, "c; --" TEXT)', "INSERT INTO t VALUES (1, 2)")
    with sqlite_input.opened(image) as database:
        assert database.rows("t") == [{'a"b': "1", "c; --": "2"}]


def test_too_many_rows_are_refused():
    image = files.sqlite_image("CREATE TABLE t (a)", rows={"t": [(n,) for n in range(limits.ENTRIES + 1)]})
    with pytest.raises(AppError, match="too_large"), sqlite_input.opened(image) as database:
        database.rows("t")


def test_text_that_is_no_utf_8_is_replaced():
    image = files.sqlite_image("CREATE TABLE t (a)", "INSERT INTO t VALUES (CAST(X'ff41' AS TEXT))")
    with sqlite_input.opened(image) as database:
        assert database.rows("t") == [{"a": "\ufffdA"}]


@pytest.mark.parametrize(
    "image", [b"SQLite format 3\0", b"SQLite format 3\0" + bytes(100), b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_broken_databases_are_damage(image):
    with pytest.raises(AppError, match="damaged"), sqlite_input.opened(image) as database:
        database.rows("t")
