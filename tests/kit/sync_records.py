"""Records as the sync tests write them."""

from __future__ import annotations

from typing import Any


def otp(secret: str, **members: Any) -> dict[str, Any]:
    """A code; short secrets are enough where nothing computes a passcode."""
    record = {"t": "otp", "type": "totp", "secret": secret, "algorithm": "SHA1", "digits": 6, "period": 30}
    return {**record, "issuer": "i" + secret, **members}
