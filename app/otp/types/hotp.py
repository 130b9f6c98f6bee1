"""HOTP, RFC 4226: a decimal code for each press of a button."""

from __future__ import annotations

from app.otp.base import ALGORITHMS, MAX_COUNTER, MAX_DIGITS, MIN_DIGITS, Field, OtpParameters, Passcode
from app.otp.conventional import Conventional
from app.otp.rfc4226 import truncated

FIELDS = (
    Field(name="algorithm", uri_key="algorithm", default="SHA1", choices=ALGORITHMS),
    Field(name="digits", uri_key="digits", default=6, minimum=MIN_DIGITS, maximum=MAX_DIGITS),
    Field(name="counter", uri_key="counter", default=0, minimum=0, maximum=MAX_COUNTER),
)


class Hotp(Conventional):
    name = "hotp"
    uri_name = "hotp"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:  # noqa: ARG002  (no clock here)
        """The code at the stored counter; raising the counter is the vault's work, before the code is shown."""
        number = truncated(key, otp.counter or 0, otp.algorithm) % 10**otp.digits
        return Passcode(str(number).zfill(otp.digits), 0, 0)


TYPE = Hotp()
