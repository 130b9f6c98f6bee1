"""A process of its own that opens a vault, adds a code, and is hindered: killed at a step, out of space.

usage: python -m tests.kit.saving_child FOLDER [--kill-at STEP] [--file-limit BYTES] [--create] [--hold]
Prints one JSON object: what was opened, what is in memory, why saving failed. `--hold` keeps the lock until stdin ends.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import signal
import sys
import tempfile
from pathlib import Path

from app.core.clock import SystemClock
from app.core.errors import AppError
from app.services.vault import VaultOptions, VaultService
from app.vault.commands import add_entries
from tests.kit.vaults import entry


def killer(at: str | None):
    def step(name: str) -> None:
        if name == at:
            os.kill(os.getpid(), signal.SIGKILL)

    return step


async def work(args: argparse.Namespace) -> dict:
    vault = VaultService(args.folder, clock=SystemClock(), options=VaultOptions(kdf=1, step=killer(args.kill_at)))
    told: dict = {"opened": False}
    try:
        await (vault.create(None) if args.create else vault.unlock(None))
        told["opened"] = True
        await vault.apply(add_entries([entry("added", number=99)]))
    except AppError as error:
        told["error"] = error.code
    if told["opened"]:
        told["codes"] = len(vault.snapshot.codes)
    told["failed"] = vault.save_failure.code if vault.save_failure else None
    if args.hold:
        print(json.dumps(told), flush=True)
        sys.stdin.read()
    await vault.close()
    return told


async def warm_up() -> None:
    """Everything is imported before there is no more space."""
    with tempfile.TemporaryDirectory() as folder:
        vault = VaultService(Path(folder), clock=SystemClock())
        await vault.create(None)
        await vault.apply(add_entries([entry()]))
        await vault.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kill-at")
    parser.add_argument("--file-limit", type=int)
    parser.add_argument("--create", action="store_true")
    parser.add_argument("--hold", action="store_true")
    args = parser.parse_args()
    asyncio.run(warm_up())
    if args.file_limit is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (args.file_limit, args.file_limit))
    told = asyncio.run(work(args))
    if not args.hold:
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
