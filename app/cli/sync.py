"""`4otp sync connect|now|status|history|revert|repair|disconnect`: sync without a window.

The access key is asked for, or read from standard input; as an argument it would be in the list of processes.
"""

from __future__ import annotations

import asyncio
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from app.cli import passwords
from app.cli.context import Context, print_json
from app.cli.sync_connect import add_connect_arguments, connect
from app.cli.sync_output import moment, outcome_json, say, status_lines
from app.core.errors import AppError
from app.services.proxy import proxy_of
from app.services.sync import SyncService
from app.services.sync_status import SyncOptions, SyncStatus
from app.sync.builtin import SERVICE_URL
from app.sync.history import Version

DONE, REFUSED = 0, 1
Work = Callable[[Namespace, Context], Coroutine[Any, Any, int]]


def add_arguments(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="sync_command", metavar="WHAT", required=True)
    add_connect_arguments(_command(commands, "connect", "connect this vault with an access key"))
    now = _command(commands, "now", "fetch and send changes")
    now.add_argument("--again", action="store_true", help="end an alarm first, and ask the server anew")
    now.add_argument("--confirm-deletes", action="store_true", help="send a deletion of many codes, too")
    _command(commands, "status", "what is connected, and what waits to be sent")
    _command(commands, "history", "the last 50 versions")
    revert = _command(commands, "revert", "bring back an earlier version on all devices")
    revert.add_argument("version", type=int, metavar="N", help="the number that history shows")
    revert.add_argument("--yes", action="store_true", help="do it, after the difference was shown")
    _command(commands, "repair", "after the server lost changes: bring back what is missing there")
    disconnect = _command(commands, "disconnect", "end sync on this device")
    disconnect.add_argument("--remove", action="store_true", help="remove the synced codes from this device")


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_WORK[args.sync_command](args, context))


async def _connect(args: Namespace, context: Context) -> int:
    text = _key(args, context)
    async with _sync(args, context) as sync:
        return await connect(sync, args, text)


async def _now(args: Namespace, context: Context) -> int:
    async with _sync(args, context) as sync:
        _check_connected(sync.status)
        if args.again:
            await sync.try_again()
        outcome = await (sync.confirm_deletes() if args.confirm_deletes else sync.sync_now())
        say(args, outcome_json(outcome), f"Received {outcome.received}, sent {outcome.sent}.", sync.told(outcome))
        if outcome.held:
            print(f"{outcome.held} deletions wait. Send them with --confirm-deletes.", file=sys.stderr)
    return REFUSED if outcome.held or outcome.oversize else DONE


async def _status(args: Namespace, context: Context) -> int:
    async with _sync(args, context, writes=False) as sync:
        status = sync.status
    if args.json:
        print_json(_status_json(status))
    else:
        for line in status_lines(status):
            print(line)
    return REFUSED if status.alarm is not None else DONE


async def _history(args: Namespace, context: Context) -> int:
    async with _sync(args, context) as sync:
        _check_connected(sync.status)
        versions = await sync.history()
    if args.json:
        print_json([_version_json(version) for version in versions])
    else:
        for version in versions:
            print(_version_line(version))
    return DONE


async def _revert(args: Namespace, context: Context) -> int:
    async with _sync(args, context) as sync:
        _check_connected(sync.status)
        preview = await sync.preview_revert(args.version)
        counts = {"back": len(preview.back), "gone": len(preview.gone), "changed": len(preview.changed)}
        if args.yes and not preview.empty:
            await sync.revert(args.version)
    if args.json:
        print_json({"version": args.version, **counts, "done": args.yes and not preview.empty})
    else:
        print(f"{counts['back']} come back, {counts['gone']} go, {counts['changed']} change.")
        for sign, lines in (("+", preview.back), ("-", preview.gone), ("~", preview.changed)):
            for line in lines:
                print(f"{sign} {line.issuer} {line.account}".rstrip())
        if not args.yes:
            print("Nothing was changed. Add --yes to do it.")
    return DONE


async def _repair(args: Namespace, context: Context) -> int:
    async with _sync(args, context) as sync:
        _check_connected(sync.status)
        await sync.repair()
        say(args, {"repaired": True}, "Repaired: what this device and the server had is on both again.")
    return DONE


async def _disconnect(args: Namespace, context: Context) -> int:
    async with _sync(args, context) as sync:
        _check_connected(sync.status)
        await sync.disconnect(keep=not args.remove)
        kept = "The synced codes were removed from this device." if args.remove else "All codes stay on this device."
        say(args, {"connected": False}, f"Disconnected. {kept}")
    return DONE


_WORK: dict[str, Work] = {
    "connect": _connect,
    "now": _now,
    "status": _status,
    "history": _history,
    "revert": _revert,
    "repair": _repair,
    "disconnect": _disconnect,
}


def _command(commands: Any, name: str, about: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=about, description=f"4otp sync {name}: {about}.")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    passwords.add_arguments(parser)
    return parser


@asynccontextmanager
async def _sync(args: Namespace, context: Context, *, writes: bool = True) -> AsyncIterator[SyncService]:
    del args
    async with context.open_vault(writes=writes) as vault:
        options = SyncOptions(
            app=f"4OTP/{context.version}",
            service_url=SERVICE_URL,
            device_name=platform.node()[:100],
            proxy=proxy_of(vault),
        )
        sync = SyncService(vault, context.clock, options)
        try:
            yield sync
        finally:
            await sync.stop()


def _key(args: Namespace, context: Context) -> str:
    if args.key == "-":
        if args.password_stdin:
            context.password()  # it is the first line
        return sys.stdin.buffer.readline(8192).decode("utf-8", "replace")
    return str(args.key) if args.key is not None else context.prompt_password("Access key: ")


def _check_connected(status: SyncStatus) -> None:
    if not status.connected:
        raise AppError("sync.not_connected")


def _status_json(status: SyncStatus) -> dict[str, Any]:
    return {
        "connected": status.connected,
        "enabled": status.enabled,
        "server": status.server,
        "mode": status.mode,
        "waiting": status.waiting,
        "held": status.held,
        "last_contact": status.last_contact_ms,
        "last_change": status.last_change_ms,
        "alarm": status.alarm,
    }


def _version_json(version: Version) -> dict[str, Any]:
    return {
        "version": version.seq,
        "created": version.created_ms,
        "key": version.key,
        "device": version.device,
        "revert_to": version.revert_to,
        "repair": version.repair,
        "changes": [
            {"op": c.op, "issuer": c.issuer, "account": c.account, "fields": list(c.fields)} for c in version.changes
        ],
        "more": version.more,
    }


def _version_line(version: Version) -> str:
    names = ", ".join(f"{change.op} {change.issuer or change.account or '?'}" for change in version.changes[:3])
    rest = len(version.changes) - 3 + version.more
    what = "repair" if version.repair else f"revert to {version.revert_to}" if version.revert_to is not None else names
    who = ", ".join(name for name in (version.key, version.device) if name)
    more = f" and {rest} more" if rest > 0 and what == names else ""
    return f"{version.seq}\t{moment(version.created_ms)}\t{who}\t{what}{more}"
