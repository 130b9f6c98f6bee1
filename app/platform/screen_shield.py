"""Keeping windows out of screenshots, recordings and shared screens, where the system can do that: Windows."""

from __future__ import annotations

import sys
from typing import Protocol


class ScreenShield(Protocol):
    """What the system does for a window."""

    def set_hidden(self, window: int, *, hidden: bool) -> None:
        """Hides the window with this id of the system from captures, or shows it in them again."""


def system_screen_shield() -> ScreenShield | None:
    """None where the system has no such thing. X11 and Wayland have none; macOS 15 ignores its own."""
    if sys.platform == "win32":
        return WindowsScreenShield()
    return None


if sys.platform == "win32":
    import ctypes

    _SHOWN, _BLACK, _LEFT_OUT = 0x00, 0x01, 0x11  # WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE

    class WindowsScreenShield:
        """SetWindowDisplayAffinity. Before Windows 10 2004 the window is black in captures instead of left out."""

        def __init__(self) -> None:
            self._user32 = ctypes.WinDLL("user32", use_last_error=True)
            self._user32.SetWindowDisplayAffinity.argtypes = [ctypes.c_void_p, ctypes.c_uint32]

        def set_hidden(self, window: int, *, hidden: bool) -> None:
            for affinity in (_LEFT_OUT, _BLACK) if hidden else (_SHOWN,):
                if self._user32.SetWindowDisplayAffinity(window, affinity):
                    return
