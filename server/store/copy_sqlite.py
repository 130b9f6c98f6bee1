"""Copies of a SQLite database: taken while the service runs, checked, and put back."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.errors import AppError
from server.store.copies import flushed, free_name, fresh_file, required
from server.store.migrate import HEAD


def copy(file: Path, target: Path) -> None:
    """One consistent state, in one file without a log beside it."""
    required(file)
    with fresh_file(target):
        _vacuum(file, target)
        check(target)


def check(file: Path) -> None:
    """Raises AppError("backup.damaged" or "backup.newer") unless it is a sound file that this program understands."""
    try:
        with closing(_read_only(file)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
            size = math.prod(connection.execute(f"PRAGMA page_{of}").fetchone()[0] for of in ("count", "size"))
            version = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite3.Error, TypeError):
        raise AppError("backup.damaged", path=str(file)) from None
    if sound != "ok" or size != file.stat().st_size:  # half of the last page may be missing unnoticed otherwise
        raise AppError("backup.damaged", path=str(file))
    if version > HEAD:
        raise AppError("backup.newer", path=str(file), version=version)


def restore(copied: Path, file: Path) -> Path | None:
    """Puts a copy in the place of the database; what was there is kept beside it and returned."""
    required(copied)
    check(copied)
    check_unused(file)
    fresh = free_name(file.with_name(file.name + ".restoring"))
    with fresh_file(fresh):
        _vacuum(copied, fresh)
    kept = None
    if file.exists():
        kept = free_name(file.with_name(file.name + ".before-restore"))
        file.rename(kept)
    for log in ("-wal", "-shm"):
        file.with_name(file.name + log).unlink(missing_ok=True)
    fresh.rename(file)
    flushed(file.parent)
    return kept


def check_unused(file: Path) -> None:
    """Raises AppError("database.in_use") while a service has the database open; moves what the log holds into it."""
    if not file.exists():
        return
    with closing(sqlite3.connect(file, timeout=1)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            raise AppError("database.in_use") from None
        except sqlite3.DatabaseError:  # damaged: no service works on it, and a copy is to take its place
            return


def _vacuum(source: Path, target: Path) -> None:
    try:
        with closing(_read_only(source)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise AppError("backup.failed", program="sqlite", reason=str(error)) from None


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
