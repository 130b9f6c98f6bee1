"""Yandex Key: eight letters from SHA-256, with the PIN as a part of the key (FORMATS section 1).

A key has 16 octets (from a QR code) or 26 (typed by hand: 16 of key, 8 of user number, and a checksum in the last 12
bits). Only the first 16 count.
"""

from __future__ import annotations

import hashlib

from app.core.errors import AppError
from app.otp.base import Field, OtpParameters, Passcode
from app.otp.conventional import Conventional
from app.otp.rfc4226 import mac, time_step

_LETTERS = 8
_PERIOD_SECONDS = 30
_KEY_OCTETS = 16
_TYPED_OCTETS = 26
_CHECKSUM_BITS = 12
_POLYNOMIAL = 0b1_1000_1111_0011

FIELDS = (
    Field(name="algorithm", uri_key="algorithm", default="SHA256", fixed=True, choices=("SHA256",)),
    Field(name="digits", uri_key="digits", default=_LETTERS, fixed=True, minimum=_LETTERS, maximum=_LETTERS),
    Field(
        name="period_seconds",
        uri_key="period",
        default=_PERIOD_SECONDS,
        fixed=True,
        minimum=_PERIOD_SECONDS,
        maximum=_PERIOD_SECONDS,
    ),
    Field(name="pin", uri_key="pin", default=None, minimum=4, maximum=16),
)


class Yandex(Conventional):
    name = "yandex"
    uri_name = "yaotp"
    service = "Yandex"
    fields = FIELDS

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:
        if not otp.pin:
            raise AppError("otp.pin_missing")
        step = time_step(unix_seconds, _PERIOD_SECONDS)
        key_hash = hashlib.sha256(otp.pin.encode("utf-8") + key[:_KEY_OCTETS]).digest()
        # Yandex's own app drops a leading zero octet (a big integer without its sign), so everybody has to.
        digest = mac(key_hash.removeprefix(b"\0"), step, "SHA256")
        offset = digest[-1] & 15
        number = (int.from_bytes(digest[offset : offset + 8], "big") & (2**63 - 1)) % 26**_LETTERS
        letters = []
        for _ in range(_LETTERS):
            number, index = divmod(number, 26)
            letters.append(chr(ord("a") + index))
        start = step * _PERIOD_SECONDS
        return Passcode("".join(reversed(letters)), start, start + _PERIOD_SECONDS)

    def check_key(self, key: bytes) -> None:
        """Raises AppError "otp.secret_length" or, for a key mistyped by hand, "otp.secret_checksum"."""
        if len(key) not in (_KEY_OCTETS, _TYPED_OCTETS):
            raise AppError("otp.secret_length", octets=len(key), expected=_KEY_OCTETS)
        if len(key) == _TYPED_OCTETS and not _checksum_holds(key):
            raise AppError("otp.secret_checksum")


def _checksum_holds(key: bytes) -> bool:
    """The last 12 bits are the remainder of all others by the polynomial, over GF(2)."""
    number = int.from_bytes(key, "big")
    remainder = number >> _CHECKSUM_BITS
    while (excess := remainder.bit_length() - _POLYNOMIAL.bit_length()) >= 0:
        remainder ^= _POLYNOMIAL << excess
    return remainder == number & 0xFFF


TYPE = Yandex()
