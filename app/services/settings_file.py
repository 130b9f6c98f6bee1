"""Settings read from a file. What is in the file is `app.settings.portable`'s."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.core.errors import AppError
from app.settings.portable import LARGEST_BYTES, Carried, from_file


async def load(path: Path) -> Carried:
    """Raises AppError "file.unreadable" or "file.no_settings"."""
    return from_file(await asyncio.to_thread(_read, path))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError:
        raise AppError("file.unreadable") from None
