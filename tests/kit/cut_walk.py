"""The walk through every screen that looks for cut text instead of saving pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.services.sync_status import SyncStatus
from app.sync.history import Change, Version
from app.ui.quick.picker import Picker
from app.ui.sync.connect_page import ConnectPage
from app.ui.sync.disconnect_dialog import DisconnectDialog
from app.ui.sync.history_page import HistoryPage
from app.ui.sync.page import SyncPage
from app.ui.sync.restore_page import RestorePage
from app.ui.transfer.automatic_page import AutomaticPage
from app.ui.transfer.backup_page import BackupPage
from app.ui.transfer.drill_page import DrillPage
from app.ui.transfer.export_page import ExportPage
from app.ui.transfer.import_page import ImportPage
from app.ui.transfer.kit_page import KitPage
from app.ui.transfer.review_page import ReviewPage
from app.ui.window import MainWindow
from tests.kit.cut_text import cut_texts
from tests.kit.demo_transfer import walk_health
from tests.kit.demo_walk import Walk, _adding, _codes, _first_run, _more, _one_code, _unlock
from tests.kit.qt import NOON_MS, pump, settle

LINKS = """otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub
otpauth://totp/Broken:me?secret=18901890
otpauth://hotp/Bank:42?secret=GEZDGNBVGY3TQOJQ&counter=4&issuer=Bank
"""
MORE_PAGES = ("language", "quick", "health", "carry", "unreadable")


_CONNECTED = SyncStatus(connected=True, enabled=True, server="https://sync.4otp.com", last_contact_ms=NOON_MS)
STATUSES = {
    "live": replace(_CONNECTED, live=True, last_change_ms=NOON_MS),
    "waiting": replace(_CONNECTED, waiting=12, held=4),
    "offline": replace(_CONNECTED, error="sync.offline", waiting=3),
    "alarm": replace(_CONNECTED, alarm="sync.server_lost_changes"),
    "paused": replace(_CONNECTED, alarm="sync.integrity.fork"),
    "disabled": replace(_CONNECTED, enabled=False, mode="six_hours"),
}


_CHANGES = tuple(Change(op, "", "GitHub", "octocat") for op in ("add", "edit", "del"))
VERSIONS = [
    Version(9, NOON_MS, "Laptop", "anna-laptop", changes=_CHANGES, more=40),
    Version(8, NOON_MS - 90_000_000, "Laptop", "anna-laptop", revert_to=3),
    Version(7, NOON_MS - 99_000_000, "", "", described=False),
    Version(6, NOON_MS - 999_000_000, "A key with a long name", "a-device-with-a-long-name", repair=True),
]


class CutWalk(Walk):
    """`found` maps a screen to what is cut on it."""

    def __init__(self, window: MainWindow, width: int, height: int) -> None:
        super().__init__(Path(), "", window)
        self._size = (width, height)
        self.found: dict[str, list[str]] = {}
        self.seen: list[str] = []

    def save(self, name: str, widget: QWidget | None = None) -> None:
        settle(3)
        self.window.resize(*self._size)
        settle(2)
        self.look(name, widget or self.window)

    def with_dialog(self, name: str) -> None:
        settle(3)
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert over is not None, name
        self.look(name, over)

    def look(self, name: str, root: QWidget) -> None:
        """Notes what is cut."""
        self.seen.append(name)
        cut = cut_texts(root)
        if root is self.window and self.window.width() > self._size[0]:
            cut.append(f"the window grows to {self.window.width()}")
        if cut:
            self.found[name] = cut

    def page(self, name: str, page) -> None:
        """Opens a page, looks, and leaves."""
        self.window.desk.pages.open(page)
        self.save(name)
        self.window.shell.home()
        settle(2)


def walk_all(tour: CutWalk, services, folder: Path) -> None:
    """Every screen of the window, with real contents."""
    for part in (_first_run, _codes, _adding, _one_code, _more):
        part(tour, services)
    _settings(tour)
    _files(tour, folder)
    walk_health(tour, services)
    _sync(tour)
    _quick(tour)
    _unlock(tour, services)


def _settings(tour: CutWalk) -> None:
    for name in MORE_PAGES:
        tour.window.pages.open(name)
        tour.save(name)
        tour.window.shell.home()
    tour.window.pages.open("more")
    tour.window.shell.current.search.setText("a")
    tour.save("more-found")
    tour.window.shell.current.search.setText("zzz")
    tour.save("more-nothing")
    tour.window.shell.home()


def _files(tour: CutWalk, folder: Path) -> None:
    desk = tour.window.desk
    for name, page in (
        ("backup-page", BackupPage(desk)),
        ("export", ExportPage(desk)),
        ("automatic", AutomaticPage(desk)),
        ("drill", DrillPage(desk)),
        ("kit", KitPage(desk)),
    ):
        tour.page(name, page)
    links = folder / "links.txt"
    links.write_text(LINKS)
    page = ImportPage(desk)
    desk.pages.open(page)
    tour.save("import")
    page.open_paths([links])
    pump(lambda: isinstance(tour.window.shell.current, ReviewPage))
    tour.save("review")
    review = tour.window.shell.current
    review.add_button.click()
    pump(review.finish_button.isVisible)
    tour.save("imported")
    tour.window.toast.hide()
    tour.window.shell.home()
    settle(2)


def _sync(tour: CutWalk) -> None:
    desk = tour.window.desk
    for name, page in (("connect", ConnectPage(desk)), ("restore", RestorePage(desk))):
        tour.page(name, page)
    page = ConnectPage(desk)
    page._stack.setCurrentIndex(1)
    tour.page("connect-choice", page)
    page = SyncPage(desk)
    desk.pages.open(page)
    for name, status in STATUSES.items():
        page.apply(status)
        tour.save(f"sync-{name}")
    history = HistoryPage(desk)
    desk.pages.open(history)
    settle(2)
    history._on_versions(VERSIONS)
    tour.save("history")
    tour.window.shell.home()
    DisconnectDialog(desk, lambda _keep: None).open()
    for dialog in tour.window.findChildren(DisconnectDialog):
        dialog.remove.setChecked(True)
        tour.with_dialog("disconnect")
        dialog.reject()
    settle(2)


def _quick(tour: CutWalk) -> None:
    tour.window.desk.hooks.open_quick()
    settle(2)
    picker = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Picker))
    tour.look("picker", picker)
    picker.search.setText("zzz")
    settle(2)
    tour.look("picker-nothing", picker)
    picker.dismissed.emit()
    settle(2)
