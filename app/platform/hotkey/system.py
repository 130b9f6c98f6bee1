"""Which way to a global shortcut this desktop has. Imports a way's library only when it is the one."""

from __future__ import annotations

import sys
from collections.abc import Callable

from app.platform.desktop import Desktop
from app.platform.hotkey.base import Hotkey

# ruff: noqa: PLC0415  (one of four, each with a library of its own)


def system_hotkey(
    desktop: Desktop, description: str, on_main_thread: Callable[[Callable[[], int]], int]
) -> Hotkey | None:
    """None where there is no way: the settings page then shows how to bind `4otp --quick` in the system itself."""
    if desktop is Desktop.X11:
        from app.platform.hotkey.x11 import X11Hotkey

        return X11Hotkey()
    if desktop is Desktop.WAYLAND:
        from app.platform.hotkey.portal import PortalHotkey

        return PortalHotkey(description)
    if sys.platform == "win32":
        from app.platform.hotkey.windows import WindowsHotkey

        return WindowsHotkey()
    if sys.platform == "darwin":
        from app.platform.hotkey.macos import MacHotkey

        return MacHotkey(on_main_thread)
    return None
