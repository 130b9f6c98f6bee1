"""What sync decided by itself and the user should know."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.services.sync_folding import Told

_tr = QCoreApplication.translate
_NAMED = 3


def notes_in_words(notes: Sequence[Told]) -> list[str]:
    """What a merge decided and the user should know: a sentence for each kind, after the codes that it is about."""
    said = []
    for kind, words in _NOTES.items():
        about = [note for note in notes if note.kind == kind]
        if not about:
            continue
        names = [f"{note.name} → {note.other}" if note.other not in ("", note.name) else note.name for note in about]
        shown = ", ".join(name for name in names[:_NAMED] if name)
        more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
        rest = f" {_in_trash()}" if any(note.in_trash for note in about) else ""
        said.append(f"{shown}{more}: {words()}{rest}" if shown else f"{words()}{rest}")
    return said


def _in_trash() -> str:
    return _tr("Sync", "What was different here is in the trash for 30 days.")


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
