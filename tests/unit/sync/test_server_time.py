"""The time is the Date of any answer, also of a refusal; without one there is no time."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from app.core.errors import AppError
from app.sync.server_time import ServerTime


@contextlib.asynccontextmanager
async def answering(answer):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found", "503 Service Unavailable"])
async def test_the_date_of_any_answer_counts(status):
    answer = f"HTTP/1.1 {status}\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\n\r\n{{}}".encode()
    async with answering(answer) as server:
        assert await ServerTime(server, app="4OTP").server_time_ms() == 1_795_348_800_000


@pytest.mark.parametrize("head", ["", "Date: yesterday\r\n"])
async def test_an_answer_without_a_date_has_no_time(head):
    async with answering(f"HTTP/1.1 200 OK\r\n{head}Content-Length: 2\r\n\r\n{{}}".encode()) as server:
        with pytest.raises(AppError) as caught:
            await ServerTime(server, app="4OTP").server_time_ms()
    assert caught.value.code == "sync.not_a_sync_server"


async def test_nobody_there_is_said():
    async with answering(b"") as server:
        pass
    with pytest.raises(AppError) as caught:
        await ServerTime(server, app="4OTP").server_time_ms()
    assert caught.value.code == "sync.offline"
