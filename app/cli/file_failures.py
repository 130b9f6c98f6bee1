"""What a file that could not be read or written comes to: a sentence and an exit code."""

from __future__ import annotations

import sys
from pathlib import Path

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
_NOT_WRITTEN = ("cli.file_exists", "cli.folder_missing")
_OF_FILES = ("format.", "file.", "otp.", "entry.", "kit.", "backup.")


def check_free(path: Path, *, force: bool) -> None:
    """AppError "cli.file_exists" for a name that is taken, "cli.folder_missing" for one in a folder that is not."""
    if not path.parent.is_dir():
        raise AppError("cli.folder_missing")
    if path.exists() and not force:
        raise AppError("cli.file_exists")


def is_of_file(error: AppError) -> bool:
    """Whether the failure is the file's, and not the vault's or the person's."""
    return error.code.startswith(_OF_FILES) or error.code in ("cli.not_a_backup", *_NOT_WRITTEN)


def tell(name: str, error: AppError, *, as_json: bool) -> int:
    """Prints what happened and returns the exit code."""
    print(f"{name}: {sentence(error)}", file=sys.stderr)
    if as_json:
        print_json({"error": error.code, "facts": dict(error.facts)})
    refused = error.code in ("backup.passphrase_too_short", *_NOT_WRITTEN)
    return _EXIT_CODES.get(error.code, REFUSED if refused else UNREADABLE)
