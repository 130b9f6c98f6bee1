"""`4otp export`: the codes in another app's format. What it cannot carry is named before anything is written."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli import file_failures, file_passwords, text
from app.cli.context import Context, print_json
from app.cli.file_failures import DONE, REFUSED
from app.core.errors import AppError
from app.services.export import ExportPlan, ExportService
from app.services.vault import VaultService

_REASONS = {
    "export.type": "the format does not know this kind of code",
    "export.algorithm": "the format does not know its algorithm",
    "export.digits": "the format does not know its number of digits",
    "otp.uri_too_long": "it is too long for an address",
}
_MEMBERS = {
    "note": "notes",
    "tags": "tags and groups",
    "favorite": "pins",
    "icon": "icons",
    "recovery_codes": "recovery codes",
    "pin": "PINs",
    "parameters": "unknown parameters",
}
_FORMATS = ("otpauth", "aegis", "2fas", "bitwarden", "csv", "sheet")


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    parser.add_argument("--format", choices=_FORMATS, default="otpauth", help="the format (otpauth)")
    parser.add_argument("--encrypt", action="store_true", help="under a password of its own (aegis, 2fas)")
    parser.add_argument("--recovery-codes", action="store_true", help="print recovery codes on the sheet")
    parser.add_argument("--force", action="store_true", help="replace the file when it exists")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    file_passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    async with context.open_vault(writes=False) as vault:
        try:
            file_failures.check_free(args.file, force=args.force)
            export = ExportService(vault, context.clock, f"4OTP {context.version}")
            plan = export.plan(args.format, encrypted=args.encrypt, with_recovery_codes=args.recovery_codes)
            _say(plan)
            password = file_passwords.new(args, context) if args.encrypt else None
            await export.write(plan, args.file, vault_password=_vault_password(vault, context, plan), password=password)
        except AppError as error:
            if not file_failures.is_of_file(error):
                raise
            return file_failures.tell(args.file.name, error, as_json=args.json)
    if args.json:
        print_json(_as_json(args.file, plan))
    else:
        print(f"{args.file.name} ({plan.app}): {text.counted(plan.carried, 'code')} written")
    return REFUSED if plan.refused else DONE


def _vault_password(vault: VaultService, context: Context, plan: ExportPlan) -> str | None:
    """Plain exports ask for the password again; at the command line it was given a moment ago, or is asked for now."""
    return context.password() if plan.is_plain and "password" in vault.status().slots else None


def _say(plan: ExportPlan) -> None:
    """What stays behind, before it does."""
    for name, reason in plan.refused:
        print(f"{name or '-'}: not written: {_REASONS.get(reason) or text.sentence(AppError(reason))}", file=sys.stderr)
    for member, count in plan.losses.items():
        print(f"{plan.app} files hold no {_MEMBERS.get(member, member)}: left out of {count}", file=sys.stderr)
    if plan.unreadable:
        print(f"{plan.unreadable} entries that cannot be read go into backups only", file=sys.stderr)
    if plan.is_plain:
        print("This file holds the keys in the clear: whoever reads it has the codes.", file=sys.stderr)


def _as_json(path: Path, plan: ExportPlan) -> dict[str, object]:
    return {
        "file": str(path),
        "format": plan.format,
        "encrypted": not plan.is_plain,
        "written": plan.carried,
        "problems": [{"name": name, "reason": reason} for name, reason in plan.refused],
        "losses": dict(plan.losses),
        "unreadable": plan.unreadable,
    }
