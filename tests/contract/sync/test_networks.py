"""Networks as they are: a hotel's sign-in page at every address, slow lines, lines that are dead after a sleep."""

from __future__ import annotations

import asyncio

import pytest

from app.core.errors import AppError
from app.sync.calls import Call
from app.sync.transport import HttpLine
from app.vault.commands import edit
from tests.contract.sync.test_service import GEZD, JBSW, key_for
from tests.kit.sync_app import running
from tests.kit.sync_device import Household
from tests.kit.sync_http import answer, serving

SIGN_IN = answer(200, b"<html><body>Room number and name, please</body></html>", "text/html")


async def test_a_captive_network_is_named_while_it_lasts_and_forgotten_afterwards(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        app.sync.start()
        await app.until(lambda: app.sync.status.live)
        site.script = lambda _request: SIGN_IN
        await app.sync.poke("network")
        await app.until(lambda: app.sync.status.error == "sync.not_a_sync_server" and not app.sync.status.live)
        await app.add("GitHub", JBSW, synced=True)
        assert app.synced() == {"GitHub"}
        assert app.sync.status.alarm is None
        assert not app.sync.status.needs_user
        site.script = lambda _request: None
        await app.sync.poke("network")
        await app.until(lambda: app.sync.status.live and not app.sync.status.waiting and not app.sync.status.error)
        assert len(home.server.live()) == 1


async def test_a_captive_network_ends_a_first_connection_without_a_trace(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        site.script = lambda _request: SIGN_IN
        with pytest.raises(AppError, match=r"sync\.not_a_sync_server"):
            await app.connect(key_for(home, site))
        assert app.vault.snapshot.sync is None


async def test_on_a_slow_line_edits_show_at_once_and_all_arrive(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        first = await app.add("GitHub", JBSW, synced=True)
        site.hold = asyncio.Event()
        site.trickle = True
        talking = asyncio.ensure_future(app.sync.sync_now())
        await app.until(lambda: any(request.path == "/sync/pull" for request in site.requests))
        await app.vault.apply(edit(first, issuer="Hub"))
        await app.add("Bank", GEZD, synced=True)
        assert app.synced() == {"Hub", "Bank"}
        assert not talking.done()
        site.hold.set()
        await talking
        await app.sync.sync_now()
        assert app.sync.status.waiting == 0
        assert len(home.server.live()) == 2
        assert app.synced() == {"Hub", "Bank"}


async def test_a_line_that_never_answers_is_given_up():
    home = Household(0)
    async with serving(home.server) as site:
        site.hold = asyncio.Event()
        line = HttpLine(site.url, app="test")
        with pytest.raises(AppError, match=r"sync\.timeout"):
            await line.ask(Call("GET", "/devices", read_seconds=0.05))
        site.hold.set()
        await line.close()


@pytest.mark.parametrize("reason", ["resume", "network"])
async def test_a_question_on_a_dead_line_is_asked_again_on_a_new_one(reason, tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        app.sync.start()
        await app.until(lambda: app.sync.status.live)
        held = asyncio.Event()
        site.hold = held
        await app.add("GitHub", JBSW, synced=True)
        await app.until(lambda: app.sync.status.phase == "working")
        site.hold = None
        await app.sync.poke(reason)
        await app.until(lambda: not app.sync.status.waiting and app.sync.status.live)
        assert len(home.server.live()) == 1
        held.set()


@pytest.mark.parametrize("mode", ["hourly", "manual"])
async def test_other_modes_only_renew_their_line(mode, tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        await app.sync.set_mode(mode)
        await app.sync.sync_now()
        asked = len(site.requests)
        for reason in ("resume", "network"):
            await app.sync.poke(reason)
        await app.sync.show(visible=False)
        assert len(site.requests) == asked
