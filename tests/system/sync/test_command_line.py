"""`4otp sync` as a person uses it in a terminal, against the real server process."""

from __future__ import annotations

import asyncio
import json
import sys

import pytest

from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ROOT, serving_process

PASSWORD = "correct horse battery"


@pytest.fixture
async def home(tmp_path):
    async with serving_process(tmp_path / "server") as process:
        home = await RealHome(process).open()
        yield home
        await home.close()


class Terminal:
    """Runs `4otp` on one vault."""

    def __init__(self, folder) -> None:
        self.folder = folder

    async def run(self, *words: str, more: str = "", expect: int = 0, both: bool = False) -> str:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "main.py", "--vault", str(self.folder), *words, "--password-stdin",
            cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await process.communicate(f"{PASSWORD}\n{more}".encode())
        assert process.returncode == expect, (words, out.decode(), err.decode())
        return (out + err if both else out if expect == 0 else err).decode()


async def test_two_vaults_meet_on_the_command_line(home, tmp_path):
    a, b = Terminal(tmp_path / "a"), Terminal(tmp_path / "b")
    for terminal in (a, b):
        await terminal.run("init")
    await a.run("add", "otpauth://totp/GitHub:me?secret=JBSWY3DPEHPK3PXP&issuer=GitHub")
    assert "Not connected" in await a.run("sync", "status")
    assert "wrong or missing character" in await a.run("sync", "connect", "-", more="4otp1qqq\n", expect=1)
    for terminal in (a, b):
        said = await terminal.run("sync", "connect", "-", more=await home.string() + "\n")
        assert f"Connected to {home.process.url}" in said
    assert "GitHub" in await b.run("list")
    await b.run("rm", "GitHub")
    assert json.loads(await b.run("sync", "status", "--json"))["waiting"] == 1
    assert json.loads(await b.run("sync", "now", "--json"))["sent"] == 1
    await a.run("sync", "now")
    assert "GitHub" not in await a.run("list")
    versions = json.loads(await a.run("sync", "history", "--json"))
    added = next(version for version in versions if version["changes"] and version["changes"][0]["op"] == "add")
    assert "Nothing was changed" in await a.run("sync", "revert", str(added["version"]))
    assert "1 come back" in await a.run("sync", "revert", str(added["version"]), "--yes")
    await b.run("sync", "now")
    assert "GitHub" in await b.run("list")
    assert "revert to" in await b.run("sync", "history")
    assert "All codes stay" in await b.run("sync", "disconnect")
    assert "GitHub" in await b.run("list")
    assert "not connected" in await b.run("sync", "now", expect=1)
    await home.process.stop()
    assert "cannot be reached" in await a.run("sync", "now", expect=1)


async def test_connecting_says_what_goes_and_adding_where_it_goes(home, tmp_path):
    a, b = Terminal(tmp_path / "a"), Terminal(tmp_path / "b")
    for terminal in (a, b):
        await terminal.run("init")
    for name, secret in (
        ("GitHub", "JBSWY3DPEHPK3PXP"),
        ("Bank", "GEZDGNBVGY3TQOJQ"),
        ("Bank two", "MFRGGZDFMZTWQ2LK"),
    ):
        await a.run("add", f"otpauth://totp/{name}:me?secret={secret}")
    assert "not connected" in await a.run("add", "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP", "--synced", expect=1)
    key = await home.string() + "\n"
    assert "--codes" in await a.run("sync", "connect", "--help")
    await a.run("sync", "connect", "-", "--only", "no such code", more=key, expect=1)
    assert "Not connected" in await a.run("sync", "status")
    said = await a.run("sync", "connect", "-", "--only", "bank", more=key)
    assert "Codes here: 3. Codes there: 0. On both sides, and become one: 0." in said
    assert "synced now: 2. 1 stay on this device only." in said
    await b.run("add", "otpauth://totp/Konto:me?secret=GEZDGNBVGY3TQOJQ")
    said = await b.run("sync", "connect", "-", more=key)
    assert "Codes here: 1. Codes there: 2. On both sides, and become one: 1." in said
    assert "Konto (me) -> Bank (me): A code with the same key was already there" in said
    assert "in the trash for 30 days" in said
    await b.run("add", "otpauth://totp/Here:me?secret=JBSWY3DPEHPK3PX2", "--local")
    await b.run("add", "otpauth://totp/There:me?secret=JBSWY3DPEHPK3PX3", "--synced")
    codes = {code["issuer"]: code["synced"] for code in json.loads(await b.run("list", "--json"))}
    assert codes == {"Bank": True, "Bank two": True, "Here": False, "There": True}
    assert (await b.run("sync", "status")).startswith("Changes wait here: 4otp sync now sends them.\n")
    assert json.loads(await b.run("sync", "now", "--json"))["sent"] == 1
    assert (await b.run("sync", "status")).startswith("Nothing waits here.")


async def test_a_deleted_key_is_the_first_thing_that_status_says(home, tmp_path):
    a = Terminal(tmp_path / "a")
    await a.run("init")
    await a.run("sync", "connect", "-", more=await home.new_key() + "\n")
    await home.remove(next(reversed(home.owner.keys)))
    assert "deleted or disabled this access key" in await a.run("sync", "now", expect=1)
    said = await a.run("sync", "status", expect=1, both=True)
    assert said.startswith("Sync has stopped. The owner deleted or disabled this access key.")
    assert "Connected" not in said
