"""`4otp code`: the code of an entry of the vault, or of an otpauth URI at a moment without any vault."""

from __future__ import annotations

import json
import time
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli import passwords
from app.cli.context import Context
from app.core.errors import AppError
from app.otp import registry
from app.otp.base import Passcode
from app.otp.uri import parse

if TYPE_CHECKING:  # a URI's code needs no vault
    from app.vault.model import Code


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY|URI", help="letters of the name, or a URI; - reads it from stdin")
    parser.add_argument("--at", type=float, metavar="UNIX_SECONDS", help="the moment, for a URI; now by default")
    parser.add_argument("--copy", action="store_true", help="put the code on the clipboard instead of printing it")
    parser.add_argument("--watch", action="store_true", help="go on with the next code until Ctrl+C")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    if args.query == "-":
        args.query = passwords.read_uri()
    if "://" in args.query:
        return _of_uri(args, context)
    if args.at is not None:
        raise AppError("cli.at_needs_uri")
    import asyncio  # noqa: PLC0415  (48 ms that the code of a URI does not need)

    code = asyncio.run(_found(args, context))
    if code.otp.counter is not None:
        return asyncio.run(_counted(args, context, code))
    try:
        return _watch(args, context, code)
    except KeyboardInterrupt:  # how watching ends
        return 0


def _of_uri(args: Namespace, context: Context) -> int:
    entry = parse(args.query)
    moment = args.at if args.at is not None else context.clock.now_ms() / 1000
    _show(args, registry.passcode(entry.otp, moment), entry.issuer, entry.account)
    return 0


async def _found(args: Namespace, context: Context) -> Code:
    from app.cli.matching import find_one  # noqa: PLC0415  (as above)

    async with context.open_vault(writes=False) as vault:
        return find_one(vault.snapshot, args.query)


def _watch(args: Namespace, context: Context, code: Code) -> int:
    while True:
        shown = registry.passcode(code.otp, context.clock.now_ms() / 1000)
        _show(args, shown, code.issuer, code.account)
        if not args.watch:
            return 0
        time.sleep(max(shown.valid_until - context.clock.now_ms() / 1000, 0.05))


async def _counted(args: Namespace, context: Context, code: Code) -> int:
    """The next counter is on the disk before the code is shown: a code is never shown twice."""
    from app.cli.handing_over import hand_over, is_running  # noqa: PLC0415  (as above)
    from app.vault.commands import advance_counter  # noqa: PLC0415  (as above)

    otp = code.otp
    if is_running(context.paths):
        answer = hand_over(context.paths, {"verb": "next", "id": code.id})
        otp = replace(otp, counter=int(answer["counter"]))
    else:
        async with context.open_vault(writes=True) as vault:
            otp = vault.snapshot.by_id.get(code.id, code).otp
            await vault.apply(advance_counter(code.id))
    _show(args, registry.passcode(otp, 0), code.issuer, code.account)
    return 0


def _show(args: Namespace, shown: Passcode, issuer: str, account: str) -> None:
    if args.copy:
        from app.platform.clipboard_tool import copy  # noqa: PLC0415  (only when asked for)

        copy(shown.text)
    if args.json:
        told = {"issuer": issuer, "account": account, "valid_from": shown.valid_from, "valid_until": shown.valid_until}
        print(json.dumps(told if args.copy else {"code": shown.text, **told}), flush=True)
    elif not args.copy:
        print(shown.text, flush=True)
