"""Keeps secrets out of the log: anything shaped like one is replaced before it is written (VAULT.md 11)."""

from __future__ import annotations

import logging
import re

_SECRET_SHAPES = re.compile(
    r"(?:apple-)?otpauth(?:-migration)?:\S*"
    r"|(?:steam|motp)://\S*"
    r"|4otp(?:rk)?1[02-9ac-hj-np-z]{8,}"
    r"|Bearer\s+\S+"
    r"|(?<=://)[^\s/@]+@"
    r"|(?<![A-Za-z0-9])[A-Za-z2-7]{16,}={0,6}(?![A-Za-z0-9])",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """The text with everything that looks like a secret replaced by "[secret]"."""
    return _SECRET_SHAPES.sub("[secret]", text)


class RedactingFilter(logging.Filter):
    """Put on every handler: formats the record early and hides what looks like a secret, tracebacks included."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_info:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True
