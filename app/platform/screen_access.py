"""macOS's permission to record the screen; without it a grab shows the desktop picture and our own windows only.

https://developer.apple.com/documentation/coregraphics/cgpreflightscreencaptureaccess()
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from app.core.errors import AppError

_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


def ask_for_screen_access(core_graphics: Any = None, system: str = sys.platform) -> None:
    """Returns when the screen may be grabbed; the first time, macOS shows its own question.

    AppError "screen.not_permitted": the user has to allow it in the system's settings, and to start 4OTP again.
    """
    if system != "darwin":
        return
    library = core_graphics or ctypes.CDLL(_CORE_GRAPHICS)
    if not _says_yes(library.CGPreflightScreenCaptureAccess) and not _says_yes(library.CGRequestScreenCaptureAccess):
        raise AppError("screen.not_permitted")


def _says_yes(function: Any) -> bool:
    function.restype = ctypes.c_bool
    return bool(function())
