"""The whole screen under Wayland: the Screenshot portal asks the user, writes a file, and we read and delete it.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Screenshot.html
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app.core.errors import AppError
from app.platform.hotkey.portal import APP_ID
from app.platform.portal.session import open_portal

MAX_FILE_BYTES = 64 * 2**20
_INTERFACE = "org.freedesktop.portal.Screenshot"


@dataclass(frozen=True)
class Screenshot:
    """An image file's octets. `left_behind` is the path of a file that could not be deleted: tell the user of it."""

    octets: bytes = field(repr=False)
    left_behind: str | None = None


async def take_screenshot(
    parent_window: str = "", *, interactive: bool = False, bus_address: str | None = None
) -> Screenshot:
    """All screens in one image; the desktop may ask the user first, and waits as long as they think.

    `parent_window` is "wayland:HANDLE", "x11:HEX" or empty; `interactive` lets the user choose a part of the screen.
    Raises Cancelled when the user said no; AppError "portal.unavailable", "portal.refused", "screen.no_picture".
    """
    async with open_portal(bus_address) as portal:
        await portal.register(APP_ID)
        options = {"interactive": ("b", interactive), "modal": ("b", True)}
        answer = await portal.request(_INTERFACE, "Screenshot", "s", (parent_window,), options)
    return await asyncio.to_thread(_taken, str(answer.get("uri", "")))


def _taken(uri: str) -> Screenshot:
    """The file's octets, and the file gone, whatever stands in it."""
    parts = urlsplit(uri)
    path = Path(unquote(parts.path))
    if parts.scheme != "file" or parts.netloc not in ("", "localhost") or not path.is_file():
        raise AppError("screen.no_picture")
    try:
        with path.open("rb") as file:
            octets = file.read(MAX_FILE_BYTES + 1)
    except OSError:
        octets = b""
    left_behind = None
    try:
        path.unlink()
    except OSError:
        left_behind = str(path)
    if not octets or len(octets) > MAX_FILE_BYTES:
        raise AppError("screen.no_picture", left_behind=left_behind)
    return Screenshot(octets, left_behind)
