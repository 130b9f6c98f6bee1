"""Single values of the installation."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from server.store.tables import server_facts


def get(connection: Connection, name: str) -> bytes | None:
    return connection.execute(select(server_facts.c.value).where(server_facts.c.name == name)).scalar()


def put(connection: Connection, name: str, value: bytes) -> None:
    connection.execute(delete(server_facts).where(server_facts.c.name == name))
    connection.execute(insert(server_facts).values(name=name, value=value))
