"""A TCP proxy that forwards to a server, remembers every byte that went out, and cuts lines when it is told to."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Proxy:
    """`cut_after_bytes` of answers: the line dies there, once. `sent` is everything that clients sent."""

    target: tuple[str, int]
    url: str = ""
    sent: bytearray = field(default_factory=bytearray)
    received: bytearray = field(default_factory=bytearray)
    cut_request_after: int | None = None
    cut_answer_after: int | None = None
    cuts: int = 0


@asynccontextmanager
async def proxying(url: str) -> AsyncIterator[Proxy]:
    host, _, port = url.removeprefix("http://").partition(":")
    proxy = Proxy((host, int(port)))
    tasks: set[asyncio.Task] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        try:
            await _carry(proxy, reader, writer)
        finally:
            writer.close()
            tasks.discard(asyncio.current_task())

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    proxy.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        listening.close()
        await asyncio.sleep(0)  # who was just accepted has begun
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _carry(proxy: Proxy, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        far_reader, far_writer = await asyncio.open_connection(*proxy.target)
    except OSError:
        return

    async def out() -> None:
        while octets := await reader.read(65536):
            proxy.sent += octets
            if proxy.cut_request_after is not None:
                proxy.cut_request_after -= len(octets)
                if proxy.cut_request_after < 0:
                    far_writer.write(octets[: proxy.cut_request_after])
                    proxy.cut_request_after = None
                    return
            far_writer.write(octets)
            await far_writer.drain()

    async def back() -> None:
        while octets := await far_reader.read(65536):
            proxy.received += octets
            if proxy.cut_answer_after is not None:
                proxy.cut_answer_after -= len(octets)
                if proxy.cut_answer_after < 0:
                    writer.write(octets[: proxy.cut_answer_after])
                    with contextlib.suppress(ConnectionError):
                        await writer.drain()
                    proxy.cut_answer_after = None
                    return
            writer.write(octets)
            await writer.drain()

    ways = [asyncio.ensure_future(out()), asyncio.ensure_future(back())]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        proxy.cuts += 1
    finally:
        far_writer.close()
        writer.close()
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
