"""Why a shortcut does not work, and why a code could not be typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.ui.text.errors import sentence

_tr = QCoreApplication.translate


def hotkey_sentence(error: AppError) -> str:
    """The sentence for a shortcut's or typing's failure."""
    words = _SENTENCES.get(error.code)
    return words() if words is not None else sentence(error)


_SENTENCES: dict[str, Callable[[], str]] = {
    "hotkey.taken": lambda: _tr("Quick", "Another program has this shortcut already. Choose another."),
    "hotkey.unknown_key": lambda: _tr("Quick", "Your keyboard has no such key. Choose another."),
    "hotkey.not_a_shortcut": lambda: _tr("Quick", "This is no shortcut. Hold Ctrl, Alt or Meta and press a key."),
    "hotkey.needs_a_modifier": lambda: _tr("Quick", "Add Ctrl, Alt or Meta: the key alone would be lost for typing."),
    "hotkey.unavailable": lambda: _tr("Quick", "This desktop gave no shortcut. Bind 4otp --quick in its settings."),
    "hotkey.not_granted": lambda: _tr("Quick", "The desktop did not grant the shortcut. Bind 4otp --quick in it."),
    "portal.unavailable": lambda: _tr(
        "Quick", "This desktop offers no shortcuts to programs. Bind 4otp --quick in it."
    ),
    "portal.refused": lambda: _tr("Quick", "The desktop refused the shortcut. Bind 4otp --quick in its settings."),
    "typing.unavailable": lambda: _tr("Quick", "The code could not be typed there. Copy it instead."),
    "typing.unknown_sign": lambda: _tr("Quick", "The code has a sign that cannot be typed. Copy it instead."),
}
