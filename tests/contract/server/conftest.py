"""The service on SQLite and on PostgreSQL: every contract test runs on both."""

from __future__ import annotations

import pytest

from tests.kit.postgres import Cluster
from tests.kit.protocol_client import Browser, DeviceClient, Owner
from tests.kit.sync_service import config_of, running_service


@pytest.fixture(scope="session")
def cluster():
    started = Cluster()
    yield started
    started.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request):
    """The address of an empty database; empty for SQLite in the data folder."""
    if request.param == "sqlite":
        return ""
    return await request.getfixturevalue("cluster").fresh_database()


@pytest.fixture
def settings():
    """Settings beside the database; a module may override them."""
    return {}


@pytest.fixture
async def service(tmp_path, database, settings):
    async with running_service(config_of(tmp_path / "data", database, **settings)) as running:
        yield running


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


@pytest.fixture
async def people(service):
    crowd = People(service)
    yield crowd
    await crowd.close()
