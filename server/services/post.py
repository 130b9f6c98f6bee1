"""The way of a mail: sealed into the outbox within the transaction that causes it, then sent, with retries."""

from __future__ import annotations

import asyncio
import logging
import smtplib
import ssl
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from typing import Any, Final, Protocol

import msgspec

from app.core.errors import AppError
from app.crypto.random import random_octets
from server.domain import address
from server.domain.config import Config
from server.domain.limits import LOGIN_LIFE, MINUTE
from server.services.context import Context
from server.services.letters import LETTERS, SHORT_LIVED, is_right_to_left, isolated
from server.services.texts import language_of, texts
from server.store import outbox
from server.store.transaction import Transaction

_LOG: Final = logging.getLogger("4otp.server.mail")
_LEASE_MS: Final = 2 * MINUTE
_TRIES: Final = 12
_TIMEOUT_SECONDS: Final = 20
_PERMANENT: Final = 500
_LONGEST_REST_SECONDS: Final = 60.0


class Transport(Protocol):
    """Brings a message out of the house; raises OSError or smtplib.SMTPException."""

    def send(self, message: EmailMessage) -> None:
        """Blocks until the message is accepted."""


class SmtpTransport:
    """A mail server."""

    def __init__(self, config: Config) -> None:
        self._config = config

    def send(self, message: EmailMessage) -> None:
        with self._connected() as server:
            server.send_message(message)

    def check(self) -> None:
        """Connects and signs in, sends nothing."""
        with self._connected() as server:
            server.noop()

    def _connected(self) -> smtplib.SMTP:
        config = self._config
        if config.smtp_security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                config.smtp_host, config.smtp_port, timeout=_TIMEOUT_SECONDS, context=ssl.create_default_context()
            )
        else:
            server = smtplib.SMTP(config.smtp_host, config.smtp_port, timeout=_TIMEOUT_SECONDS)
        try:
            if config.smtp_security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if config.smtp_user:
                _sign_in(server, config)
        except BaseException:
            server.close()
            raise
        return server


def _sign_in(server: smtplib.SMTP, config: Config) -> None:
    try:
        server.login(config.smtp_user, config.smtp_password)
    except UnicodeError:
        raise smtplib.SMTPException("user name and password must be ASCII") from None


class TerminalTransport:
    """Prints what would be mailed: a server on one's own machine needs no mail server."""

    def __init__(self, write: Callable[[str], object] = sys.stdout.write) -> None:
        self._write = write

    def send(self, message: EmailMessage) -> None:
        body = message.get_body(("plain",))
        text = body.get_content() if body is not None else ""
        self._write(f"\n--- mail to {message['To']}: {message['Subject']}\n{text}---\n")
        sys.stdout.flush()


def _is_for_good(error: Exception) -> bool:
    """Whether there is no such mailbox (RFC 5321, 4.2.1): asking again and again makes us look like a spammer."""
    return isinstance(error, smtplib.SMTPRecipientsRefused) and all(
        code >= _PERMANENT for code, _ in error.recipients.values()
    )


def transport_of(config: Config) -> Transport:
    return SmtpTransport(config) if config.smtp_host else TerminalTransport()


class Post:
    """Queues and sends."""

    def __init__(self, context: Context, transport: Transport) -> None:
        self._context = context
        self._transport = transport
        self._woken = asyncio.Event()

    def queue(self, connection: Transaction, template: str, locale: str, to: str, **parameters: str) -> None:
        """Within the transaction of the caller: no mail without the change, no change without its mail."""
        mail_id = random_octets(16)
        keys = self._context.keys
        outbox.add(
            connection,
            mail_id,
            template,
            locale,
            keys.seal("mail_outbox|to", mail_id, to.encode()),
            keys.seal("mail_outbox|params", mail_id, msgspec.json.encode(parameters)),
            self._context.clock.now_ms(),
        )

    def wake(self) -> None:
        """Something was queued."""
        self._woken.set()

    async def deliver_due(self) -> int:
        """Sends what is due; returns how many mails went out. Somebody waits for a sign-in mail: notices come after."""
        sent = 0
        database, clock = self._context.database, self._context.clock
        while (row := await database.write(outbox.claim, clock.now_ms(), _LEASE_MS, SHORT_LIVED)) is not None:
            if await self._deliver(row):
                sent += 1
        return sent

    async def work(self) -> None:
        """Delivers until it is cancelled."""
        while True:
            self._woken.clear()
            await self.deliver_due()
            due = await self._context.database.read(outbox.next_due)
            rest = _LONGEST_REST_SECONDS
            if due is not None:
                rest = min(rest, max(1.0, (due - self._context.clock.now_ms()) / 1000))
            with suppress(TimeoutError):
                async with asyncio.timeout(rest):  # wait_for of 3.11 may swallow a cancellation
                    await self._woken.wait()

    async def _deliver(self, row: Any) -> bool:
        database, now = self._context.database, self._context.clock.now_ms()
        try:
            message = self._message(row)
        except (ValueError, LookupError, AppError):  # no later try would make it another one
            _LOG.exception("mail cannot be written")
            await database.write(outbox.give_up, row.mail_id)
            return False
        try:
            await asyncio.to_thread(self._transport.send, message)
        except (OSError, smtplib.SMTPException) as error:
            tries = row.tries + 1
            _LOG.warning(
                "mail not sent",
                extra={"fields": {"template": row.template, "tries": tries, "error": type(error).__name__}},
            )
            if tries >= _TRIES or (
                row.template in SHORT_LIVED and (tries * MINUTE >= LOGIN_LIFE or _is_for_good(error))
            ):
                await database.write(outbox.give_up, row.mail_id)
            else:
                pause = 30_000 if row.template in SHORT_LIVED else min(30_000 * 2**row.tries, 6 * 60 * MINUTE)
                await database.write(outbox.retry, row.mail_id, now + pause)
            return False
        await database.write(outbox.sent, row.mail_id)
        return True

    def _message(self, row: Any) -> EmailMessage:
        keys, config = self._context.keys, self._context.config
        to = keys.open("mail_outbox|to", row.mail_id, row.to_ct).decode()
        parameters = msgspec.json.decode(
            keys.open("mail_outbox|params", row.mail_id, row.params_ct), type=dict[str, str]
        )
        language = language_of(row.locale, config.language)
        shown = isolated(parameters) if is_right_to_left(language) else parameters
        letter = LETTERS[row.template](texts(language).gettext, shown)
        message = EmailMessage()
        message["From"] = config.mail_from
        message["To"] = address.mailable(to)
        message["Subject"] = letter.subject
        message["Date"] = format_datetime(datetime.fromtimestamp(self._context.clock.now_ms() / 1000, UTC))
        message["Message-ID"] = make_msgid(domain=parseaddr(config.mail_from)[1].rpartition("@")[2] or "localhost")
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.as_text())
        message.add_alternative(letter.as_html(language), subtype="html")
        message["Content-Language"] = language.replace("_", "-")
        return message
