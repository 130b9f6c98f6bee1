"""Room for signs inside a line of text, on the right side in both directions of writing."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def keep_room(line: QLineEdit, leading: int, trailing: int) -> None:
    """`leading` is where reading starts: left, or right for Arabic."""
    if line.isRightToLeft():
        leading, trailing = trailing, leading
    line.setTextMargins(leading, 0, trailing, 0)
