"""`4otp add URI`: adds a code. An equal one is a warning, never a refusal (R9)."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context, print_json
from app.cli.handing_over import hand_over
from app.cli.matching import as_json, name_of
from app.otp.base import Entry
from app.otp.uri import parse
from app.services.codes import duplicates
from app.vault.commands import add_entries, new_ids


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("uri", metavar="URI", help="an otpauth URI; - reads it from standard input")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    text = input() if args.uri == "-" else args.uri
    entry = parse(text)
    if hand_over(context.paths, {"verb": "add", "uri": text}):
        print("The running 4OTP asks you to save the code.", file=sys.stderr)
        return 0
    return asyncio.run(_run(args, context, entry))


async def _run(args: Namespace, context: Context, entry: Entry) -> int:
    async with context.open_vault(writes=True) as vault:
        before = vault.snapshot
        equal = duplicates(before, [entry])[0]
        after = (await vault.apply(add_entries([entry]))).snapshot
        added = after.by_id[new_ids(before, after)[0]]
        if args.json:
            print_json({**as_json(after, added), "same_key_as": equal.id if equal else None})
        else:
            print(name_of(added))
        if equal is not None:
            print(f"{name_of(equal)} has the same key.", file=sys.stderr)
    return 0
