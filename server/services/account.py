"""The account itself: what it is, its settings, address, log, export and end (SYNC.md 9.4)."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.crypto.hashing import equal, sha256
from app.crypto.random import random_octets
from app.wire.account import AccountInfo, AccountPatch, AuditEvent
from app.wire.octets import Id
from server.domain import address
from server.domain.limits import EXPORTS, LOGIN_LIFE, MAIL_ADDRESS, SECOND_FACTOR
from server.domain.people import Session, Visitor
from server.domain.refusal import Refusal
from server.security.codes import new_login_code
from server.services.billing import Billing
from server.services.hints import Hints
from server.services.ledger import Ledger, actor_of
from server.services.sessions import Sessions
from server.services.sign_in import code_mac
from server.services.two_factor import TwoFactor
from server.store import accounts, audit, export, logins, sessions
from server.store.transaction import Transaction


class AccountService:
    """Everything about one account that is not its vault."""

    def __init__(
        self, ledger: Ledger, signed_in: Sessions, two_factor: TwoFactor, billing: Billing, hints: Hints
    ) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in
        self._two_factor = two_factor
        self._billing = billing
        self._hints = hints

    async def info(self, account: bytes) -> AccountInfo:
        return await self._context.database.read(self._info, account)

    async def change(self, account: bytes, patch: AccountPatch) -> AccountInfo:
        """Raises Refusal("invalid", "tz")."""
        if patch.tz is not None:
            _check_zone(patch.tz)
        values = {
            "locale": patch.locale,
            "tz": patch.tz,
            "display": patch.display,
            "mail_prefs": patch.mails,
        }
        given = {name: value for name, value in values.items() if value is not None}
        await self._context.database.write(accounts.change, account, given)
        return await self.info(account)

    async def ask_email_change(self, session: Session, email: str) -> None:
        """A code goes to the new address; nothing is said of whether it is taken."""
        self._sessions.require(session, recent=True)
        canonical = address.canonical(email)
        await self._context.limit(MAIL_ADDRESS, canonical.encode())
        await self._context.limit(MAIL_ADDRESS, b"change|" + session.account)
        await self._context.database.write(self._ask_email_change, session, email.strip(), canonical)
        self._ledger.post.wake()

    async def confirm_email_change(self, session: Session, code: str, visitor: Visitor) -> None:
        """Raises Refusal("unauthenticated") for a wrong code; the old address gets a notice."""
        self._sessions.require(session, recent=True)
        await self._context.limit(SECOND_FACTOR, b"email|" + session.account)
        request_id = await self._context.database.write(self._check_code, session, code)
        if request_id is None:
            raise Refusal("unauthenticated", "code")
        await self._context.database.write(self._change_email, session, request_id, visitor)
        await self._sessions.tell_ended(session.account)
        self._ledger.post.wake()

    async def audit(self, account: bytes, before: int | None = None) -> list[AuditEvent]:
        return await self._context.database.read(audit.page, account, before)

    async def export(self, session: Session, visitor: Visitor) -> dict[str, Any]:
        """Account and sealed vault as plain JSON values. Raises Refusal("rate_limited")."""
        self._sessions.require(session, recent=True)
        self._context.limit_here(EXPORTS, session.account)
        info = await self.info(session.account)
        vault = await self._context.database.read(export.vault, session.account)
        events = await self.audit(session.account)
        await self._context.database.write(self._ledger.note, session.account, "export", visitor, actor_of(session))
        return {"format": "4otp-account-export", "version": 1, "account": info, "audit": events, "vault": vault}

    async def delete(self, session: Session, email: str) -> None:
        """The address is typed to confirm. A subscription is cancelled first: whoever is deleted must not pay on."""
        self._sessions.require(session, recent=True)
        account = await self._context.database.read(self._ledger.account, session.account)
        try:
            same = address.canonical(email) == address.canonical(account.email)
        except Refusal:
            same = False
        if not same:
            raise Refusal("invalid", "email")
        await self._billing.cancel(session.account)
        await self._context.database.write(self._delete, session)
        await self._hints.tell(session.account, "revoked")
        self._ledger.post.wake()

    def _info(self, connection: Transaction, account: bytes) -> AccountInfo:
        known = self._ledger.account(connection, account)
        return AccountInfo(
            account=Id(account),
            email=known.email,
            created=known.created,
            locale=known.locale,
            tz=known.tz,
            display=known.display,
            mails=known.mails,
            two_factor=self._two_factor.read_state(connection, account),
            vault="active" if known.vault_state == "active" else "none",
            entitled=self._billing.is_entitled(known.entitled_until),
            entitled_until=known.entitled_until,
        )

    def _ask_email_change(self, connection: Transaction, session: Session, typed: str, canonical: str) -> None:
        keys, now = self._context.keys, self._context.clock.now_ms()
        email_hmac = keys.mac("email", canonical.encode())
        account = self._ledger.account(connection, session.account)
        taken = accounts.find(connection, email_hmac) not in (None, session.account)
        request_id, code = random_octets(16), new_login_code()
        logins.add(
            connection,
            request_id=request_id,
            email_hmac=email_hmac,
            email_ct=keys.seal("login_requests|email", request_id, typed.encode()),
            account_id=session.account,
            purpose="email_change",
            locale=account.locale,
            token_hash=sha256(random_octets(32)),
            code_mac=code_mac(self._ledger, request_id, code),
            browser_hash=sha256(session.id),
            created=now,
            expires=now + LOGIN_LIFE,
        )
        if not taken:  # otherwise nobody learns the code, and how long it took tells nothing either
            self._ledger.post.queue(connection, "email_change", account.locale, typed, code=code)

    def _check_code(self, connection: Transaction, session: Session, code: str) -> bytes | None:
        now = self._context.clock.now_ms()
        row = logins.newest_of(connection, session.account, "email_change", sha256(session.id), now)
        if row is None:
            return None
        if not equal(row.code_mac, code_mac(self._ledger, row.request_id, code)):
            logins.count_try(connection, row.request_id)
            return None
        return bytes(row.request_id)

    def _change_email(self, connection: Transaction, session: Session, request_id: bytes, visitor: Visitor) -> None:
        now, keys = self._context.clock.now_ms(), self._context.keys
        row = logins.by_id(connection, request_id, now)
        if row is None or not logins.use(connection, request_id, now):
            raise Refusal("unauthenticated", "code")
        typed = keys.open("login_requests|email", request_id, row.email_ct)
        self._ledger.notify(connection, session.account, "email_changed", email=address.masked(typed.decode()))
        sealed = keys.seal("emails|email", session.account, typed)
        if not accounts.change_address(connection, session.account, row.email_hmac, sealed, now):
            raise Refusal("conflict", "email")
        sessions.end_others(connection, session.account, session.id)
        self._ledger.note(connection, session.account, "email_changed", visitor, actor_of(session))

    def _delete(self, connection: Transaction, session: Session) -> None:
        self._ledger.notify(connection, session.account, "account_deleted")
        accounts.remove(connection, session.account)


def _check_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refusal("invalid", "tz") from None
