"""Steam Guard: TOTP with SHA-1 and 30 s, written as five characters of Steam's own alphabet."""

from __future__ import annotations

import base64
import re

from app.otp import base32
from app.otp.base import Field, OtpParameters, Passcode
from app.otp.conventional import Conventional
from app.otp.rfc4226 import time_step, truncated

_ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"
_CHARACTERS = 5
_PERIOD_SECONDS = 30
# 20 octets: no Base32 text of 28 characters ends in one padding character.
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{27}=")

FIELDS = (
    Field(name="algorithm", uri_key="algorithm", default="SHA1", fixed=True, choices=("SHA1",)),
    Field(name="digits", uri_key="digits", default=_CHARACTERS, fixed=True, minimum=_CHARACTERS, maximum=_CHARACTERS),
    Field(
        name="period_seconds",
        uri_key="period",
        default=_PERIOD_SECONDS,
        fixed=True,
        minimum=_PERIOD_SECONDS,
        maximum=_PERIOD_SECONDS,
    ),
)


class Steam(Conventional):
    name = "steam"
    uri_name = "steam"
    service = "Steam"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:  # noqa: ARG002  (all fixed)
        step = time_step(unix_seconds, _PERIOD_SECONDS)
        number = truncated(key, step, "SHA1")
        characters = []
        for _ in range(_CHARACTERS):
            number, index = divmod(number, len(_ALPHABET))
            characters.append(_ALPHABET[index])
        start = step * _PERIOD_SECONDS
        return Passcode("".join(characters), start, start + _PERIOD_SECONDS)

    def secret_from_text(self, text: str) -> str:
        """Base32, or the Base64 that Steam's own files hold and people paste, which Base32 cannot be mistaken for."""
        if not _BASE64.fullmatch(text.strip()):
            return base32.clean(text)
        standard = text.strip().replace("-", "+").replace("_", "/")
        return base32.encode(base64.b64decode(standard, validate=True))


TYPE = Steam()
