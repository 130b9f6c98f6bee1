"""What most types have in common: any key will do, secrets are written in Base32, URIs begin with `otpauth:`."""

from __future__ import annotations

from app.otp import base32


class Conventional:
    """The part of `OtpType` that a type need not say again."""

    uri_scheme = "otpauth"
    service = ""

    def secret_from_text(self, text: str) -> str:
        """The canonical Base32 of a secret as people paste it and URIs carry it. Raises what `base32.clean` does."""
        return base32.clean(text)

    def secret_to_text(self, secret: str) -> str:
        """The secret as people and URIs of this type expect it."""
        return secret

    def check_key(self, key: bytes) -> None:
        """Nothing, for a key that this type can use."""
