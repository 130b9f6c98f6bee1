"""Hints: server-sent events and the long poll (SYNC.md 14.2).

A stream first subscribes, then tells the present head, then waits: nothing falls between. It is a bare ASGI answer:
thousands of them are open at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, Any, Final

from litestar import Request, Response, Router, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import QueryParameter
from litestar.response.base import ASGIResponse

from app.wire.limits import OTHER_BODY_BYTES
from app.wire.messages import HeadHint
from app.wire.octets import encode
from server.api.credentials import caller_of, device, services_of, session_or_device
from server.domain.people import Device, Session
from server.domain.refusal import Refusal
from server.services import Services
from server.services.hints import SESSIONS, Hint, Stream

_PING_SECONDS: Final = 25.0
_PINGS_OF_A_DEVICE: Final = 12
_SERVER_ERROR: Final = 500
_HEADERS: Final = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class EventStream(ASGIResponse):
    """An open answer that ends when the client goes, is shut out, or this process ends.

    Not every end is told to this process, nor that a session has been idle for too long: `proved` is asked as well.
    """

    def __init__(
        self,
        services: Services,
        stream: Stream,
        head: HeadHint,
        proved: Callable[[], Awaitable[bool]],
    ) -> None:
        super().__init__()
        self._services = services
        self._stream = stream
        self._head = head
        self._proved = proved
        self._pings_between = 1 if stream.kid == SESSIONS else _PINGS_OF_A_DEVICE

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ARG002  (the interface)
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        gone = asyncio.get_running_loop().create_task(_gone(receive))
        gone.add_done_callback(lambda _: self._stream.wake())
        try:
            async for chunk in self._chunks(gone):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()
            self._services.hints.board.close(self._stream)

    async def _chunks(self, gone: asyncio.Task[None]) -> AsyncIterator[bytes]:
        told = self._head.gen, self._head.seq
        yield _event("head", encode(self._head))
        pings = 0
        while not gone.done():
            hint = await self._stream.get(_PING_SECONDS)
            if gone.done():
                return
            if hint is None:
                pings += 1
                if pings % self._pings_between == 0 and not await self._proved():
                    hint = Hint(self._stream.account, "revoked")
            if hint is not None and hint.kind == "head":
                if (hint.gen, hint.seq) <= told:  # another process tells later what this stream began with
                    continue
                told = hint.gen, hint.seq
            yield b": ping\n\n" if hint is None else _chunk(hint)
            if hint is not None and hint.kind in ("revoked", "bye"):
                return


async def _gone(receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        continue


def _event(name: str, data: bytes) -> bytes:
    return b"event: %b\ndata: %b\n\n" % (name.encode(), data)


def _chunk(hint: Hint) -> bytes:
    data = encode(HeadHint(gen=hint.gen, seq=hint.seq)) if hint.kind == "head" else b"{}"
    return _event(hint.kind, data)


async def _is_proved(request: Request[Any, Any, Any]) -> bool:
    """Whether the session goes on, or the device is let in still; also while that cannot be found out."""
    services, caller = services_of(request), caller_of(request)
    try:
        if isinstance(caller, Session):
            await services.sessions.require_live(caller)
        else:
            await device(request, request.route_handler)
    except Refusal as refusal:
        return refusal.status >= _SERVER_ERROR
    return True


def _subscribe(services: Services, caller: Session | Device) -> Stream:
    if isinstance(caller, Device):
        services.sync.limit_device(caller)
        return services.hints.board.open(caller.account, caller.id, caller.kid)
    return services.hints.board.open(caller.account, caller.id, SESSIONS)


@get(
    "/sync/events",
    summary="Hints as server-sent events",
    guards=[session_or_device],
    tags=["sync"],
    media_type="text/event-stream",
    responses={200: ResponseSpec(str, media_type="text/event-stream", generate_examples=False)},
)
async def events(request: Request[Any, Any, Any]) -> ASGIResponse:
    services, caller = services_of(request), caller_of(request)
    stream = _subscribe(services, caller)
    try:
        head = await services.sync.head(caller.account)
    except BaseException:
        services.hints.board.close(stream)
        raise
    return EventStream(services, stream, head, lambda: _is_proved(request))


@get(
    "/sync/head",
    summary="Where the log stands; with `wait` only when it moves",
    guards=[session_or_device],
    tags=["sync"],
    responses={204: ResponseSpec(None, description="Nothing moved")},
)
async def head(
    request: Request[Any, Any, Any],
    wait: Annotated[int, QueryParameter(ge=0, le=50, description="Seconds to wait for a change")] = 0,
) -> Response[HeadHint | None]:
    services, caller = services_of(request), caller_of(request)
    if not wait:
        if isinstance(caller, Device):
            services.sync.limit_device(caller)
        return Response(await services.sync.head(caller.account))
    stream = _subscribe(services, caller)
    try:
        hint = await stream.get(wait)
    finally:
        services.hints.board.close(stream)
    if hint is None:
        return Response(None, status_code=204)
    if hint.kind == "revoked" or (isinstance(caller, Session) and not await _is_proved(request)):
        raise Refusal("unauthenticated" if isinstance(caller, Session) else "key_revoked")
    return Response(await services.sync.head(caller.account))


router = Router("", route_handlers=[events, head], request_max_body_size=OTHER_BODY_BYTES)
