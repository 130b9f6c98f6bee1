"""The password of a file, beside the vault's: the next line of the same source, a descriptor of its own, a prompt."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli import passwords
from app.cli.context import Context
from app.core.errors import AppError


def add_arguments(parser: ArgumentParser) -> None:
    """The options of the vault's password, and `--file-password-fd N`."""
    passwords.add_arguments(parser)
    parser.add_argument(
        "--file-password-fd",
        type=int,
        metavar="N",
        help="read the file's password from file descriptor N; otherwise it is the line after the vault's",
    )


def read(args: Namespace, context: Context) -> str:
    """The password of a file that is opened. AppError "cli.password_missing", "cli.no_terminal"."""
    return passwords.read(_source(args), lambda: context.prompt_password("Password of the file: "))


def new(args: Namespace, context: Context) -> str:
    """The password of a file that is made: typed twice at the terminal. AppError "cli.passwords_differ"."""
    source = _source(args)
    if source.password_stdin or source.password_fd is not None:
        return passwords.read(source, lambda: "")
    password = context.prompt_password("New password of the file: ")
    if context.prompt_password("The same again: ") != password:
        raise AppError("cli.passwords_differ")
    return password


def _source(args: Namespace) -> Namespace:
    if args.file_password_fd is not None:
        return Namespace(password_stdin=False, password_fd=args.file_password_fd)
    return Namespace(password_stdin=args.password_stdin, password_fd=args.password_fd)
