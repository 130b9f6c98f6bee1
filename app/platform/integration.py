"""What the user can let the system do for us: start 4OTP at sign-in, and hand it otpauth links."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.platform.autostart import Autostart, LinuxAutostart, MacAutostart
from app.platform.links import LinuxLinks


class Links(Protocol):
    """The handler of otpauth links."""

    def is_registered(self) -> bool:
        """As the system has it now."""

    def register(self, command: Sequence[str]) -> None:
        """OSError when the place cannot be written."""

    def unregister(self) -> None:
        """Harmless when it is not."""


@dataclass(frozen=True, slots=True)
class Integration:
    """None where the system offers nothing, or where the installed bundle does it."""

    command: tuple[str, ...]
    autostart: Autostart | None = None
    links: Links | None = None


def system_integration(command: Sequence[str], environment: Mapping[str, str], home: Path) -> Integration:
    """For this system and this person; `command` starts 4OTP."""
    if sys.platform == "win32":
        from app.platform.autostart import WindowsAutostart  # noqa: PLC0415  (only there)
        from app.platform.links import WindowsLinks  # noqa: PLC0415  (only there)

        return Integration(tuple(command), WindowsAutostart(), WindowsLinks())
    if sys.platform == "darwin":
        return Integration(tuple(command), MacAutostart(home))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return Integration(tuple(command), LinuxAutostart(config), LinuxLinks(data, config))
