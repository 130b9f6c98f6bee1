"""What a face is given: the services of one running app, made by `app.wiring`. No globals, no singletons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.core.clock import Clock
from app.core.later import Later
from app.platform.desktop import Desktop
from app.platform.paths import Paths
from app.services.vault_status import VaultStatus
from app.settings.store import SettingsFile

if TYPE_CHECKING:  # what is made later is imported later
    from app.platform.instance import InstanceServer
    from app.platform.integration import Integration
    from app.platform.screen_shield import ScreenShield
    from app.runtime.engine import Engine
    from app.services.backup import BackupService
    from app.services.clock_check import ClockCheck
    from app.services.export import ExportService
    from app.services.icons import ServiceIcons
    from app.services.sync import SyncService
    from app.services.transfer import TransferService
    from app.services.vault import VaultService


class Services(NamedTuple):
    """One instance a running app. `glance` is a first look at the vault, for a window that has loaded nothing yet."""

    glance: Callable[[], VaultStatus | None]
    later_engine: Later[Engine]
    clock: Clock
    later_vault: Later[VaultService]
    settings_file: SettingsFile
    later_icons: Later[ServiceIcons]
    backup: Later[BackupService]
    transfer: Later[TransferService]
    export: Later[ExportService]
    sync: Later[SyncService]
    later_clock_check: Later[ClockCheck]
    data_folder: Path
    paths: Paths
    later_instance: Later[InstanceServer]
    desktop: Desktop
    integration: Later[Integration]
    screen_shield: Later[ScreenShield | None]
    version: str

    @property
    def engine(self) -> Engine:
        return self.later_engine()

    @property
    def vault(self) -> VaultService:
        return self.later_vault()

    @property
    def instance(self) -> InstanceServer:
        return self.later_instance()

    @property
    def icons(self) -> ServiceIcons:
        return self.later_icons()

    @property
    def clock_check(self) -> ClockCheck:
        return self.later_clock_check()

    async def close(self) -> None:
        """Before the engine stops: what waits is sent, connections end, what is not saved is, keys are dropped."""
        if self.later_instance.made:
            self.instance.close()
        try:
            if self.sync.made:
                await self.sync().finish()
        finally:  # nothing that the network does may keep the vault from being saved
            if self.later_vault.made:
                await self.vault.close()
