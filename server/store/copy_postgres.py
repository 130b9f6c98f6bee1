"""Copies of a PostgreSQL database by its own programs: taken while the service runs, checked, and put back.

The password goes to them by their environment, never by their arguments, which every user of the machine can read.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import asyncpg  # type: ignore[import-untyped]  # it ships no types

from app.core.errors import AppError
from server.store.copies import free_name, fresh_file, required
from server.store.migrate import HEAD
from server.store.postgres import APPLICATION, UNREADABLE
from server.store.tables import metadata

_KNOWN = {*metadata.tables, "alembic_version"}


async def copy(url: str, target: Path) -> None:
    """pg_dump takes one snapshot; its own format can be restored in parts."""
    with fresh_file(target):
        await _run(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}")
        await _check(target)


async def restore(url: str, copied: Path, folder: Path) -> Path | None:
    """Puts a copy in the place of what the database holds, all of it or nothing.

    What was there is kept in the folder and its path returned. Raises AppError("database.in_use") while a service is
    connected, "restore.foreign" where the database holds tables of something else.
    """
    required(copied)
    await _check(copied)
    await check_unused(url)
    async with _connected(url) as connection:
        present = await _present(connection)
        kept = None
        if present:
            kept = free_name(folder / "4otp.postgresql.before-restore")
            await copy(url, kept)
        # tables of a later version are not in the copy: they must not meet the next migration
        if later := sorted(present - await _tables_of(copied)):
            await connection.execute(f"DROP TABLE {', '.join(later)} CASCADE")
    await _run(url, "pg_restore", "--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction",
               "--exit-on-error", str(copied))  # fmt: skip
    return kept


async def check_unused(url: str) -> None:
    """Raises AppError("database.in_use") while a service is connected to it."""
    async with _connected(url) as connection:
        running = await connection.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1",
            APPLICATION,
        )
    if running:
        raise AppError("database.in_use", connections=running)


async def _present(connection: Any) -> set[str]:
    """The service's tables that exist; there are no others."""
    rows = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
    present = {str(row[0]) for row in rows}
    if foreign := sorted(present - _KNOWN):
        raise AppError("restore.foreign", tables=", ".join(foreign))
    return present


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[Any]:
    try:
        connection: Any = await asyncpg.connect(url)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise AppError("database.unreachable", reason=type(error).__name__) from None
    except ValueError:
        raise AppError("database.unreachable", reason=UNREADABLE) from None
    try:
        yield connection
    finally:
        await connection.close()


async def _check(copied: Path) -> None:
    """Raises AppError("backup.damaged" or "backup.newer") unless it is a whole copy that this program understands."""
    try:
        await _run("", "pg_restore", "--file=/dev/null", str(copied))  # reads all of it
        rows = await _run("", "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(copied))
    except AppError as error:
        if error.code == "backup.no_program":
            raise
        raise AppError("backup.damaged", path=str(copied)) from None
    found = re.search(r"^COPY [^\n]*alembic_version [^\n]*\n(\w+)\n", rows, re.MULTILINE)
    if not found:
        raise AppError("backup.damaged", path=str(copied))
    if found[1] > HEAD:
        raise AppError("backup.newer", path=str(copied), version=found[1])


async def _tables_of(copied: Path) -> set[str]:
    listed = await _run("", "pg_restore", "--list", str(copied))
    return set(re.findall(r"^\d+; \d+ \d+ TABLE \S+ (\S+) ", listed, re.MULTILINE))


async def _run(url: str, program: str, *arguments: str) -> str:
    """What the program prints; `url` is the database it works on, if any."""
    environment = dict(os.environ)  # noqa: TID251  (it is handed on: PATH, PGSSLMODE and their like)
    if url:
        address, password = without_password(url)
        arguments = (*arguments, f"--dbname={address}")
        if password:
            environment["PGPASSWORD"] = password
    try:
        process = await asyncio.create_subprocess_exec(
            program,
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=environment,
        )
    except FileNotFoundError:
        raise AppError("backup.no_program", program=program) from None
    out, err = await process.communicate()
    if process.returncode:
        reason = err.decode(errors="replace").strip().rpartition("\n")[2]
        raise AppError("backup.failed", program=program, reason=reason or f"exit code {process.returncode}")
    return out.decode(errors="replace")


def without_password(url: str) -> tuple[str, str]:
    """The address of a database, and the password that was in it (empty: none)."""
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    user, _, password = user.partition(":")
    query = parse_qsl(parts.query, keep_blank_values=True)
    found = next((value for name, value in query if name == "password"), unquote(password))
    kept = urlencode([item for item in query if item[0] != "password"], safe="/")
    return f"{parts.scheme}://{user}{at}{host}{parts.path}{'?' if kept else ''}{kept}", found
