"""The sync service as its own process, on a fresh folder, with its mails caught."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.kit.mail_catcher import Mailbox, free_port, mailbox

ROOT = Path(__file__).parents[2]
READY = "4OTP Sync is ready: "


class ServiceProcess:
    """Started, stopped and started again on the same folder and port."""

    def __init__(self, folder: Path, box: Mailbox, settings: dict[str, str]) -> None:
        self.folder = folder
        self.box = box
        self.origin = ""
        self._process: subprocess.Popen[str] | None = None
        given = {
            "data": str(folder),
            "port": str(free_port()),
            "smtp_host": "127.0.0.1",
            "smtp_port": str(box.port),
            "smtp_security": "none",
            "log_level": "warning",
            **settings,
        }
        self._environment = {**os.environ, **{f"FOUROTP_SERVER_{k.upper()}": value for k, value in given.items()}}

    def start(self) -> None:
        command = [sys.executable, "-m", "server.main", "serve"]
        self._process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, text=True)
        line = next((line for line in self._process.stdout if line.startswith(READY)), "")
        assert line, "the service ended before it was ready"
        self.origin = line.removeprefix(READY).strip()

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=20)
            self._process.stdout.close()
            self._process = None


@contextmanager
def sync_service(folder: Path, **settings: str) -> Iterator[ServiceProcess]:
    """`settings` as in the environment, in lower case."""
    with mailbox() as box:
        service = ServiceProcess(folder, box, settings)
        try:
            service.start()
            yield service
        finally:
            service.stop()
