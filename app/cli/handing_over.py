"""Handing a request to the 4OTP that runs already, instead of opening the vault a second time."""

from __future__ import annotations

from app.core.errors import AppError
from app.platform.instance import ask
from app.platform.paths import Paths


def hand_over(paths: Paths, request: dict[str, str]) -> bool:
    """Whether a running 4OTP took it. AppError when it took it and refused."""
    answer = ask(paths, request)
    if answer is None:
        return False
    code = answer.get("error")
    if code is not None:
        raise AppError(str(code))
    return True
