"""What the operator does on the host. It cannot read a vault, and it cannot reset one."""

from __future__ import annotations

import smtplib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.octets import to_base64url
from app.crypto.random import new_key
from server.domain import address
from server.domain.config import Config, declared
from server.security.master_key import MasterKeys, read_keys, write_keys
from server.services.billing import Billing
from server.services.context import Context
from server.services.hints import Board, Hints, NoOthers
from server.services.ledger import Ledger
from server.services.opening import database_of, open_context
from server.services.payments import provider_of
from server.services.post import Post, SmtpTransport, transport_of
from server.store import accounts, audit, copy_sqlite, devices, facts, migrate, outbox, reseal, sessions
from server.store.transaction import Transaction
from server.store.unavailable import Unavailable

_EARLIEST_MS = 1_735_689_600_000  # 2025: a clock before that was never set


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report."""

    subject: str
    sound: bool
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the list of accounts."""

    id: str
    email: str
    created: int
    status: str
    vault: str


@contextmanager
def _reached() -> Iterator[None]:
    """The operator is told why a database does not answer or the data folder is of no use."""
    try:
        yield
    except Unavailable as error:
        raise AppError("database.unreachable", reason=error.reason) from None
    except OSError as error:
        raise AppError("data.unusable", reason=str(error)) from None


async def prepared(config: Config, clock: Clock) -> None:
    """Migrates the database and proves the master key, or makes them: once, before workers start on them."""
    with _reached():
        context = await open_context(config, clock)
    await context.database.close()


async def migrated(config: Config) -> str:
    """Brings the schema up to date; returns its version."""
    database = database_of(config)
    try:
        with _reached():
            await migrate.upgrade(database)
    finally:
        await database.close()
    return migrate.HEAD


async def backup(config: Config, target: Path) -> None:
    """A consistent copy while the service runs. The master key is no part of it."""
    if config.database:
        from server.store import copy_postgres  # noqa: PLC0415  (SQLite needs no asyncpg)

        await copy_postgres.copy(config.database, target)
    else:
        copy_sqlite.copy(config.database_file, target)


async def restore(config: Config, copied: Path) -> Path | None:
    """Puts a copy back, with the service stopped; what was there is kept in the data folder and its path returned."""
    if config.database:
        from server.store import copy_postgres  # noqa: PLC0415  (as above)

        return await copy_postgres.restore(config.database, copied, config.data)
    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return copy_sqlite.restore(copied, config.database_file)


async def _check_unused(config: Config) -> None:
    if config.database:
        from server.store import copy_postgres  # noqa: PLC0415  (as above)

        await copy_postgres.check_unused(config.database)
    else:
        copy_sqlite.check_unused(config.database_file)


def settings(config: Config) -> Iterator[tuple[str, str]]:
    """Every setting with its value; secrets are masked."""
    for item in declared():
        value = getattr(config, item.name)
        shown = ",".join(value) if isinstance(value, tuple) else str(value)
        yield item.name, "(set)" if item.metadata["secret"] and shown else shown


async def examine(config: Config, clock: Clock) -> list[Finding]:
    """Looks at the database, the master key, the mails and the clock."""
    findings = []
    try:
        with _reached():
            context = await open_context(config, clock)
    except AppError as error:
        return [Finding("database", sound=False, text=str(error)), _mail(config)]
    try:
        version = await context.database.read(migrate.version)
        findings.append(Finding("database", sound=True, text=f"{context.database.dialect}, schema {version}"))
        findings.append(Finding("master key", sound=True, text=f"key {context.keys.current} opens what was sealed"))
        waiting = await context.database.read(outbox.counts)
        failed = waiting.get("failed", 0)
        text = f"{waiting.get('waiting', 0)} waiting, {failed} given up"
        findings.append(Finding("outbox", sound=not failed, text=text))
        findings.append(await _time(context))
    finally:
        await context.database.close()
    return [*findings, _mail(config)]


