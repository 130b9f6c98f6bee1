"""Writing files so that a crash, a full disk or a power cut leaves either the old file or the new one, whole.

`Step` is told before each step; tests interrupt there. Nothing here knows what is in the files.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.core.errors import AppError

Step = Callable[[str], None]

TEMPORARY: Final = ".4otp-"  # how the names of unfinished files begin
RETRY_SECONDS: Final = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
_BUSY_WINERRORS: Final = (5, 32, 33)
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_READ_ONLY: Final = (errno.EROFS, errno.EACCES, errno.EPERM)


def no_step(_name: str) -> None:
    """The step hook of a normal run."""


def make_private_folder(folder: Path) -> None:
    """Only its owner gets in (on Windows: what the profile's folder grants)."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_new(path: Path, octets: bytes, step: Step = no_step) -> None:
    """A new file, readable by its owner only, on the disk when this returns. Raises FileExistsError, OSError."""
    step("create")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, 0o600)
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        step("write")
        half = len(octets) // 2
        _write_all(file.fileno(), octets[:half])
        step("write_half")
        _write_all(file.fileno(), octets[half:])
        step("sync")
        sync_descriptor(file.fileno())


def sync_descriptor(descriptor: int) -> None:
    """fsync; on macOS down to the platter."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415  (not on Windows)

        with contextlib.suppress(OSError):  # a network drive knows only fsync
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Makes a rename in the folder last; a no-op on Windows and where a file system cannot."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(source: Path, target: Path, pause: Callable[[float], None]) -> None:
    """os.replace; on Windows repeated while a scanner or a sync client holds the file. Raises OSError."""
    for seconds in RETRY_SECONDS:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_WINERRORS:
                raise
            pause(seconds)
        else:
            return
    source.replace(target)


def link_or_copy(source: Path, target: Path) -> None:
    """A second name for the same octets; a copy where the file system knows no links. Replaces the target."""
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        copy_file(source, target)


def copy_file(source: Path, target: Path) -> None:
    """Octets of its own on the disk, so that damage to one is not damage to both. Replaces the target, whole or not."""
    unfinished = target.with_name(f"{TEMPORARY}{os.urandom(8).hex()}.tmp")
    try:
        write_new(unfinished, source.read_bytes())
        unfinished.replace(target)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def as_app_error(error: OSError) -> AppError:
    """AppError "vault.disk_full", "vault.read_only" or "vault.save_failed" (errno); the path stays out of it."""
    if error.errno in _FULL:
        return AppError("vault.disk_full")
    if error.errno in _READ_ONLY:
        return AppError("vault.read_only")
    return AppError("vault.save_failed", errno=error.errno)


def _write_all(descriptor: int, octets: bytes) -> None:
    view = memoryview(octets)
    while view:
        view = view[os.write(descriptor, view) :]
