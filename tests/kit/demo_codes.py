"""A vault's worth of codes that nobody uses: every type, long names, odd lengths. Keys are well-known test keys."""

from __future__ import annotations

from dataclasses import replace

from app.otp import base32, registry
from app.otp.base import Entry, OtpParameters


def _key(number: int) -> str:
    return base32.encode(bytes((number * 37 + step * 11) % 256 for step in range(20)))


def _otp(number: int, kind: str = "totp", **changes: object) -> OtpParameters:
    return registry.check(replace(registry.defaults(kind), secret=_key(number), **changes))


def demo_entries() -> list[tuple[Entry, str | None]]:
    """Entries with the name of their group."""
    plain = [
        ("GitHub", "octocat", "Work"),
        ("Google", "anna.lindqvist@gmail.com", "Private"),
        ("Amazon", "anna.lindqvist@gmail.com", "Private"),
        ("Proton", "anna@proton.me", None),
        ("Hetzner", "K0123456789", "Work"),
        ("Dropbox", "anna.lindqvist@gmail.com", None),
        ("Contoso Intranet", "a.lindqvist", "Work"),
        ("Sparkasse Musterstadt", "Anna Lindqvist", "Private"),
        ("Nextcloud", "anna@cloud.example.org", None),
        ("Discord", "lindqvist", "Private"),
        ("GitLab", "alindqvist", "Work"),
        ("The Very Long Name of a University Computing Centre", "anna.maria.lindqvist@student.example.edu", None),
    ]
    entries: list[tuple[Entry, str | None]] = [
        (Entry(otp=_otp(number), issuer=issuer, account=account), group)
        for number, (issuer, account, group) in enumerate(plain)
    ]
    entries += [
        (Entry(otp=_otp(40, "hotp", counter=12), issuer="Old VPN token", account="alindqvist"), "Work"),
        (Entry(otp=_otp(41, "steam"), issuer="Steam", account="lindqvist_plays"), "Private"),
        (Entry(otp=_otp(42, digits=8, period_seconds=60), issuer="Ubisoft", account="lindqvist"), None),
        (Entry(otp=_otp(43, "motp", pin=None), issuer="Router", account="admin", note="In the cellar"), None),
    ]
    return entries