async def _time(context: Context) -> Finding:
    """The clock against the year and against what is stored: it must not have gone back."""
    now, newest = context.clock.now_ms(), await context.database.read(facts.newest_commit)
    if now < _EARLIEST_MS:
        return Finding("time", sound=False, text="the clock was never set")
    if newest is not None and newest > now + 60_000:
        return Finding("time", sound=False, text="the newest commit is from the future: the clock has gone back")
    return Finding("time", sound=True, text="not before what is stored")


def _mail(config: Config) -> Finding:
    if not config.smtp_host:
        return Finding("mail", sound=True, text="no mail server: mails are printed to the terminal")
    try:
        SmtpTransport(config).check()
    except (OSError, smtplib.SMTPException) as error:
        return Finding("mail", sound=False, text=f"{config.smtp_host}: {type(error).__name__}")
    return Finding("mail", sound=True, text=f"{config.smtp_host} answers")


@asynccontextmanager
async def _opened(config: Config, clock: Clock) -> AsyncIterator[Ledger]:
    with _reached():
        context = await open_context(config, clock)
    try:
        yield Ledger(context, Post(context, transport_of(config)))
    finally:
        await context.database.close()


async def people(config: Config, clock: Clock) -> list[Person]:
    async with _opened(config, clock) as ledger:
        rows = await ledger.context.database.read(accounts.everyone)
        return [
            Person(to_base64url(row.account_id), ledger.address(row), row.created, row.status, row.vault_state)
            for row in rows
        ]


async def disable(config: Config, clock: Clock, email: str) -> None:
    """Ends all sessions; signing in and syncing are refused until `enable`. Nothing is deleted."""
    async with _opened(config, clock) as ledger:
        await ledger.context.database.write(_set_status, ledger, email, "disabled")


async def enable(config: Config, clock: Clock, email: str) -> None:
    async with _opened(config, clock) as ledger:
        await ledger.context.database.write(_set_status, ledger, email, "active")


async def delete(config: Config, clock: Clock, email: str) -> None:
    """Deletes the account and everything of it; its address gets a mail from the running service.

    A subscription is cancelled first, as when its owner deletes it: whoever is deleted must not pay on.
    """
    async with _opened(config, clock) as ledger:
        account = await ledger.context.database.read(_found, ledger, email)
        await Billing(ledger, Hints(Board(), NoOthers()), provider_of(config)).cancel(account)
        await ledger.context.database.write(_delete, ledger, email)


async def rotate_key(config: Config, clock: Clock) -> int:
    """A new master key; everything is sealed anew. Returns how many values there were.

    A service that runs is refused (AppError("database.in_use")): it would go on sealing under the old key.

    Both keys are in the file before the database changes, so a crash in between leaves a service that works.
    """
    await _check_unused(config)
    async with _opened(config, clock) as ledger:
        path, old = config.master_key_path, ledger.context.keys
        keys = read_keys(path)
        number = max(keys) + 1
        keys[number] = new_key()
        write_keys(path, keys)
        fresh = MasterKeys(keys, number)
        opener = MasterKeys(keys, old.hashing)
        count = await ledger.context.database.write(reseal.everything, opener, fresh, address.canonical, number)
        write_keys(path, {number: keys[number]})
        return count


def _found(connection: Transaction, ledger: Ledger, email: str) -> bytes:
    hashed = ledger.context.keys.mac("email", address.canonical(email).encode())
    account = accounts.find(connection, hashed)
    if account is None:
        raise AppError("user.unknown")
    return account


def _set_status(connection: Transaction, ledger: Ledger, email: str, status: str) -> None:
    account = _found(connection, ledger, email)
    accounts.change(connection, account, {"status": status})
    if status != "active":
        sessions.end_others(connection, account, None)
    audit.add(connection, account, f"account_{status}", ledger.context.clock.now_ms(), "operator")


def _delete(connection: Transaction, ledger: Ledger, email: str) -> None:
    account = _found(connection, ledger, email)
    ledger.notify(connection, account, "account_deleted")
    devices.revoke_all(connection, account, ledger.context.clock.now_ms())
    accounts.remove(connection, account)
