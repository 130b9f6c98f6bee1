"""Steam Guard: TOTP with SHA-1 and 30 s, written as five characters of Steam's own alphabet."""

from __future__ import annotations

from app.otp.base import Field, OtpParameters, Passcode
from app.otp.rfc4226 import time_step, truncated

_ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"
_CHARACTERS = 5
_PERIOD_SECONDS = 30

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


class Steam:
    name = "steam"
    uri_name = "steam"
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

    def check_key(self, key: bytes) -> None:
        """Steam's keys have 20 octets, but nothing depends on it."""


TYPE = Steam()
