"""A window on a throw-away vault: real services, a quick key derivation, a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from app.services.bundle import Services
from app.services.vault import VaultOptions
from app.ui.theme.theme import Theme
from app.ui.window import MainWindow
from app.vault.commands import Command, add_entries, add_group, edit
from app.vault.commands.groups import new_group_id
from app.wiring import build
from tests.kit.clock import ManualClock
from tests.kit.demo_codes import demo_entries

PASSWORD = "correct horse battery"
NOON_MS = 1_795_348_800_000


def make_services(folder: Path, clock: object = None, keyring: object = None) -> Services:
    """Services in a folder, with the quickest key derivation that is allowed."""
    return build(
        home=folder,
        clock=clock or ManualClock(NOON_MS + 23_000),
        keyring=keyring,
        options=VaultOptions(kdf=1),
        service_url=None,
    )


def pump(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Runs the event loop until the condition holds. Raises when it does not within the time."""
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not condition():
        assert not deadline.hasExpired(), "this did not happen in time"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        _delete_what_is_due()


def settle(rounds: int = 6) -> None:
    """Lets what is queued happen: layouts, deletions, signals from the engine."""
    for _ in range(rounds):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        _delete_what_is_due()


def _delete_what_is_due() -> None:
    """Outside a running event loop Qt keeps what `deleteLater` was called for; the program itself never is outside."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def apply(services: Services, command: Command):
    """A command on the vault, saved."""
    return services.engine.submit(services.vault.apply(command)).result()


def fill(services: Services) -> None:
    """The demo's codes and groups, within the open vault."""
    groups: dict[str, str] = {}
    for name in ("Private", "Work"):
        before = services.vault.snapshot
        after = apply(services, add_group(name)).snapshot
        groups[name] = str(new_group_id(before, after))
    for name in (None, "Private", "Work"):
        entries = [entry for entry, group in demo_entries() if group == name]
        apply(services, add_entries(entries, group=groups.get(name) if name else None))
    first = next(code for code in services.vault.snapshot.codes if code.issuer == "Proton")
    apply(services, edit(first.id, pinned=True))


def open_window(services: Services, application: QApplication) -> MainWindow:
    window = MainWindow(services, Theme(application))
    window.show()
    settle()
    return window


def close_window(window: MainWindow, services: Services) -> None:
    """Ends window, vault and engine in the order of a real run."""
    window.close()
    settle()
    services.engine.submit(services.close()).result()
    services.engine.stop()
    settle()
    window.deleteLater()
    settle()
