"""Why a shortcut does not work, and why a code could not be typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.ui.text.errors import sentence

_tr = QCoreApplication.translate


def hotkey_sentence(error: AppError) -> str:
    """The sentence for a shortcut's or typing's failure. The desktop's refusal means another thing here."""
    words = _OF_SHORTCUTS.get(error.code)
    return words() if words is not None else sentence(error)


_OF_SHORTCUTS: dict[str, Callable[[], str]] = {
    "portal.unavailable": lambda: _tr(
        "Quick", "This desktop offers no shortcuts to programs. Bind 4otp --quick in it."
    ),
    "portal.refused": lambda: _tr("Quick", "The desktop refused the shortcut. Bind 4otp --quick in its settings."),
}
