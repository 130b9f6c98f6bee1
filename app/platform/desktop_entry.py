"""Desktop entries, as the freedesktop.org specification wants them written. Linux only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_SPECIAL = '"`$\\'


def quoted(argument: str) -> str:
    """One argument of an Exec line: quoted, special characters escaped twice as the specification demands."""
    escaped = "".join("\\" + c if c in _SPECIAL else c for c in argument).replace("%", "%%")
    return '"' + escaped.replace("\\", "\\\\") + '"'


def desktop_entry(name: str, command: Sequence[str], more: Mapping[str, str], *, field_code: str = "") -> str:
    """The text of a .desktop file that starts the command; `field_code` is "%u" where an address is handed over."""
    line = " ".join([*map(quoted, command), *([field_code] if field_code else [])])
    members = {"Type": "Application", "Name": name, "Exec": line, "Icon": "com.fourotp.FourOTP", "Terminal": "false"}
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in {**members, **more}.items())
