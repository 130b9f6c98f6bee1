"""Facts that happened, told to whoever listens. No threads here: `app.ui.bridge` brings them to the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Event(Generic[T]):
    """Past-tense fact with one value. Listeners are called in the order they came, on the emitter's thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Returns the function that ends the subscription; calling it twice is harmless."""
        self._listeners = [*self._listeners, listener]

        def unsubscribe() -> None:
            self._listeners = [other for other in self._listeners if other is not listener]

        return unsubscribe

    def emit(self, value: T) -> None:
        for listener in self._listeners:
            listener(value)
