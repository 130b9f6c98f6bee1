"""What sync decided by itself and the user should know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def note_sentence(code: str) -> str:
    """Something that a merge decided and the user should know."""
    words = _NOTES.get(code)
    return words() if words is not None else ""


_NOTES: dict[str, Callable[[], str]] = {
    "delete_cancelled": lambda: _tr("Sync", "A code that you deleted was changed on another device and stays."),
    "edit_revived": lambda: _tr("Sync", "A code that you changed was deleted on another device and is back."),
    "edit_dropped": lambda: _tr(
        "Sync",
        "A code was deleted on another device; its counter or place here went with it.",
    ),
    "forked": lambda: _tr("Sync", "Two devices gave a code another secret: both are kept, side by side."),
    "folded": lambda: _tr("Sync", "A code was already there and became one with it."),
}
