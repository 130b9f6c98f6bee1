"""What was set aside is still found when the vault is locked."""

from __future__ import annotations

import gc
import weakref

from app.runtime import garbage


class Knot:
    def __init__(self):
        self.itself = self


def test_a_sweep_finds_what_was_set_aside():
    knot = Knot()
    gone = weakref.ref(knot)
    garbage.settle()
    del knot
    gc.collect()
    assert gone() is not None
    garbage.sweep()
    assert gone() is None
    garbage.release()
    assert gc.get_freeze_count() == 0
