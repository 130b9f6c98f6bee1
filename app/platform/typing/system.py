"""The window that has the focus now, on this desktop."""

from __future__ import annotations

import sys

from app.core.errors import AppError
from app.platform.desktop import Desktop
from app.platform.typing.base import Target

# ruff: noqa: PLC0415  (one of three, each with a library of its own)


def focused_target(desktop: Desktop) -> Target | None:
    """None where no program may know: a Wayland compositor gives the focus back by itself."""
    try:
        if desktop is Desktop.X11:
            from app.platform.x11.focus import FocusedWindow

            return FocusedWindow()
        if sys.platform == "win32":
            from app.platform.typing.windows import WindowsTarget

            return WindowsTarget()
        if sys.platform == "darwin":
            from app.platform.typing.macos import MacTarget

            return MacTarget()
    except AppError:
        return None
    return None
