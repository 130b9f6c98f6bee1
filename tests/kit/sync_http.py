"""A MemoryServer on a loopback port, speaking the paths of SYNC.md 13 that a device uses; and places to misbehave.

`script` may answer any request instead of it: raw bytes, for a server that lies, mutters or never ends. `hold` keeps
every answer back until it is set; with `trickle` answers come byte by byte.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from app.core.octets import from_base64url
from app.wire.messages import ConnectRequest
from app.wire.octets import decode, encode
from tests.kit.sync_server import MemoryServer, RefusalError


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


Script = Callable[[Request], bytes | None]


@dataclass
class Site:
    """Where it listens, what came in, and who listens for hints."""

    server: MemoryServer
    url: str = ""
    script: Script = lambda _request: None
    requests: list[Request] = field(default_factory=list)
    hold: asyncio.Event | None = None
    trickle: bool = False
    listeners: set[asyncio.Queue] = field(default_factory=set)

    def hint(self) -> None:
        for queue in self.listeners:
            queue.put_nowait(self.server.head)


@asynccontextmanager
async def serving(server: MemoryServer):
    """The site, until the block ends."""
    site = Site(server)
    writers: set[asyncio.StreamWriter] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.add(writer)
        try:
            while await _one(site, reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writers.discard(writer)
            writer.close()

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    site.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield site
    finally:
        listening.close()
        for writer in list(writers):
            writer.transport.abort()
        for queue in list(site.listeners):
            queue.put_nowait(None)
        await asyncio.sleep(0)


def answer(status: int, body: bytes, kind: str = "application/json") -> bytes:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def problem(status: int, code: str) -> bytes:
    return answer(status, b'{"status":%d,"code":"%s"}' % (status, code.encode()), "application/problem+json")


async def _one(site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode().rstrip().split("\r\n")
    method, target, _version = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    parts = urlsplit(target)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    request = Request(method, parts.path.removeprefix("/api/v1"), query, headers, body)
    site.requests.append(request)
    scripted = site.script(request)
    if scripted is not None:
        writer.write(scripted)
        await writer.drain()
        return False
    if request.path == "/sync/events":
        await _stream(site, writer)
        return False
    answered = _respond(site, request)
    if site.hold is not None:
        await site.hold.wait()
    pieces = [bytes([octet]) for octet in answered] if site.trickle else [answered]
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
    return True


def _respond(site: Site, request: Request) -> bytes:
    try:
        message = _route(site, request)
    except RefusalError as refused:
        return answer(refused.problem.status, encode(refused.problem), "application/problem+json")
    if message is None:
        return b"HTTP/1.1 304 X\r\n\r\n" if request.path == "/sync/pull" else b"HTTP/1.1 204 X\r\n\r\n"
    return answer(200, encode(message))


def _route(site: Site, request: Request):
    server, token = site.server, request.token
    match request.method, request.path.split("/")[1:]:
        case "POST", ["connect"]:
            return server.connect(decode(request.body, ConnectRequest))
        case "GET", ["sync", "pull"]:
            q = request.query
            numbers = {name: int(q[name]) for name in ("until", "after") if name in q}
            known = int(q["gen"]), int(q["seq"]), from_base64url(q["hash"]), int(q["epoch"])
            return server.pull(token, *known, **numbers)
        case "POST", ["sync", "commits"]:
            accepted = server.commit(token, request.body)
            site.hint()
            return accepted
        case "GET", ["keys", "self", "slot"]:
            return server.slot(token)
        case "GET", ["history"]:
            return server.history(token)
        case "GET", ["history", seq, "state"]:
            return server.state_at(token, int(seq))
        case "GET", ["keys"]:
            return server.list_keys(token)
        case "GET", ["devices"]:
            return server.list_devices(token)
        case (("PATCH" | "DELETE"), ["devices", _device]):
            return None
    raise RefusalError(404, "not_found")


async def _stream(site: Site, writer: asyncio.StreamWriter) -> None:
    queue: asyncio.Queue = asyncio.Queue()
    site.listeners.add(queue)
    try:
        writer.write(b"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\n\r\n")
        head = site.server.head
        while head is not None:
            writer.write(b'event: head\ndata: {"gen":%d,"seq":%d}\n\n' % (head.gen, head.seq))
            await writer.drain()
            head = await queue.get()
    finally:
        site.listeners.discard(queue)
