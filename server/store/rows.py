"""Small statements that several stores share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_or_ignore(connection: Connection, table: Table, **values: Any) -> bool:
    """Whether the row was new."""
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert
    return connection.execute(insert(table).values(**values).on_conflict_do_nothing()).rowcount == 1


def upsert(connection: Connection, table: Table, key: tuple[str, ...], **values: Any) -> None:
    """Inserts the row, or replaces its other columns."""
    insert: Any = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert
    statement: Insert = (
        insert(table)
        .values(**values)
        .on_conflict_do_update(
            index_elements=list(key), set_={name: value for name, value in values.items() if name not in key}
        )
    )
    connection.execute(statement)
