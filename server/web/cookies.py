"""The cookies of the dashboard: HttpOnly, for the whole site, SameSite=Strict unless said, `__Host-` under TLS."""

from __future__ import annotations

from dataclasses import dataclass

from litestar.datastructures import Cookie

from server.domain.config import Config

SESSION = "4otp_s"
BINDER = "4otp_lr"
PENDING = "4otp_p"
NEXT = "4otp_n"
FORM = "4otp_f"


@dataclass(frozen=True, slots=True)
class Jar:
    """Names and attributes under a configuration."""

    secure: bool

    @classmethod
    def of(cls, config: Config) -> Jar:
        return cls(config.secure_cookies)

    def name(self, base: str) -> str:
        return f"__Host-{base}" if self.secure else base

    def bake(self, base: str, value: str, seconds: int | None = None) -> Cookie:
        """Without `seconds` it ends with the browser's session."""
        return Cookie(
            key=self.name(base),
            value=value,
            max_age=seconds,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="strict",
        )

    def crumble(self, base: str) -> Cookie:
        """Removes it."""
        return self.bake(base, "", 0)
