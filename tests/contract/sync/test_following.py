"""Sync begins and ends with the vault, and one app in one vault is enough."""

from __future__ import annotations

import asyncio

from app.core.clock import SystemClock
from app.core.later import Later
from app.services.sync import SyncService
from app.services.sync_follow import follow_vault
from app.services.sync_status import SyncOptions
from app.services.vault import VaultOptions, VaultService
from tests.contract.sync.test_service import JBSW, key_for
from tests.kit.sync_app import PASSWORD, running
from tests.kit.sync_device import Household
from tests.kit.sync_http import serving


async def test_it_starts_with_the_unlocked_vault_and_ends_with_the_lock(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        later = Later(lambda: a.sync)
        follow_vault(a.vault, later)
        assert not later.made
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        a.vault.lock()
        assert not later.made
        await a.vault.unlock(PASSWORD)
        assert later.made
        await a.until(lambda: a.sync.status.live and a.sync.status.waiting == 0)
        a.vault.lock()
        async with asyncio.timeout(20):
            while site.listeners:  # the site notices at the next hint that nobody listens any more
                site.hint()
                await asyncio.sleep(0)
        assert not a.sync.status.connected
        assert len(home.server.live()) == 1


async def test_a_vault_that_another_app_has_is_not_synced_twice(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        second = VaultService(tmp_path / "a", clock=SystemClock(), options=VaultOptions(kdf=1))
        sync = SyncService(second, SystemClock(), SyncOptions())
        await second.unlock(PASSWORD)
        sync.start()
        assert sync.status.connected
        assert sync.status.phase == "idle"
        assert site.listeners == set()
        await second.close()


async def test_modes_decide_when_it_talks(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.sync.set_mode("manual")
        asked = len(site.requests)
        await a.add("GitHub", JBSW, synced=True)
        assert a.sync.status.waiting == 1
        assert len(site.requests) == asked
        await a.sync.set_mode("hourly")
        await a.until(lambda: a.sync.status.waiting == 0)
        assert not a.sync.status.live
        await a.add("Later", JBSW[:-1] + "A", synced=True)
        assert a.sync.status.waiting == 1
        await a.sync.set_mode("live")
        await a.until(lambda: a.sync.status.waiting == 0 and a.sync.status.live)
        await a.sync.set_enabled(False)
        assert not a.sync.status.live
        await a.add("Offline", JBSW[:-1] + "B", synced=True)
        assert a.sync.status.waiting == 1
        await a.sync.set_enabled(True)
        await a.until(lambda: a.sync.status.waiting == 0)
