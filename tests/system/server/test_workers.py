"""Several worker processes by one setting: one sequence, and hints for streams of every worker."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import httpx
from httpx_sse import aconnect_sse

from tests.kit.protocol_client import DeviceClient, code_record
from tests.kit.server_process import ServerProcess

STREAMS = 8


async def test_a_commit_at_one_worker_is_told_by_the_streams_of_all(tmp_path, database):
    server = ServerProcess(tmp_path, database, workers="2", rate_limits="off")
    async with server, httpx.AsyncClient(base_url=server.url, timeout=60) as client:
        owner = await server.owner(client)
        writer = DeviceClient(client, owner.keys[0])
        await writer.connect()
        await writer.pull()
        async with AsyncExitStack() as stack:
            streams = []
            for _ in range(STREAMS):  # each a connection of its own: the system deals them out to the workers
                own = await stack.enter_async_context(httpx.AsyncClient(base_url=server.url, timeout=60))
                device = DeviceClient(own, owner.keys[0])
                await device.connect()
                headers = {"authorization": f"Bearer {device.token}"}
                stream = await stack.enter_async_context(
                    aconnect_sse(own, "GET", "/api/v1/sync/events", headers=headers)
                )
                streams.append(stream.aiter_sse())
                assert (await anext(streams[-1])).json()["seq"] == 1
            await writer.commit({bytes(16): code_record("told to all")})
            async with asyncio.timeout(60):
                assert [(await anext(stream)).json()["seq"] for stream in streams] == [2] * STREAMS
    assert server.process.returncode == 0
