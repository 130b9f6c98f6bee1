"""The random histories of tests/property on the real server process: real HTTP, real database, real keys."""

from __future__ import annotations

import asyncio
import random

import pytest

from tests.kit.sync_live_home import LiveHousehold
from tests.kit.sync_process import ServerProcess
from tests.kit.sync_story import KINDS, Story

STEPS = 60


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Makes households on one server."""
    with asyncio.Runner() as runner:
        process = ServerProcess(tmp_path_factory.mktemp("server"))
        runner.run(process.start())
        yield lambda email, devices: LiveHousehold(runner, process, email, devices)
        runner.run(process.stop())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_all_devices_agree_and_nothing_is_lost(house, seed):
    dice = random.Random(seed)
    story = Story(house(f"{seed}@example.org", 3))
    weights = [dice.random() + 0.1 for _ in KINDS]
    for _ in range(STEPS):
        story.step(dice.choices(KINDS, weights)[0], dice.randrange(3), dice.randrange(10**6))
    final = story.home.settle()
    story.check(final)
    newcomer = story.home.connect()
    story.home.devices.append(newcomer)
    newcomer.sync()
    assert newcomer.view() == final
    story.home.close()
