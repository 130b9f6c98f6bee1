"""The sentences of imports, backups and exports: counts, standings, reasons, failures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError, Fact
from app.services.review import Review, ReviewRow, Standing
from app.ui.text.errors import sentence

_tr = QCoreApplication.translate


def counts(review: Review) -> str:
    """Such as: "37 codes in this file: 5 new, 31 already here, 1 differs." Only what there is is named."""
    total = _tr("Transfer", "%n code(s) in this file", "", len(review.rows))
    parts = [
        text(count)
        for standing, text in _COUNTED
        if (count := review.count(standing) + (review.count(Standing.SAME_KEY) if standing is Standing.NEW else 0))
    ]
    return f"{total}: {', '.join(parts)}." if parts else f"{total}."


def standing_word(row: ReviewRow) -> str:
    """What becomes of a row, in a few words; the reason for one that is refused."""
    if row.standing is Standing.REFUSED:
        return _tr("Transfer", "Refused: {why}").format(why=reason(row.reason, row.facts))
    return _STANDINGS[row.standing]()


def reason(code: str, facts: Mapping[str, Fact]) -> str:
    """Why something was refused."""
    words = _REASONS.get(code)
    return words(facts) if words is not None else sentence(AppError(code, **facts))


def failure(error: AppError) -> str:
    """Why a file could not be opened: wrong password, damaged, unknown, or not importable are four things."""
    return reason(error.code, error.facts)


_COUNTED: tuple[tuple[Standing, Callable[[int], str]], ...] = (
    (Standing.NEW, lambda n: _tr("Transfer", "%n new", "", n)),
    (Standing.HERE, lambda n: _tr("Transfer", "%n already here", "", n)),
    (
        Standing.DIFFERS,
        lambda n: _tr("Transfer", "%n differs", "", n) if n == 1 else _tr("Transfer", "%n differ", "", n),
    ),
    (Standing.REFUSED, lambda n: _tr("Transfer", "%n refused", "", n)),
)

_STANDINGS: dict[Standing, Callable[[], str]] = {
    Standing.NEW: lambda: _tr("Transfer", "New"),
    Standing.HERE: lambda: _tr("Transfer", "Already here"),
    Standing.SAME_KEY: lambda: _tr("Transfer", "New name for a key that is here"),
    Standing.DIFFERS: lambda: _tr("Transfer", "Differs from the one here: both are kept"),
}

_REASONS: dict[str, Callable[[Mapping[str, Fact]], str]] = {
    "format.wrong_password": lambda _f: _tr("Transfer", "This is not the password of the file."),
    "format.damaged": lambda _f: _tr("Transfer", "The file is damaged or incomplete. Nothing was changed."),
    "format.unknown": lambda _f: _tr("Transfer", "4OTP does not know this kind of file. Nothing was changed."),
    "format.too_large": lambda _f: _tr("Transfer", "The file is larger than any export. Nothing was changed."),
    "format.too_costly": lambda _f: _tr("Transfer", "The file asks for more work than any real export does."),
    "format.not_enough_memory": lambda _f: _tr("Transfer", "There is not enough free memory to open this file."),
    "format.needs_companion": lambda f: _tr(
        "Transfer", "This file needs another one beside it: {file}. Choose both together."
    ).format(file=f.get("file")),
    "format.not_importable": lambda f: _tr(
        "Transfer", "{app} does not let anybody read this file. Export it there in another way, without its own lock."
    ).format(app=f.get("app")),
    "file.unreadable": lambda _f: _tr("Transfer", "The file cannot be read from the disk."),
    "backup.wrong_passphrase_or_damaged": lambda _f: _tr("Transfer", "Wrong passphrase or damaged file."),
    "backup.newer": lambda _f: _tr("Transfer", "This backup was made by a newer 4OTP. Please update."),
    "backup.not_a_backup": lambda _f: _tr("Transfer", "This is no backup of 4OTP."),
    "backup.too_large": lambda _f: _tr("Transfer", "The backup is larger than 64 MiB."),
    "backup.not_proved": lambda _f: _tr(
        "Transfer", "The file was written, but could not be read back. It is no backup; try another place."
    ),
    "backup.folder_missing": lambda _f: _tr("Transfer", "The folder for backups is not there."),
    "backup.key_unreadable": lambda _f: _tr("Transfer", "The settings of the automatic backup are damaged: set it up."),
    "vault.bad_record": lambda f: _tr("Transfer", "its “{member}” cannot be read; it is kept as it is").format(
        member=f.get("member")
    ),
    "vault.save_failed": lambda _f: _tr("Transfer", "The file could not be written there."),
    "vault.read_only": lambda _f: _tr("Transfer", "The file could not be written there: the folder is read-only."),
    "vault.disk_full": lambda _f: _tr("Transfer", "The disk is full. Nothing was written."),
    "trashed": lambda _f: _tr("Transfer", "it lies in the other app's trash"),
}
