"""Adds *Backup / Import / Export* to the window, and keeps the automatic backups going while the vault is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.widgets.page import Page

# Pages are made when they are opened: their parts read files and print.
# ruff: noqa: PLC0415

LOOK_MS = 60_000
SOON_MS = 5_000


class AutomaticBackups(QObject):
    """Looks a moment after each change and once a minute; a failure stays in a bar until one works."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._often.timeout.connect(self.look)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self._on_changed(), self)

    def start(self) -> None:
        self._often.start()
        self._soon.start()
        self._show()

    def stop(self) -> None:
        self._often.stop()
        self._soon.stop()
        self._desk.notify.state("backup", None)

    def look(self) -> None:
        if self._desk.snapshot.backup is not None:
            work = self._desk.services.backup().run_if_due()
            self._desk.bridge.run(work, lambda _made: self._show(), _locked_meanwhile, owner=self, keep=True)

    def _on_changed(self) -> None:
        if self._often.isActive():
            self._soon.start()
            self._show()

    def _show(self) -> None:
        snapshot = self._desk.snapshot
        failed = snapshot.settings.get("backup.failed") if snapshot.backup is not None else None
        if not failed:
            self._desk.notify.state("backup", None)
            return
        from app.ui.transfer.words import reason

        text = self.tr("The automatic backup failed: {why}").format(why=reason(str(failed.get("code")), {}))
        self._desk.notify.state("backup", text, (self.tr("Show"), lambda: self._desk.open_page("automatic_backup", "")))


def _locked_meanwhile(_error: AppError) -> None:
    """The vault was locked before it began: the next unlock looks again."""


def _hub(desk: Desk) -> Page:
    from app.ui.transfer.hub_page import HubPage

    return HubPage(desk)


def _import(desk: Desk) -> Page:
    from app.ui.transfer.import_page import ImportPage

    return ImportPage(desk)


def _export(desk: Desk) -> Page:
    from app.ui.transfer.export_page import ExportPage

    return ExportPage(desk)


def _automatic(desk: Desk) -> Page:
    from app.ui.transfer.automatic_page import AutomaticPage

    return AutomaticPage(desk)


def _make(desk: Desk) -> Page:
    from app.ui.transfer.backup_page import BackupPage

    return BackupPage(desk)


def _drill(desk: Desk) -> Page:
    from app.ui.transfer.drill_page import DrillPage

    return DrillPage(desk)


def _take_files(desk: Desk, paths: Sequence[Path]) -> None:
    from app.ui.transfer.import_page import ImportPage

    desk.pages.open(ImportPage(desk, paths))


def install(desk: Desk) -> None:
    desk.hooks.more_pages.update(
        {
            "backup": _hub,
            "import": _import,
            "export": _export,
            "automatic_backup": _automatic,
            "make_backup": _make,
            "test_backup": _drill,
        }
    )
    desk.hooks.import_files = _take_files
    automatic = AutomaticBackups(desk)
    desk.hooks.on_unlocked.append(lambda _desk: automatic.start())
    desk.hooks.on_locked.append(lambda _desk: automatic.stop())
