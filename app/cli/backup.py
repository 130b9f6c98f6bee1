"""`4otp backup`: an encrypted backup file, read back and proved before it counts."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli import file_failures, file_passwords, text
from app.cli.context import Context, print_json
from app.core.errors import AppError
from app.services.backup import BackupService


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="the file to write; a name with the time when left out"
    )
    parser.add_argument("--force", action="store_true", help="replace the file when it exists")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    file_passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    async with context.open_vault(writes=True) as vault:
        backup = BackupService(vault, context.clock, f"4OTP {context.version}")
        path = args.file or Path(backup.suggested_name())
        try:
            file_failures.check_free(path, force=args.force)
            made = await backup.write(path, file_passwords.new(args, context))
        except AppError as error:
            if not file_failures.is_of_file(error):
                raise
            return file_failures.tell(path.name, error, as_json=args.json)
    if made.unreadable:
        print(f"{made.unreadable} entries could not be read and are included as they are", file=sys.stderr)
    if args.json:
        print_json({"file": str(made.path), "codes": made.codes, "unreadable": made.unreadable})
    else:
        print(f"{made.path}: {text.counted(made.codes, 'code')}, read back and proved")
    return 0
