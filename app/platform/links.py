"""Registers 4OTP for `otpauth:` and `otpauth-migration:` links. On macOS the bundle's Info.plist does it instead."""

from __future__ import annotations

import configparser
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from app.platform.desktop_entry import desktop_entry

SCHEMES = ("otpauth", "otpauth-migration")
_ENTRY = "com.fourotp.FourOTP-links.desktop"


class LinuxLinks:
    """A hidden desktop entry, named as the default for the schemes in `mimeapps.list`."""

    def __init__(self, data_home: Path, config_home: Path) -> None:
        self._applications = data_home / "applications"
        self._defaults = config_home / "mimeapps.list"

    def register(self, command: Sequence[str]) -> None:
        """Takes the schemes over; other defaults of the person stay as they are."""
        types = {"MimeType": "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES), "NoDisplay": "true"}
        self._applications.mkdir(parents=True, exist_ok=True)
        entry = desktop_entry("4OTP", command, types, field_code="%u")
        (self._applications / _ENTRY).write_text(entry, encoding="utf-8")
        defaults = self._read()
        if not defaults.has_section("Default Applications"):
            defaults.add_section("Default Applications")
        for scheme in SCHEMES:
            defaults.set("Default Applications", f"x-scheme-handler/{scheme}", _ENTRY)
        self._write(defaults)

    def unregister(self) -> None:
        """Gives the schemes back where they are still ours."""
        (self._applications / _ENTRY).unlink(missing_ok=True)
        defaults = self._read()
        for scheme in SCHEMES:
            option = f"x-scheme-handler/{scheme}"
            if defaults.get("Default Applications", option, fallback=None) == _ENTRY:
                defaults.remove_option("Default Applications", option)
        if self._defaults.exists():
            self._write(defaults)

    def is_registered(self) -> bool:
        """True when both schemes come to us."""
        defaults = self._read()
        return (self._applications / _ENTRY).exists() and all(
            defaults.get("Default Applications", f"x-scheme-handler/{scheme}", fallback=None) == _ENTRY
            for scheme in SCHEMES
        )

    def _read(self) -> configparser.RawConfigParser:
        parser = configparser.RawConfigParser(strict=False, delimiters=("=",), allow_no_value=True)
        parser.optionxform = str  # type: ignore[assignment,method-assign]  # its documented way to keep capitals
        if self._defaults.exists():
            parser.read(self._defaults, encoding="utf-8")
        return parser

    def _write(self, defaults: configparser.RawConfigParser) -> None:
        text = io.StringIO()
        defaults.write(text, space_around_delimiters=False)
        self._defaults.parent.mkdir(parents=True, exist_ok=True)
        beside = self._defaults.with_name(self._defaults.name + ".4otp")
        beside.write_text(text.getvalue(), encoding="utf-8")
        beside.replace(self._defaults)


if sys.platform == "win32":
    import subprocess
    import winreg

    class WindowsLinks:
        """The classes of the current user: no administrator is needed."""

        def register(self, command: Sequence[str]) -> None:
            line = subprocess.list2cmdline(command) + ' "%1"'
            for scheme in SCHEMES:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"Software\Classes\{scheme}") as key:
                    winreg.SetValueEx(key, "", 0, winreg.REG_SZ, f"URL:{scheme}")
                    winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")
                    with winreg.CreateKey(key, r"shell\open\command") as opening:
                        winreg.SetValueEx(opening, "", 0, winreg.REG_SZ, line)

        def unregister(self) -> None:
            for scheme in SCHEMES:
                for part in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
                    try:
                        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"Software\Classes\{scheme}{part}")
                    except FileNotFoundError:
                        continue

        def is_registered(self) -> bool:
            try:
                for scheme in SCHEMES:
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"Software\Classes\{scheme}\shell\open\command"):
                        continue
            except FileNotFoundError:
                return False
            return True
