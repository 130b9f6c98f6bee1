"""The values of the OTP package: parameters of a code, the code at a moment, and an entry that was read from outside.

One module a type stands in `app.otp.types`; `app.otp.registry` is the explicit list. A type declares its fields; the
edit form, the URI round trip and the storage derive from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

ALGORITHMS = ("SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "MD5")
MIN_DIGITS, MAX_DIGITS = 1, 10
MAX_PERIOD_SECONDS = 2**31 - 1
MAX_COUNTER = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OtpParameters:
    """What a code is computed from.

    `secret` is Base32, upper case, unpadded, without spaces, for every type (mOTP: Base32 of the bytes whose lower-case
    hexadecimal is the mOTP secret). `period_seconds` is None for hotp; `counter` is the next counter, hotp only.
    """

    type: str
    secret: str
    algorithm: str = "SHA1"
    digits: int = 6
    period_seconds: int | None = 30
    counter: int | None = None
    pin: str | None = None

    @property
    def identity(self) -> tuple[str, str, str, int, int | None, str | None]:
        """SEC of SYNC.md 5.2: one value in every merge decision."""
        return (self.type, self.secret, self.algorithm, self.digits, self.period_seconds, self.pin)


@dataclass(frozen=True, slots=True)
class Passcode:
    """A code and the moments between which it is valid, in Unix seconds; both 0 for counter-based codes."""

    text: str
    valid_from: int
    valid_until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One code as a URI, a QR code or another app's file gives it; not yet in a vault, so without an id.

    `tags` holds the names of folders, groups and labels. `unknown` keeps URI parameters that we do not know, in order,
    so that writing gives back what was read. `remarks` are codes of things a person should know ("counter_assumed_0",
    "steam_by_issuer_only", ...), shown as sentences by the faces.
    """

    otp: OtpParameters
    issuer: str = ""
    account: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    icon: str | None = None
    favorite: bool = False
    recovery_codes: tuple[str, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One declared parameter of a type. `name` is the OtpParameters attribute, `uri_key` its name in an otpauth URI.

    A field that is `fixed` always has its default (a Steam code has 5 characters) and is not offered in the form.
    `minimum` and `maximum` bound a number, and the length of a pin. `choices` are the texts allowed.
    """

    name: Literal["algorithm", "digits", "period_seconds", "counter", "pin"]
    uri_key: str
    default: str | int | None
    fixed: bool = False
    minimum: int = 0
    maximum: int = 0
    choices: tuple[str, ...] = ()


class OtpType(Protocol):
    """A type of one-time password; implemented by the modules of `app.otp.types` as one constant each."""

    @property
    def name(self) -> str: ...

    @property
    def uri_name(self) -> str: ...

    @property
    def uri_scheme(self) -> str: ...

    @property
    def service(self) -> str:
        """The only service that hands out such codes: the issuer where a URI names none."""

    @property
    def fields(self) -> tuple[Field, ...]: ...

    def passcode(self, otp: OtpParameters, key: bytes, unix_seconds: float) -> Passcode:
        """The code at a moment (hotp: at its counter). `key` is the decoded secret. AppError "otp.pin_missing"."""

    def secret_from_text(self, text: str) -> str:
        """The canonical Base32 of a secret as people paste it and URIs carry it. AppError "otp.secret_*"."""

    def secret_to_text(self, secret: str) -> str:
        """The reverse: what a person or a URI of this type expects to see."""

    def check_key(self, key: bytes) -> None:
        """Nothing, for a key that this type can use. AppError "otp.secret_length", "otp.secret_checksum"."""
