"""Where a sub-command gets a password from: a prompt, standard input or a file descriptor, never an argument.

A URI, which is as secret, may come from standard input too.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from app.core.errors import AppError

_MAX_BYTES = 64 * 1024


def add_arguments(parser: ArgumentParser) -> None:
    """`--password-stdin` and `--password-fd N`, one or the other."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    group.add_argument("--password-fd", type=int, metavar="N", help="read the password from file descriptor N")


def read(args: Namespace, ask: Callable[[], str]) -> str:
    """The password, without the line's end; everything before it counts, blanks too.

    AppError "cli.password_missing" when the named place cannot be read or is empty.
    """
    if args.password_stdin:
        return _line(sys.stdin.buffer.readline(_MAX_BYTES))
    if args.password_fd is not None:
        try:
            with os.fdopen(args.password_fd, "rb", buffering=0, closefd=False) as file:
                return _line(file.readline(_MAX_BYTES))
        except (OSError, ValueError):  # closed, or no number that a descriptor can have
            raise AppError("cli.password_missing") from None
    return ask()


def read_uri() -> str:
    """One line of standard input, "" at its end. A password may stand in the next: nothing behind the line is read."""
    return sys.stdin.buffer.readline(_MAX_BYTES).decode("utf-8", "surrogateescape").strip()


def _line(octets: bytes) -> str:
    if not octets:
        raise AppError("cli.password_missing")
    return octets.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "surrogateescape")
