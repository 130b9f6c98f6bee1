"""`4otp-server serve` as a real process, with its printed mails."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import httpx

from app.wire.octets import Id
from tests.kit.protocol_client import Browser, Owner

ROOT = Path(__file__).parents[2]


def environment(database: str = "", **settings: str) -> dict[str, str]:
    names = {f"FOUROTP_SERVER_{name.upper()}": value for name, value in settings.items()}
    if database:
        names["FOUROTP_SERVER_DATABASE"] = database
    return {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **names}


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


async def operator(
    *arguments: str, data: Path, database: str = "", path: str = "", trusted: Path | None = None, **settings: str
) -> Done:
    """A command of the operator on the host, beside whatever runs.

    `path` replaces the search path for programs; the certificates of `trusted` are trusted instead of the system's.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "server.main", *arguments, cwd=ROOT, stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        env=environment(database, data=str(data), **settings) | ({"PATH": path} if path else {})
        | ({"SSL_CERT_FILE": str(trusted)} if trusted else {}),
    )  # fmt: skip
    out, err = await process.communicate()
    return Done(process.returncode, out.decode(), err.decode())


class ServerProcess:
    """Started with `async with`; `kill` is kill -9."""

    def __init__(self, data: Path, database: str = "", port: int = 0, **settings: str) -> None:
        self.data, self.database, self.port, self.settings = data, database, port, settings
        self.lines: list[str] = []

    async def start(self) -> ServerProcess:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "server.main", "serve", "--data", str(self.data), "--port", str(self.port),
            cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env=environment(self.database, **self.settings), start_new_session=True,
        )  # fmt: skip
        self._errors = asyncio.get_running_loop().create_task(self.process.stderr.read())
        several = int(self.settings.get("workers", "1")) > 1
        line = await self.line_with("starts" if several else "ready")
        self.url = line.split()[-1]
        self.port = int(self.url.rsplit(":", 1)[1])
        if several:
            await self._answering()
        return self

    async def _answering(self) -> None:
        """Connections wait in the backlog until a worker is there."""
        async with httpx.AsyncClient(base_url=self.url, timeout=60) as client:
            await client.get("/api/v1/meta")

    async def line_with(self, text: str) -> str:
        async with asyncio.timeout(60):
            while raw := await self.process.stdout.readline():
                line = raw.decode().rstrip("\n")
                self.lines.append(line)
                if text in line:
                    return line
        raise RuntimeError((await self._errors).decode())

    async def code(self) -> str:
        """The next sign-in code that is printed."""
        while True:
            line = await self.line_with("-")
            if re.fullmatch(r" +[0-9A-Z]{4}-[0-9A-Z]{4}", line):
                return line.strip()

    async def owner(self, client: httpx.AsyncClient, email: str = "ann@example.org") -> Owner:
        browser = Browser(client)
        request_id = await browser.ask(email)
        code = await self.code()
        await browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})
        browser.account = Id.parse((await browser.ok("GET", "/account")).json()["account"])
        owner = Owner(browser)
        await owner.protect()
        return owner

    async def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        await self._ended()

    async def stop(self) -> str:
        """Ends it politely; returns what it logged."""
        if self.process.returncode is None:
            self.process.terminate()
        return await self._ended()

    async def _ended(self) -> str:
        await self.process.stdout.read()
        await self.process.wait()
        return (await self._errors).decode()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.stop()
