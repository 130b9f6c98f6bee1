"""Mobile-OTP: six hexadecimal digits of MD5 over the ten-second step, the secret in hexadecimal and a PIN."""

from __future__ import annotations

import hashlib
import re

from app.core.errors import AppError
from app.otp import base32
from app.otp.base import Field, OtpParameters, Passcode
from app.otp.conventional import Conventional
from app.otp.rfc4226 import time_step

_DIGITS = 6
_PERIOD_SECONDS = 10
_SEPARATORS = re.compile(r"[\s+-]")

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


class Motp(Conventional):
    name = "motp"
    uri_name = "motp"
    uri_scheme = "motp"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:
        if not otp.pin:
            raise AppError("otp.pin_missing")
        step = time_step(unix_seconds, _PERIOD_SECONDS)
        text = f"{step}{key.hex()}{otp.pin}"
        start = step * _PERIOD_SECONDS
        digest = hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()
        return Passcode(digest[:_DIGITS], start, start + _PERIOD_SECONDS)

    def secret_from_text(self, text: str) -> str:
        """Base32 of hexadecimal text. Raises AppError "otp.secret_hex" (1-based `position`) and "otp.secret_empty"."""
        for position, character in enumerate(text, start=1):
            if character not in "0123456789abcdefABCDEF" and not _SEPARATORS.fullmatch(character):
                raise AppError("otp.secret_hex", position=position)
        digits = _SEPARATORS.sub("", text)
        if not digits:
            raise AppError("otp.secret_empty")
        if len(digits) % 2:
            raise AppError("otp.secret_hex", position=len(text))
        return base32.clean(base32.encode(bytes.fromhex(digits)))

    def secret_to_text(self, secret: str) -> str:
        """Lower-case hexadecimal."""
        return base32.decode(secret).hex()


TYPE = Motp()
