"""Backup while commits go on, restore elsewhere, and what devices and owner do with a server that lost changes."""

from __future__ import annotations

import asyncio
import shutil
import sys
from pathlib import Path

import httpx
import pytest

from app.core.octets import to_base64url
from app.crypto import ledger
from app.crypto.random import random_octets
from server.store.copy_postgres import without_password
from tests.kit.protocol_client import DeviceClient, Refused, code_record, hash_of
from tests.kit.server_process import ROOT, ServerProcess, environment, operator

A, B = bytes(16), bytes([1]) + bytes(15)


@pytest.fixture
async def place(request, tmp_path, database):
    """Somewhere else to restore to: an empty folder or database, with the master key of the first."""

    async def make() -> tuple[Path, str]:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        shutil.copy2(tmp_path / "data" / "master.key", folder)
        return folder, await request.getfixturevalue("cluster").fresh_database() if database else ""

    return make


async def device_of(client, owner) -> DeviceClient:
    device = DeviceClient(client, owner.keys[0])
    await device.connect()
    await device.pull()
    return device


def http(server) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=server.url, timeout=60)


async def test_a_backup_while_commits_go_on_is_one_state_of_the_log(tmp_path, database, place):
    copy, stop = tmp_path / "copy", asyncio.Event()
    settings = {"rate_limits": "off"}
    async with ServerProcess(tmp_path / "data", database, **settings) as server, http(server) as client:
        owner = await server.owner(client)
        writer, reader = await device_of(client, owner), await device_of(client, owner)

        async def write() -> None:
            while not stop.is_set():
                await writer.commit({random_octets(16): code_record(f"code {writer.log.seq}")})

        async with asyncio.TaskGroup() as group:
            group.create_task(write())
            done = await operator("backup", str(copy), data=tmp_path / "data", database=database)
            stop.set()
        assert done.returncode == 0, done.stderr
        assert copy.stat().st_mode & 0o777 == 0o600
        await writer.commit({A: code_record("after the backup")})

    folder, other = await place()
    done = await operator("restore", str(copy), data=folder, database=other)
    assert (done.returncode, done.stdout) == (0, "restored\n"), done.stderr
    async with ServerProcess(folder, other, **settings) as server, http(server) as client:
        fresh = await device_of(client, owner)  # verified: chain, MACs, state root
        written = {header.seq: header for header in writer.log.headers}
        assert 1 < fresh.log.seq < writer.log.seq
        assert hash_of(written[fresh.log.seq]) == fresh.log.hash
        assert written[fresh.log.seq].state_root == fresh.log.headers[-1].state_root
        assert len(fresh.log.records) == fresh.log.seq - 1
        reader.client = client
        await reader.pull()  # its pin is still in the log
        assert reader.log.hash == fresh.log.hash

        writer.client = client
        with pytest.raises(Refused) as lost:
            await writer.pull()
        assert (lost.value.code, lost.value.problem["head"]["seq"]) == ("unknown_base", fresh.log.seq)
        missing = {i: record for i, record in writer.log.records.items() if i not in fresh.log.records}
        await fresh.commit(missing, kind=ledger.RECOVER)  # the repair of SYNC.md 8.8: a commit that opens a generation
        await reader.pull()
        assert (reader.log.gen, reader.log.records) == (1, writer.log.records)


async def test_a_restore_to_before_a_removal_waits_for_keys_above_every_epoch(tmp_path, database, place):
    copy = tmp_path / "copy"
    async with ServerProcess(tmp_path / "data", database) as server, http(server) as client:
        owner = await server.owner(client)
        gone, stays = owner.keys[0], await owner.create_key()
        browser = dict(owner.browser.cookies)
        device = DeviceClient(client, stays)
        await device.connect()
        await device.pull()
        done = await operator("backup", str(copy), data=tmp_path / "data", database=database)
        assert done.returncode == 0, done.stderr
        before = (owner.log.seq, owner.log.hash)
        await owner.unlock()
        await owner.remove(gone)
        await device.pull()
        assert device.log.epoch == 1

    folder, other = await place()
    assert (await operator("restore", str(copy), data=folder, database=other)).returncode == 0
    async with ServerProcess(folder, other) as server, http(server) as client:
        removed = DeviceClient(client, gone)
        await removed.connect()  # the window that docs/self-hosting.md names
        device.client = client
        pin = f"gen=0&seq={device.log.seq}&hash={to_base64url(device.log.hash)}&epoch=1"
        answer = await device.call("GET", f"/sync/pull?{pin}")
        assert (answer.status_code, answer.json()["head"]["epoch"]) == (409, 0)
        owner.browser.client, owner.browser.cookies = client, browser
        assert (await owner.unlock()).seen_epoch == 1
        owner.log.seq, owner.log.hash, owner.log.epoch, owner.version = *before, 0, owner.version - 1
        owner.keys.append(gone)
        with pytest.raises(Refused) as low:
            await owner.remove(gone, epoch=1)
        assert low.value.status in (409, 422)
        owner.keys = [stays, gone]
        await owner.remove(gone, epoch=2)
        with pytest.raises(Refused) as shut:
            await removed.pull()
        assert shut.value.code == "key_revoked"
        fresh = DeviceClient(client, stays)
        await fresh.connect()
        await fresh.pull()
        assert fresh.log.epoch == 2


