"""QR codes of saved codes, for another device to scan: one by one, or as Google Authenticator's export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.otp import migration, uri
from app.otp.base import Entry
from app.qr.write import Correction, Symbol, symbol


@dataclass(frozen=True, slots=True)
class GoogleExport:
    """The symbols to show one after the other, and the codes that this format cannot carry, each with its reason."""

    symbols: tuple[Symbol, ...]
    refused: tuple[migration.Refused, ...]


def code_symbol(entry: Entry) -> Symbol:
    """One code's symbol, with what other apps understand. AppError "otp.uri_too_long", "qr.text_too_long"."""
    return symbol(uri.write(entry, extras=False))


def google_export(entries: Sequence[Entry]) -> GoogleExport:
    """Up to ten codes a symbol; the dense ones need every bit, so they spare on correction."""
    texts, refused = migration.write(tuple(entries))
    return GoogleExport(tuple(symbol(text, Correction.LOW) for text in texts), refused)


def cannot_carry(entries: Sequence[Entry]) -> tuple[migration.Refused, ...]:
    """The codes that Google's export has no way to write, each with its reason: to be named beforehand."""
    return migration.write(tuple(entries))[1]
