"""What is said of copies that stayed as they were."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def left_sentence(left: int) -> str:
    """Empty when none was left."""
    if not left:
        return ""
    return _tr("OldCopies", "%n copy(s) kept: not to be opened, or holding a code that is not in the vault.", "", left)
