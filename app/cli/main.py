"""`4otp` on the command line: finds the sub-command and runs it. Imports a sub-command's module only when it is called.

Exit codes: 0 done, 1 refused or partly refused, 2 usage, 3 wrong password, 4 damaged or unknown file.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import importlib.util
import io
import os
import re
import sys
from collections.abc import Sequence
from typing import Any, Final

from app.cli.context import Context
from app.core.clock import Clock, SystemClock
from app.core.errors import AppError, Cancelled

DONE, REFUSED, USAGE, WRONG_PASSWORD, UNREADABLE = range(5)
COMMANDS: Final = {
    "init": ("init_vault", "make a new vault"),
    "list": ("list_codes", "list the codes"),
    "code": ("code", "print a code, of the vault or of an otpauth URI"),
    "add": ("add", "add a code by its otpauth URI"),
    "rm": ("remove", "move a code to the trash"),
    "scan": ("scan", "print the texts of QR codes in images"),
    "convert": ("convert", "read another app's export and print its entries"),
    "import": ("import_file", "import another app's export or a backup"),
    "export": ("export", "export the codes for another app"),
    "backup": ("backup", "write a backup file"),
    "restore": ("restore", "restore a backup file"),
    "sync": ("sync", "connect and sync without a window"),
}
_WRONG: Final = frozenset(("vault.wrong_password", "vault.recovery_key_wrong", "vault.wrong_pin", "vault.password_due"))
_UNREADABLE: Final = frozenset(("vault.damaged", "vault.not_a_vault", "vault.newer", "vault.unreadable_file"))
_USAGE: Final = frozenset(("cli.password_missing", "cli.no_terminal"))
_OUTPUT_FAILED: Final = frozenset((errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EBADF))
_ID: Final = re.compile(r"-[A-Za-z0-9_-]{20}[AQgw]")  # 16 octets in base64url


class _Parser(argparse.ArgumentParser):
    """Takes an id for a value: one in 64 begins with a dash, which argparse takes for an option.

    Help that cannot be written is a failure like other output, which argparse passes over.
    """

    def _print_message(self, message: str, file: Any = None) -> None:
        stream = file or sys.stderr
        if stream is not None:
            stream.write(message)

    def _parse_optional(self, arg_string: str) -> Any:  # what it gives differs between Pythons
        return None if _ID.fullmatch(arg_string) else super()._parse_optional(arg_string)


def is_command(argv: Sequence[str]) -> bool:
    """Whether the arguments (without the program's name) ask for a sub-command, or for help, and not for the window."""
    rest = _after_global_options(argv)
    return bool(rest) and (rest[0] in COMMANDS or rest[0] in ("-h", "--help", "--version"))


def run(argv: Sequence[str], *, home: str | None = None, clock: Clock | None = None, version: str = "0.1.0") -> int:
    """Runs a sub-command and returns the exit code. `home` is FOUROTP_HOME."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a name that this console cannot show must not end the listing
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = _parse_and_run(argv, home, clock or SystemClock(), version)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output (head, less) has gone
        sys.stderr.close()
        return REFUSED
    except OSError as error:
        if error.filename is not None or error.errno not in _OUTPUT_FAILED:
            raise
        _drop_output()
        return _tell(AppError("cli.output_failed", errno=error.errno), as_json=False)
    return status


def _parse_and_run(argv: Sequence[str], home: str | None, clock: Clock, version: str) -> int:
    parser = _parser(argv, version)
    try:
        args = parser.parse_args(list(argv))
    except SystemExit as told:  # help, or why the words are no command
        return told.code if isinstance(told.code, int) else USAGE
    if args.command is None:
        parser.print_help(sys.stderr)
        return USAGE
    return _run(args, Context(args, home=home, clock=clock, version=version))


def _run(args: argparse.Namespace, context: Context) -> int:
    try:
        return int(_module(args.command).run(args, context))
    except AppError as error:
        return _tell(error, as_json=bool(getattr(args, "json", False)))
    except (Cancelled, KeyboardInterrupt):
        return REFUSED


def _drop_output() -> None:
    """What could not be written goes nowhere, so that the end of the program does not try again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def exit_code(error: AppError) -> int:
    if error.code in _WRONG:
        return WRONG_PASSWORD
    if error.code in _UNREADABLE:
        return UNREADABLE
    return USAGE if error.code in _USAGE else REFUSED


def _tell(error: AppError, *, as_json: bool) -> int:
    from app.cli import text  # noqa: PLC0415  (only when something went wrong)

    print(text.sentence(error), file=sys.stderr)
    if as_json:
        import json  # noqa: PLC0415  (only when asked for)

        print(json.dumps({"error": error.code, "facts": dict(error.facts)}))
    return exit_code(error)


def _parser(argv: Sequence[str], version: str) -> argparse.ArgumentParser:
    """Only the arguments of the sub-command that is called are built; the others are names and a line of help."""
    parser = _Parser(prog="4otp", description="Two-factor codes on the command line.")
    parser.add_argument("--version", action="version", version=f"4OTP {version}")
    parser.add_argument("--vault", metavar="DIR", help="the folder of the vault")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    rest = _after_global_options(argv)
    called = rest[0] if rest else None
    for name, (_module_name, about) in COMMANDS.items():
        if name != called and _is_missing(name):
            continue
        command = commands.add_parser(name, help=about, description=f"4otp {name}: {about}.")
        command.add_argument("--vault", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the vault")
        if name == called:
            _module(name).add_arguments(command)
    return parser


def _after_global_options(argv: Sequence[str]) -> Sequence[str]:
    at = 0
    while at < len(argv):
        if argv[at] == "--vault":
            at += 2
        elif argv[at].startswith("--vault="):
            at += 1
        else:
            return argv[at:]
    return ()


def _is_missing(name: str) -> bool:
    return importlib.util.find_spec(f"app.cli.{COMMANDS[name][0]}") is None


def _module(name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202  (a module with add_arguments and run)
    return importlib.import_module(f"app.cli.{COMMANDS[name][0]}")
