"""A vault without a file: commands are carried out, and that is all. For services that need no disk."""

from __future__ import annotations

from app.core.events import Event
from app.vault.commands import Moment, undo_of
from app.vault.model import Snapshot


class MemoryVault:
    """Has the part of the vault service that other services use."""

    def __init__(self, clock, snapshot=None):
        self.clock = clock
        self.snapshot = snapshot or Snapshot()
        self.changed = Event()
        self.copies = []

    async def apply(self, command, *, copy_before=None):
        before = self.snapshot
        if copy_before is not None:
            self.copies.append((copy_before, before))
        self.snapshot = command(before, Moment(self.clock.now_ms()))
        self.changed.emit(self.snapshot)
        return Applied(self.snapshot, undo_of(before, self.snapshot))


class Applied:
    """What became of the vault, and the way back."""

    def __init__(self, snapshot, undo):
        self.snapshot, self.undo = snapshot, undo
