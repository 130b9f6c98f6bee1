"""Starts the sync service for a benchmark, with an account, a vault and a connected device made through its API."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from app.wire.octets import Id
from bench.load import cpu_seconds
from tests.kit.protocol_client import Browser, DeviceClient, Owner, code_record

ROOT = Path(__file__).parents[1]


class Served:
    """A running `4otp-server serve`."""

    def __init__(self, folder: Path, database: str = "", **settings: str) -> None:
        self.folder = folder
        names = {"FOUROTP_SERVER_RATE_LIMITS": "off", "FOUROTP_SERVER_LOG_LEVEL": "warning"}
        names |= {f"FOUROTP_SERVER_{name.upper()}": value for name, value in settings.items()}
        if database:
            names["FOUROTP_SERVER_DATABASE"] = database
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server.main", "serve", "--data", str(folder), "--port", "0"],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, env={"PATH": "/usr/bin:/bin", **names},
        )  # fmt: skip
        self.url = ""
        while "ready" not in (line := self.process.stdout.readline()):
            if not line:
                raise RuntimeError("the service did not start")
        self.start_seconds = time.perf_counter() - begun
        self.url = line.split()[-1]
        self.port = int(self.url.rsplit(":", 1)[1])
        self.pid = self.process.pid
        self.start_cpu_seconds = cpu_seconds(self.pid)

    def sign_in_code(self) -> str:
        """The code of the next mail that is printed."""
        while True:
            found = re.search(r"^ +([0-9A-Z]{4}-[0-9A-Z]{4})$", self.process.stdout.readline())
            if found:
                return found.group(1)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    async def owner(self, client: httpx.AsyncClient, email: str) -> Owner:
        browser = Browser(client)
        request_id = await browser.ask(email)
        code = await asyncio.to_thread(self.sign_in_code)
        await browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})
        browser.account = Id.parse((await browser.ok("GET", "/account")).json()["account"])
        owner = Owner(browser)
        await owner.protect()
        return owner


@asynccontextmanager
async def account(served: Served, records: int, email: str = "bench@example.org"):
    """An owner and a device whose vault holds some records of about 600 sealed octets."""
    async with httpx.AsyncClient(base_url=served.url, timeout=60) as client:
        owner = await served.owner(client, email)
        device = DeviceClient(client, owner.keys[0])
        await device.connect()
        await device.pull()
        await device.commit(
            {bytes([7, n % 256, n // 256]) + bytes(13): code_record(f"Site {n}") for n in range(records)}
        )
        yield owner, device
