"""TOTP, RFC 6238: a decimal code for a period of time."""

from __future__ import annotations

from app.otp.base import ALGORITHMS, MAX_DIGITS, MAX_PERIOD_SECONDS, MIN_DIGITS, Field, OtpParameters, Passcode
from app.otp.conventional import Conventional
from app.otp.rfc4226 import time_step, truncated

FIELDS = (
    Field(name="algorithm", uri_key="algorithm", default="SHA1", choices=ALGORITHMS),
    Field(name="digits", uri_key="digits", default=6, minimum=MIN_DIGITS, maximum=MAX_DIGITS),
    Field(name="period_seconds", uri_key="period", default=30, minimum=1, maximum=MAX_PERIOD_SECONDS),
)


class Totp(Conventional):
    name = "totp"
    uri_name = "totp"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:
        period_seconds = otp.period_seconds or 30
        step = time_step(unix_seconds, period_seconds)
        number = truncated(key, step, otp.algorithm) % 10**otp.digits
        start = step * period_seconds
        return Passcode(str(number).zfill(otp.digits), start, start + period_seconds)


TYPE = Totp()
