"""Opens lines to servers. The library behind them is loaded with the first one, not with the window."""

from __future__ import annotations

from collections.abc import Callable

from app.sync.calls import Line, OpenLine, ProxyChoice


def opened_by(app: str, proxy: Callable[[], ProxyChoice]) -> OpenLine:
    """Lines that say which app they come from and go the way that `proxy` chooses at the moment."""

    def open_line(server: str, token: str | None = None) -> Line:
        from app.sync.transport import HttpLine  # noqa: PLC0415  (84 ms that no window should wait for)

        return HttpLine(server, app=app, token=token, proxy=proxy)

    return open_line
