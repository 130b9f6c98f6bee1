"""The time is the Date of any answer, also of a refusal; without one there is no time."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import subprocess
import sys

import pytest

from app.core.errors import AppError
from app.sync.server_time import ServerTime
from app.sync.trust import trust
from tests.kit.certificates import self_signed

NOON_MS = 1_795_348_800_000
NOON = b"HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}"


@contextlib.asynccontextmanager
async def answering(answer, context=None):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    scheme, host = ("http", "127.0.0.1") if context is None else ("https", "localhost")
    async with server:
        yield f"{scheme}://{host}:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found", "503 Service Unavailable"])
async def test_the_date_of_any_answer_counts(status):
    answer = f"HTTP/1.1 {status}\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\n\r\n{{}}".encode()
    async with answering(answer) as server:
        assert await ServerTime(server, app="4OTP").server_time_ms() == NOON_MS


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


@pytest.mark.parametrize("answer", [b"", b"no HTTP at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nDate: " + 99_999 * b"x"])
async def test_what_is_no_answer_is_said(answer):
    async with answering(answer) as server:
        with pytest.raises(AppError, match=r"sync\.bad_answer"):
            await ServerTime(server, app="4OTP").server_time_ms()


async def test_a_word_before_the_answer_is_not_the_answer():
    async with answering(b"HTTP/1.1 103 Early Hints\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT\r\n\r\n" + NOON) as server:
        assert await ServerTime(server, app="4OTP").server_time_ms() == NOON_MS


async def test_only_a_certificate_that_is_trusted_counts(tmp_path, monkeypatch):
    pem = self_signed(tmp_path, "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    trust.cache_clear()
    async with answering(NOON, context) as server:
        with pytest.raises(AppError, match=r"sync\.bad_certificate"):
            await ServerTime(server, app="4OTP").server_time_ms()
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        trust.cache_clear()
        assert await ServerTime(server, app="4OTP").server_time_ms() == NOON_MS
    trust.cache_clear()


def test_the_question_does_without_the_network_library():
    """It is asked at each unlocking, by those without sync too."""
    asks = "import asyncio, sys; from app.core.errors import AppError; from app.sync.server_time import ServerTime\n"
    asks += "try: asyncio.run(ServerTime('http://127.0.0.1:9', app='4OTP').server_time_ms())\n"
    asks += "except AppError as error: print(error.code, 'httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=False)
    assert done.stdout == "sync.offline False\n", done.stderr
