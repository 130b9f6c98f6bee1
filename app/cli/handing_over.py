"""Handing a change to the 4OTP that runs already: the vault has one writer."""

from __future__ import annotations

from typing import Any

from app.core.errors import AppError
from app.platform.instance import ask, is_running
from app.platform.paths import Paths

__all__ = ["hand_over", "is_running"]


def hand_over(paths: Paths, request: dict[str, str]) -> dict[str, Any]:
    """The running 4OTP's answer. AppError when it refused, or "cli.app_gone" when it has ended meanwhile."""
    answer = ask(paths, request)
    if answer is None:
        raise AppError("cli.app_gone")
    if answer.get("error") is not None:
        raise AppError(str(answer["error"]))
    return answer
