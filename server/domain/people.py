"""Who asks: a visitor, a session of the dashboard, a device; and what an account is."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.wire.account import Display, MailPreferences

ONE_FACTOR = 1
FULL = 2


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where a request comes from: `limit_key` counts, `ip_prefix` and `agent` are what is kept."""

    limit_key: bytes = b""
    ip_prefix: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in browser or app."""

    account: bytes
    id: bytes
    level: int
    auth_time: int
    unlocked_until: int | None
    created: int
    last_seen: int
    idle_ms: int
    expires: int
    ip_prefix: str
    agent: str


@dataclass(frozen=True, slots=True)
class DeviceClaim:
    """A device token as it was sent: proved by the statement that serves the call."""

    account: bytes
    device: bytes
    secret_hash: bytes


@dataclass(frozen=True, slots=True)
class Device:
    """A connected device whose token was proved."""

    account: bytes
    id: bytes
    kid: bytes


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of a customer; `email` is as typed."""

    id: bytes
    email: str
    created: int
    locale: str
    tz: str
    vault_state: str
    entitled_until: int | None
    display: Display = field(default_factory=Display)
    mails: MailPreferences = field(default_factory=MailPreferences)


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that has just begun; `token` goes to the client and is never stored."""

    session: Session
    token: str
