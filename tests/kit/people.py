"""Accounts, owners and devices of a test of the service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.kit.protocol_client import Browser, DeviceClient, Owner


async def until(condition: Callable[[], bool]) -> None:
    """Lets other tasks run until something holds."""
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110  (the code under test has no event for this)
            await asyncio.sleep(0.002)


class People:
    """Accounts, owners and devices of a test, signed up the long way."""

    def __init__(self, service) -> None:
        self.service = service
        self._clients = []

    def http(self):
        client = self.service.client()
        self._clients.append(client)
        return client

    async def browser(self, email: str = "ann@example.org", *, keep: bool = False) -> Browser:
        browser = Browser(self.http())
        await browser.sign_in(email, self.service.mailbox, keep=keep)
        return browser

    async def owner(self, email: str = "ann@example.org") -> Owner:
        owner = Owner(await self.browser(email))
        await owner.protect()
        return owner

    async def device(self, owner: Owner, key=None) -> DeviceClient:
        device = DeviceClient(self.http(), key or owner.keys[0])
        await device.connect()
        await device.pull()
        return device

    async def close(self) -> None:
        for client in self._clients:
            await client.aclose()
