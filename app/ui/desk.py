"""What every page is handed: the services, and the parts of the window that exist once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.services.bundle import Services
from app.services.vault import Applied, VaultService
from app.settings.store import Settings
from app.ui.bridge import Bridge
from app.ui.clipboard import SecretClipboard
from app.ui.codes.tiles import Tiles
from app.ui.notify import Notifier
from app.ui.theme.theme import Theme
from app.ui.ticker import Ticker
from app.ui.widgets.page import Page
from app.vault.commands.positions import own_order_key
from app.vault.commands.revision import Command
from app.vault.model import Group, Snapshot


class Navigation(Protocol):
    """The window's pages."""

    @property
    def current(self) -> Page:
        """The topmost one."""

    def open(self, page: Page) -> None:
        """Puts a page on top."""

    def back(self) -> bool:
        """Leaves the topmost page; False when there is nothing to leave."""

    def home(self) -> None:
        """Leaves all pages."""

    def replace(self, page: Page) -> None:
        """Puts a page in the place of the topmost one."""


@dataclass(frozen=True, slots=True)
class AddWay:
    """A way to add codes, offered on the *New* page by a feature."""

    icon: str
    name: Callable[[], str]
    explanation: Callable[[], str]
    start: Callable[[Desk], None]


@dataclass(slots=True)
class Hooks:
    """What features add to the window. Each is set once, by the feature's `install`.

    `connect_key` takes an access key of a sync account; `import_files` takes files that are no pictures;
    `cover` is told of each window that shows codes.
    """

    add_ways: list[AddWay] = field(default_factory=list)
    take_image: Callable[[Desk, QImage], None] | None = None
    take_files: Callable[[Desk, Sequence[Path]], None] | None = None
    take_text: Callable[[Desk, str], bool] | None = None
    connect_key: Callable[[Desk, str], None] | None = None
    import_files: Callable[[Desk, Sequence[Path]], None] | None = None
    sync_page: Callable[[Desk], Page] | None = None
    more_pages: dict[str, Callable[[Desk], Page]] = field(default_factory=dict)
    on_unlocked: list[Callable[[Desk], None]] = field(default_factory=list)
    on_locked: list[Callable[[Desk], None]] = field(default_factory=list)
    on_quit: list[Callable[[], None]] = field(default_factory=list)
    open_quick: Callable[[], None] | None = None
    take_code: Callable[[str], None] | None = None
    idle_seconds: Callable[[], float | None] | None = None
    google_export: Callable[[], None] | None = None
    keeps_running: Callable[[], bool] | None = None
    cover: Callable[[QWidget], None] | None = None
    shortcut: QObject | None = None


@dataclass(slots=True, kw_only=True)
class Desk:
    """One for a window. `navigation` is set while the vault is open."""

    services: Services
    settings: Settings
    bridge: Bridge
    theme: Theme
    ticker: Ticker
    notify: Notifier
    clipboard: SecretClipboard
    tiles: Tiles
    window: QWidget
    hooks: Hooks
    lock: Callable[[], None]
    take_in: Callable[[str], None]
    open_page: Callable[[str, str], None]
    show_window: Callable[[], None]
    quit: Callable[[], None]
    navigation: Navigation | None = None
    offset_ms: int = 0

    @property
    def vault(self) -> VaultService:
        return self.services.vault

    @property
    def snapshot(self) -> Snapshot:
        """The vault as it is now; an empty one while it is locked."""
        try:
            return self.vault.snapshot
        except AppError:
            return Snapshot()

    @property
    def groups(self) -> list[Group]:
        """The groups in the user's own order; of two with one name, one here and one synced, the synced one."""
        ordered = sorted(self.snapshot.groups, key=own_order_key)
        by_name = {group.name.casefold(): group for group in sorted(ordered, key=lambda group: group.synced)}
        return [group for group in ordered if by_name[group.name.casefold()] is group]

    def listed_group(self, group_id: str | None) -> str | None:
        """The group of `groups` that stands for this one; None when it is gone."""
        name = next((group.name.casefold() for group in self.snapshot.groups if group.id == group_id), None)
        return next((group.id for group in self.groups if group.name.casefold() == name), None)

    @property
    def pages(self) -> Navigation:
        """Raises AppError "vault.locked" while there are no pages."""
        if self.navigation is None:
            raise AppError("vault.locked")
        return self.navigation

    def now_ms(self) -> int:
        return self.services.clock.now_ms()

    def apply(
        self,
        command: Command,
        done: Callable[[Applied], Any] | None = None,
        on_error: Callable[[AppError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Changes the vault; `done` is called when the change is on the disk."""
        self.bridge.run(self.vault.apply(command), done, on_error, owner=owner or self.window, keep=True)

    def apply_with_undo(self, command: Command, said: str) -> None:
        """Changes the vault, says so, and offers to take it back."""
        self.apply(command, lambda applied: self._offer_undo(applied, said))

    def _offer_undo(self, applied: Applied, said: str) -> None:
        undo = self.notify.tr("Undo")
        self.notify.say(said, (undo, lambda: self.apply(applied.undo)))
