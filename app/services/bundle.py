"""What a face is given: the services of one running app, made by `app.wiring`. No globals, no singletons."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.later import Later
from app.platform.desktop import Desktop
from app.platform.paths import Paths
from app.runtime.engine import Engine
from app.services.clock_check import ClockCheck
from app.services.icons import ServiceIcons
from app.services.vault import VaultService
from app.settings.store import SettingsFile

if TYPE_CHECKING:
    from app.platform.integration import Integration
    from app.services.backup import BackupService
    from app.services.export import ExportService
    from app.services.sync import SyncService
    from app.services.transfer import TransferService


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """One instance a running app."""

    engine: Engine
    clock: Clock
    vault: VaultService
    settings_file: SettingsFile
    icons: ServiceIcons
    backup: Later[BackupService]
    transfer: Later[TransferService]
    export: Later[ExportService]
    sync: Later[SyncService]
    clock_check: ClockCheck
    data_folder: Path
    paths: Paths
    desktop: Desktop
    integration: Later[Integration]
    version: str

    async def close(self) -> None:
        """Before the engine stops: connections end, what is not saved yet is saved, keys are dropped."""
        if self.sync.made:
            await self.sync().stop()
        await self.vault.close()
