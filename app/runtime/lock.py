"""One writer: an advisory lock on a folder, with who holds it written beside (VAULT.md 6)."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

Outcome = Literal["held", "in_use", "no_lock", "read_only"]
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EDQUOT)
LOCK_NAME = ".lock"
HOLDER_NAME = ".lock-holder"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock, for the message; both None when nothing readable says so."""

    pid: int | None
    host: str | None


class FolderLock:
    """Held by one process at a time, for as long as that process lives."""

    def __init__(self, folder: Path) -> None:
        self._holder_path = folder / HOLDER_NAME
        self._lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False, mode=0o600)

    @property
    def held(self) -> bool:
        return self._lock.is_locked

    def acquire(self) -> Outcome:
        """What came of it: "no_lock" where a file system has none, "read_only" where no file can be made."""
        if self.held:
            return "held"
        try:
            self._lock.acquire()
        except Timeout:
            return "in_use"
        except NotImplementedError:
            return "no_lock"
        except OSError as error:
            return "read_only" if error.errno in _READ_ONLY else "no_lock"
        with contextlib.suppress(OSError):
            text = json.dumps({"pid": os.getpid(), "host": socket.gethostname()})
            self._holder_path.write_text(text, encoding="utf-8")
        return "held"

    def release(self) -> None:
        if self.held:
            with contextlib.suppress(OSError):
                self._holder_path.unlink(missing_ok=True)
            self._lock.release()

    def holder(self) -> Holder:
        try:
            found = json.loads(self._holder_path.read_text(encoding="utf-8"))
            return Holder(int(found["pid"]), str(found["host"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Holder(None, None)
