"""Vaults for tests: services on a folder, cheap to open, and entries to put in."""

from __future__ import annotations

from pathlib import Path

from app.otp.base import Entry, OtpParameters
from app.services.vault import VaultOptions, VaultService
from tests.kit.clock import ManualClock

PASSWORD = "correct horse battery"
SECRETS = ("JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "KRSXG5CTMVRXEZLU", "MFRGGZDFMZTWQ2LK")
QUICK = VaultOptions(kdf=1)


def entry(issuer: str = "GitHub", account: str = "octocat", number: int = 0, **more) -> Entry:
    """A TOTP entry; another number is another key."""
    secret = SECRETS[0] + "".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(number >> 5 * i) & 31] for i in range(8))
    return Entry(otp=OtpParameters(type="totp", secret=secret), issuer=issuer, account=account, **more)


def counted(issuer: str = "Counter", counter: int = 5) -> Entry:
    otp = OtpParameters(type="hotp", secret=SECRETS[0], period_seconds=None, counter=counter)
    return Entry(otp=otp, issuer=issuer, account="me")


def service(folder: Path, *, clock=None, keyring=None, options: VaultOptions = QUICK) -> VaultService:
    return VaultService(folder, clock=clock or ManualClock(), keyring=keyring, options=options)
