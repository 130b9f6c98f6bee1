"""The HTTP connection: uvicorn's own, with an end to what it would keep of a request before anybody has seen it.

The parser keeps an address, a header or a trailer in memory for as long as it comes, and waits for ever for the rest.
"""

from __future__ import annotations

from asyncio import TimerHandle
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# More than the shield lets through, which has its own words; what came with the first piece of a request is free.
LIMIT_BYTES: Final = 64 << 10
HEAD_SECONDS: Final = 30.0


class Connection(HttpToolsProtocol):
    """Refuses a request with too much beside its body, and ends when a request does not begin or go on in time."""

    _rest = 0
    _body = 0
    _begun = False
    _open = False
    _timer: TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_came()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._body, self._begun = 0, False
        super().data_received(data)
        if not self._begun:
            self._rest += len(data) - self._body
        if self._open and self._rest > LIMIT_BYTES and not self.transport.is_closing():
            self.send_400_response("Too much beside the body.")

    def on_message_begin(self) -> None:
        self._rest, self._begun, self._open = 0, True, True
        self._wait_for_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._head_came()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._body += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._open = False
        super().on_message_complete()

    def _wait_for_head(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(HEAD_SECONDS, self._end)

    def _head_came(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _end(self) -> None:
        self._timer = None
        self.transport.close()
