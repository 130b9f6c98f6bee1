"""A small HTTP load generator on raw sockets: cheap enough not to be what is measured."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figures:
    """What a run gave. `per_core` counts the server's CPU seconds, so other work on the machine hardly changes it."""

    requests: int
    seconds: float
    cpu_seconds: float
    p50_ms: float
    p99_ms: float

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds

    @property
    def per_core(self) -> float:
        return self.requests / self.cpu_seconds if self.cpu_seconds else 0.0


class Connection:
    """One keep-alive connection."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port

    async def open(self) -> None:
        self.reader, self.writer = await asyncio.open_connection(self.host, self.port, limit=1 << 24)

    async def request(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> tuple[int, bytes]:
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}:{self.port}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if body or method in ("POST", "PUT"):
            lines.append(f"Content-Length: {len(body)}")
        self.writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        head = await self.reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        lowered = head.lower()
        if b"transfer-encoding: chunked" in lowered:
            parts = []
            while size := int(await self.reader.readline(), 16):
                parts.append((await self.reader.readexactly(size + 2))[:-2])
            await self.reader.readline()
            return status, b"".join(parts)
        at = lowered.find(b"content-length:")
        length = int(head[at + 15 : head.index(b"\r", at)]) if at >= 0 else 0
        return status, await self.reader.readexactly(length)

    def close(self) -> None:
        self.writer.close()


def cpu_seconds(pid: int) -> float:
    """User and system time of a process and its children that were waited for not counted."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def cpu_of_all(pids: list[int]) -> float:
    return sum(cpu_seconds(pid) for pid in pids)


def memory_mb(pid: int) -> float:
    """PSS: shared pages count in parts."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


async def run(one: Callable[[int], asyncio.Future[None]], workers: int, total: int, pids: list[int]) -> Figures:
    """`one(worker)` does one request and returns when it is answered."""
    latencies: list[float] = []
    left = total

    async def work(number: int) -> None:
        nonlocal left
        while left > 0:
            left -= 1
            begun = time.perf_counter()
            await one(number)
            latencies.append(time.perf_counter() - begun)

    cpu, begun = cpu_of_all(pids), time.perf_counter()
    await asyncio.gather(*(work(number) for number in range(workers)))
    seconds, used = time.perf_counter() - begun, cpu_of_all(pids) - cpu
    latencies.sort()
    at = lambda share: latencies[min(len(latencies) - 1, int(len(latencies) * share))] * 1000  # noqa: E731
    return Figures(len(latencies), seconds, used, at(0.5), at(0.99))
