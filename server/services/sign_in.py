"""Sign-in by magic link and code; sign-up is the same path (SYNC.md 9.1).

Asking answers at once and the same for every address: the work is queued. The mail's token or code works once, for ten
minutes, in the browser that asked. A link that a scanner opens changes nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import equal, sha256
from app.crypto.random import random_octets
from server.domain import address
from server.domain.limits import LOG_LIFE, LOGIN_LIFE, MAIL_ADDRESS, MAIL_IP, REDEEM_IP, mail_budget
from server.domain.people import FULL, ONE_FACTOR, NewSession, Visitor
from server.domain.refusal import Refusal
from server.security.codes import new_login_code, typed
from server.services.ledger import Ledger
from server.services.sessions import Sessions
from server.store import accounts, audit, logins, second_factor
from server.store.transaction import Transaction

_LOG: Final = logging.getLogger("4otp.server")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a mail: `binder` belongs into the browser's cookie."""

    request_id: bytes
    binder: str


@dataclass(frozen=True, slots=True)
class _Job:
    request_id: bytes
    typed: str
    canonical: str
    locale: str
    browser_hash: bytes
    visitor: Visitor


class SignIn:
    """Asks for mails and redeems what they hold."""

    def __init__(self, ledger: Ledger, signed_in: Sessions) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in
        self._jobs: asyncio.Queue[_Job] = asyncio.Queue(maxsize=10_000)

    def ask(self, email: str, locale: str, visitor: Visitor, challenge: bytes | None = None) -> Asked:
        """Queues the mail. Raises Refusal("invalid") only for what is no address at all."""
        canonical = address.canonical(email)
        binder = random_octets(32)
        asked = Asked(random_octets(16), to_base64url(binder))
        job = _Job(asked.request_id, email.strip(), canonical, locale, challenge or sha256(binder), visitor)
        try:
            self._jobs.put_nowait(job)
        except asyncio.QueueFull:
            _LOG.warning("sign-in queue is full")
        return asked

    async def work(self) -> None:
        """Prepares the mails that were asked for, until it is cancelled."""
        while True:
            job = await self._jobs.get()
            try:
                await self._prepare(job)
            except Refusal as refusal:
                _LOG.info("sign-in mail dropped", extra={"fields": {"code": refusal.code}})
            finally:
                self._jobs.task_done()

    async def settle(self) -> None:
        """Returns when everything that was asked for is queued in the outbox."""
        await self._jobs.join()

    async def redeem_token(
        self, token: str, binder: str | None, verifier: bytes | None, visitor: Visitor, *, keep: bool
    ) -> NewSession:
        """Signs in with the link's token; raises Refusal("unauthenticated")."""
        await self._context.limit(REDEEM_IP, visitor.limit_key)
        try:
            token_hash = sha256(from_base64url(token, 32))
        except ValueError:
            raise Refusal("unauthenticated") from None
        browser_hash = _browser_hash(binder, verifier)
        return await self._redeemed(self._redeem, token_hash, None, None, browser_hash, visitor, keep)

    async def redeem_code(
        self, request_id: bytes, code: str, binder: str | None, verifier: bytes | None, visitor: Visitor, *, keep: bool
    ) -> NewSession:
        """Signs in with the mail's code; raises Refusal("unauthenticated")."""
        await self._context.limit(REDEEM_IP, visitor.limit_key)
        browser_hash = _browser_hash(binder, verifier)
        if not await self._context.database.write(self._check_code, request_id, code, browser_hash):
            raise Refusal("unauthenticated", "code")
        return await self._redeemed(self._redeem, None, request_id, typed(code), browser_hash, visitor, keep)

    async def _redeemed(self, redeem: Callable[..., NewSession], *arguments: object) -> NewSession:
        started = await self._context.database.write(redeem, *arguments)
        self._ledger.post.wake()
        return started

    async def _prepare(self, job: _Job) -> None:
        await self._context.limit(MAIL_IP, job.visitor.limit_key)
        await self._context.limit(MAIL_ADDRESS, job.canonical.encode())
        await self._context.limit(mail_budget(self._context.config.mail_per_hour), b"")
        await self._context.database.write(self._store, job)
        self._ledger.post.wake()

    def _store(self, connection: Transaction, job: _Job) -> None:
        keys, now = self._context.keys, self._context.clock.now_ms()
        email_hmac = keys.mac("email", job.canonical.encode())
        account = accounts.find(connection, email_hmac)
        to, locale = job.typed, job.locale
        if account is not None:
            known = self._ledger.account(connection, account)
            to, locale = known.email, known.locale
        elif self._context.config.registration == "closed":
            return
        token, code = random_octets(32), new_login_code()
        logins.add(
            connection,
            request_id=job.request_id,
            email_hmac=email_hmac,
            email_ct=keys.seal("login_requests|email", job.request_id, job.typed.encode()),
            account_id=account,
            purpose="login",
            locale=job.locale,
            token_hash=sha256(token),
            code_mac=code_mac(self._ledger, job.request_id, code),
            browser_hash=job.browser_hash,
            created=now,
            expires=now + LOGIN_LIFE,
        )
        link = f"{self._context.config.public_url}/login#t={to_base64url(token)}"
        self._ledger.post.queue(connection, "sign_in", locale, to, code=code, link=link)

    def _check_code(self, connection: Transaction, request_id: bytes, code: str, browser_hash: bytes) -> bool:
        """Counts a wrong code; another browser's try is not counted, or strangers could use up the tries."""
        row = logins.by_id(connection, request_id, self._context.clock.now_ms())
        if row is None or row.purpose != "login" or not equal(row.browser_hash, browser_hash):
            return False
        if equal(row.code_mac, code_mac(self._ledger, request_id, code)):
            return True
        logins.count_try(connection, request_id)
        return False

    def _redeem(
        self,
        connection: Transaction,
        token_hash: bytes | None,
        request_id: bytes | None,
        code: str | None,
        browser_hash: bytes,
        visitor: Visitor,
        keep: bool,  # noqa: FBT001  (the database hands arguments on by place)
    ) -> NewSession:
        now = self._context.clock.now_ms()
        row = self._find(connection, token_hash, request_id, code, now)
        if row is None or row.purpose != "login":
            raise Refusal("unauthenticated")
        if not equal(row.browser_hash, browser_hash):
            raise Refusal("unauthenticated", "browser")
        if not logins.use(connection, row.request_id, now):
            raise Refusal("unauthenticated")
        account, is_new = self._account_of(connection, row, now)
        if not accounts.is_active(connection, account):
            raise Refusal("unauthenticated")
        level = ONE_FACTOR if second_factor.is_on(connection, account) else FULL
        browser = self._context.keys.mac("browser", visitor.agent.encode())[:8].hex()
        here = audit.was_here(connection, account, now - LOG_LIFE, visitor.ip_prefix, {"browser": browser})
        if not is_new and not here:
            self._ledger.notify(connection, account, "new_browser", agent=visitor.agent, network=visitor.ip_prefix)
        started = self._sessions.begin(connection, account, level, visitor, keep=keep)
        self._ledger.note(connection, account, "sign_up" if is_new else "sign_in", visitor, browser=browser)
        return started

    def _find(
        self, connection: Transaction, token_hash: bytes | None, request_id: bytes | None, code: str | None, now: int
    ) -> Any:
        if token_hash is not None:
            return logins.by_token(connection, token_hash, now)
        if request_id is None or code is None:
            return None
        row = logins.by_id(connection, request_id, now)
        if row is None or not equal(row.code_mac, code_mac(self._ledger, request_id, code)):
            return None
        return row

    def _account_of(self, connection: Transaction, row: Any, now: int) -> tuple[bytes, bool]:
        """The account of the address, made now if there is none."""
        account = accounts.find(connection, row.email_hmac)
        if account is not None:
            return account, False
        if self._context.config.registration == "closed":
            raise Refusal("unauthenticated")
        account = random_octets(16)
        keys = self._context.keys
        typed_address = keys.open("login_requests|email", row.request_id, row.email_ct)
        sealed = keys.seal("emails|email", account, typed_address)
        if accounts.create(connection, account, row.email_hmac, sealed, row.locale, "UTC", now):
            return account, True
        taken = accounts.find(connection, row.email_hmac)
        if taken is None:
            raise Refusal("unauthenticated")
        return taken, False


def code_mac(ledger: Ledger, request_id: bytes, code: str) -> bytes:
    """How a mailed code is kept: a short code must not be guessable from the database alone."""
    return ledger.context.keys.mac("login-code", request_id, typed(code).encode())


def _browser_hash(binder: str | None, verifier: bytes | None) -> bytes:
    if verifier is not None:
        return sha256(verifier)
    try:
        return sha256(from_base64url(binder or "", 32))
    except ValueError:
        return bytes(32)
