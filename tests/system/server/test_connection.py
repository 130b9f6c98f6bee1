"""What a connection may keep of a request, and how long it waits for one."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import httpx
import pytest
import uvicorn
from uvicorn.server import ServerState

from app.wire.limits import COMMIT_BODY_BYTES
from server.api.connection import HEAD_SECONDS, Connection
from server.domain import tokens
from tests.kit.server_process import ServerProcess

PIECE = 64 << 10


async def answer_to(server, start: bytes, piece: bytes) -> bytes:
    """What comes back while pieces are sent for as long as anybody takes them, at most 16 MiB."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(start)
    try:
        for _ in range((16 << 20) // len(piece)):
            writer.write(piece)
            await writer.drain()
    except ConnectionError:
        pass
    try:
        async with asyncio.timeout(20):
            return await reader.read(100)
    except ConnectionError:
        return b"reset"
    except TimeoutError:
        return b""
    finally:
        writer.transport.abort()


async def test_no_request_is_kept_without_end(tmp_path):
    async with ServerProcess(tmp_path) as server:
        post = b"POST /api/v1/auth/email HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        for start, piece in (
            (b"GET /", b"a" * PIECE),
            (b"GET / HTTP/1.1\r\nHost: x\r\nX-A: ", b"a" * PIECE),
            (b"GET / HTTP/1.1\r\nHost: x\r\n", b"X-A: b\r\n" * 8192),
            (post + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX-A: ", b"a" * PIECE),
        ):
            answer = await answer_to(server, start, piece)
            assert answer.startswith(b"HTTP/1.1 400") or answer == b"reset", start


async def test_requests_in_one_piece_are_all_answered(tmp_path):
    async with ServerProcess(tmp_path) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        one = b"GET /api/v1/meta HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * 4000 + b"\r\n"
        writer.write((one + b"\r\n") * 49 + one + b"Connection: close\r\n\r\n")
        async with asyncio.timeout(60):
            answers = await reader.read()
        writer.close()
    assert answers.count(b"HTTP/1.1 200") == 50


async def test_the_body_of_who_proves_nothing_is_not_kept(tmp_path):
    token, body = tokens.issue(tokens.DEVICE, bytes(16), bytes(16))[0], b'{"x":[' + b"0," * (COMMIT_BODY_BYTES // 2 - 8)
    async with ServerProcess(tmp_path) as server, httpx.AsyncClient(base_url=server.url, timeout=60) as client:

        async def pieces():
            for start in range(0, len(body), PIECE):
                yield body[start : start + PIECE]

        async def post(content):
            headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
            return (await client.post("/api/v1/sync/commits", content=content, headers=headers)).status_code

        assert await post(b"{}") == 422  # what is small is looked at first
        before = peak_bytes(server.process.pid)
        for content in (body, pieces(), body, pieces()):
            assert await post(content) == 401
        assert peak_bytes(server.process.pid) - before < len(body) // 2


def peak_bytes(pid: int) -> int:
    """The most memory that the process has had so far."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) << 10


class Loop:
    """Keeps what is to be called later."""

    def __init__(self) -> None:
        self.later = []

    def call_later(self, seconds, function):
        self.later.append((seconds, function))
        return self

    def cancel(self) -> None:
        self.later.pop()


class Transport(asyncio.Transport):
    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return False


@pytest.mark.parametrize("sent", [b"", b"GET / HTTP/1.1\r\nHost"])
async def test_who_sends_no_request_is_not_waited_for_without_end(sent):
    async def app(_scope, _receive, _send) -> None:
        return

    loop, transport = Loop(), Transport()
    connection = Connection(uvicorn.Config(app, log_config=None), ServerState(), {}, loop)
    connection.connection_made(transport)
    if sent:
        connection.data_received(sent)
    ((seconds, end),) = loop.later
    assert seconds == HEAD_SECONDS
    end()
    assert transport.closed
