"""Messages of the account: sign-in, sessions, two-factor, settings, audit, billing (SYNC.md 9, 13).

Moments are milliseconds since 1970 UTC. None of these carries a code or a key of the vault.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from app.wire.messages import Answer, Request
from app.wire.octets import Hash, Id

EmailText = Annotated[str, Meta(min_length=3, max_length=254)]
LocaleText = Annotated[str, Meta(min_length=2, max_length=20, pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$")]
CodeText = Annotated[str, Meta(min_length=1, max_length=32)]
TokenText = Annotated[str, Meta(min_length=1, max_length=200)]


class ServerMeta(Answer, frozen=True):
    """`GET /meta`."""

    protocols: list[int]
    registration: Literal["open", "closed"]
    billing: Literal["none", "stripe"]
    kdf: list[int]


class EmailRequest(Request, frozen=True):
    """`POST /auth/email`. A client without cookies sends `challenge`, the SHA-256 of the verifier it redeems with."""

    email: EmailText
    purpose: Literal["login"] = "login"
    locale: LocaleText = "en"
    challenge: Hash | None = None


class EmailAnswer(Answer, frozen=True):
    """The same for every address."""

    request_id: Id


class RedeemRequest(Request, frozen=True):
    """`POST /auth/redeem`: the link's `token`, or `request_id` with the mailed `code`.

    `verifier` stands in for the cookie of a browser; `keep`: stay signed in for 14 days.
    """

    token: TokenText | None = None
    request_id: Id | None = None
    code: CodeText | None = None
    verifier: Hash | None = None
    keep: bool = False


class RedeemAnswer(Answer, frozen=True):
    """With `totp` the session can do nothing but `POST /auth/totp`.

    `session` comes only where a verifier took the cookie's place; it goes into `Authorization: Bearer`.
    """

    next: Literal["ok", "totp"]
    session: str | None = None


class TotpRequest(Request, frozen=True):
    """`POST /auth/totp`: one of both. `session` as in RedeemAnswer."""

    code: CodeText | None = None
    backup_code: CodeText | None = None


class TotpAnswer(Answer, frozen=True):
    """How many backup codes are left; `session` replaces the one of level 1 where no cookie is used."""

    codes_left: int
    session: str | None = None


class SessionInfo(Answer, frozen=True):
    """One row of `GET /sessions`."""

    id: Id
    created: int
    last_seen: int
    expires: int
    ip_prefix: str
    agent: str
    current: bool


class Display(Request, frozen=True):
    """How the dashboard shows things."""

    theme: Literal["system", "light", "dark"] = "system"
    date_format: Literal["locale", "iso"] = "locale"
    number_format: Literal["locale", "plain"] = "locale"


class MailPreferences(Request, frozen=True):
    """Which mails are wanted; security notices are always sent."""

    product: bool = False
    billing: bool = True


class TwoFactorState(Answer, frozen=True):
    """Whether the second factor is on, its device's name and the backup codes that are left."""

    on: bool
    name: str | None = None
    codes_left: int = 0
    mail_codes: Literal["always", "ask", "never"] = "ask"


class AccountInfo(Answer, frozen=True):
    """`GET /account`."""

    account: Id
    email: str
    created: int
    locale: str
    tz: str
    display: Display
    mails: MailPreferences
    two_factor: TwoFactorState
    vault: Literal["none", "active"]
    entitled: bool
    entitled_until: int | None = None


class AccountPatch(Request, frozen=True):
    """`PATCH /account`: what is absent stays."""

    locale: LocaleText | None = None
    tz: Annotated[str, Meta(max_length=64)] | None = None
    display: Display | None = None
    mails: MailPreferences | None = None


class EmailChange(Request, frozen=True):
    """`POST /account/email`: a code goes to the new address, a notice to the old one."""

    email: EmailText


class CodeRequest(Request, frozen=True):
    """`POST /account/email/confirm`."""

    code: CodeText


class TwoFactorStart(Request, frozen=True):
    """`POST /account/2fa/start`: the name of the mobile device."""

    name: Annotated[str, Meta(min_length=1, max_length=64)]


class TwoFactorSecret(Answer, frozen=True):
    """The same secret as text (base32 in groups of four) and as the URI of the QR code."""

    secret: str
    uri: str


class TwoFactorConfirm(Request, frozen=True):
    """`POST /account/2fa/confirm`: the first code proves that the device has the secret."""

    code: CodeText
    mail_codes: bool = True


class BackupCodesRequest(Request, frozen=True):
    """`POST /account/2fa/codes`."""

    mail_codes: bool = True


class BackupCodes(Answer, frozen=True):
    """A new set; shown once."""

    backup_codes: list[str]


class TwoFactorOff(Request, frozen=True):
    """`POST /account/2fa/disable/confirm`: the mailed token and a code or backup code."""

    token: TokenText
    code: CodeText


class AccountDeletion(Request, frozen=True):
    """`DELETE /account`: the address, typed."""

    email: EmailText


class AuditEvent(Answer, frozen=True):
    """One line of what happened to the account."""

    id: int
    at: int
    event: str
    actor: str
    ip_prefix: str
    detail: dict[str, str] = msgspec.field(default_factory=dict)


class BillingStatus(Answer, frozen=True):
    """What the subscription is now; price and period as text of the provider's currency units."""

    provider: Literal["none", "stripe"]
    entitled: bool
    status: str
    entitled_until: int | None = None
    price: str | None = None
    currency: str | None = None
    period: Literal["month", "year"] | None = None
    cancels: bool = False


class BillingLink(Answer, frozen=True):
    """Where to go: a page of the provider."""

    url: str
