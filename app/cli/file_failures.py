"""What a file that could not be read or written comes to: a sentence and an exit code."""

from __future__ import annotations

import sys
from pathlib import Path

from app.cli import convert_text
from app.cli.context import print_json
from app.cli.text import sentence
from app.core.errors import AppError

DONE, REFUSED, USAGE, WRONG_PASSWORD, UNREADABLE = range(5)
_EXIT_CODES = {
    "format.wrong_password": WRONG_PASSWORD,
    "backup.wrong_passphrase_or_damaged": WRONG_PASSWORD,
    "format.not_importable": REFUSED,
    "format.needs_companion": REFUSED,
    "kit.parts_missing": REFUSED,
    "file.unreadable": USAGE,
}
_SENTENCES = {
    "backup.wrong_passphrase_or_damaged": "The passphrase is wrong, or the file is damaged.",
    "backup.newer": "This backup was made by a newer 4OTP.",
    "backup.not_proved": "The backup was written and could not be read back. It does not count.",
    "backup.passphrase_too_short": "The passphrase needs at least {minimum} characters.",
    "cli.not_a_backup": "This is no 4OTP backup. Use 4otp import.",
    "cli.file_exists": "This file exists. Nothing was written; --force replaces it.",
    "kit.parts_missing": "Parts {missing} of {size} are missing. Nothing was changed.",
    "kit.part_damaged": "A part of this recovery kit cannot be read.",
    "kit.mixed": "These are parts of two recovery kits.",
}
_OF_FILES = ("format.", "file.", "otp.", "entry.")


def check_free(path: Path, *, force: bool) -> None:
    """AppError "cli.file_exists" for a name that is taken."""
    if path.exists() and not force:
        raise AppError("cli.file_exists")


def is_of_file(error: AppError) -> bool:
    """Whether the failure is the file's, and not the vault's or the person's."""
    return error.code.startswith((*_OF_FILES, "kit.", "backup.")) or error.code in _SENTENCES


def tell(name: str, error: AppError, *, as_json: bool) -> int:
    """Prints what happened and returns the exit code."""
    pattern = _SENTENCES.get(error.code)
    if pattern is not None:
        text = pattern.format_map(dict(error.facts))
    else:
        text = convert_text.failure(error) if error.code.startswith(_OF_FILES) else sentence(error)
    print(f"{name}: {text}", file=sys.stderr)
    if as_json:
        print_json({"error": error.code, "facts": dict(error.facts)})
    refused = error.code in ("backup.passphrase_too_short", "cli.file_exists")
    return _EXIT_CODES.get(error.code, REFUSED if refused else UNREADABLE)
