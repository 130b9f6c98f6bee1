"""A mail server on loopback that keeps what it gets."""

from __future__ import annotations

import queue
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller

PATIENCE_SECONDS = 30


class Mailbox:
    """Mails in the order in which they came."""

    def __init__(self) -> None:
        self.port = 0
        self._mails: queue.Queue[EmailMessage] = queue.Queue()

    async def handle_DATA(self, _server, _session, envelope) -> str:
        self._mails.put(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def wait(self, subject: str) -> EmailMessage:
        """The next mail with this subject; others before it are dropped. queue.Empty when none comes."""
        while True:
            mail = self._mails.get(timeout=PATIENCE_SECONDS)
            if mail["Subject"] == subject:
                return mail


def text_of(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content()


def link_in(mail: EmailMessage) -> str:
    return re.search(r"https?://\S+", text_of(mail)).group()


def code_in(mail: EmailMessage) -> str:
    """The XXXX-XXXX of a sign-in mail."""
    return re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", text_of(mail)).group()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def mailbox() -> Iterator[Mailbox]:
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    box.port = controller.port
    try:
        yield box
    finally:
        controller.stop()
