"""Typing under macOS: keyboard events with Unicode text (CGEvent). The system asks the user for permission once."""

from __future__ import annotations

import sys

if sys.platform == "darwin":
    import ctypes
    import ctypes.util

    from AppKit import NSApplicationActivateIgnoringOtherApps, NSWorkspace

    from app.core.errors import AppError

    _SESSION_TAP = 1
    _services = ctypes.CDLL(ctypes.util.find_library("ApplicationServices"))
    _services.CGEventCreateKeyboardEvent.restype = ctypes.c_void_p
    _services.CGEventCreateKeyboardEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint16, ctypes.c_bool]
    _services.CGEventKeyboardSetUnicodeString.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    _services.CGEventSetFlags.argtypes = [ctypes.c_void_p, ctypes.c_uint64]
    _services.CGEventPost.argtypes = [ctypes.c_uint32, ctypes.c_void_p]
    _services.CFRelease.argtypes = [ctypes.c_void_p]
    _services.AXIsProcessTrusted.restype = ctypes.c_bool

    class MacTarget:
        """The frontmost application when this was made."""

        def __init__(self) -> None:
            self._application = NSWorkspace.sharedWorkspace().frontmostApplication()

        def give_back(self) -> None:
            self._application.activateWithOptions_(NSApplicationActivateIgnoringOtherApps)

        def has_focus(self) -> bool:
            return bool(self._application.isActive())

        def type_text(self, text: str) -> None:
            if not text.isprintable():
                raise AppError("typing.unknown_sign")
            if not _services.AXIsProcessTrusted():
                raise AppError("typing.unavailable", why="permission")
            for sign in text:
                units = sign.encode("utf-16-le")
                for down in (True, False):
                    event = _services.CGEventCreateKeyboardEvent(None, 0, down)
                    _services.CGEventKeyboardSetUnicodeString(event, len(units) // 2, units)
                    _services.CGEventSetFlags(event, 0)  # Ctrl may still be held from Ctrl+Enter
                    _services.CGEventPost(_SESSION_TAP, event)
                    _services.CFRelease(event)

        def close(self) -> None:
            self._application = None
