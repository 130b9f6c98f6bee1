"""What the exchange needs from outside: a server to ask and a place where its state is kept. By role, not by nature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.vault.sync_state import Pin, SyncState
from app.wire.messages import CommitAnswer, DeviceInfo, HistoryAnswer, KeyInfo, PullAnswer, RecordVersion, SelfSlot


@dataclass(frozen=True, slots=True)
class PullQuestion:
    """What is asked for: everything after `pin`; on later pages up to `until`, from `after` on."""

    pin: Pin
    until: int | None = None
    until_hash: bytes | None = None
    after: int | None = None


class SyncServer(Protocol):
    """The server as a connected device sees it. Every method raises AppError; `app.sync.problems` lists the codes."""

    async def pull(self, question: PullQuestion) -> PullAnswer | None:
        """One page, or None when there is nothing after the pin."""

    async def commit(self, body: bytes) -> CommitAnswer:
        """Sends a commit exactly as it was saved."""

    async def slot(self) -> SelfSlot:
        """The slot of our access key."""

    async def history(self) -> HistoryAnswer:
        """Headers from the oldest visible commit to the head."""

    async def state_at(self, seq: int) -> list[RecordVersion]:
        """All records as they were after the commit."""

    async def keys(self) -> list[KeyInfo]:
        """The access keys, with sealed names."""

    async def devices(self) -> list[DeviceInfo]:
        """The devices, with sealed names."""


class StateStore(Protocol):
    """Where the sync state is kept: inside the encrypted vault, beside the user's own changes to it."""

    @property
    def state(self) -> SyncState:
        """As it is now; raises Cancelled when sync was disconnected or the vault locked."""

    async def change(self, change: Callable[[SyncState], SyncState], *, copy_before: str | None = None) -> SyncState:
        """Applies the change to the state as it is then; returns after it is on the disk."""
