"""Coming back to a window and typing into it: what every system must offer."""

from __future__ import annotations

from typing import Protocol


class Target(Protocol):
    """The window that had the focus when this was made. Methods may block for some milliseconds."""

    def give_back(self) -> None:
        """Brings the focus back to it."""

    def has_focus(self) -> bool:
        """Whether it has it again."""

    def type_text(self, text: str) -> None:
        """Types the signs. AppError "typing.unknown_sign" before anything is typed, "typing.unavailable"."""

    def close(self) -> None:
        """Forgets it."""
