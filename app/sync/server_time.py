"""What time a sync server says it is: the Date of any answer. Needs no account and sends nothing about the vault."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import AppError
from app.sync.calls import Call, ProxyChoice
from app.sync.transport import HttpLine


class ServerTime:
    """Asks one server, https or loopback. The answer itself does not matter, its Date does."""

    def __init__(self, server: str, *, app: str, proxy: Callable[[], ProxyChoice] = ProxyChoice) -> None:
        self._server = server
        self._app = app
        self._proxy = proxy

    async def server_time_ms(self) -> int:
        """Milliseconds since 1970 UTC, whole seconds. Raises AppError when there is no answer, or none with a Date."""
        line = HttpLine(self._server, app=self._app, proxy=self._proxy)
        try:
            await line.ask(Call("GET", "/meta"))
        except AppError:
            if line.server_time_ms is None:
                raise
        finally:
            await line.close()
        if line.server_time_ms is None:
            raise AppError("sync.not_a_sync_server", status=200)
        return line.server_time_ms
