"""The part of the walk through Sync: connected to a real server that lives as long as this takes."""

from __future__ import annotations

from pathlib import Path

from app.ui.sync.connect_page import ConnectPage
from app.ui.sync.history_page import HistoryPage
from app.ui.sync.page import SyncPage
from app.ui.sync.restore_page import RestorePage
from app.ui.widgets.dialog import Dialog
from app.vault.commands import edit
from tests.kit.qt import apply, pump, settle
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import serving_process


def walk_sync(tour, services, folder: Path) -> None:
    run = services.engine.submit
    serving = serving_process(folder / "server")
    process = run(serving.__aenter__()).result()
    home = run(RealHome(process).open()).result()
    try:
        _pages(tour, services, run(home.string()).result())
    finally:
        run(services.sync().stop()).result()
        run(home.close()).result()
        run(serving.__aexit__(None, None, None)).result()


def _pages(tour, services, key: str) -> None:
    window = tour.window
    desk = window.desk
    window.pages.open("sync")
    page = ConnectPage(desk)
    desk.pages.open(page)
    tour.save("sync-connect")
    page.key.setText(key)
    page.connect_button.click()
    settle()
    tour.with_dialog("sync-server")
    for dialog in window.findChildren(Dialog):
        dialog.accept_button.click()
    pump(page.accept_button.isVisible)
    tour.save("sync-offer")
    page.accept_button.click()
    pump(lambda: isinstance(window.shell.current, SyncPage))
    pump(lambda: services.sync().status.live)
    code = services.vault.snapshot.codes[0]
    apply(services, edit(code.id, account="renamed"))
    pump(lambda: not services.sync().status.waiting and services.sync().status.phase == "idle")
    tour.save("sync-connected")
    history = HistoryPage(desk)
    desk.pages.open(history)
    pump(lambda: len(history.versions) > 1)
    tour.save("sync-history")
    history.revert_buttons[0].click()
    pump(lambda: bool(window.findChildren(Dialog)))
    tour.with_dialog("sync-revert")
    for dialog in window.findChildren(Dialog):
        dialog.reject()
    settle()
    window.shell.home()
    settle()
    tour.save("sync-codes")
    page = RestorePage(desk)
    desk.pages.open(page)
    tour.save("sync-restore")
    window.shell.home()
