"""The explicit list of readers, and the one function that opens a file of any of them.

The order matters only where files carry no marker: a reader that can prove itself stands before one that guesses.
"""

from __future__ import annotations

from app.core.errors import AppError
from app.formats.base import Locked, Opened, Reader
from app.formats.content import Content, Source
from app.formats.detect import inspect
from app.formats.readers import aegis, andotp, stratum, twofas

READERS: tuple[Reader, ...] = (aegis.READER, twofas.READER, stratum.READER, andotp.READER)


def open_source(source: Source) -> Opened | Locked:
    """Opens a file of any known format, recognised by its content.

    AppError: "format.unknown", "format.damaged" (place), "format.too_large", "format.too_costly",
    "format.not_importable" (app, advice), "format.needs_companion" (app, file).
    """
    content = inspect(source)
    found = [reader for reader in READERS if reader.recognises(content)]
    if not found:
        raise AppError("format.unknown")
    return found[0].open(content) if len(found) == 1 else _first_that_opens(found, content)


def _first_that_opens(readers: list[Reader], content: Content) -> Opened | Locked:
    """Files without a marker may belong to several apps: the first that opens without a password, or all that ask."""
    locked: list[Locked] = []
    failure = AppError("format.unknown")
    for reader in readers:
        try:
            opened = reader.open(content)
        except AppError as error:
            failure = error
            continue
        if isinstance(opened, Opened):
            return opened
        locked.append(opened)
    if not locked:
        raise failure
    return locked[0] if len(locked) == 1 else Locked(locked[0].format, lambda password: _any(locked, password))


def _any(locked: list[Locked], password: str) -> Opened:
    for candidate in locked:
        try:
            return candidate.attempt(password)
        except AppError as error:
            if error.code not in ("format.wrong_password", "format.damaged"):
                raise
    raise AppError("format.wrong_password")
