"""`4otp add URI...`: adds codes. An equal one is a warning, never a refusal (R9)."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context, print_json
from app.cli.handing_over import hand_over, is_running
from app.cli.matching import as_json, name_of
from app.cli.text import sentence
from app.core.errors import AppError
from app.otp.base import Entry
from app.otp.uri import parse
from app.services.codes import duplicates
from app.settings.sections.sync import NEW_CODES
from app.vault.commands import add_entries, new_ids
from app.vault.model import Snapshot


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("uris", nargs="+", metavar="URI", help="an otpauth URI; - reads one from standard input")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--synced", dest="synced", action="store_true", default=None, help="on all your devices")
    where.add_argument("--local", dest="synced", action="store_false", help="on this device only")
    parser.add_argument("--json", action="store_true", help="machine-readable output: a list when there are several")
    passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    """Adds what can be read in one go; of several, one that cannot be read is named by its place and stops nothing."""
    texts = [passwords.read_uri() if uri == "-" else uri for uri in args.uris]
    read = [(text, entry) for place, text in enumerate(texts, 1) if (entry := _entry(text, place, len(texts)))]
    code = 0 if len(read) == len(texts) else 1
    if not read:
        if args.json:
            print_json([])
        return code
    if is_running(context.paths):
        for text, _entry_of_it in read:
            hand_over(context.paths, {"verb": "add", "uri": text})
        print("The running 4OTP asks you to save the code, and where it goes.", file=sys.stderr)
        return code
    asyncio.run(_add(args, context, [entry for _text, entry in read], as_list=len(texts) > 1))
    return code


def _entry(text: str, place: int, count: int) -> Entry | None:
    try:
        return parse(text)
    except AppError as error:
        if count == 1:
            raise
        print(f"URI {place} of {count}: {sentence(error)}", file=sys.stderr)
        return None


def _goes_to_sync(wanted: bool | None, snapshot: Snapshot) -> bool:  # noqa: FBT001  (None: as the settings say)
    """AppError "sync.not_connected". Where the settings say "ask", a code stays here, and that is said."""
    if wanted is not None:
        if wanted and snapshot.sync is None:
            raise AppError("sync.not_connected")
        return wanted
    if snapshot.sync is None:
        return False
    chosen = NEW_CODES.checked(snapshot.settings.get(NEW_CODES.key))
    if chosen == "ask":
        print("It stays on this device; --synced puts it on all your devices.", file=sys.stderr)
    return chosen == "synced"


async def _add(args: Namespace, context: Context, entries: list[Entry], *, as_list: bool) -> None:
    async with context.open_vault(writes=True) as vault:
        before = vault.snapshot
        synced = _goes_to_sync(args.synced, before)
        equal = duplicates(before, entries)
        after = (await vault.apply(add_entries(entries, synced=synced))).snapshot
        added = [after.by_id[new_id] for new_id in new_ids(before, after)]
        told = [
            {**as_json(after, code), "same_key_as": known.id if known else None}
            for code, known in zip(added, equal, strict=True)
        ]
        if args.json:
            print_json(told if as_list else told[0])
        else:
            for code in added:
                print(name_of(code))
        for known in equal:
            if known is not None:
                print(f"{name_of(known)} has the same key.", file=sys.stderr)
