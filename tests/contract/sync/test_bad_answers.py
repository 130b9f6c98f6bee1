"""Whatever a server or a network answers: it is named, nothing local changes, and the next good answer goes on (R5)."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import replace

import pytest

from app.core.errors import AppError
from app.sync.calls import Call, ProxyChoice
from app.sync.transport import HttpLine
from tests.contract.sync.test_service import JBSW, key_for
from tests.kit.certificates import self_signed
from tests.kit.sync_app import running
from tests.kit.sync_device import Household
from tests.kit.sync_http import answer, problem, serving

HTML = b"<html><body>Please sign in to the hotel's network</body></html>"
BAD = {
    "captive portal": (answer(200, HTML, "text/html"), "sync.not_a_sync_server"),
    "redirect": (
        b"HTTP/1.1 302 X\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n",
        "sync.not_a_sync_server",
    ),
    "garbage": (b"\x16\x03\x01\x00garbage\r\n\r\n", "sync.bad_answer"),
    "nothing": (b"", "sync.bad_answer"),
    "empty body": (answer(200, b""), "sync.bad_answer"),
    "empty object": (answer(200, b"{}"), "sync.bad_answer"),
    "empty list": (answer(200, b"[]"), "sync.bad_answer"),
    "null": (answer(200, b"null"), "sync.bad_answer"),
    "half a body": (
        b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{",
        "sync.bad_answer",
    ),
    "half a message": (answer(200, b'{"mode":"delta","head":{"gen":0'), "sync.bad_answer"),
    "deep": (answer(200, b"[" * 100_000), "sync.bad_answer"),
    "other encoding": (
        b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
        "sync.bad_answer",
    ),
    "too long": (
        b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n" + b" " * (25 << 20),
        "sync.answer_too_large",
    ),
    "400": (problem(400, "bad_request"), "sync.refused"),
    "401": (problem(401, "unauthenticated"), "sync.signed_out"),
    "402": (problem(402, "subscription_required"), "sync.subscription_required"),
    "403": (problem(403, "key_revoked"), "sync.key_revoked"),
    "404": (problem(404, "not_found"), "sync.not_found"),
    "409": (problem(409, "unknown_base"), "sync.server_lost_changes"),
    "410": (problem(410, "vault_gone"), "sync.vault_gone"),
    "423": (problem(423, "locked"), "sync.locked"),
    "426": (problem(426, "upgrade_required"), "sync.app_too_old"),
    "429": (problem(429, "rate_limited"), "sync.rate_limited"),
    "500": (answer(500, b"oops", "text/plain"), "sync.server_error"),
    "502": (answer(502, HTML, "text/html"), "sync.server_error"),
    "503": (problem(503, "maintenance"), "sync.maintenance"),
    "404 page": (answer(404, HTML, "text/html"), "sync.not_a_sync_server"),
    "401 page": (answer(401, HTML, "text/html"), "sync.not_a_sync_server"),
    "410 page": (answer(410, b"", "text/html"), "sync.not_a_sync_server"),
    "broken problem": (answer(409, b"{", "application/problem+json"), "sync.bad_answer"),
    "407": (answer(407, b"", "text/html"), "sync.proxy_login"),
    "511": (answer(511, HTML, "text/html"), "sync.not_a_sync_server"),
}
PAUSING = ("sync.signed_out", "sync.key_revoked", "sync.vault_gone", "sync.server_lost_changes")


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_answer_is_named_and_changes_nothing(name, tmp_path):
    bad, code = BAD[name]
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        await app.add("GitHub", JBSW, synced=True)
        await app.sync.sync_now()
        await app.add("Waiting", JBSW[:-1] + "A", synced=True)
        before = app.vault.snapshot.sync
        site.script = lambda _request: bad
        with pytest.raises(AppError) as failure:
            await app.sync.sync_now()
        assert failure.value.code == code
        after = app.vault.snapshot.sync
        assert replace(after, alarm=None) == before
        assert (after.alarm is not None) == (code in PAUSING)
        assert app.synced() == {"GitHub", "Waiting"}
        site.script = lambda _request: None
        await app.sync.try_again()
        assert app.sync.status.waiting == 0
        assert app.sync.status.alarm is None


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_answer_to_a_commit_loses_nothing(name, tmp_path):
    bad, _code = BAD[name]
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        await app.sync.sync_now()
        await app.add("GitHub", JBSW, synced=True)
        site.script = lambda request: bad if request.path == "/sync/commits" else None
        with pytest.raises(AppError):
            await app.sync.sync_now()
        assert app.synced() == {"GitHub"}
        assert app.sync.status.waiting == 1
        site.script = lambda _request: None
        await app.sync.try_again()
        assert app.sync.status.waiting == 0
        assert len(home.server.live()) == 1


async def test_an_answer_that_was_lost_is_found_in_the_log(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        await app.add("GitHub", JBSW, synced=True)

        def accept_and_die(request):
            if request.path != "/sync/commits":
                return None
            home.server.commit(request.token, request.body)
            return b""

        site.script = accept_and_die
        with pytest.raises(AppError, match=r"sync\.bad_answer"):
            await app.sync.sync_now()
        assert app.vault.snapshot.sync.unacked is not None
        site.script = lambda _request: None
        seq = home.server.head.seq
        await app.sync.sync_now()
        assert home.server.head.seq == seq, "it was accepted, and is not sent twice"
        assert app.sync.status.waiting == 0
        assert app.vault.snapshot.sync.unacked is None


async def test_certificates_are_checked_and_cannot_be_clicked_away(tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    listening = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    line = HttpLine(f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}", app="test")
    try:
        with pytest.raises(AppError, match=r"sync\.bad_certificate"):
            await line.ask(Call("GET", "/meta"))
    finally:
        await line.close()
        listening.close()
        await listening.wait_closed()


async def heard(line):
    async with line.stream("/sync/events") as events:
        return [event async for event in events]


async def test_a_stream_without_line_breaks_is_cut_off():
    home = Household(0)
    async with serving(home.server) as site:
        site.script = lambda _request: (
            b"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\n\r\n" + b"data: " + b"x" * 200_000
        )
        line = HttpLine(site.url, app="test")
        try:
            with pytest.raises(AppError, match=r"sync\.answer_too_large"):
                await heard(line)
        finally:
            await line.close()


async def test_nobody_at_home_is_offline():
    line = HttpLine("http://127.0.0.1:9", app="test")
    try:
        with pytest.raises(AppError, match=r"sync\.offline"):
            await line.ask(Call("GET", "/meta"))
    finally:
        await line.close()


async def test_tokens_travel_in_headers_alone(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path) as app:
        await app.connect(key_for(home, site))
        await app.sync.sync_now()
        token = app.vault.snapshot.sync.device_token
        for request in site.requests:
            assert token not in request.path + repr(request.query)
            assert token.encode() not in request.body
        assert any(request.token == token for request in site.requests)


async def test_the_chosen_proxy_is_used_and_its_refusal_named():
    asked = []

    async def refuse(reader, writer):
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(refuse, "127.0.0.1", 0)
    proxy = ProxyChoice("own", f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}")
    line = HttpLine("https://sync.example.invalid", app="test", proxy=lambda: proxy)
    try:
        with pytest.raises(AppError, match=r"sync\.proxy_refused"):
            await line.ask(Call("GET", "/meta"))
        assert asked == [b"CONNECT sync.example.invalid:443 HTTP/1.1\r\n"]
    finally:
        await line.close()
        listening.close()
        await listening.wait_closed()


@pytest.mark.parametrize("url", ["not a proxy", "socks9://x"])
async def test_a_proxy_that_is_none_is_named(url):
    line = HttpLine("https://sync.example.invalid", app="test", proxy=lambda: ProxyChoice("own", url))
    with pytest.raises(AppError, match=r"sync\.proxy_invalid"):
        await line.ask(Call("GET", "/meta"))
    await line.close()


@pytest.mark.parametrize(("asked", "waits"), [("9" * 400, 86_400), ("86401", 86_400), ("-9", 0), ("30", 30)])
async def test_nobody_is_put_off_for_ever_nor_made_to_hurry(asked, waits):
    body = b'{"status":429,"code":"rate_limited","retry_after":%d}' % int(asked)
    async with serving(Household(0).server) as site:
        site.script = lambda _request: answer(429, body, "application/problem+json")
        line = HttpLine(site.url, app="test")
        with pytest.raises(AppError, match=r"sync\.rate_limited") as failure:
            await line.ask(Call("GET", "/sync/pull"))
        await line.close()
        assert failure.value.facts["retry_after"] == waits
