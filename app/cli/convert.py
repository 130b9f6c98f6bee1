"""`4otp convert`: reads any supported export and prints its entries; no vault, no display."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from app.cli import convert_text, passwords
from app.core.errors import AppError
from app.formats.base import Locked, Opened, Problem, Report, Row
from app.otp import base32, uri
from app.otp.base import Entry
from app.services.foreign_file import open_path

DONE, REFUSED, USAGE, WRONG_PASSWORD, UNREADABLE = range(5)
_EXIT_CODES = {
    "format.wrong_password": WRONG_PASSWORD,
    "format.not_importable": REFUSED,
    "format.needs_companion": REFUSED,
    "file.unreadable": USAGE,
    "cli.password_missing": USAGE,
    "cli.no_terminal": USAGE,
}


class Context(Protocol):
    """What this sub-command needs of the dispatcher."""

    def prompt_password(self) -> str:
        """Asks at the terminal, without echo."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="an export of another authenticator or password manager"
    )
    parser.add_argument("--key-file", type=Path, metavar="F", help="the key file, where the format has one")
    parser.add_argument("--to", choices=("json", "otpauth"), default="json", help="what to print")
    parser.add_argument("--json", action="store_true", help="machine-readable output, failures too")
    passwords.add_arguments(parser)
    parser.add_argument(
        "--file-password-fd", type=int, metavar="N", help="read it from file descriptor N, as 4otp import does"
    )


def run(args: Namespace, context: Context) -> int:
    """Prints the entries; refused rows and failures go to standard error, with `--json` to standard output too."""
    try:
        report, uris = _with_uris(_read(args, context).without_trashed(), wanted=args.to == "otpauth")
    except AppError as error:
        print(f"{args.file.name}: {convert_text.failure(error)}", file=sys.stderr)
        if args.json:
            _print_json(_failed(error))
        return _EXIT_CODES.get(error.code, UNREADABLE)
    if args.to == "json" or args.json:
        _print_json(as_json(report) | ({"uris": uris} if args.to == "otpauth" else {}))
    else:
        for line in uris:
            print(line)
    for problem in report.problems:
        print(
            f"{problem.row}: {problem.name or '-'}: {convert_text.reason(problem.reason, problem.facts)}",
            file=sys.stderr,
        )
    return REFUSED if report.problems else DONE


def _read(args: Namespace, context: Context) -> Report:
    opened = open_path(args.file, key_file=args.key_file)
    if isinstance(opened, Locked):
        opened = opened.unlock(passwords.read(_source(args), context.prompt_password))
    assert isinstance(opened, Opened)
    return opened.convert()


def _source(args: Namespace) -> Namespace:
    """The only password here is the file's: the option that names it wins, so that one script fits both commands."""
    if args.file_password_fd is None:
        return args
    return Namespace(password_stdin=False, password_fd=args.file_password_fd)


def _with_uris(report: Report, *, wanted: bool) -> tuple[Report, list[str]]:
    """The entries as URIs; one that fits none (a very long name) becomes a problem and is not lost in silence."""
    uris: list[str] = []
    rows: list[Row] = []
    problems = list(report.problems)
    for row in report.rows if wanted else ():
        try:
            uris.append(uri.write(row.entry))
            rows.append(row)
        except AppError as error:
            problems.append(Problem(row.number, row.entry.issuer or row.entry.account, error.code, error.facts))
    return (replace(report, rows=tuple(rows), problems=tuple(problems)) if wanted else report), uris


def as_json(report: Report) -> dict[str, Any]:
    """The machine-readable report, the same for `convert` and `import`."""
    return {
        "format": report.format.id,
        "app": report.format.app,
        "entries": [{"row": row.number, **entry_json(row.entry)} for row in report.rows],
        "problems": [_problem_json(problem) for problem in report.problems],
        "groups": list(report.groups),
        "remarks": [{"code": remark.code, **remark.facts} for remark in report.remarks],
    }


def entry_json(entry: Entry) -> dict[str, Any]:
    """One entry. A mOTP secret is hexadecimal, as that world writes it, and says so; all others are Base32."""
    otp = entry.otp
    is_hex = otp.type == "motp"
    return {
        "type": otp.type,
        "issuer": entry.issuer,
        "account": entry.account,
        "secret": base32.decode(otp.secret).hex() if is_hex else otp.secret,
        **({"secret_encoding": "hex"} if is_hex else {}),
        "algorithm": otp.algorithm,
        "digits": otp.digits,
        "period": otp.period_seconds,
        "counter": otp.counter,
        "pin": otp.pin,
        "tags": list(entry.tags),
        "note": entry.note,
        "favorite": entry.favorite,
        "recovery_codes": list(entry.recovery_codes),
        "remarks": list(entry.remarks),
    }


def _problem_json(problem: Problem) -> dict[str, Any]:
    return {"row": problem.row, "name": problem.name, "reason": problem.reason, "facts": dict(problem.facts)}


def _failed(error: AppError) -> dict[str, Any]:
    """The same shape for a file that gave nothing, so that scripts read one shape."""
    problem = {"row": 0, "name": "", "reason": error.code, "facts": dict(error.facts)}
    return {"format": None, "app": None, "entries": [], "problems": [problem], "groups": [], "remarks": []}


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, indent=1))
