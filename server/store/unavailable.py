"""A database that does not answer now: busy, full, restarting. The caller is told to come back."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError

from server.domain.refusal import Refusal

_LOG: Final = logging.getLogger("4otp.server")
_RETRY_SECONDS: Final = 5
# What SQLite says of a file that is none of its own or is damaged, bare and as SQLAlchemy hands it on.
_DAMAGED: Final = (sqlite3.DatabaseError, DatabaseError)
FAILURES: Final = (OperationalError, InterfaceError, sqlite3.OperationalError, OSError)


class Unavailable(Refusal):
    """What callers are told; `reason`, in the driver's words, is for the operator alone."""

    def __init__(self, reason: str) -> None:
        super().__init__("maintenance", retry_after=_RETRY_SECONDS)
        self.reason = reason


@contextmanager
def told(failures: tuple[type[Exception], ...] = FAILURES) -> Iterator[None]:
    """Turns such a failure into Unavailable."""
    try:
        yield
    except failures as error:
        raise _logged(error) from None
    except _DAMAGED as error:
        if type(error) not in _DAMAGED:  # theirs are also the errors that are ours
            raise
        raise _logged(error) from None


def _logged(error: Exception) -> Unavailable:
    reason = _reason(error)
    _LOG.error("database unavailable", extra={"fields": {"error": type(error).__name__, "reason": reason}})
    return Unavailable(reason)


def _reason(error: Exception) -> str:
    """The driver's words; never the statement with its values."""
    return str(getattr(error, "orig", None) or error).splitlines()[0][:200]
