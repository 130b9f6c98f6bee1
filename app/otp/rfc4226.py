"""The arithmetic that the HMAC-based types share: RFC 4226 section 5.3 and the time steps of RFC 6238 section 4.

Knows no type; a type chooses the key, the algorithm and the alphabet.
"""

from __future__ import annotations

import hmac

from app.core.errors import AppError

_DIGESTS = {
    "SHA1": "sha1",
    "SHA224": "sha224",
    "SHA256": "sha256",
    "SHA384": "sha384",
    "SHA512": "sha512",
    "MD5": "md5",
}
_END_OF_TIME = 2**63


def mac(key: bytes, counter: int, algorithm: str) -> bytes:
    """HMAC over the counter as 8 octets, in one shot (an HMAC object costs three times as much)."""
    return hmac.digest(key, counter.to_bytes(8, "big"), _DIGESTS[algorithm])


def truncated(key: bytes, counter: int, algorithm: str) -> int:
    """The 31-bit number at the dynamic offset.

    MD5 is shorter than the offset can reach: what is missing counts as zero, as the JavaScript implementations that
    hand out such codes compute it.
    """
    digest = mac(key, counter, algorithm)
    offset = digest[-1] & 15
    return int.from_bytes(digest[offset : offset + 4].ljust(4, b"\0"), "big") & 0x7FFFFFFF


def time_step(unix_seconds: float, period_seconds: int) -> int:
    """The number of whole periods since 1970. Raises AppError "otp.moment" for a moment that no clock shows."""
    if not 0 <= unix_seconds < _END_OF_TIME:
        raise AppError("otp.moment")
    return int(unix_seconds) // period_seconds
