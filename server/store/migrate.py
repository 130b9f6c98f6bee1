"""Brings the schema to where the program is. Alembic is imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from app.core.errors import AppError
from server.store.database import Database
from server.store.tables import metadata

HEAD: Final = "0002"
_LOCK: Final = 4077  # one number for all processes of the service


def version(connection: Connection) -> str | None:
    """The schema's version, None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def step_to(connection: Connection, target: str) -> None:
    """Up or down to a version ("base" for none), within the transaction of the connection."""
    from alembic import command  # noqa: PLC0415  (a started server has no use for it)
    from alembic.config import Config  # noqa: PLC0415  (as above)

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    settings.attributes["connection"] = connection
    present = version(connection)
    going_down = target == "base" or (present is not None and target < present)
    (command.downgrade if going_down else command.upgrade)(settings, target)


def create(connection: Connection) -> None:
    """The whole schema at once, for an empty database: the same as all steps, without loading them."""
    metadata.create_all(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def _to_head(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    if not inspect(connection).has_table("alembic_version"):
        create(connection)
    else:
        step_to(connection, HEAD)


async def upgrade(database: Database) -> bool:
    """To the newest version; whether anything was done. Raises AppError("database.newer") for a later program's."""
    present = await database.read(version)
    if present == HEAD:
        return False
    if present is not None and present > HEAD:
        raise AppError("database.newer", version=present)
    await database.write(_to_head)
    return True
