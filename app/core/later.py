"""Something that is made when it is first asked for: what a window does not need for its first picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Call it for the thing; it is made once. The maker is where the thing's module is imported."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []

    @property
    def made(self) -> bool:
        """Whether anybody has asked for it."""
        return bool(self._made)

    def __call__(self) -> T:
        if not self._made:
            self._made.append(self._make())
        return self._made[0]
