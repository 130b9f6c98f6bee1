"""Keeps Python's search for garbage short: a full one over all that lives stops every thread, the window's too.

What is there to stay (the program, the codes of an open vault) is set aside and not looked through again. Locking looks
through everything, and so does the interpreter's end: libraries complain there of what they cannot take back.
"""

from __future__ import annotations

import atexit
import gc

atexit.register(gc.unfreeze)


def settle() -> None:
    """What lives now will go on living. Takes no time; cycles among it are found by the next `sweep`."""
    gc.freeze()


def release() -> None:
    """The vault is closed for good: all is looked through again, whenever Python likes to."""
    gc.unfreeze()


def sweep() -> None:
    """Finds everything that nobody needs any more, wherever it is."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
