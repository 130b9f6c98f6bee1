"""Sessions: who is signed in, how surely, how recently (SYNC.md 9.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.crypto.random import random_octets
from server.domain import tokens
from server.domain.limits import MINUTE, RECENT_SIGN_IN, SESSION_IDLE, SESSION_KEPT, SESSION_LIFE
from server.domain.people import FULL, NewSession, Session, Visitor
from server.domain.refusal import Refusal
from server.services.context import Context
from server.services.hints import SESSIONS, Hints
from server.store import sessions
from server.store.transaction import Transaction

_SEEN_EVERY_MS: Final = MINUTE


class Sessions:
    """Begins, proves, lists and ends sessions."""

    def __init__(self, context: Context, hints: Hints) -> None:
        self._context = context
        self._hints = hints

    async def identify(self, token: str | None) -> Session:
        """The session of a token, of whatever level; raises Refusal("unauthenticated")."""
        parsed = tokens.parse(token or "")
        if parsed is None or parsed.kind != tokens.SESSION:
            raise Refusal("unauthenticated")
        now = self._context.clock.now_ms()
        database = self._context.database
        session = await database.read(sessions.find, parsed.account, parsed.row, parsed.secret_hash, now)
        if session is None:
            raise Refusal("unauthenticated")
        if now - session.last_seen >= _SEEN_EVERY_MS:
            await database.write(sessions.seen, session, now)
        return session

    def require(self, session: Session, *, recent: bool = False, unlocked: bool = False) -> None:
        """Raises Refusal("level_required", "reauth_required" or "unlock_required")."""
        now = self._context.clock.now_ms()
        if session.level < FULL:
            raise Refusal("level_required")
        if recent and now - session.auth_time > RECENT_SIGN_IN:
            raise Refusal("reauth_required")
        if unlocked and (session.unlocked_until is None or session.unlocked_until <= now):
            raise Refusal("unlock_required")

    def begin(self, connection: Transaction, account: bytes, level: int, visitor: Visitor, *, keep: bool) -> NewSession:
        """A new session within a transaction."""
        now = self._context.clock.now_ms()
        session = Session(
            account=account,
            id=random_octets(16),
            level=level,
            auth_time=now,
            unlocked_until=None,
            created=now,
            last_seen=now,
            idle_ms=SESSION_KEPT if keep else SESSION_IDLE,
            expires=now + SESSION_LIFE,
            ip_prefix=visitor.ip_prefix,
            agent=visitor.agent,
        )
        return self._stored(connection, session)

    def raise_level(self, connection: Transaction, session: Session) -> NewSession:
        """The session at full level, under a new id; the old one is void."""
        sessions.end(connection, session.account, session.id)
        now = self._context.clock.now_ms()
        return self._stored(
            connection, replace(session, id=random_octets(16), level=FULL, auth_time=now, last_seen=now)
        )

    async def listed(self, account: bytes) -> list[Session]:
        return await self._context.database.read(sessions.listed, account, self._context.clock.now_ms())

    async def end(self, account: bytes, session_id: bytes) -> None:
        """Raises Refusal("not_found")."""
        if not await self._context.database.write(sessions.end, account, session_id):
            raise Refusal("not_found")
        await self.tell_ended(account, session_id)

    async def end_former(self, token: str | None, started: NewSession) -> None:
        """The session that this browser had until now ends with the new one (ASVS 7.2.4)."""
        try:
            former = await self.identify(token)
        except Refusal:
            return
        if former.id != started.session.id:
            await self._context.database.write(sessions.end, former.account, former.id)
            await self.tell_ended(former.account, former.id)

    async def end_others(self, session: Session) -> None:
        await self._context.database.write(sessions.end_others, session.account, session.id)
        await self.tell_ended(session.account)

    async def tell_ended(self, account: bytes, session_id: bytes | None = None) -> None:
        """Ends the streams of a session, or of all: those whose session goes on come back at once."""
        if session_id is None:
            await self._hints.tell(account, "bye", SESSIONS)
        else:
            await self._hints.tell(account, "revoked", session_id)

    async def require_live(self, session: Session) -> None:
        """Whether it goes on; no sign of life of it. Raises Refusal("unauthenticated")."""
        if all(known.id != session.id for known in await self.listed(session.account)):
            raise Refusal("unauthenticated")

    def _stored(self, connection: Transaction, session: Session) -> NewSession:
        token, secret_hash = tokens.issue(tokens.SESSION, session.account, session.id)
        sessions.add(connection, session, secret_hash)
        return NewSession(session, token)
