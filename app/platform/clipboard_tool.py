"""The clipboard without a window: through the desktop's own tool. The text goes through a pipe, never an argument."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from app.core.errors import AppError

_TOOLS: Final = (
    ("wl-copy", "--sensitive"),
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("pbcopy",),
    ("clip",),
)
_SECONDS: Final = 5.0


def copy(text: str) -> None:
    """AppError "cli.no_clipboard" when no tool is there or none works."""
    for tool in _TOOLS:
        program = shutil.which(tool[0])
        if program is not None and _runs([program, *tool[1:]], text):
            return
    raise AppError("cli.no_clipboard")


def _runs(command: list[str], text: str) -> bool:
    try:
        done = subprocess.run(  # noqa: S603  (a tool found on the path, with fixed arguments)
            command,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
