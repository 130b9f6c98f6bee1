"""Single values of the installation."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select

from server.store.rows import insert_or_ignore
from server.store.tables import commits, server_facts


def get(connection: Connection, name: str) -> bytes | None:
    return connection.execute(select(server_facts.c.value).where(server_facts.c.name == name)).scalar()


def put(connection: Connection, name: str, value: bytes) -> None:
    connection.execute(delete(server_facts).where(server_facts.c.name == name))
    connection.execute(insert(server_facts).values(name=name, value=value))


def claim(connection: Connection, name: str, value: bytes) -> bytes:
    """Stores the value unless there is one; returns what is stored."""
    insert_or_ignore(connection, server_facts, name=name, value=value)
    return bytes(connection.execute(select(server_facts.c.value).where(server_facts.c.name == name)).scalar_one())


def newest_commit(connection: Connection) -> int | None:
    """When the newest commit of all was accepted."""
    return connection.execute(select(func.max(commits.c.created))).scalar()
