"""A line to a real server whose answers somebody on the way, or the server itself, has changed."""

from __future__ import annotations

import json
from collections.abc import Callable

from app.core.errors import AppError
from app.services.sync_lines import opened_by
from app.sync.calls import Call, ProxyChoice

Lie = Callable[[dict | list], dict | list | None]


class LyingLines:
    """Opens lines. `lies` by "METHOD path": a function of the decoded answer, or an error's code instead of one."""

    def __init__(self) -> None:
        self.lies: dict[str, Lie | str] = {}
        self.asked: list[str] = []
        self._open = opened_by("4OTP/test", ProxyChoice)

    def __call__(self, server: str, token: str | None = None):
        return _LyingLine(self._open(server, token), self)


class _LyingLine:
    def __init__(self, line, lines: LyingLines) -> None:
        self._line = line
        self._lines = lines

    @property
    def server_time_ms(self):
        return self._line.server_time_ms

    async def ask(self, call: Call) -> bytes | None:
        what = f"{call.method} {call.path}"
        self._lines.asked.append(what)
        lie = self._lines.lies.get(what)
        if isinstance(lie, str):
            raise AppError(lie)
        body = await self._line.ask(call)
        return body if lie is None or body is None else json.dumps(lie(json.loads(body))).encode()

    def stream(self, path: str):
        return self._line.stream(path)

    async def reopen(self) -> None:
        await self._line.reopen()

    async def close(self) -> None:
        await self._line.close()
