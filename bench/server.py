"""The sync service beside two servers that keep small items over HTTP: Radicale and Xandikos (CalDAV, from PyPI).

    python -m bench.server [--rounds 3] [--requests 4000] [--no-peers] [--no-postgresql]

A pull is a snapshot of 30 codes (26 kB of JSON) with the check of its device token; a commit changes one code of 30:
chain, write tag and state root checked, one durable transaction (SQLite synchronous=FULL, PostgreSQL with fsync). The
peers serve and store one item of 1 kB. "a core" divides by the CPU seconds of the server's process, so other work on
the machine hardly changes it; "a second" is what the clock said, with everything on one machine. All figures are the
medians of the rounds, in which every server has its turn.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

from app.wire.octets import encode
from bench.load import Connection, Figures, cpu_seconds, memory_mb, run
from bench.service import Served, account
from tests.kit.postgres import Cluster
from tests.kit.protocol_client import code_record

RECORDS, WORKERS = 30, 8
TARGETS = {": pull": 1500, ": commit, one account": 700}
ITEM = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//", "BEGIN:VEVENT", "UID:item", "DTSTAMP:20260101T000000Z",
     "DTSTART:20260101T000000Z", *[f"X-FILL-{n}:{'x' * 60}" for n in range(10)], "SUMMARY:item", "END:VEVENT",
     "END:VCALENDAR", ""]
)  # fmt: skip


class Table:
    """The rows of all rounds; printed as medians."""

    def __init__(self) -> None:
        self.rates: dict[str, list[Figures]] = {}
        self.starts: dict[str, list[tuple[float, ...]]] = {}

    def print(self) -> None:
        print("| what | a second | a core | p50 ms | p99 ms | target |\n|---|---|---|---|---|---|")
        for name, rounds in self.rates.items():
            of = lambda get, rounds=rounds: median(get(figures) for figures in rounds)  # noqa: E731
            rates = f"{of(lambda f: f.per_second):,.0f} | {of(lambda f: f.per_core):,.0f}"
            target = next((f"{least:,} a core" for what, least in TARGETS.items() if name.endswith(what)), "")
            print(f"| {name} | {rates} | {of(lambda f: f.p50_ms):.1f} | {of(lambda f: f.p99_ms):.1f} | {target} |")
        print("\n| what | start ms | of that CPU ms | MB idle | MB after the run |\n|---|---|---|---|---|")
        for name, rounds in self.starts.items():
            print(f"| {name} | " + " | ".join(f"{median(column):,.0f}" for column in zip(*rounds, strict=True)) + " |")


TABLE = Table()


def row(name: str, figures: Figures) -> None:
    TABLE.rates.setdefault(name, []).append(figures)
    print(f"  {name}: {figures.per_core:,.0f} a core", file=sys.stderr, flush=True)


async def ours(label: str, database: str, requests: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder), database)
        try:
            idle = memory_mb(served.pid)
            async with account(served, RECORDS) as (_, device):
                await pulls_and_commits(label, served, device, requests)
            await many_accounts(label, served, requests)
            begun = (served.start_seconds * 1000, served.start_cpu_seconds * 1000)
            TABLE.starts.setdefault(label, []).append((*begun, idle, memory_mb(served.pid)))
        finally:
            served.stop()


async def pulls_and_commits(label: str, served: Served, device, requests: int) -> None:
    headers = {"Authorization": f"Bearer {device.token}"}
    connections = [Connection("127.0.0.1", served.port) for _ in range(WORKERS)]
    for connection in connections:
        await connection.open()

    async def pull(worker: int) -> None:
        status, _ = await connections[worker].request("GET", "/api/v1/sync/pull?seq=0&epoch=0", headers)
        assert status == 200, status

    record = bytes([7, 1, 0]) + bytes(13)
    posting = headers | {"Content-Type": "application/json"}

    async def commit(_worker: int) -> None:
        request = device.build({record: code_record("Site changed")})
        status, body = await connections[0].request("POST", "/api/v1/sync/commits", posting, encode(request))
        assert status == 200, body
        device.log.adopt(request)

    await run(pull, WORKERS, requests // 4, [served.pid])
    row(f"{label}: pull", await run(pull, WORKERS, requests, [served.pid]))
    await run(commit, 1, 100, [served.pid])
    row(f"{label}: commit, one account", await run(commit, 1, requests // 4, [served.pid]))
    for connection in connections:
        connection.close()


async def many_accounts(label: str, served: Served, requests: int) -> None:
    """Eight accounts commit at once: their locks do not meet."""
    async with AsyncExitStack() as stack:
        made = [await stack.enter_async_context(account(served, RECORDS, f"a{n}@example.org")) for n in range(WORKERS)]
        connections = [Connection("127.0.0.1", served.port) for _ in made]
        for connection in connections:
            await connection.open()
        record = bytes([7, 1, 0]) + bytes(13)

        async def commit(worker: int) -> None:
            device = made[worker][1]
            request = device.build({record: code_record("Site changed")})
            headers = {"Authorization": f"Bearer {device.token}", "Content-Type": "application/json"}
            status, body = await connections[worker].request("POST", "/api/v1/sync/commits", headers, encode(request))
            assert status == 200, body
            device.log.adopt(request)

        row(f"{label}: commit, {WORKERS} accounts", await run(commit, WORKERS, requests // 4, [served.pid]))
        for connection in connections:
            connection.close()


async def peer(label: str, command: list[str], port: int, collection: str, method: str, requests: int) -> None:
    begun = time.perf_counter()
    process = subprocess.Popen(  # noqa: ASYNC220  (started before anything is measured)
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        connection = Connection("127.0.0.1", port)
        while True:
            try:
                await connection.open()
                break
            except OSError:
                await asyncio.sleep(0.02)
        start = time.perf_counter() - begun
        begun_cpu, idle = cpu_seconds(process.pid), memory_mb(process.pid)
        connection.close()

        async def once(verb: str, path: str, body: bytes = b"", kind: str = "text/calendar") -> int:
            fresh = Connection("127.0.0.1", port)
            await fresh.open()
            status, _ = await fresh.request(
                verb, path, {"Content-Type": kind, "Connection": "close", "Authorization": "Basic dXNlcjp4"}, body
            )
            fresh.close()
            return status

        await once(method, collection)
        number = 0

        async def put(_worker: int) -> None:
            nonlocal number
            number += 1
            body = ITEM.replace("SUMMARY:item", f"SUMMARY:item {number}").encode()
            status = await once("PUT", f"{collection}item.ics", body)
            assert status in (200, 201, 204), status

        async def get(_worker: int) -> None:
            assert await once("GET", f"{collection}item.ics") == 200

        await put(0)
        row(f"{label}: GET of an item", await run(get, 4, requests // 4, [process.pid]))
        row(f"{label}: PUT of an item", await run(put, 1, requests // 40, [process.pid]))
        TABLE.starts.setdefault(label, []).append((start * 1000, begun_cpu * 1000, idle, memory_mb(process.pid)))
    finally:
        process.terminate()
        process.wait()


async def peers(requests: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make = [sys.executable, "-m", "venv", "--without-pip", folder / "venv"]
        subprocess.run(make, check=True)  # noqa: ASYNC221  (as above)
        python = folder / "venv/bin/python"
        install = [sys.executable, "-m", "uv", "pip", "install", "-q", "--python", python, "radicale", "xandikos"]
        subprocess.run(install, check=True)  # noqa: ASYNC221  (as above)
        storage = ["--storage-filesystem-folder", str(folder / "radicale"), "--auth-type", "none"]
        radicale = [str(python), "-m", "radicale", "--server-hosts", "127.0.0.1:5232", *storage]
        await peer("Radicale", radicale, 5232, "/user/items/", "MKCALENDAR", requests)
        root = ["-d", str(folder / "xandikos"), "--defaults", "--current-user-principal", "/user", "--autocreate"]
        xandikos = [str(folder / "venv/bin/xandikos"), "serve", "--listen-address=127.0.0.1", "--port=5233", *root]
        await peer("Xandikos", xandikos, 5233, "/user/calendars/calendar/", "OPTIONS", requests)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--requests", type=int, default=4000)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--no-postgresql", action="store_true")
    arguments = parser.parse_args()
    loads = [os.getloadavg()[0]]
    cluster = None if arguments.no_postgresql else Cluster(durable=True)
    try:
        for _ in range(arguments.rounds):
            asyncio.run(ours("SQLite", "", arguments.requests))
            if cluster is not None:
                asyncio.run(ours("PostgreSQL", asyncio.run(cluster.fresh_database()), arguments.requests))
            if not arguments.no_peers:
                asyncio.run(peers(arguments.requests))
            loads.append(os.getloadavg()[0])
    finally:
        if cluster is not None:
            cluster.stop()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load {min(loads):.0f} to {max(loads):.0f}\n")
    TABLE.print()


if __name__ == "__main__":
    main()