async def test_a_restore_in_place_keeps_what_was_there(tmp_path, database):
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with ServerProcess(data, database) as server, http(server) as client:
        owner = await server.owner(client)
        device = await device_of(client, owner)
        await device.commit({A: code_record("kept")})
        assert (await operator("backup", str(copy), data=data, database=database)).returncode == 0
        again = await operator("backup", str(copy), data=data, database=database)
        assert (again.returncode, again.stderr.startswith("backup.exists")) == (1, True)
        await device.commit({B: code_record("after the backup")})
        busy = await operator("restore", str(copy), data=data, database=database)
        assert (busy.returncode, busy.stderr.startswith("database.in_use")) == (1, True)
    done = await operator("restore", str(copy), data=data, database=database)
    assert done.returncode == 0, done.stderr
    kept = data / ("4otp.postgresql.before-restore" if database else "4otp.sqlite3.before-restore")
    assert done.stdout == f"restored; what was there before is {kept}\n"
    for file, records in ((None, {A}), (kept, {A, B})):
        if file is not None:
            assert (await operator("restore", str(file), data=data, database=database)).returncode == 0
        async with ServerProcess(data, database) as server, http(server) as client:
            assert set((await device_of(client, owner)).log.records) == records


async def test_a_damaged_copy_changes_nothing(tmp_path, database):
    data, copy, cut = tmp_path / "data", tmp_path / "copy", tmp_path / "cut"
    async with ServerProcess(data, database) as server, http(server) as client:
        owner = await server.owner(client)
        assert (await operator("backup", str(copy), data=data, database=database)).returncode == 0
    whole = copy.read_bytes()
    for part in (b"", b"nonsense", whole[: len(whole) // 2], whole[:-3000]):
        cut.write_bytes(part)
        done = await operator("restore", str(cut), data=data, database=database)
        assert (done.returncode, done.stderr.startswith("backup.damaged")) == (1, True), (len(part), done.stderr)
    missing = await operator("restore", str(tmp_path / "nothing"), data=data, database=database)
    assert (missing.returncode, missing.stderr.startswith("backup.missing")) == (1, True)
    nowhere = await operator("backup", str(tmp_path / "no" / "folder"), data=data, database=database)
    assert (nowhere.returncode, nowhere.stderr.startswith("backup.unwritable")) == (1, True)
    assert sorted(path.name for path in data.iterdir() if "restor" in path.name) == []
    async with ServerProcess(data, database) as server, http(server) as client:
        await device_of(client, owner)


async def test_a_copy_takes_the_place_of_a_damaged_database(tmp_path):
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with ServerProcess(data) as server, http(server) as client:
        owner = await server.owner(client)
        assert (await operator("backup", str(copy), data=data)).returncode == 0
    (data / "4otp.sqlite3").write_bytes(b"garbage")
    for command in (("user", "list"), ("serve",), ("backup", str(tmp_path / "other"))):
        said = await operator(*command, data=data, port="0")
        assert (said.returncode, "not a database" in said.stderr, "Traceback" in said.stderr) == (1, True, False)
    assert "PROBLEM database" in (await operator("doctor", data=data)).stdout
    done = await operator("restore", str(copy), data=data)
    assert done.returncode == 0, done.stderr
    assert (data / "4otp.sqlite3.before-restore").read_bytes() == b"garbage"
    async with ServerProcess(data) as server, http(server) as client:
        await device_of(client, owner)


async def test_a_full_disk_is_said_and_changes_nothing(tmp_path):
    data, copy = tmp_path / "data", tmp_path / "copy"
    assert (await operator("migrate", data=data)).returncode == 0
    assert (await operator("backup", str(copy), data=data)).returncode == 0
    before = (data / "4otp.sqlite3").read_bytes()
    for command in (("backup", str(tmp_path / "other")), ("restore", str(copy))):
        process = await asyncio.create_subprocess_exec(
            "sh", "-c", 'ulimit -f 64; exec "$@"', "sh", sys.executable, "-m", "server.main", *command,
            cwd=ROOT, stderr=asyncio.subprocess.PIPE, env=environment(data=str(data)),
        )  # fmt: skip
        _, said = await process.communicate()
        assert (process.returncode, said.startswith(b"backup.failed(program='sqlite'")) == (1, True), said
    assert not (tmp_path / "other").exists()
    assert (data / "4otp.sqlite3").read_bytes() == before
    assert [path.name for path in data.iterdir() if "restor" in path.name] == []


async def test_a_database_of_something_else_is_not_written_over(tmp_path, cluster):
    data, copy, database = tmp_path / "data", tmp_path / "copy", await cluster.fresh_database()
    assert (await operator("migrate", data=data, database=database)).returncode == 0
    assert (await operator("backup", str(copy), data=data, database=database)).returncode == 0
    other = await cluster.fresh_database()
    await cluster.execute(other, "CREATE TABLE invoices (n int)")
    done = await operator("restore", str(copy), data=data, database=other)
    assert (done.returncode, done.stderr.strip()) == (1, "restore.foreign(tables='invoices')")


async def test_a_newer_copy_is_refused_and_tables_of_a_later_version_go(tmp_path, cluster):
    data, copy, database = tmp_path / "data", tmp_path / "copy", await cluster.fresh_database()
    assert (await operator("migrate", data=data, database=database)).returncode == 0
    await cluster.execute(database, "DROP TABLE rate_buckets")  # as if the copy were of a version before that table
    assert (await operator("backup", str(copy), data=data, database=database)).returncode == 0
    target = await cluster.fresh_database()
    assert (await operator("migrate", data=data, database=target)).returncode == 0
    done = await operator("restore", str(copy), data=data, database=target)
    assert done.returncode == 0, done.stderr
    assert not await cluster.fetch(target, "SELECT 1 FROM pg_tables WHERE tablename = 'rate_buckets'")
    await cluster.execute(database, "UPDATE alembic_version SET version_num = '9999'")
    newer = tmp_path / "newer"
    done = await operator("backup", str(newer), data=data, database=database)
    assert (done.returncode, done.stderr.startswith("backup.newer")) == (1, True)
    assert not newer.exists()


async def test_the_password_of_the_database_is_in_no_argument_list(tmp_path, cluster):
    """The real programs behind a wrapper that notes what it was called with."""
    wrappers, notes = tmp_path / "bin", tmp_path / "notes"
    wrappers.mkdir()
    for program in ("pg_dump", "pg_restore"):
        wrapper = wrappers / program
        real = shutil.which(program)
        wrapper.write_text(f'#!/bin/sh\necho "$0 $*|$PGPASSWORD" >> {notes}\nexec {real} "$@"\n')
        wrapper.chmod(0o755)
    database = (await cluster.fresh_database()).replace("tests@", "tests:p%40ss%2Fword@")
    path = f"{wrappers}:{Path(sys.executable).parent}:/usr/bin:/bin"
    for arguments in (("migrate",), ("backup", str(tmp_path / "copy")), ("restore", str(tmp_path / "copy"))):
        done = await operator(*arguments, data=tmp_path, database=database, path=path)
        assert done.returncode == 0, done.stderr
    lines = [line.rsplit("|", 1) for line in notes.read_text().splitlines()]
    assert not any("ss%2Fword" in arguments or "p@ss/word" in arguments for arguments, _ in lines)
    assert {password for arguments, password in lines if "--dbname" in arguments} == {"p@ss/word"}


@pytest.mark.parametrize(
    ("url", "address", "password"),
    [
        ("postgresql://u:p%3A@h:5432/d", "postgresql://u@h:5432/d", "p:"),
        ("postgresql://u@h/d?sslmode=require", "postgresql://u@h/d?sslmode=require", ""),
        ("postgresql:///d?host=/run/postgresql&password=x%26", "postgresql:///d?host=/run/postgresql", "x&"),
        ("postgresql://[::1]/d", "postgresql://[::1]/d", ""),
    ],
)
def test_an_address_is_parted_from_its_password(url, address, password):
    assert without_password(url) == (address, password)
