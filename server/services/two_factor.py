"""Two-factor authentication: on, at sign-in, backup codes, off (SYNC.md 9.2)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import equal, sha256
from app.crypto.random import random_octets
from app.wire.account import TwoFactorState
from server.domain.limits import LOGIN_LIFE, SECOND_FACTOR
from server.domain.people import NewSession, Session, Visitor
from server.domain.refusal import Refusal
from server.security import one_time
from server.security.codes import hash_backup_codes, matching_backup_code, new_backup_codes
from server.services.ledger import Ledger, actor_of
from server.services.sessions import Sessions
from server.store import logins, second_factor, sessions
from server.store.transaction import Transaction

_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret that is not confirmed yet: as text in groups of four, and as the URI of the QR code."""

    text: str
    uri: str


class TwoFactor:
    """The second factor of accounts."""

    def __init__(self, ledger: Ledger, signed_in: Sessions) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in

    async def state(self, account: bytes) -> TwoFactorState:
        return await self._context.database.read(self.read_state, account)

    def read_state(self, connection: Transaction, account: bytes) -> TwoFactorState:
        """Within a transaction."""
        mail_codes = self._context.config.backup_codes_mail
        row = second_factor.read(connection, account)
        if row is None or row.confirmed is None:
            return TwoFactorState(on=False, mail_codes=mail_codes)  # type: ignore[arg-type]  # the setting has these choices
        name = self._context.keys.open("totp_factors|name", account, row.name_ct).decode()
        left = second_factor.codes_left(connection, account)
        return TwoFactorState(on=True, name=name, codes_left=left, mail_codes=mail_codes)  # type: ignore[arg-type]  # as above

    async def start(self, session: Session, name: str) -> Secret:
        """A new secret for a named device. Raises Refusal("exists") while the factor is on."""
        self._sessions.require(session, recent=True)
        return await self._context.database.write(self._start, session, name.strip())

    async def confirm(
        self, session: Session, code: str, visitor: Visitor, *, mail_codes: bool, name: str | None = None
    ) -> list[str]:
        """Turns it on and returns the backup codes; raises Refusal("unauthenticated") for a wrong code.

        `name`: the device's name, when it is given with the code rather than before.
        """
        self._sessions.require(session, recent=True)
        await self._context.limit(SECOND_FACTOR, session.account)
        codes, hashes = await asyncio.to_thread(_fresh_codes)
        if name is not None:
            name_ct = self._context.keys.seal("totp_factors|name", session.account, name.strip().encode())
            await self._context.database.write(second_factor.rename_pending, session.account, name_ct)
        await self._context.database.write(
            self._confirm, session, code, visitor, codes, hashes, self._mails_codes(wanted=mail_codes)
        )
        await self._sessions.tell_ended(session.account)
        self._ledger.post.wake()
        return codes

    async def new_codes(self, session: Session, visitor: Visitor, *, mail_codes: bool) -> list[str]:
        """A new set of backup codes; the old one is void."""
        self._sessions.require(session, recent=True)
        codes, hashes = await asyncio.to_thread(_fresh_codes)
        mailed = self._mails_codes(wanted=mail_codes)
        await self._context.database.write(self._replace_codes, session, visitor, codes, hashes, mailed)
        self._ledger.post.wake()
        return codes

    async def prove(self, session: Session, visitor: Visitor, code: str | None, backup_code: str | None) -> NewSession:
        """The session at full level and freshly proved, under a new id; raises Refusal("unauthenticated")."""
        await self._context.limit(SECOND_FACTOR, session.account)
        number = None if backup_code is None else await self._matching(session.account, backup_code)
        started = await self._context.database.write(self._prove, session, visitor, code, number)
        await self._sessions.tell_ended(session.account, session.id)
        self._ledger.post.wake()
        return started

    async def ask_to_disable(self, session: Session) -> None:
        """Mails the link that leads to the final confirmation."""
        self._sessions.require(session, recent=True)
        await self._context.limit(SECOND_FACTOR, b"off|" + session.account)
        await self._context.database.write(self._ask_to_disable, session)
        self._ledger.post.wake()

    async def disable(self, session: Session, token: str, code: str, visitor: Visitor) -> None:
        """Turns it off with the mailed token and a code or backup code; all other sessions end."""
        self._sessions.require(session)
        await self._context.limit(SECOND_FACTOR, session.account)
        try:
            token_hash = sha256(from_base64url(token, 32))
        except ValueError:
            raise Refusal("unauthenticated") from None
        is_code = code.strip().isdecimal() and len(code.strip()) == _DIGITS
        number = None if is_code else await self._matching(session.account, code)
        await self._context.database.write(
            self._disable, session, token_hash, code if is_code else None, number, visitor
        )
        await self._sessions.tell_ended(session.account)
        self._ledger.post.wake()

    async def codes_left(self, account: bytes) -> int:
        return await self._context.database.read(second_factor.codes_left, account)

    def _mails_codes(self, *, wanted: bool) -> bool:
        return {"always": True, "never": False}.get(self._context.config.backup_codes_mail, wanted)

    def _start(self, connection: Transaction, session: Session, name: str) -> Secret:
        if second_factor.is_on(connection, session.account):
            raise Refusal("exists")
        if not name:
            raise Refusal("invalid", "name")
        secret, keys = one_time.new_secret(), self._context.keys
        second_factor.start(
            connection,
            session.account,
            keys.seal("totp_factors|name", session.account, name.encode()),
            keys.seal("totp_factors|secret", session.account, secret.encode()),
        )
        email = self._ledger.account(connection, session.account).email
        return Secret(one_time.grouped(secret), one_time.uri(secret, email))

    def _confirm(
        self,
        connection: Transaction,
        session: Session,
        code: str,
        visitor: Visitor,
        codes: list[str],
        hashes: list[str],
        mailed: bool,  # noqa: FBT001  (the database hands arguments on by place)
    ) -> None:
        if second_factor.is_on(connection, session.account):
            raise Refusal("exists")
        self._accept_code(connection, session.account, code)
        second_factor.confirm(connection, session.account, self._context.clock.now_ms())
        self._set_codes(connection, session, codes, hashes, mailed=mailed)
        sessions.end_others(connection, session.account, session.id)
        name = self.read_state(connection, session.account).name or ""
        self._ledger.note(connection, session.account, "two_factor_on", visitor, actor_of(session))
        self._ledger.notify(connection, session.account, "two_factor_on", name=name)

    def _replace_codes(
        self,
        connection: Transaction,
        session: Session,
        visitor: Visitor,
        codes: list[str],
        hashes: list[str],
        mailed: bool,  # noqa: FBT001  (as above)
    ) -> None:
        if not second_factor.is_on(connection, session.account):
            raise Refusal("not_found")
        self._set_codes(connection, session, codes, hashes, mailed=mailed)
        self._ledger.note(connection, session.account, "backup_codes_new", visitor, actor_of(session))

    def _set_codes(
        self, connection: Transaction, session: Session, codes: list[str], hashes: list[str], *, mailed: bool
    ) -> None:
        second_factor.replace_codes(connection, session.account, hashes)
        if mailed:
            self._ledger.notify(connection, session.account, "backup_codes", codes=" ".join(codes))

    def _prove(
        self, connection: Transaction, session: Session, visitor: Visitor, code: str | None, backup_code: int | None
    ) -> NewSession:
        if not second_factor.is_on(connection, session.account):
            raise Refusal("not_found")
        if code is not None:
            self._accept_code(connection, session.account, code)
        else:
            self._accept_backup_code(connection, session.account, backup_code, visitor)
        self._ledger.note(connection, session.account, "second_factor_passed", visitor)
        return self._sessions.raise_level(connection, session)

    def _accept_code(self, connection: Transaction, account: bytes, code: str) -> None:
        """A code of the device, once."""
        row = second_factor.read(connection, account)
        if row is None:
            raise Refusal("not_found")
        secret = self._context.keys.open("totp_factors|secret", account, row.secret_ct).decode()
        step = one_time.matching_step(secret, code, self._context.clock.now_ms(), row.last_step)
        if step is None or not second_factor.accept_step(connection, account, step):
            raise Refusal("unauthenticated", "code")

    async def _matching(self, account: bytes, code: str) -> int | None:
        """The number of the backup code that was typed; found outside of any transaction, for it takes a while."""
        unused = await self._context.database.read(second_factor.unused_codes, account)
        return await asyncio.to_thread(matching_backup_code, code, unused)

    def _accept_backup_code(
        self, connection: Transaction, account: bytes, number: int | None, visitor: Visitor
    ) -> None:
        now = self._context.clock.now_ms()
        if number is None or not second_factor.use_code(connection, account, number, now):
            raise Refusal("unauthenticated", "backup_code")
        left = second_factor.codes_left(connection, account)
        self._ledger.note(connection, account, "backup_code_used", visitor, left=str(left))
        self._ledger.notify(connection, account, "backup_code_used", left=str(left))

    def _ask_to_disable(self, connection: Transaction, session: Session) -> None:
        if not second_factor.is_on(connection, session.account):
            raise Refusal("not_found")
        request_id, token, now = random_octets(16), random_octets(32), self._context.clock.now_ms()
        account = self._ledger.account(connection, session.account)
        logins.add(
            connection,
            request_id=request_id,
            email_hmac=self._context.keys.mac("account", session.account),
            email_ct=b"",
            account_id=session.account,
            purpose="2fa_off",
            locale=account.locale,
            token_hash=sha256(token),
            code_mac=b"",
            browser_hash=sha256(session.id),
            created=now,
            expires=now + LOGIN_LIFE,
        )
        link = f"{self._context.config.public_url}/account/2fa/disable#t={to_base64url(token)}"
        self._ledger.notify(connection, session.account, "two_factor_off_request", link=link)

    def _disable(
        self,
        connection: Transaction,
        session: Session,
        token_hash: bytes,
        code: str | None,
        backup_code: int | None,
        visitor: Visitor,
    ) -> None:
        now = self._context.clock.now_ms()
        row = logins.by_token(connection, token_hash, now)
        if (
            row is None
            or row.purpose != "2fa_off"
            or row.account_id != session.account
            or not equal(row.browser_hash, sha256(session.id))
        ):
            raise Refusal("unauthenticated", "token")
        if code is not None:
            self._accept_code(connection, session.account, code)
        else:
            self._accept_backup_code(connection, session.account, backup_code, visitor)
        logins.use(connection, row.request_id, now)
        second_factor.remove(connection, session.account)
        sessions.end_others(connection, session.account, session.id)
        self._ledger.note(connection, session.account, "two_factor_off", visitor, actor_of(session))
        self._ledger.notify(connection, session.account, "two_factor_off")


def _fresh_codes() -> tuple[list[str], list[str]]:
    codes = new_backup_codes()
    return codes, hash_backup_codes(codes)
