"""`4otp restore`: a 4OTP backup, or the pictures of a recovery kit, merged into the vault. Nothing is ever removed."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli import file_failures, file_passwords
from app.cli.context import Context, print_json
from app.cli.import_file import import_one
from app.core.errors import AppError
from app.services.transfer import ImportFile, TransferService


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a backup, or pictures of a recovery kit")
    parser.add_argument("--synced", action="store_true", help="add to the synced codes")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    file_passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    async with context.open_vault(writes=not args.dry_run) as vault:
        transfer = TransferService(vault)
        name = args.files[0].name
        try:
            code, report = await import_one(await _backup(transfer, args.files), transfer, args, context)
        except AppError as error:
            if not file_failures.is_of_file(error):
                raise
            return file_failures.tell(name, error, as_json=args.json)
    if report is not None:
        print_json(report)
    return code


async def _backup(transfer: TransferService, paths: list[Path]) -> ImportFile:
    """The one backup in these files. AppError "cli.not_a_backup" and those of opening."""
    files, failed = await transfer.open_paths(paths)
    if failed:
        raise failed[0].error
    if len(files) != 1 or not files[0].is_backup:
        raise AppError("cli.not_a_backup")
    return files[0]
