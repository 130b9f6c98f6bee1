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
    """Why something was refused. What is said of the vault elsewhere is said of the file here."""
    words = _OF_WRITING.get(code)
    return words() if words is not None else sentence(AppError(code, **facts))


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

_OF_WRITING: dict[str, Callable[[], str]] = {
    "vault.save_failed": lambda: _tr("Transfer", "The file could not be written there."),
    "vault.read_only": lambda: _tr("Transfer", "The file could not be written there: the folder is read-only."),
    "vault.disk_full": lambda: _tr("Transfer", "The disk is full. Nothing was written."),
}
