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
    aegis_page,
    andotp,
    authenticator_extension,
    authenticator_plus,
    authy,
    battlenet,
    bitwarden,
    duo,
    enpass,
    ente,
    fourotp,
    freeotp,
    freeotp_plus,
    google_authenticator,
    keepass,
    keeper,
    lastpass_authenticator,
    microsoft_authenticator,
    onepassword,
    open_authenticator,
    otp_auth,
    otpauth_uri,
    password_table,
    proton_authenticator,
    proton_pass,
    raivo,
    refused,
    safeincloud,
    steam,
    stratum,
    totp_authenticator,
    twofas,
    twofauth,
    winauth,
)

READERS: tuple[Reader, ...] = (
    fourotp.READER,
    aegis.READER,
    aegis_page.READER,
    twofas.READER,
    ente.READER,
    bitwarden.READER,
    twofauth.READER,
    lastpass_authenticator.READER,
    proton_authenticator.READER,
    open_authenticator.READER,
    steam.READER,
    keeper.READER,
    enpass.READER,
    onepassword.READER,
    proton_pass.READER,
    freeotp_plus.READER,
    freeotp.READER,
    authy.READER,
    duo.READER,
    raivo.READER,
    authenticator_extension.READER,
    battlenet.READER,
    totp_authenticator.READER,
    safeincloud.READER,
    keepass.READER,
    microsoft_authenticator.READER,
    authenticator_plus.READER,
    google_authenticator.READER,
    stratum.READER,
    otp_auth.READER,
    andotp.READER,
    winauth.READER,
    password_table.READER,
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
