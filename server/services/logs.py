"""The server's log: one JSON object a line, on standard error, with what looks like a secret hidden."""

from __future__ import annotations

import logging
import sys
from typing import Final

import msgspec

from app.core.clock import Clock
from app.core.redact import RedactingFilter

_NAMES: Final = ("4otp.server", "uvicorn.error")


class JsonLines(logging.Formatter):
    """`fields` of a record are members of its line."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def format(self, record: logging.LogRecord) -> str:
        line = {"at": self._clock.now_ms(), "level": record.levelname.lower(), "event": record.getMessage()}
        line.update(getattr(record, "fields", {}))
        if record.exc_text:
            line["trace"] = record.exc_text
        return msgspec.json.encode(line).decode()


def configure(level: str, clock: Clock) -> None:
    """Replaces whatever handlers these loggers had."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines(clock))
    handler.addFilter(RedactingFilter())
    for name in _NAMES:
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(level.upper())
