"""Sync through a real forward proxy, chosen in the settings: questions, commits and the hints' stream alike."""

from __future__ import annotations

import asyncio
import gc
import logging
import ssl
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from app.core.errors import AppError
from app.services.proxy import proxy_of
from app.settings.sections.network import PROXY, PROXY_ADDRESS, PROXY_PASSWORD, PROXY_USER
from app.sync.calls import Call, ProxyChoice
from app.sync.server_time import ServerTime
from app.sync.transport import HttpLine
from app.sync.trust import trust
from app.vault.commands import edit, set_setting
from tests.kit.certificates import self_signed
from tests.kit.forward_proxy import forwarding
from tests.kit.sync_app import running
from tests.kit.sync_home import RealHome, at
from tests.kit.sync_process import serving_process

NAME = "sync.example.test"  # nobody knows this name: only the proxy leads to it
JBSW = "JBSWY3DPEHPK3PXP"
LOGIN = "erika:geheim@nis"


@pytest.fixture
async def home(tmp_path):
    async with serving_process(tmp_path / "server") as process:
        home = await RealHome(process).open()
        yield home
        await home.close()


@pytest.fixture
async def front(home, tmp_path, monkeypatch):
    """The server behind TLS, under its name, with a certificate that this test trusts. Where it listens."""
    pem = self_signed(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    trust.cache_clear()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    async with tls_front(urlsplit(home.process.url).port, context) as place:
        yield place
    trust.cache_clear()


@asynccontextmanager
async def tls_front(port, context):
    tasks = set()

    async def talk(reader, writer):
        tasks.add(asyncio.current_task())
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)

        async def pour(source, sink):
            while octets := await source.read(65536):
                sink.write(octets)
                await sink.drain()

        ways = [asyncio.create_task(pour(reader, far_writer)), asyncio.create_task(pour(far_reader, writer))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            far_writer.close()
            writer.transport.abort()
            tasks.discard(asyncio.current_task())

    listening = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=context)
    try:
        yield listening.sockets[0].getsockname()[:2]
    finally:
        listening.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def choose(app, kind, address="", user="", password=""):
    for setting, value in ((PROXY_ADDRESS, address), (PROXY_USER, user), (PROXY_PASSWORD, password), (PROXY, kind)):
        await app.vault.apply(set_setting(setting.key, value))


async def ask(address, kind="own"):
    line = HttpLine(f"https://{NAME}", app="test", proxy=lambda: ProxyChoice(kind, address))
    try:
        return await line.ask(Call("GET", "/meta"))
    finally:
        await line.close()


async def test_everything_goes_through_the_chosen_proxy_and_follows_another_choice(home, front, tmp_path):
    async with (
        running(tmp_path / "a") as a,
        running(tmp_path / "b") as b,
        forwarding(front) as first,
        forwarding(front, LOGIN) as second,
    ):
        string = at(await home.string(), f"https://{NAME}")
        with pytest.raises(AppError, match=r"sync\.offline"):
            await a.connect(string)
        for app in (a, b):
            await choose(app, "own", first.address)
            await app.connect(string)
            app.sync.start()
            await app.until(lambda app=app: app.sync.status.live)
        await a.add("GitHub", JBSW, synced=True)
        await b.until(lambda: b.synced() == {"GitHub"})
        assert set(first.asked) == {f"CONNECT {NAME}:443 let through"}
        await first.stop()
        await b.until(lambda: b.sync.status.error == "sync.proxy_unreachable")
        await choose(b, "own", second.address)
        await b.until(lambda: b.sync.status.error == "sync.proxy_login")
        assert b.sync.status.needs_user
        name, _, password = LOGIN.partition(":")
        await choose(b, "own", second.address, name, password)
        await b.until(lambda: b.sync.status.live and b.sync.status.error is None)
        await choose(a, "own", f"http://{name}:{password.replace('@', '%40')}@{second.address}")
        await a.vault.apply(edit(a.code("GitHub").id, issuer="Hub"))
        await b.until(lambda: b.synced() == {"Hub"})
        await choose(b, "none")
        await b.until(lambda: b.sync.status.error == "sync.offline" and not b.sync.status.live)


async def test_the_systems_proxy_is_the_default_and_its_exceptions_hold(home, front, monkeypatch):
    async with forwarding(front) as proxy:
        monkeypatch.setenv("https_proxy", f"http://{proxy.address}")
        assert await ask(None, "system")
        monkeypatch.setenv("no_proxy", f"other.example.test,{NAME}")
        with pytest.raises(AppError, match=r"sync\.offline"):
            await ask(None, "system")
        monkeypatch.delenv("no_proxy")
        with pytest.raises(AppError, match=r"sync\.offline"):
            await ask(None, "none")
        monkeypatch.setenv("https_proxy", "gopher://nobody")
        with pytest.raises(AppError, match=r"sync\.proxy_invalid"):
            await ask(None, "system")
        assert len(proxy.asked) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # httpcore leaves refused lines to gc
async def test_a_socks_proxy_with_and_without_a_login(home, front):
    async with forwarding(front) as open_one, forwarding(front, "erika:geheim") as closed:
        assert await ask(f"socks5://{open_one.address}")
        assert await ask(f"socks5h://erika:geheim@{closed.address}")
        for login in ("", "erika:falsch@"):
            with pytest.raises(AppError, match=r"sync\.proxy_login"):
                await ask(f"socks5://{login}{closed.address}")
        assert open_one.asked == [f"SOCKS {NAME}:443 let through"]
    gc.collect()


async def test_a_server_on_this_computer_is_never_asked_through_a_proxy(home, front, monkeypatch):
    async with forwarding(front) as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://{proxy.address}")
        for kind in ("system", "own"):
            choice = ProxyChoice(kind, f"http://{proxy.address}")
            line = HttpLine(home.process.url, app="test", proxy=lambda choice=choice: choice)
            assert await line.ask(Call("GET", "/meta"))
            await line.close()
        assert proxy.asked == []


async def test_the_question_for_the_time_goes_the_same_way(home, front, tmp_path):
    async with running(tmp_path / "a") as a, forwarding(front) as proxy:
        await choose(a, "own", proxy.address)
        asked = ServerTime(f"https://{NAME}", app="test", proxy=proxy_of(a.vault))
        assert abs(await asked.server_time_ms() - a.clock.now_ms()) < 60_000
        assert proxy.asked == [f"CONNECT {NAME}:443 let through"]


async def test_a_login_is_in_no_log_and_no_error(home, front, caplog):
    caplog.set_level(logging.DEBUG)
    async with forwarding(front, LOGIN) as proxy:
        said = []
        for login in ("erika:geheim%40nis@", "erika:falsch-geheim@", ""):
            try:
                await ask(f"http://{login}{proxy.address}")
            except AppError as error:
                said.append(repr(error) + str(error) + repr(error.facts))
        said += [repr(ProxyChoice("own", f"http://{LOGIN}@x")), caplog.text]
        assert len(said) == 4
        assert not any("geheim" in text or "ZXJpa2E6" in text for text in said)
