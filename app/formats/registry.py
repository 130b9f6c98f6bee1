"""The explicit list of readers, and the one function that opens a file of any of them.

The order matters where two could claim a file: what proves itself stands before what guesses, and lists of URIs, which
many files hold somewhere, come last.
"""

from __future__ import annotations

from app.core.errors import AppError
from app.formats.base import Format, Locked, Opened, Reader
from app.formats.content import Content, Kind, Source
from app.formats.detect import inspect
from app.formats.readers import (
    aegis,
    andotp,
    authy,
    bitwarden,
    ente,
    freeotp,
    freeotp_plus,
    google_authenticator,
    microsoft_authenticator,
    otpauth_uri,
    refused,
    stratum,
    twofas,
)

READERS: tuple[Reader, ...] = (
    aegis.READER,
    twofas.READER,
    ente.READER,
    bitwarden.READER,
    freeotp_plus.READER,
    freeotp.READER,
    authy.READER,
    microsoft_authenticator.READER,
    google_authenticator.READER,
    stratum.READER,
    andotp.READER,
    otpauth_uri.READER,
    refused.READER,
)


def open_source(source: Source) -> Opened | Locked:
    """Opens a file of any known format, recognised by its content.

    AppError: "format.unknown", "format.damaged" (place), "format.too_large" (what, limit), "format.too_costly" (kdf),
    "format.not_importable" (app, advice), "format.needs_companion" (app, file), "format.image", "format.no_qr_code".
    """
    content = inspect(source)
    found = [reader for reader in READERS if reader.recognises(content)]
    if not found:
        raise AppError("format.unknown")
    return _first_that_opens(found, content) if content.kind is Kind.BINARY else found[0].open(content)


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
    if len(locked) == 1:
        return locked[0]
    apps = dict.fromkeys(candidate.format.app for candidate in locked)
    return Locked(Format("unmarked", " / ".join(apps)), lambda password: _any(locked, password))


def _any(locked: list[Locked], password: str) -> Opened:
    for candidate in locked:
        try:
            return candidate.attempt(password)
        except AppError as error:
            if error.code not in ("format.wrong_password", "format.damaged"):
                raise
    raise AppError("format.wrong_password")
