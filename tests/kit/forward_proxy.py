"""A small forward proxy as a process of its own: CONNECT, plain requests and SOCKS 5, with or without a login.

`python -m tests.kit.forward_proxy HOST PORT [NAME:PASSWORD]` leads every host to HOST:PORT, prints where it listens, and
then a line for each request: what was asked, and whether it was let through.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


class ForwardProxy:
    """The process, from the outside. `asked` holds what it was asked for so far."""

    def __init__(self, target: tuple[str, int], login: str = "") -> None:
        self._words = [target[0], str(target[1]), *([login] if login else [])]
        self.asked: list[str] = []
        self.address = ""

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.kit.forward_proxy", *self._words, cwd=ROOT, stdout=asyncio.subprocess.PIPE
        )
        self.address = (await self._process.stdout.readline()).decode().strip()
        self._reading = asyncio.create_task(self._read())

    async def stop(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reading
        self._process._transport.close()

    async def _read(self) -> None:
        while line := await self._process.stdout.readline():
            self.asked.append(line.decode().strip())


@asynccontextmanager
async def forwarding(target: tuple[str, int], login: str = "") -> AsyncIterator[ForwardProxy]:
    proxy = ForwardProxy(target, login)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.stop()


async def _serve(host: str, port: int, login: str) -> None:
    tasks: set[asyncio.Task] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        tasks.add(task)
        try:
            await _one(reader, writer, (host, port), login)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            tasks.discard(task)

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    print(f"127.0.0.1:{listening.sockets[0].getsockname()[1]}", flush=True)
    await listening.serve_forever()


async def _one(reader, writer, target, login: str) -> None:
    first = await reader.readexactly(1)
    if first == b"\x05":
        await _socks(reader, writer, target, login)
        return
    head = first + await reader.readuntil(b"\r\n\r\n")
    line, *headers = head.decode("latin-1").rstrip().split("\r\n")
    method, place, _version = line.split(" ")
    given = next((h.split(" ", 2)[2] for h in headers if h.lower().startswith("proxy-authorization: basic ")), "")
    if login and given != base64.b64encode(login.encode()).decode():
        print(f"{method} {place} refused", flush=True)
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        return
    print(f"{method} {place} let through", flush=True)
    if method == "CONNECT":
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await _carry(reader, writer, target, b"")
    else:
        path = "/" + place.split("/", 3)[3]
        kept = [h for h in headers if not h.lower().startswith("proxy-")]
        await _carry(reader, writer, target, "\r\n".join([f"{method} {path} HTTP/1.1", *kept, "", ""]).encode())


async def _socks(reader, writer, target, login: str) -> None:
    methods = await reader.readexactly((await reader.readexactly(1))[0])
    wanted = 2 if login else 0
    if wanted not in methods:
        print("SOCKS greeting refused", flush=True)
        writer.write(bytes([5, 0xFF]))
        await writer.drain()
        return
    writer.write(bytes([5, wanted]))
    if login:
        await reader.readexactly(1)
        name = await reader.readexactly((await reader.readexactly(1))[0])
        password = await reader.readexactly((await reader.readexactly(1))[0])
        right = b":".join((name, password)).decode() == login
        writer.write(bytes([1, 0 if right else 1]))
        if not right:
            print("SOCKS login refused", flush=True)
            await writer.drain()
            return
    await reader.readexactly(4)
    host = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
    port = int.from_bytes(await reader.readexactly(2), "big")
    print(f"SOCKS {host}:{port} let through", flush=True)
    writer.write(bytes([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
    await _carry(reader, writer, target, b"")


async def _carry(reader, writer, target, first: bytes) -> None:
    far_reader, far_writer = await asyncio.open_connection(*target)
    far_writer.write(first)

    async def pour(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while octets := await source.read(65536):
                sink.write(octets)
                await sink.drain()

    ways = [asyncio.create_task(pour(reader, far_writer)), asyncio.create_task(pour(far_reader, writer))]
    await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    for way in ways:
        way.cancel()
    await asyncio.gather(*ways, return_exceptions=True)
    far_writer.close()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else ""))
