"""Where the service's mails go in a test: kept, and awaited by addressee."""

from __future__ import annotations

import asyncio
import re
from email.message import EmailMessage


class Mailbox:
    """A mail transport that keeps what it is given; it may be told to fail first."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.failures: list[OSError] = []
        self._loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()

    def send(self, message: EmailMessage) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.messages.append(message)
        self._loop.call_soon_threadsafe(self._arrived.set)

    async def next_to(self, address: str, subject: str = "") -> EmailMessage:
        """Takes the oldest mail to an address; waits for it."""
        async with asyncio.timeout(20):
            while True:
                for message in self.messages:
                    if message["To"] == address and subject in message["Subject"]:
                        self.messages.remove(message)
                        return message
                self._arrived.clear()
                await self._arrived.wait()


def text_of(message: EmailMessage) -> str:
    return message.get_body(("plain",)).get_content()


def code_of(message: EmailMessage) -> str:
    """The code XXXX-XXXX."""
    return re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", text_of(message)).group()


def token_of(message: EmailMessage) -> str:
    """The token after "#t=" of the link."""
    return re.search(r"#t=([A-Za-z0-9_-]{43})", text_of(message)).group(1)
