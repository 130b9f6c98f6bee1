"""`4otp rm QUERY`: moves one code to the trash, where it stays for 30 days."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context, print_json
from app.cli.handing_over import hand_over, is_running
from app.cli.matching import as_json, find_one, name_of
from app.vault.commands import delete


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="letters of the name that only this code has, or its id")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    running = is_running(context.paths)
    async with context.open_vault(writes=not running) as vault:
        code = find_one(vault.snapshot, args.query)
        snapshot = vault.snapshot
        if running:
            hand_over(context.paths, {"verb": "rm", "id": code.id})
        else:
            await vault.apply(delete([code.id]))
        if args.json:
            print_json(as_json(snapshot, code))
        else:
            print(f"{name_of(code)} is in the trash.")
    return 0
