"""A thread for work that blocks in a driver: a camera's frames. All else that waits belongs to the engine."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable


class Worker:
    """Runs `work` once on a thread of its own. `work` gets the event that asks it to end, and looks at it often."""

    def __init__(self, name: str, work: Callable[[threading.Event], None]) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(  # noqa: TID251  (a driver that hangs must not hold up the engine)
            target=work, args=(self._stopping,), name=name, daemon=True
        )

    def start(self) -> None:
        # A thread that is inside a driver's code when the interpreter ends takes the process down with it.
        atexit.register(self.stop)
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> bool:
        """Asks the work to end and waits so long; False when it still hangs in its driver. Twice is harmless.

        Called by the work itself, it only asks.
        """
        self._stopping.set()
        atexit.unregister(self.stop)
        if self._thread.ident is None or self._thread is threading.current_thread():
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()
