"""The only module that speaks HTTP: https (http on loopback alone), caps on sizes and times, errors as AppError codes.

Knows nothing of what it carries. `app.sync.proxies` says which way a line goes. Redirects are never followed: a captive
portal or a moved server is told, not obeyed.
`app.sync.problems` lists the codes.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from email.utils import parsedate_to_datetime
from typing import cast

import httpx
import httpx_sse
import msgspec

from app.core.errors import AppError, Cancelled
from app.sync.calls import READ_SECONDS, Call, ProxyChoice, StreamEvent
from app.sync.problems import refusal
from app.sync.proxies import proxy_for
from app.sync.strings import check_server
from app.sync.trust import trust
from app.wire.messages import Problem
from app.wire.octets import decode

API = "/api/v1"
STREAM_SILENCE_SECONDS = 60.0
_LINE_BYTES = 64 << 10
_CONNECT_SECONDS, _WHOLE_SECONDS = 10.0, 180.0
_SERVER_UNREACHABLE = ("502", "503", "504")  # a proxy's word that it did not get through to the server


class HttpLine:
    """A line to one server. `token` is a device's or a session's; it travels in a header only."""

    def __init__(
        self, server: str, *, app: str, token: str | None = None, proxy: Callable[[], ProxyChoice] = ProxyChoice
    ) -> None:
        self.server = check_server(server)
        self.server_time_ms: int | None = None
        self._headers = {"User-Agent": app, "Accept": "application/json", "Accept-Encoding": "identity", "X-4OTP": "1"}
        if token is not None:
            self._headers["Authorization"] = f"Bearer {token}"
        self._choose_proxy = proxy
        self._proxy: str | None = None
        self._unusable: AppError | None = None
        self._closed = False
        self._client = self._open()
        self._under_way: set[asyncio.Timeout] = set()

    def _open(self) -> httpx.AsyncClient:
        """Never fails: a proxy that cannot be used is told when something is asked."""
        self._proxy = self._unusable = None
        try:
            self._proxy = proxy_for(self.server, self._choose_proxy())
        except AppError as error:
            self._unusable = error
        return httpx.AsyncClient(
            base_url=self.server + API,
            headers=self._headers,
            timeout=httpx.Timeout(READ_SECONDS, connect=_CONNECT_SECONDS),
            limits=httpx.Limits(max_connections=8, keepalive_expiry=60.0),
            follow_redirects=False,
            verify=trust() if self.server.startswith("https:") else False,
            trust_env=False,
            proxy=self._proxy,
        )

    async def reopen(self) -> None:
        old, self._client = self._client, self._open()
        while self._under_way:  # nobody answers there any more
            limit = self._under_way.pop()
            if not limit.expired():
                limit.reschedule(asyncio.get_running_loop().time())
        await asyncio.sleep(0)
        await old.aclose()

    async def close(self) -> None:
        self._closed = True
        await self._client.aclose()

    async def ask(self, call: Call) -> bytes | None:
        """The body of a 200 or 201, None for 204 and 304; raises AppError for everything else.

        Cancelled once the line is closed: whoever still asks belongs to what the user has ended.
        """
        limit = asyncio.timeout(_WHOLE_SECONDS)
        self._under_way.add(limit)
        try:
            async with limit, self._send(call) as response:
                body = await _read(response, call.cap)
                self._note_time(response)
                return _judge(response, body, call.overrides)
        except TimeoutError:
            raise AppError("sync.timeout") from None
        except AppError:
            if self._closed:
                raise Cancelled from None
            raise
        finally:
            self._under_way.discard(limit)

    @asynccontextmanager
    async def stream(self, path: str) -> AsyncIterator[AsyncIterator[StreamEvent]]:
        """Server-sent events until the server or the network ends them; raises AppError."""
        call = Call("GET", path, read_seconds=STREAM_SILENCE_SECONDS)
        async with self._send(call, accept="text/event-stream") as response:
            if response.status_code != httpx.codes.OK:
                _judge(response, await _read(response, call.cap), None)
            if "text/event-stream" not in response.headers.get("content-type", ""):
                raise AppError("sync.not_a_sync_server", status=response.status_code)
            yield _events(response)

    @asynccontextmanager
    async def _send(self, call: Call, *, accept: str | None = None) -> AsyncIterator[httpx.Response]:
        headers = {"Content-Type": "application/json"} if call.body is not None else {}
        if accept is not None:
            headers["Accept"] = accept
        if self._closed:
            raise Cancelled
        if self._unusable is not None:
            raise self._unusable
        timeout = httpx.Timeout(call.read_seconds, connect=_CONNECT_SECONDS)
        sending: AbstractAsyncContextManager[httpx.Response] = self._client.stream(
            call.method, call.path, params=call.params, content=call.body, headers=headers, timeout=timeout
        )
        try:
            async with sending as response:
                yield response
        except httpx.TimeoutException:
            raise AppError("sync.timeout") from None
        except httpx.ProxyError as error:
            raise AppError(_proxy_code(str(error))) from None
        except httpx.RemoteProtocolError:
            raise AppError("sync.bad_answer") from None
        except httpx.ConnectError as error:
            raise AppError(self._connect_code(error)) from None
        except (httpx.HTTPError, httpx.InvalidURL):
            raise AppError("sync.offline") from None

    def _connect_code(self, error: httpx.ConnectError) -> str:
        if _is_certificate(error):
            return "sync.bad_certificate"
        return "sync.offline" if self._proxy is None else "sync.proxy_unreachable"

    def _note_time(self, response: httpx.Response) -> None:
        try:
            self.server_time_ms = int(parsedate_to_datetime(response.headers["date"]).timestamp() * 1000)
        except (KeyError, ValueError, TypeError, OverflowError):
            self.server_time_ms = None


async def _read(response: httpx.Response, cap: int) -> bytes:
    """The body, never more than `cap` bytes of it. Compressed answers were not asked for and are refused."""
    if response.headers.get("content-encoding", "identity").lower() not in ("identity", ""):
        raise AppError("sync.bad_answer", status=response.status_code)
    chunks, size = [], 0
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > cap:
            raise AppError("sync.answer_too_large", limit=cap)
        chunks.append(chunk)
    return b"".join(chunks)


def _judge(response: httpx.Response, body: bytes, overrides: Mapping[int, str] | None) -> bytes | None:
    status = response.status_code
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if status in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED):
        return None
    if status in (httpx.codes.OK, httpx.codes.CREATED, httpx.codes.ACCEPTED) and kind == "application/json":
        return body
    if kind == "application/problem+json":
        raise refusal(_problem(response, body), overrides=dict(overrides or {}))
    if status == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
        raise AppError("sync.proxy_login")
    if status >= httpx.codes.INTERNAL_SERVER_ERROR and status != httpx.codes.NETWORK_AUTHENTICATION_REQUIRED:
        raise AppError("sync.server_error", status=status)
    raise AppError("sync.not_a_sync_server", status=status)


def _problem(response: httpx.Response, body: bytes) -> Problem:
    try:
        problem = decode(body, Problem)
    except msgspec.DecodeError:
        raise AppError("sync.bad_answer", status=response.status_code) from None
    after = response.headers.get("retry-after", "")
    if problem.retry_after is None and after.isascii() and after.isdigit():
        problem = msgspec.structs.replace(problem, retry_after=int(after[:9]))
    return msgspec.structs.replace(problem, status=response.status_code)


async def _events(response: httpx.Response) -> AsyncIterator[StreamEvent]:
    source = httpx_sse.EventSource(cast("httpx.Response", _Bounded(response)))
    events = source.aiter_sse()
    try:
        async for event in events:
            yield StreamEvent(event.event, event.data)
    finally:
        await events.aclose()


class _Bounded:
    """A response whose lines end: a server that never sends a line break is cut off."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.headers = response.headers

    async def aiter_text(self) -> AsyncIterator[str]:
        without_end = 0
        async for text in self._response.aiter_text():
            without_end = len(text) - text.rfind("\n") if "\n" in text else without_end + len(text)
            if without_end > _LINE_BYTES:
                raise AppError("sync.answer_too_large", limit=_LINE_BYTES)
            yield text


def _proxy_code(said: str) -> str:
    """What a proxy's refusal means: it begins with the status of its answer, or tells how a SOCKS greeting ended."""
    status = said[:3]
    if status == "407" or "auth" in said.lower() or "username" in said.lower():
        return "sync.proxy_login"
    if "could not connect" in said:
        return "sync.offline"
    return "sync.offline" if status in _SERVER_UNREACHABLE else "sync.proxy_refused"


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
