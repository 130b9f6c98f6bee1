"""Idle event streams in one process: memory of each, and how soon a commit is told while they are open.

    python -m bench.streams [--streams 5000] [--commits 200]

200 streams an account is the limit, so the streams belong to many accounts; one account's are timed. Target: p95 from
the start of the commit's request to the hint under 200 ms (SYNC.md 16.9), and under 50 ms from the commit's answer.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sqlite3
import tempfile
import time
from pathlib import Path

from app.core.octets import to_base64url
from app.crypto.hashing import sha256
from app.wire.octets import encode
from bench.load import Connection, memory_mb
from bench.service import Served, account
from tests.kit.protocol_client import code_record

TIMED = 20


def more_devices(folder: Path, accounts: int, each: int) -> list[str]:
    """Copies of the one account, written straight into the database: signing up thousands is not what is measured."""
    database = sqlite3.connect(folder / "4otp.sqlite3")
    database.row_factory = sqlite3.Row
    tables = ("accounts", "vaults", "access_keys", "commits")
    rows = {table: [dict(r) for r in database.execute(f"SELECT * FROM {table}")] for table in tables}
    device = dict(database.execute("SELECT * FROM devices").fetchone())
    tokens = []
    for number in range(accounts):
        new = number.to_bytes(16, "big")
        for table in tables:
            for source in rows[table]:
                insert(database, table, {**source, "account_id": new})
        for one in range(each):
            device_id, secret = one.to_bytes(16, "big"), (number * 1000 + one).to_bytes(32, "big")
            insert(
                database, "devices", {**device, "account_id": new, "device_id": device_id, "token_hash": sha256(secret)}
            )
            tokens.append(to_base64url(b"\2" + new + device_id + secret))
    database.commit()
    database.close()
    return tokens


def insert(database: sqlite3.Connection, table: str, values: dict[str, object]) -> None:
    names = ", ".join(values)
    database.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", tuple(values.values()))


class Stream:
    """One open stream; `heard` is when its last hint came."""

    async def open(self, port: int, token: str) -> None:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port, limit=4096)
        self.writer.write(
            f"GET /api/v1/sync/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        )
        assert b" 200 " in await self.reader.readline()
        await self.reader.readuntil(b"event: head")
        await self.reader.readuntil(b"}\n\n")

    async def hint(self) -> float:
        await self.reader.readuntil(b"event: head")
        return time.perf_counter()


async def measure(streams: int, commits: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        served = Served(folder)
        try:
            async with account(served, 30) as (owner, device):
                tokens = more_devices(folder, -(-streams // 100), 100)[:streams]
                before = memory_mb(served.pid)
                opened = [Stream() for _ in tokens]
                begun = time.perf_counter()
                for start in range(0, len(opened), 100):
                    batch = zip(opened[start : start + 100], tokens[start : start + 100], strict=True)
                    await asyncio.gather(*(stream.open(served.port, token) for stream, token in batch))
                seconds = time.perf_counter() - begun
                after = memory_mb(served.pid)
                print(f"{len(opened)} streams opened in {seconds:.1f} s; memory {before:.0f} MB, then {after:.0f} MB")
                print(f"memory of a stream: {(after - before) * 1024 / len(opened):.1f} kB (a bare uvicorn: 27 kB)")
                await latency(served, device, commits)
                for stream in opened:
                    stream.writer.close()
                assert owner is not None
        finally:
            served.stop()


async def latency(served: Served, device, commits: int) -> None:
    watching = Stream()
    await watching.open(served.port, device.token)
    connection = Connection("127.0.0.1", served.port)
    await connection.open()
    headers = {"Authorization": f"Bearer {device.token}", "Content-Type": "application/json"}
    from_start, from_answer = [], []
    for number in range(commits):
        request = device.build({bytes([7, 1, 0]) + bytes(13): code_record(f"Site {number}")})
        body = encode(request)
        heard = asyncio.get_running_loop().create_task(watching.hint())
        begun = time.perf_counter()
        status, _ = await connection.request("POST", "/api/v1/sync/commits", headers, body)
        answered = time.perf_counter()
        assert status == 200
        moment = await heard
        from_start.append(moment - begun)
        from_answer.append(moment - answered)
        device.log.adopt(request)
    for name, values in (("request of the commit", from_start), ("answer of the commit", from_answer)):
        values.sort()
        p50, p95 = values[len(values) // 2] * 1000, values[int(len(values) * 0.95)] * 1000
        print(f"from the {name} to the hint on another stream: p50 {p50:.1f} ms, p95 {p95:.1f} ms")
    watching.writer.close()
    connection.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--streams", type=int, default=5000)
    parser.add_argument("--commits", type=int, default=200)
    arguments = parser.parse_args()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536), hard))
    asyncio.run(measure(arguments.streams, arguments.commits))


if __name__ == "__main__":
    main()
