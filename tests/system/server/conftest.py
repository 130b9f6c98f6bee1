"""Real processes on both databases."""

from __future__ import annotations

import pytest

from tests.kit.postgres import Cluster


@pytest.fixture(scope="session")
def cluster():
    started = Cluster()
    yield started
    started.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request):
    if request.param == "sqlite":
        return ""
    return await request.getfixturevalue("cluster").fresh_database()
