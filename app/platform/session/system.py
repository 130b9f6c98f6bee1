"""Who reports the session's events on this system. Imports a way's library only when it is the one."""

from __future__ import annotations

import sys

from app.platform.desktop import Desktop
from app.platform.session.base import IdleClock, SessionWatch

# ruff: noqa: PLC0415  (each with a library of its own)


def system_session_watch(desktop: Desktop) -> SessionWatch | None:
    """None where nothing is reported: idle locking works without it."""
    if sys.platform == "linux" and desktop in (Desktop.X11, Desktop.WAYLAND):
        from app.platform.session.linux import LinuxSessionWatch

        return LinuxSessionWatch()
    if sys.platform == "win32":
        from app.platform.session.windows import WindowsSessionWatch

        return WindowsSessionWatch()
    if sys.platform == "darwin":
        from app.platform.session.macos import MacSessionWatch

        return MacSessionWatch()
    return None


def system_idle_clock(desktop: Desktop) -> IdleClock | None:
    """None where only our own windows know when they were used."""
    if desktop is Desktop.X11:
        from app.platform.session.idle_x11 import X11IdleClock

        return X11IdleClock()
    if sys.platform == "win32":
        from app.platform.session.windows import WindowsIdleClock

        return WindowsIdleClock()
    if sys.platform == "darwin":
        from app.platform.session.macos import MacIdleClock

        return MacIdleClock()
    return None
