"""What kind of desktop this is, decided once from the environment that wiring hands in."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Desktop(StrEnum):
    """The window system, as far as shortcuts, typing and screenshots differ."""

    X11 = "x11"
    WAYLAND = "wayland"
    WINDOWS = "windows"
    MACOS = "macos"
    NONE = "none"


def desktop_kind(platform: str, environment: Mapping[str, str]) -> Desktop:
    """A Wayland session counts as one even though most offer an X server too: grabs there see X programs only."""
    if platform == "win32":
        return Desktop.WINDOWS
    if platform == "darwin":
        return Desktop.MACOS
    if environment.get("WAYLAND_DISPLAY") and environment.get("XDG_SESSION_TYPE") != "x11":
        return Desktop.WAYLAND
    return Desktop.X11 if environment.get("DISPLAY") else Desktop.NONE
