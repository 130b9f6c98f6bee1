"""Starting with the system: off until the user turns it on. One small file or registry value, taken away when off."""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.platform.desktop_entry import desktop_entry

_NAME = "4OTP"
_FILE = "com.fourotp.FourOTP"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Whether the system starts us when the person signs in."""

    def is_on(self) -> bool:
        """As the system has it now."""

    def turn_on(self, command: Sequence[str]) -> None:
        """The program and its arguments. OSError when the place cannot be written."""

    def turn_off(self) -> None:
        """Harmless when it is off."""


class _FileAutostart:
    """A file in a folder that the system reads at sign-in."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def is_on(self) -> bool:
        return self._file.exists()

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)

    def _write(self, octets: bytes) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(octets)


class LinuxAutostart(_FileAutostart):
    """`~/.config/autostart` (XDG Autostart)."""

    def __init__(self, config_home: Path) -> None:
        super().__init__(config_home / "autostart" / f"{_FILE}.desktop")

    def turn_on(self, command: Sequence[str]) -> None:
        self._write(desktop_entry(_NAME, command, {"X-GNOME-Autostart-enabled": "true"}).encode())


class MacAutostart(_FileAutostart):
    """`~/Library/LaunchAgents` (launchd.plist)."""

    def __init__(self, home: Path) -> None:
        super().__init__(home / "Library" / "LaunchAgents" / f"{_FILE}.plist")

    def turn_on(self, command: Sequence[str]) -> None:
        agent = {"Label": _FILE, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
        self._write(plistlib.dumps(agent))


if sys.platform == "win32":
    import subprocess
    import winreg

    class WindowsAutostart:
        """The user's Run key."""

        def is_on(self) -> bool:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    winreg.QueryValueEx(key, _NAME)
            except FileNotFoundError:
                return False
            return True

        def turn_on(self, command: Sequence[str]) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))

        def turn_off(self) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                try:
                    winreg.DeleteValue(key, _NAME)
                except FileNotFoundError:
                    return
