"""The service as it is run: ready, streams, the operator's commands, end."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing

import asyncpg
import httpx
import pytest
from httpx_sse import aconnect_sse

from app.core.octets import to_base64url
from server.store.migrate import HEAD
from tests.kit.protocol_client import Browser, DeviceClient, code_record
from tests.kit.server_process import ROOT, ServerProcess, environment

A = bytes(16)


def command(*arguments: str, **settings: str) -> subprocess.CompletedProcess:
    database = settings.pop("database", "")
    return subprocess.run(
        [sys.executable, "-m", "server.main", *arguments],
        capture_output=True, text=True, check=False, cwd=ROOT, env=environment(database, **settings), timeout=120,
    )  # fmt: skip


async def device_of(client, owner) -> DeviceClient:
    device = DeviceClient(client, owner.keys[0])
    await device.connect()
    await device.pull()
    return device


async def test_a_stream_tells_the_head_at_once_and_every_commit(tmp_path, database):
    async with (
        ServerProcess(tmp_path, database) as server,
        httpx.AsyncClient(base_url=server.url, timeout=30) as client,
    ):
        owner = await server.owner(client)
        writer, reader = await device_of(client, owner), await device_of(client, owner)
        headers = {"authorization": f"Bearer {reader.token}"}
        async with aconnect_sse(client, "GET", "/api/v1/sync/events", headers=headers) as stream:
            assert stream.response.headers["content-type"].startswith("text/event-stream")
            assert stream.response.headers["content-security-policy"]
            events = stream.aiter_sse()
            first = await anext(events)
            assert (first.event, first.json()) == ("head", {"gen": 0, "seq": 1})
            await writer.commit({A: code_record("x")})
            second = await anext(events)
            assert (second.event, second.json()) == ("head", {"gen": 0, "seq": 2})
            await owner.unlock()
            await owner.pull()
            await owner.remove(owner.keys[0])
            kinds = [event.event async for event in events]
            assert kinds[-1] == "revoked"


async def test_an_ending_server_says_goodbye_to_its_streams(tmp_path):
    server = await ServerProcess(tmp_path).start()
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        device = await device_of(client, await server.owner(client))
        headers = {"authorization": f"Bearer {device.token}"}
        async with aconnect_sse(client, "GET", "/api/v1/sync/events", headers=headers) as stream:
            events = stream.aiter_sse()
            await anext(events)
            server.process.terminate()
            assert (await anext(events)).event == "bye"
    await server.stop()


async def test_the_doctor_masks_secrets_and_finds_problems(tmp_path, database):
    command("migrate", data=str(tmp_path), database=database)
    sound = command("doctor", data=str(tmp_path), database=database, smtp_password="hunter2")
    assert sound.returncode == 0, sound.stdout
    assert "smtp_password = (set)" in sound.stdout
    assert "hunter2" not in sound.stdout
    assert "tests@127" not in sound.stdout
    sick = command("doctor", data=str(tmp_path), database=database, smtp_host="127.0.0.1", smtp_port="9")
    assert sick.returncode == 1
    assert "PROBLEM mail" in sick.stdout


async def test_the_doctor_notices_a_clock_that_went_back(tmp_path):
    async with ServerProcess(tmp_path) as server, httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        await server.owner(client)
    assert "ok      time" in command("doctor", data=str(tmp_path)).stdout
    with closing(sqlite3.connect(tmp_path / "4otp.sqlite3", isolation_level=None)) as connection:
        connection.execute("UPDATE commits SET created = created + 3600000")
    sick = command("doctor", data=str(tmp_path))
    assert (sick.returncode, "PROBLEM time" in sick.stdout) == (1, True)


async def test_what_keeps_the_service_from_starting_is_said_in_one_line(tmp_path, cluster):
    taken, file = socket.create_server(("127.0.0.1", 0)), tmp_path / "file"
    file.write_text("no folder")
    with closing(taken):
        for settings, said in (
            ({"database": cluster.url("nothing_here")}, 'database.unreachable(reason=\'database "nothing_here"'),
            ({"database": "postgresql://tests@127.0.0.1:9/x"}, "database.unreachable(reason="),
            ({"data": str(file)}, "data.unusable(reason="),
            ({"database": "postgresql://tests:pa/word@127.0.0.1/x"}, "database.unreachable(reason='the address cannot"),
            ({"port": str(taken.getsockname()[1])}, "serve.address(host='127.0.0.1'"),
        ):
            done = command("serve", **{"data": str(tmp_path / "data"), "port": "0", **settings})
            assert (done.returncode, done.stdout) == (1, ""), settings
            assert done.stderr.splitlines()[-1].startswith(said), done.stderr
            assert "Traceback" not in done.stderr
            assert "'pa'" not in done.stderr
        doctor = command("doctor", data=str(tmp_path), database=cluster.url("nothing_here"))
        assert (doctor.returncode, "PROBLEM database: database.unreachable" in doctor.stdout) == (1, True)


async def test_a_database_of_a_later_program_is_left_alone(tmp_path, database):
    settings = {"data": str(tmp_path), "database": database}
    assert command("migrate", **settings).stdout == f"schema {HEAD}\n"
    later = "UPDATE alembic_version SET version_num = '9999'"
    if database:
        connection = await asyncpg.connect(database)
        await connection.execute(later)
        await connection.close()
    else:
        with closing(sqlite3.connect(tmp_path / "4otp.sqlite3", isolation_level=None)) as file:
            file.execute(later)
    for name in ("migrate", "serve"):
        done = command(name, port="0", **settings)
        assert (done.returncode, done.stderr.strip()) == (1, "database.newer(version='9999')"), name


async def test_the_service_listens_on_an_ipv6_address(tmp_path):
    async with ServerProcess(tmp_path, host="::1") as server, httpx.AsyncClient(base_url=server.url) as client:
        assert server.url.startswith("http://[::1]:")
        assert (await client.get("/api/v1/meta")).status_code == 200


async def test_without_a_mail_server_code_and_link_are_printed(tmp_path):
    async with ServerProcess(tmp_path) as server, httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        browser = Browser(client)
        await browser.ask("ann@example.org")
        assert await server.code()
        link = await server.line_with(f"{server.url}/login#t=")
        await browser.ok("POST", "/auth/redeem", {"token": link.split("#t=")[1].split()[0]})
        assert (await browser.ok("GET", "/account")).json()["email"] == "ann@example.org"


async def test_accounts_are_listed_disabled_enabled_and_deleted(tmp_path, database):
    settings = {"data": str(tmp_path), "database": database}
    async with (
        ServerProcess(tmp_path, database) as server,
        httpx.AsyncClient(base_url=server.url, timeout=30) as client,
    ):
        owner = await server.owner(client)
        device = await device_of(client, owner)
        listed = await asyncio.to_thread(command, "user", "list", **settings)
        assert "ann@example.org  active  vault: active" in listed.stdout
        done = await asyncio.to_thread(command, "user", "disable", "Ann@example.org", **settings)
        assert done.returncode == 0, done.stderr
        assert (await device.call("GET", "/sync/pull?seq=0")).json()["code"] == "key_revoked"
        assert (await device.call("GET", "/devices")).json()["code"] == "key_revoked"
        assert (await owner.browser.call("GET", "/account")).status_code == 401
        await asyncio.to_thread(command, "user", "enable", "ann@example.org", **settings)
        assert not await device.pull()
        await asyncio.to_thread(command, "user", "delete", "ann@example.org", **settings)
        assert (await device.call("GET", "/sync/pull?seq=0")).status_code == 401
    unknown = command("user", "delete", "ann@example.org", **settings)
    assert (unknown.returncode, unknown.stderr.strip()) == (1, "user.unknown")


async def test_a_new_master_key_keeps_everybody_signed_up(tmp_path, database):
    settings = {"data": str(tmp_path), "database": database}
    async with (
        ServerProcess(tmp_path, database) as server,
        httpx.AsyncClient(base_url=server.url, timeout=30) as client,
    ):
        account = (await server.owner(client)).account
        before = (tmp_path / "master.key").read_bytes()
        busy = await asyncio.to_thread(command, "rotate-key", **settings)
        assert (busy.returncode, busy.stderr.startswith("database.in_use")) == (1, True)
        assert (tmp_path / "master.key").read_bytes() == before
    done = command("rotate-key", **settings)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "master.key").read_bytes() != before
    async with (
        ServerProcess(tmp_path, database) as server,
        httpx.AsyncClient(base_url=server.url, timeout=30) as client,
    ):
        browser = Browser(client)
        request_id = await browser.ask("ann@example.org")
        code = await server.code()
        await browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})
        assert (await browser.ok("GET", "/account")).json()["account"] == to_base64url(account)


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"nonsense": "1"}, "config.unknown"),
        ({"port": "x"}, "config.value"),
        ({"base_url": "http://example.org"}, "config.value"),
        ({"database": "mysql://x"}, "config.value"),
        ({"billing": "stripe"}, "config.value"),
        ({"registration": "maybe"}, "config.value"),
    ],
)
def test_settings_that_do_not_fit_are_refused_at_start(tmp_path, settings, code):
    done = command("serve", data=str(tmp_path), **settings)
    assert (done.returncode, done.stderr.startswith(code)) == (1, True)


def test_a_lost_master_key_is_no_reason_to_make_a_new_one(tmp_path):
    assert command("user", "list", data=str(tmp_path)).returncode == 0
    (tmp_path / "master.key").unlink()
    done = command("user", "list", data=str(tmp_path))
    assert (done.returncode, done.stderr.startswith("master_key.missing")) == (1, True)
    assert not (tmp_path / "master.key").exists()
    (tmp_path / "master.key").write_text("1 " + "A" * 43 + "\n")
    (tmp_path / "master.key").chmod(0o600)
    assert command("user", "list", data=str(tmp_path)).stderr.startswith("master_key.mismatch")
