"""The sync service as it really runs: a process of its own on a free port, with its own folder and database."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


class ServerProcess:
    """Started, stopped, killed and started again on the same folder."""

    def __init__(self, folder: Path, *, database: str = "", workers: int = 1, **settings: str) -> None:
        self.folder = folder
        self.url = ""
        self.lines: list[str] = []
        self.seen: list[str] = []
        self._port = 0
        self._settings = {"DATABASE": database, "WORKERS": str(workers), "RATE_LIMITS": "false", **settings}
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task | None = None
        self._news = asyncio.Event()

    async def start(self) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("FOUROTP_")}
        environment |= {f"FOUROTP_SERVER_{name}": value for name, value in self._settings.items() if value}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "server.main", "serve", "--port", str(self._port), "--data", str(self.folder),
            cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        self._reading = asyncio.create_task(self._read(self._process.stdout))
        line = await self.said(r"(?:is ready|starts): (http://\S+)")
        self.url = line.group(1)
        self._port = int(self.url.rpartition(":")[2])

    async def stop(self, how: int = signal.SIGTERM) -> None:
        if self._process is None:
            return
        if self._process.returncode is None:
            self._process.send_signal(how)
        await self._process.wait()
        await self._reading
        self._process._transport.close()
        self._process = None

    def freeze(self) -> None:
        """Keeps its connections and answers nobody until `thaw`."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    async def said(self, pattern: str) -> re.Match[str]:
        """Waits for a line; takes everything up to it."""
        async with asyncio.timeout(60):
            while True:
                for number, line in enumerate(self.lines):
                    found = re.search(pattern, line)
                    if found:
                        del self.lines[: number + 1]
                        return found
                if self._reading.done():
                    raise RuntimeError(f"the server ended: {self.output}")
                self._news.clear()
                await self._news.wait()

    @property
    def output(self) -> str:
        return "".join(self.seen)

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            text = line.decode("utf-8", "replace")
            self.lines.append(text)
            self.seen.append(text)
            self._news.set()
        self._news.set()


@asynccontextmanager
async def serving_process(folder: Path, **options) -> AsyncIterator[ServerProcess]:
    process = ServerProcess(folder, **options)
    await process.start()
    try:
        yield process
    finally:
        await process.stop()
