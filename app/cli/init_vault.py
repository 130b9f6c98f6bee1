"""`4otp init`: makes a new vault. Never over an existing one, not even a damaged one."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context, print_json
from app.core.errors import AppError


def add_arguments(parser: ArgumentParser) -> None:
    passwords.add_arguments(parser)
    parser.add_argument("--hint", default="", help="a hint for the password, shown on the unlock screen")
    parser.add_argument("--no-password", action="store_true", help="no protection: the file opens for everybody")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    vault = context.vault(writes=True)
    try:
        vault.check_absent()
        await vault.create(_new_password(args, context), args.hint)
    finally:
        await vault.close()
    if args.json:
        print_json({"vault": str(context.paths.data)})
    else:
        print(f"A new vault lies in {context.paths.data}")
    return 0


def _new_password(args: Namespace, context: Context) -> str | None:
    if args.no_password:
        return None
    if args.password_stdin or args.password_fd is not None:
        return context.password()
    password = context.prompt_password("New password: ")
    if context.prompt_password("The same again: ") != password:
        raise AppError("cli.passwords_differ")
    return password
