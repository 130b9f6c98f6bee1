"""The files of backups: never written over, readable by their owner alone, on the disk before they count."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import AppError


@contextmanager
def fresh_file(target: Path) -> Iterator[None]:
    """An empty file of mode 0600 that the block fills. It is gone again if the block fails."""
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise AppError("backup.exists", path=str(target)) from None
    except OSError as error:
        raise AppError("backup.unwritable", path=str(target), reason=error.strerror) from None
    try:
        yield
        flushed(target)
        flushed(target.parent)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def required(file: Path) -> None:
    """Raises AppError("backup.missing") unless the file is there."""
    if not file.is_file():
        raise AppError("backup.missing", path=str(file))


def flushed(path: Path) -> None:
    """Waits until the disk has it."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_name(path: Path) -> Path:
    """The path itself, or with the first number that nothing has. Its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found
