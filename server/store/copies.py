"""Copies of the whole database: taken while the service runs, checked, and put back."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from app.core.errors import AppError
from server.store.migrate import HEAD


def copy_sqlite(file: Path, target: Path) -> None:
    """One consistent state, in one file without a log beside it."""
    if target.exists():
        raise AppError("backup.exists", path=str(target))
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    target.chmod(0o600)
    check_sqlite(target)


def check_sqlite(file: Path) -> str:
    """The schema's version of a sound file; raises AppError("backup.damaged" or "backup.newer")."""
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
            version = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite3.Error, TypeError):
        raise AppError("backup.damaged", path=str(file)) from None
    if sound != "ok":
        raise AppError("backup.damaged", path=str(file))
    if version > HEAD:
        raise AppError("backup.newer", path=str(file), version=version)
    return version


def restore_sqlite(copy: Path, file: Path) -> Path | None:
    """Puts a copy in the place of the database; what was there is kept beside it and returned."""
    check_sqlite(copy)
    kept = None
    if file.exists():
        kept = _free(file.with_name(file.name + ".before-restore"))
        _flush(file)
        file.rename(kept)
    for log in ("-wal", "-shm"):
        file.with_name(file.name + log).unlink(missing_ok=True)
    with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (str(file),))
    file.chmod(0o600)
    return kept


def copy_postgres(url: str, target: Path) -> None:
    """pg_dump takes one snapshot; its own format can be restored in parts."""
    if target.exists():
        raise AppError("backup.exists", path=str(target))
    _run("pg_dump", "--format=custom", "--no-owner", f"--file={target}", f"--dbname={url}")
    target.chmod(0o600)


def restore_postgres(url: str, copy: Path) -> None:
    """All of it or nothing."""
    _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", f"--dbname={url}", str(copy))


def _flush(file: Path) -> None:
    """Moves what the log still holds into the file; fails while another process has it open."""
    with closing(sqlite3.connect(file, timeout=1)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            raise AppError("restore.running", path=str(file)) from None


def _free(path: Path) -> Path:
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found


def _run(program: str, *arguments: str) -> None:
    try:
        done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)  # noqa: S603  (our own list)
    except FileNotFoundError:
        raise AppError("backup.no_program", program=program) from None
    if done.returncode:
        raise AppError("backup.failed", program=program, reason=done.stderr.strip().splitlines()[-1:][0] or "unknown")
