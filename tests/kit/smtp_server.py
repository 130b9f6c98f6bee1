"""A real SMTP server on loopback that keeps what it takes, and refuses on demand."""

from __future__ import annotations

import asyncio
import ssl
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Self

from aiosmtpd.smtp import SMTP, AuthResult


class SmtpServer:
    """Listens while entered with `async with`."""

    def __init__(
        self, *, refuse: int = 0, tls: ssl.SSLContext | None = None, from_the_start: bool = False, password: str = ""
    ) -> None:
        """`tls` after STARTTLS, or `from_the_start`; with a password, `sync` may sign in by it."""
        self._tls, self._from_the_start, self._password = tls, from_the_start, password
        self.sign_ins: list[tuple[bool, bytes]] = []
        self.messages: list[EmailMessage] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.refuse = refuse
        self.unknown: set[str] = set()
        self.tries = 0
        self._sessions: list[SMTP] = []
        self._arrived = asyncio.Event()

    async def arrival(self) -> None:
        """Waits for the first mail that it takes."""
        await asyncio.wait_for(self._arrived.wait(), 60)

    async def handle_RCPT(self, _server, _session, envelope, address, _options) -> str:
        if address in self.unknown:
            self.tries += 1
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope) -> str:
        self.tries += 1
        if self.refuse:
            self.refuse -= 1
            return "451 try later"
        self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
        self._arrived.set()
        return "250 kept"

    def _authenticated(self, _server, session, _envelope, _mechanism, data) -> AuthResult:
        self.sign_ins.append((session.ssl is not None or self._from_the_start, data.password))
        return AuthResult(success=(data.login, data.password) == (b"sync", self._password.encode()))

    def _session(self) -> SMTP:
        session = SMTP(
            self,
            loop=asyncio.get_running_loop(),
            hostname="localhost",
            tls_context=None if self._from_the_start else self._tls,
            authenticator=self._authenticated if self._password else None,
            auth_require_tls=False,
        )
        self._sessions.append(session)
        return session

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        tls = self._tls if self._from_the_start else None
        self._server = await loop.create_server(self._session, "127.0.0.1", 0, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_error: object) -> None:
        asyncio.get_running_loop().remove_reader(self._server.sockets[0].fileno())  # nobody else is let in
        for _ in range(3):  # who just was gets a transport, which a closed server would refuse
            await asyncio.sleep(0)
        self._server.close()
        await self._server.wait_closed()
        for session in self._sessions:
            if session.transport is not None:
                session.transport.abort()
