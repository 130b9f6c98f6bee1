"""The two cookies of a browser: the session, and the binding of a sign-in mail to the browser that asked."""

from __future__ import annotations

from dataclasses import dataclass

from server.domain.config import Config
from server.domain.limits import LOGIN_LIFE, SESSION_LIFE


@dataclass(frozen=True, slots=True)
class CookieNames:
    """`__Host-` with Secure wherever the public address is https (docs/decisions/0052)."""

    session: str
    login: str
    secure: bool


def names(config: Config) -> CookieNames:
    prefix = "__Host-" if config.secure_cookies else ""
    return CookieNames(prefix + "4otp_s", prefix + "4otp_lr", config.secure_cookies)


def set_cookie(name: str, value: str, *, secure: bool, seconds: int) -> str:
    """The header's value; 0 seconds deletes it."""
    parts = [f"{name}={value}", "Path=/", f"Max-Age={seconds}", "HttpOnly", "SameSite=Strict"]
    return "; ".join([*parts, "Secure"] if secure else parts)


def session_cookie(config: Config, token: str) -> str:
    """Lives as long as a session may; the server ends it sooner."""
    chosen = names(config)
    return set_cookie(chosen.session, token, secure=chosen.secure, seconds=SESSION_LIFE // 1000)


def login_cookie(config: Config, binder: str) -> str:
    chosen = names(config)
    return set_cookie(chosen.login, binder, secure=chosen.secure, seconds=LOGIN_LIFE // 1000)


def ended(config: Config) -> str:
    """The session's cookie, deleted."""
    chosen = names(config)
    return set_cookie(chosen.session, "", secure=chosen.secure, seconds=0)
