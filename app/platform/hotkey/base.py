"""A global shortcut: how it is written, and what a system that can provide one must do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import AppError

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
DEFAULT_SHORTCUT = "Ctrl+Alt+O"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key with modifiers, in the order of MODIFIERS."""

    modifiers: tuple[str, ...]
    key: str

    @classmethod
    def parse(cls, text: str) -> Shortcut:
        """From "Ctrl+Alt+O". AppError "hotkey.not_a_shortcut": no key, unknown modifier, or a key that types a sign."""
        *modifiers, key = (part.strip() for part in text.split("+"))
        named = {modifier.casefold(): modifier for modifier in MODIFIERS}
        known = [named.get(modifier.casefold()) for modifier in modifiers]
        key = key.upper() if len(key) == 1 else key[:1].upper() + key[1:]
        if not key or None in known or len(set(known)) != len(known):
            raise AppError("hotkey.not_a_shortcut")
        if not set(known) - {"Shift"} and not (key.startswith("F") and key[1:].isdigit()):
            raise AppError("hotkey.needs_a_modifier")
        return cls(tuple(m for m in MODIFIERS if m in known), key)

    def __str__(self) -> str:
        return "+".join([*self.modifiers, self.key])


class Hotkey(Protocol):
    """One global shortcut on one system. None of them listens to keys: the system calls us for this one."""

    name: str

    async def start(self, shortcut: Shortcut, on_pressed: Callable[[], None]) -> Shortcut | None:
        """Registers it; returns what the system really bound, or None when it keeps that to itself.

        Raises AppError "hotkey.taken" when another program has it, "hotkey.unknown_key", "hotkey.unavailable".
        `on_pressed` is called on the engine's loop.
        """

    async def stop(self) -> None:
        """Gives the shortcut back; harmless when nothing was registered."""
