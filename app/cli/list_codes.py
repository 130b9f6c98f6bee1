"""`4otp list`: the codes that match, best first. Reads without the lock."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context, print_json
from app.cli.matching import as_json, find_all, name_of


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", nargs="?", default="", metavar="QUERY", help="letters of issuer, account, group, tag")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    async with context.open_vault(writes=False) as vault:
        snapshot = vault.snapshot
        found = find_all(snapshot, args.query)
        if args.json:
            print_json([as_json(snapshot, code) for code in found])
        else:
            for code in found:
                print(name_of(code))
        if snapshot.unreadable:
            print(f"{len(snapshot.unreadable)} entries cannot be read; they are kept.", file=sys.stderr)
    return 0 if found or not args.query else 1
