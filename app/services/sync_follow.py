"""Sync begins with the unlocked vault, if it is connected, and ends when it is locked. Loads nothing for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.later import Later
from app.services.vault import VaultService, VaultStatus

if TYPE_CHECKING:  # a vault that is not connected never loads it
    from app.services.sync import SyncService


def follow_vault(vault: VaultService, sync: Later[SyncService]) -> None:
    """From now on."""

    def on_state(status: VaultStatus) -> None:
        if sync.made or (status.state == "unlocked" and vault.snapshot.sync is not None):
            sync().follow(status)

    vault.state_changed.subscribe(on_state)
