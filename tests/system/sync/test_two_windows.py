"""Two real windows side by side on a real display, and the real server: one change after the other, by the keyboard."""

from __future__ import annotations

import asyncio

import pytest

from tests.kit.app_window import LATER, LINK, AppWindow
from tests.kit.program import make_home, running
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ServerProcess

pytestmark = pytest.mark.xdist_group("x11")


@pytest.fixture
def home(tmp_path):
    with asyncio.Runner() as runner:
        process = ServerProcess(tmp_path / "server")
        runner.run(process.start())
        home = runner.run(RealHome(process).open())
        yield lambda: runner.run(home.string())
        runner.run(home.close())
        runner.run(process.stop())


@pytest.mark.slow
def test_one_change_after_the_other_like_one_program(display, home, tmp_path):
    folders = [make_home(tmp_path / "a"), make_home(tmp_path / "b", settings={"sync.new_codes": "synced"})]
    with running(display.environment, folders[0]) as first:
        a = AppWindow(display)
        a.connect(home())
        with running(display.environment, folders[1]) as second:
            b = AppWindow(display)
            b.connect(home())
            b.activate()
            b.paste(LINK)
            b.until("New code – 4OTP")
            b.until("4OTP", pressing="Return")
            a.copies("later", LATER)
            b.activate()
            b.press("ctrl+q")
            second.wait(timeout=60)
        a.copies("later", LATER)
        a.press("ctrl+q")
        first.wait(timeout=60)
