"""A real SMTP server on loopback that keeps what it takes, and refuses on demand."""

from __future__ import annotations

import asyncio
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Self

from aiosmtpd.smtp import SMTP


class SmtpServer:
    """Listens while entered with `async with`."""

    def __init__(self, *, refuse: int = 0) -> None:
        self.messages: list[EmailMessage] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.refuse = refuse
        self.tries = 0
        self.arrived = asyncio.Event()

    async def handle_DATA(self, _server, _session, envelope) -> str:
        self.tries += 1
        if self.refuse:
            self.refuse -= 1
            return "451 try later"
        self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
        self.arrived.set()
        return "250 kept"

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: SMTP(self, loop=loop, hostname="localhost"), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._server.close()
        await self._server.wait_closed()
