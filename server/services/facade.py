"""All services of one running server: what the API and the dashboard may ask for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from server.domain.config import Config
from server.domain.limits import GIVEN_UP_LIFE, HOUR, LOG_LIFE
from server.services.account import AccountService
from server.services.billing import Billing
from server.services.context import Context, running
from server.services.hints import Board, Hints
from server.services.keys import DeviceService, KeyService
from server.services.ledger import Ledger
from server.services.notifiers import notifier_of
from server.services.payments import Provider, provider_of
from server.services.post import Post, Transport, transport_of
from server.services.sessions import Sessions
from server.services.sign_in import SignIn
from server.services.sync import SyncService
from server.services.two_factor import TwoFactor
from server.services.vault import VaultService
from server.store import audit, logins, outbox, rates, sessions
from server.store.transaction import Transaction

_SWEEP_EVERY_SECONDS: Final = HOUR / 1000


@dataclass(frozen=True, slots=True)
class Services:
    """One attribute a resource."""

    context: Context
    post: Post
    hints: Hints
    sign_in: SignIn
    sessions: Sessions
    two_factor: TwoFactor
    account: AccountService
    billing: Billing
    vault: VaultService
    keys: KeyService
    devices: DeviceService
    sync: SyncService

    @property
    def config(self) -> Config:
        return self.context.config

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """While the server runs: background work on entry; streams told and connections closed on leaving."""
        try:
            async with running(self.sign_in.work, self.post.work, self.hints.notifier.work, self._sweep):
                try:
                    yield
                finally:
                    self.hints.board.farewell()
        finally:
            await self.context.database.close()

    async def _sweep(self) -> None:
        while True:
            await self.context.database.write(_forget, self.context.clock.now_ms())
            await asyncio.sleep(_SWEEP_EVERY_SECONDS)


def _forget(connection: Transaction, now: int) -> None:
    """What is over: requests, sessions, full buckets, mails given up, address prefixes after 30 days."""
    logins.forget(connection, now)
    sessions.forget(connection, now)
    rates.forget(connection, now)
    audit.forget_addresses(connection, now - LOG_LIFE)
    outbox.forget(connection, now - GIVEN_UP_LIFE)


def build(context: Context, *, transport: Transport | None = None, provider: Provider | None = None) -> Services:
    """Wires the services; `transport` and `provider` are the configured ones unless given."""
    post = Post(context, transport or transport_of(context.config))
    ledger = Ledger(context, post)
    board = Board()
    hints = Hints(board, notifier_of(context.config, board))
    signed_in = Sessions(context, hints)
    billing = Billing(ledger, hints, provider or provider_of(context.config))
    two_factor = TwoFactor(ledger, signed_in)
    return Services(
        context=context,
        post=post,
        hints=hints,
        sign_in=SignIn(ledger, signed_in),
        sessions=signed_in,
        two_factor=two_factor,
        account=AccountService(ledger, signed_in, two_factor, billing, hints),
        billing=billing,
        vault=VaultService(ledger, signed_in, billing, hints),
        keys=KeyService(ledger, signed_in, hints),
        devices=DeviceService(ledger, billing, hints),
        sync=SyncService(ledger, signed_in, hints),
    )
