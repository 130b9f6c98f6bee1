"""Mobile-OTP: six hexadecimal digits of MD5 over the ten-second step, the secret in hexadecimal and a PIN."""

from __future__ import annotations

import hashlib

from app.core.errors import AppError
from app.otp.base import Field, OtpParameters, Passcode
from app.otp.rfc4226 import time_step

_DIGITS = 6
_PERIOD_SECONDS = 10

FIELDS = (
    Field(name="algorithm", uri_key="algorithm", default="MD5", fixed=True, choices=("MD5",)),
    Field(name="digits", uri_key="digits", default=_DIGITS, fixed=True, minimum=_DIGITS, maximum=_DIGITS),
    Field(
        name="period_seconds",
        uri_key="period",
        default=_PERIOD_SECONDS,
        fixed=True,
        minimum=_PERIOD_SECONDS,
        maximum=_PERIOD_SECONDS,
    ),
    Field(name="pin", uri_key="pin", default=None, minimum=1, maximum=64),
)


class Motp:
    name = "motp"
    uri_name = "motp"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:
        if not otp.pin:
            raise AppError("otp.pin_missing")
        step = time_step(unix_seconds, _PERIOD_SECONDS)
        text = f"{step}{key.hex()}{otp.pin}"
        start = step * _PERIOD_SECONDS
        digest = hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()
        return Passcode(digest[:_DIGITS], start, start + _PERIOD_SECONDS)

    def check_key(self, key: bytes) -> None:
        """Any key will do."""


TYPE = Motp()
