"""The part of the walk through backups, imports, exports, the recovery kit, Health and older copies."""

from __future__ import annotations

from pathlib import Path

from app.otp import uri
from app.services.health import Action
from app.ui.transfer.automatic_page import AutomaticPage
from app.ui.transfer.backup_page import BackupPage
from app.ui.transfer.drill_page import DrillPage
from app.ui.transfer.export_page import ExportPage
from app.ui.transfer.import_page import ImportPage
from app.ui.transfer.kit_page import KitPage
from app.ui.transfer.review_page import ReviewPage
from app.vault.entries import entry_of
from tests.kit.foreign_files import aegis_encrypted, aegis_slot
from tests.kit.qt import PASSWORD, pump, settle

PASSPHRASE = "river ladder copper violin moss"
LONG = "A%20very%20long%20name%20of%20a%20site%20that%20does%20not%20fit"
LINES = (
    "otpauth://totp/GitHub:octocat-at-work?secret=JBSWY3DPEHPK3PXP&issuer=GitHub",
    "otpauth://totp/Broken:me?secret=18901890",
    "otpauth://hotp/Savings%20bank:42?secret=GEZDGNBVGY3TQOJQ&counter=4&issuer=Savings%20bank",
    f"otpauth://totp/{LONG}:someone.with.a.long.name@example.org?secret=KRSXG5CTMVRXEZLU",
)


def walk_transfer(tour, services, folder: Path) -> None:
    window = tour.window
    desk = window.desk
    backup = folder / "2025-03-22-19-57-12-4otp-keys-export.4otp.txt"
    page = _open(desk, BackupPage(desk))
    tour.save("make-backup")
    for field in (page.form.passphrase, page.form.again):
        field.line.setText(PASSPHRASE)
    page.write(backup)
    pump(page.done.isVisible)
    window.toast.hide()
    tour.save("backup-made")
    _import(tour, services, folder)
    _export(tour, desk)
    _automatic(tour, desk, folder)
    page = _open(desk, DrillPage(desk))
    tour.save("drill")
    page.set_file(backup)
    page.passphrase.line.setText(PASSPHRASE)
    page.test_button.click()
    pump(page.result.isVisible)
    tour.save("drill-done")
    page = _open(desk, KitPage(desk))
    tour.save("recovery-kit")
    window.shell.home()


def walk_health(tour, services) -> None:
    window = tour.window
    window.pages.open("health")
    tour.save("health")
    window.shell.home()
    work = services.vault.change_password(PASSWORD, PASSWORD, "the comic about passwords")
    services.engine.submit(work).result()
    window.pages.open("health")
    page = window.shell.current
    pump(lambda: any(finding.action is Action.OLD_COPIES for finding in page.findings))
    tour.save("health-copies")
    window.shell.home()
    window.pages.open("old_copies")
    pump(lambda: window.shell.current.found)
    tour.save("old-copies")
    window.shell.home()


def walk_quick(tour, services) -> None:
    """The picker over nothing, with and without a query; the page of its shortcut."""
    window = tour.window
    window.pages.open("quick")
    tour.save("quick-page")
    window.shell.home()
    window.desk.hooks.open_quick()
    picker = window.desk.hooks.open_quick.__self__.picker
    tour.save("picker", picker)
    picker.search.setText("g")
    tour.save("picker-search", picker)
    picker.search.setText("zzz")
    tour.save("picker-nothing", picker)
    picker.search.clear()
    window.desk.hooks.open_quick()
    settle()


def _open(desk, page):
    desk.pages.open(page)
    settle()
    return page


def _import(tour, services, folder: Path) -> None:
    desk = tour.window.desk
    file = folder / "codes.txt"
    here = [uri.write(entry_of(code)) for code in services.vault.snapshot.codes[:4]]
    file.write_text("\n".join([*LINES, *here]), encoding="utf-8")
    locked = folder / "aegis-backup.json"
    locked.write_bytes(aegis_encrypted([aegis_slot(bytes(32), b"secret")], bytes(32)))
    strange = folder / "shopping.txt"
    strange.write_text("milk, bread", encoding="utf-8")
    page = _open(desk, ImportPage(desk))
    tour.save("import")
    page.open_paths([strange])
    pump(page.problems.isVisible)
    tour.save("import-unknown")
    page.open_paths([locked])
    pump(page.passphrase.isVisible)
    tour.save("import-password")
    page.skip_button.click()
    page.open_paths([file])
    pump(lambda: isinstance(tour.window.shell.current, ReviewPage))
    review = tour.window.shell.current
    review.list.setCurrentIndex(review.model.index(1))
    tour.save("review")
    review.add_button.click()
    pump(review.finish_button.isVisible)
    tour.window.toast.hide()
    tour.save("imported")
    review.undo_button.click()
    pump(lambda: not tour.window.shell.level)  # by way of the import page to the codes
    tour.window.toast.hide()


def _export(tour, desk) -> None:
    page = _open(desk, ExportPage(desk))
    tour.save("export")
    page.encrypted.setChecked(True)
    page.format.setCurrentIndex(page.format.findData("2fas"))
    tour.save("export-2fas")
    page.format.showPopup()
    tour.with_dialog("export-formats")
    page.format.hidePopup()
    page.format.setCurrentIndex(page.format.findData("sheet"))
    tour.save("export-sheet")


def _automatic(tour, desk, folder: Path) -> None:
    page = _open(desk, AutomaticPage(desk))
    tour.save("automatic-backup")
    page.scroll_area.verticalScrollBar().setValue(10_000)
    tour.save("automatic-backup-end")
    page.set_folder(folder)
    for field in (page.form.passphrase, page.form.again):
        field.line.setText(PASSPHRASE)
    page.on_button.click()
    pump(lambda: desk.snapshot.backup is not None)
    page.now_button.click()
    pump(lambda: page.now_button.isEnabled() and desk.snapshot.backup.last is not None)
    tour.save("automatic-backup-on")
