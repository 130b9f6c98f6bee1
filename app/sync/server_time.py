"""What time a sync server says it is: the Date of any answer. Needs no account and sends nothing about the vault.

Asked at each unlocking, by those without sync too, so it does without the line's library: that would be a tenth of the
program's memory. Where a proxy leads to the server the line asks.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import h11

from app.core.errors import AppError
from app.sync.calls import Call, ProxyChoice
from app.sync.proxies import proxy_for
from app.sync.strings import check_server
from app.sync.trust import trust

_SECONDS = 20.0
_PIECE_BYTES = 4096
_PATH = "/meta"


class ServerTime:
    """Asks one server, https or loopback. The answer itself does not matter, its Date does."""

    def __init__(self, server: str, *, app: str, proxy: Callable[[], ProxyChoice] = ProxyChoice) -> None:
        self._server = check_server(server)
        self._app = app
        self._proxy = proxy

    async def server_time_ms(self) -> int:
        """Milliseconds since 1970 UTC, whole seconds. Raises AppError when there is no answer, or none with a Date."""
        if proxy_for(self._server, self._proxy()) is not None:
            return await self._by_line()
        try:
            async with asyncio.timeout(_SECONDS):
                date = await _date_of(self._server, self._app)
        except TimeoutError:
            raise AppError("sync.timeout") from None
        except ssl.SSLCertVerificationError:
            raise AppError("sync.bad_certificate") from None
        except OSError:
            raise AppError("sync.offline") from None
        except h11.RemoteProtocolError:
            raise AppError("sync.bad_answer") from None
        try:
            return int(parsedate_to_datetime(date).timestamp() * 1000)
        except (ValueError, OverflowError):
            raise AppError("sync.not_a_sync_server", status=200) from None

    async def _by_line(self) -> int:
        from app.sync.transport import HttpLine  # noqa: PLC0415  (see above)

        line = HttpLine(self._server, app=self._app, proxy=self._proxy)
        try:
            await line.ask(Call("GET", _PATH))
        except AppError:
            if line.server_time_ms is None:
                raise
        finally:
            await line.close()
        if line.server_time_ms is None:
            raise AppError("sync.not_a_sync_server", status=200)
        return line.server_time_ms


async def _date_of(server: str, app: str) -> str:
    """The Date header, empty without one. Raises OSError and h11.RemoteProtocolError."""
    parts = urlsplit(server)
    secure = parts.scheme == "https"
    reader, writer = await asyncio.open_connection(
        parts.hostname, parts.port or (443 if secure else 80), ssl=trust() if secure else None
    )
    try:
        line = h11.Connection(h11.CLIENT)
        headers = [("Host", parts.netloc), ("User-Agent", app), ("X-4OTP", "1"), ("Connection", "close")]
        writer.write(line.send(h11.Request(method="GET", target=f"/api/v1{_PATH}", headers=headers)) or b"")
        writer.write(line.send(h11.EndOfMessage()) or b"")
        while True:
            event = line.next_event()
            if isinstance(event, h11.Response):
                return dict(event.headers).get(b"date", b"").decode("ascii", "replace")
            if event is h11.NEED_DATA:
                line.receive_data(await reader.read(_PIECE_BYTES))
            elif not isinstance(event, h11.InformationalResponse):
                raise h11.RemoteProtocolError("no answer")
    finally:
        writer.close()
