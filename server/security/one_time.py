"""The second factor's one-time passwords, by pyotp (SYNC.md 9.2). Replay is refused by a step that only grows."""

from __future__ import annotations

from typing import Final

import pyotp

from app.crypto.hashing import equal

STEP_MS: Final = 30_000
ISSUER: Final = "4OTP Sync"


def new_secret() -> str:
    """32 characters of base32: 160 bit."""
    return pyotp.random_base32(32)


def uri(secret: str, address: str) -> str:
    """What the QR code says."""
    return pyotp.TOTP(secret).provisioning_uri(name=address, issuer_name=ISSUER)


def grouped(secret: str) -> str:
    """The secret in groups of four, for whoever cannot scan."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def matching_step(secret: str, code: str, now_ms: int, last_step: int) -> int | None:
    """The time step that the code belongs to: the present one or a neighbour, and later than the last accepted one."""
    entered = "".join(code.split()).encode()
    present = now_ms // STEP_MS
    found = None
    for step in (present - 1, present, present + 1):
        if equal(pyotp.TOTP(secret).generate_otp(step).encode(), entered) and step > last_step:
            found = step
    return found
