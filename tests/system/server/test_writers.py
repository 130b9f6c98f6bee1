"""The sequence has no gap and no code is lost: eight writers at once, and kill -9 in the middle (SYNC.md 16.5)."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from app.crypto import ledger
from app.crypto.random import random_octets
from tests.kit.people import until
from tests.kit.protocol_client import DeviceClient, Refused, code_record
from tests.kit.server_process import ServerProcess

WRITERS = 8
pytestmark = pytest.mark.slow


async def write(device: DeviceClient, records: list[bytes]) -> None:
    """Commits each record once, whatever happens in between: conflicts, lost answers, a server that is gone."""
    for record in records:
        request = None
        while True:
            try:
                if request is not None and any(h.commit_id == request.header.commit_id for h in device.log.headers):
                    break
                request = device.build({record: code_record(record.hex())})
                await device.ok("POST", "/sync/commits", request)
                device.log.adopt(request)
                break
            except Refused as refused:
                if refused.status != 409:
                    raise
                await pull(device)
            except httpx.TransportError:
                await pull(device)


async def pull(device: DeviceClient) -> None:
    while True:
        try:
            await device.pull()
        except httpx.TransportError:
            await asyncio.sleep(0.01)
        else:
            return


async def check(client: httpx.AsyncClient, owner, expected: set[bytes]) -> None:
    """A new device sees every record; the log is one chain without a gap, each commit once."""
    fresh = DeviceClient(client, owner.keys[0])
    await fresh.connect()
    await fresh.pull()
    assert set(fresh.log.records) == expected
    await owner.pull()
    assert [header.seq for header in owner.log.headers] == list(range(1, owner.log.seq + 1))
    ids = [header.commit_id for header in owner.log.headers]
    assert len(set(ids)) == len(ids) == len(expected) + 1
    assert owner.log.headers[0].kind == ledger.GENESIS


async def test_eight_writers_at_once_with_a_kill_in_the_middle(tmp_path, database):
    server = await ServerProcess(tmp_path, database, rate_limits="off", log_level="warning").start()
    try:
        async with httpx.AsyncClient(base_url=server.url, timeout=30) as client:
            owner = await server.owner(client)
            devices = []
            for _ in range(WRITERS):
                device = DeviceClient(client, owner.keys[0])
                await device.connect()
                await device.pull()
                devices.append(device)
            plans = [[random_octets(16) for _ in range(8)] for _ in devices]
            async with asyncio.TaskGroup() as group:
                for device, plan in zip(devices, plans, strict=True):
                    group.create_task(write(device, plan))
                for written in (10, 25):
                    await until(lambda reached=written: max(device.log.seq for device in devices) >= reached)
                    await server.kill()
                    server = await ServerProcess(
                        tmp_path, database, server.port, rate_limits="off", log_level="warning"
                    ).start()
            await check(client, owner, {record for plan in plans for record in plan})
    finally:
        await server.stop()


async def test_two_processes_on_one_database_keep_one_sequence(tmp_path, database):
    first = await ServerProcess(tmp_path, database, rate_limits="off", log_level="warning").start()
    second = await ServerProcess(tmp_path, database, rate_limits="off", log_level="warning").start()
    try:
        async with (
            httpx.AsyncClient(base_url=first.url, timeout=30) as one,
            httpx.AsyncClient(base_url=second.url, timeout=30) as two,
        ):
            owner = await first.owner(one)
            devices = []
            for client in (one, two) * 2:
                device = DeviceClient(client, owner.keys[0])
                await device.connect()
                await device.pull()
                devices.append(device)
            plans = [[random_octets(16) for _ in range(10)] for _ in devices]
            async with asyncio.TaskGroup() as group:
                for device, plan in zip(devices, plans, strict=True):
                    group.create_task(write(device, plan))
            await check(two, owner, {record for plan in plans for record in plan})
    finally:
        await first.stop()
        await second.stop()
