"""The service on SQLite and on PostgreSQL: every contract test runs on both."""

from __future__ import annotations

import pytest

from tests.kit.people import People
from tests.kit.postgres import Cluster
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


@pytest.fixture
async def people(service):
    crowd = People(service)
    yield crowd
    await crowd.close()
