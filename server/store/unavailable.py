"""A database that does not answer now: busy, full, restarting. The caller is told to come back."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import InterfaceError, OperationalError

from server.domain.refusal import Refusal

_LOG: Final = logging.getLogger("4otp.server")
_RETRY_SECONDS: Final = 5
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
        reason = _reason(error)
        _LOG.error("database unavailable", extra={"fields": {"error": type(error).__name__, "reason": reason}})
        raise Unavailable(reason) from None


def _reason(error: Exception) -> str:
    """The driver's words; never the statement with its values."""
    return str(getattr(error, "orig", None) or error).splitlines()[0][:200]
