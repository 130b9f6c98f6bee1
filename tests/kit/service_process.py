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


@contextmanager
def sync_service(folder: Path, **settings: str) -> Iterator[tuple[str, Mailbox]]:
    """Its address and the mailbox; `settings` as in the environment, in lower case."""
    port = free_port()
    with mailbox() as box:
        given = {
            "data": str(folder),
            "port": str(port),
            "smtp_host": "127.0.0.1",
            "smtp_port": str(box.port),
            "smtp_security": "none",
            "log_level": "warning",
            **settings,
        }
        environment = {**os.environ, **{f"FOUROTP_SERVER_{name.upper()}": value for name, value in given.items()}}
        command = [sys.executable, "-m", "server.main", "serve"]
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
            try:
                line = next((line for line in process.stdout if line.startswith(READY)), "")
                assert line, "the service ended before it was ready"
                yield line.removeprefix(READY).strip(), box
            finally:
                process.terminate()
                process.wait(timeout=20)
