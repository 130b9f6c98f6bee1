"""Keys that are still down when a code is typed: the Ctrl of Ctrl+Enter would make commands of its digits."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

_LOOKS, _PAUSE_SECONDS = 50, 0.01  # half a second: longer than a key is pressed, shorter than a person waits


def held_after_waiting(held: Callable[[], Sequence[int]], pause: Callable[[float], None] = time.sleep) -> Sequence[int]:
    """Gives the person time to let go; returns the keys that are down even then, to be released for them."""
    for _ in range(_LOOKS):
        if not held():
            return ()
        pause(_PAUSE_SECONDS)
    return held()
