"""Sentences for global shortcuts and for typing a code into another program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate

PLAIN: dict[str, Callable[[], str]] = {
    "hotkey.taken": lambda: _tr("Quick", "Another program has this shortcut already. Choose another."),
    "hotkey.unknown_key": lambda: _tr("Quick", "Your keyboard has no such key. Choose another."),
    "hotkey.not_a_shortcut": lambda: _tr("Quick", "This is no shortcut. Hold Ctrl, Alt or Meta and press a key."),
    "hotkey.needs_a_modifier": lambda: _tr("Quick", "Add Ctrl, Alt or Meta: the key alone would be lost for typing."),
    "hotkey.unavailable": lambda: _tr("Quick", "This desktop gave no shortcut. Bind 4otp --quick in its settings."),
    "hotkey.not_granted": lambda: _tr("Quick", "The desktop did not grant the shortcut. Bind 4otp --quick in it."),
    "typing.unavailable": lambda: _tr("Quick", "The code could not be typed there. Copy it instead."),
    "typing.unknown_sign": lambda: _tr("Quick", "The code has a sign that cannot be typed. Copy it instead."),
}
