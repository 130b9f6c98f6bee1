"""Entries as imports and the key form give them."""

from __future__ import annotations

from app.otp.base import Entry, OtpParameters


def entry(issuer: str, secret: str, *, account: str = "me", note: str = "", counter: int | None = None) -> Entry:
    """A totp, or with a counter a hotp."""
    otp = (
        OtpParameters(type="totp", secret=secret)
        if counter is None
        else OtpParameters(type="hotp", secret=secret, period_seconds=None, counter=counter)
    )
    return Entry(otp=otp, issuer=issuer, account=account, note=note)
