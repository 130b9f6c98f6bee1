"""Sync, measured with real processes on loopback: one server, two apps with vaults on the disk.

Prints each figure beside its limit: change on A visible on B, the first and the second device with 5,000 codes, a
device that was away for 1,000 commits. Run: `.venv/bin/python bench/sync.py [--codes N] [--changes N] [--away N]`.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Self

sys.path.insert(0, str(Path(__file__).parents[1]))

from app.core.octets import to_base64url
from app.crypto.hashing import sha256
from app.vault import commands
from tests.kit.entries import entry
from tests.kit.sync_app import SyncApp
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ROOT, serving_process
from tests.kit.sync_records import otp
from tests.kit.sync_remote import RemoteDevice

PASSWORD = "correct horse battery"


class Child:
    """An app in a process of its own, spoken to by lines of JSON."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "--child", str(self.folder), cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 20,
        )  # fmt: skip
        await self.hear()
        return self

    async def __aexit__(self, *_error: object) -> None:
        self.process.stdin.close()
        await self.process.wait()

    async def ask(self, **order: object) -> dict:
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        return await self.hear()

    async def hear(self) -> dict:
        return json.loads(await self.process.stdout.readline())


class Stalls:
    """A second thread, as the window's is: how long was it kept from running at most?"""

    def __init__(self) -> None:
        self.longest = 0.0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        before = time.monotonic()
        while not self._ending.wait(0.001):
            now = time.monotonic()
            self.longest = max(self.longest, now - before - 0.001)
            before = now

    def taken(self) -> float:
        longest, self.longest = self.longest, 0.0
        return longest

    def end(self) -> None:
        self._ending.set()
        self._thread.join()


async def child(folder: Path) -> None:
    """The app's side: obeys orders, and says when it saw what it was told to wait for."""
    app = SyncApp(folder)
    await app.vault.create(PASSWORD)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    say(ready=True)
    stalls = Stalls()
    while line := await reader.readline():
        order = json.loads(line)
        started = time.monotonic()
        stalls.taken()
        match order["do"]:
            case "fill":
                entries = [entry(f"Service {n}", _secret(n), account=f"user{n}") for n in range(order["count"])]
                await app.vault.apply(commands.add_entries(entries))
            case "connect":
                await app.connect(order["key"])
                await app.sync.sync_now()
            case "live":
                app.sync.start()
                await app.until(lambda: app.sync.status.live)
            case "rest":
                await app.sync.stop()
            case "sync":
                await app.sync.sync_now()
            case "add":
                await app.vault.apply(commands.add_entries([entry(order["name"], _secret(-1))], synced=True))
            case "rename":
                code = next(c for c in app.vault.snapshot.codes if c.issuer == order["old"])
                started = time.monotonic()
                await app.vault.apply(commands.edit(code.id, issuer=order["new"]))
            case "see":
                await see(app, order["name"])
        count = len(app.vault.snapshot.codes)
        say(started=started, ended=time.monotonic(), codes=count, stall=stalls.taken())
    stalls.end()
    await app.sync.stop()
    await app.vault.close()


async def see(app: SyncApp, name: str) -> None:
    await app.until(lambda: any(code.issuer == name for code in app.vault.snapshot.codes))


def say(**members: object) -> None:
    sys.stdout.write(json.dumps(members) + "\n")
    sys.stdout.flush()


def _secret(number: int) -> str:
    return base64.b32encode(sha256(b"%d" % number)[:20]).decode()


async def visible(folder: Path, changes: int, codes: int) -> list[float]:
    """Seconds from the user's edit on A until B shows it."""
    async with serving_process(folder / "server") as server, Child(folder / "a") as a, Child(folder / "b") as b:
        home = await RealHome(server).open()
        try:
            if codes:
                await a.ask(do="fill", count=codes)
            for app in (a, b):
                await app.ask(do="connect", key=await home.string())
            await a.ask(do="add", name="name 0")
            await a.ask(do="sync")
            for app in (a, b):
                await app.ask(do="live")
            await b.ask(do="see", name="name 0")
            times = []
            for number in range(changes):
                waiting = asyncio.ensure_future(b.ask(do="see", name=f"name {number + 1}"))
                edited = await a.ask(do="rename", old=f"name {number}", new=f"name {number + 1}")
                times.append((await waiting)["ended"] - edited["started"])
                await asyncio.sleep(0.8)  # a person, not a machine
            return times
        finally:
            await home.close()


async def fleet(folder: Path, codes: int, away: int) -> dict[str, float]:
    """Seconds for the first device, the second, and one that was away."""
    async with serving_process(folder / "server") as server, Child(folder / "a") as a, Child(folder / "b") as b:
        home = await RealHome(server).open()
        try:
            await a.ask(do="fill", count=codes)
            first = await a.ask(do="connect", key=await home.string())
            second = await b.ask(do="connect", key=await home.string())
            assert second["codes"] == codes
            await _commit_often(await home.string(), away)
            back = await b.ask(do="sync")
            return {
                "first": first["ended"] - first["started"],
                "second": second["ended"] - second["started"],
                "away": back["ended"] - back["started"],
                "stall": max(answer["stall"] for answer in (first, second, back)),
            }
        finally:
            await home.close()


async def _commit_often(key: str, count: int) -> None:
    """Another device makes that many commits."""
    device = await RemoteDevice().connect(key)
    ids = [to_base64url(sha256(b"away %d" % n)[:16]) for n in range(20)]
    for number in range(count):
        device.put(ids[number % 20], otp(f"AWAY{number % 20}", note=f"change {number}"))
        await device.exchange.push()
    await device.close()


def line(what: str, value: str, limit: str) -> None:
    print(f"{what:58} {value:>12}   {limit}", flush=True)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", type=Path)
    parser.add_argument("--codes", type=int, default=4900)
    parser.add_argument("--changes", type=int, default=21)
    parser.add_argument("--away", type=int, default=1000)
    options = parser.parse_args()
    if options.child is not None:
        await child(options.child)
        return
    with tempfile.TemporaryDirectory() as folder:
        for codes in (0, options.codes):
            times = await visible(Path(folder) / f"v{codes}", options.changes, codes)
            middle, worst = statistics.median(times) * 1000, max(times) * 1000
            what = f"change on A visible on B, {codes} other codes, median"
            line(what, f"{middle:.0f} ms", f"limit 300 ms; slowest of {len(times)}: {worst:.0f} ms")
        took = await fleet(Path(folder) / "fleet", options.codes, options.away)
        line(f"first device connects with {options.codes} codes", f"{took['first']:.1f} s", "limit 30 s")
        line(f"second device receives {options.codes} codes", f"{took['second']:.1f} s", "limit 10 s")
        line("longest stall of a second thread in all three", f"{took['stall'] * 1000:.0f} ms", "limit 50 ms")
        line(f"device away for {options.away} commits catches up", f"{took['away']:.1f} s", "limit 5 s")


if __name__ == "__main__":
    asyncio.run(main())
