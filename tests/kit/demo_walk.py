"""Walks through every screen of the window and saves a picture of each."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.otp import uri
from app.settings.sections.appearance import TEXT_PERCENT, THEME
from app.ui.add.page import AddPage
from app.ui.app import make_application
from app.ui.security.recovery_key import RecoveryKeyPage
from app.ui.show_qr.page import ShowQrPage
from app.ui.text.english import plural
from app.ui.window import MainWindow
from app.vault.commands import delete, set_recovery_codes, tick_recovery_code
from tests.kit.clock import ManualClock
from tests.kit.demo_scan import walk_scanning
from tests.kit.demo_sync import walk_sync
from tests.kit.demo_transfer import walk_health, walk_quick, walk_transfer
from tests.kit.qt import NOON_MS, PASSWORD, apply, close_window, fill, make_services, open_window, pump, settle

LINK = "otpauth://totp/Fastmail:anna@fastmail.example?secret=JBSWY3DPEHPK3PXP&issuer=Fastmail"


class LongWords(QTranslator):
    """Every text longer by a third and with letters that need room above and below: as German, Greek or Finnish are."""

    def translate(self, _context, source, _disambiguation=None, n=-1):
        text = plural(source, n) if n >= 0 else source
        return text + " " + "Äpfelgröße "[: max(2, len(text) // 3)].strip()

    def isEmpty(self):
        return False


class Walk:
    """One window, one folder of pictures."""

    def __init__(self, folder: Path, variant: str, window: MainWindow) -> None:
        self._folder = folder
        self._variant = variant
        self.window = window
        self._number = 0

    def save(self, name: str, widget: QWidget | None = None) -> None:
        settle()
        self._number += 1
        (widget or self.window).grab().save(str(self._folder / f"{self._variant}-{self._number:02}-{name}.png"))

    def with_dialog(self, name: str) -> None:
        """The window with the dialog or menu that lies over it."""
        settle()
        picture = self.window.grab()
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert over is not None, name
        painter = QPainter(picture)
        place = self.window.mapFromGlobal(over.mapToGlobal(QPoint(0, 0)))
        if not isinstance(over, QMenu):
            place = QPoint((self.window.width() - over.width()) // 2, (self.window.height() - over.height()) // 3)
        painter.drawPixmap(place, over.grab())
        painter.end()
        self._number += 1
        picture.save(str(self._folder / f"{self._variant}-{self._number:02}-{name}.png"))


def walk(folder: Path, variant: str, options: dict[str, str]) -> int:
    application = make_application(["demo"])
    if options.get("direction") == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if options.get("words") == "long":
        application.installTranslator(LongWords(application))
    with tempfile.TemporaryDirectory(prefix="4otp-demo-") as home:
        clock = ManualClock(NOON_MS + 23_000)
        services = make_services(Path(home), clock)
        services.settings_file.put(THEME.key, options["theme"])
        services.settings_file.put(TEXT_PERCENT.key, int(options.get("text", "100")))
        window = open_window(services, application)
        window.resize(int(options.get("width", "420")), int(options.get("height", "680")))
        tour = Walk(folder, variant, window)
        for part in (_first_run, _codes, _adding, _one_code, _more):
            part(tour, services)
        with tempfile.TemporaryDirectory(prefix="4otp-demo-files-") as files:
            walk_transfer(tour, services, Path(files))
            walk_health(tour, services)
            walk_quick(tour, services)
            walk_sync(tour, services, Path(files))
        _unlock(tour, services)
        close_window(window, services)
    return 0


def _first_run(tour: Walk, services) -> None:
    view = tour.window.screen_shown
    tour.save("first-run")
    view.form.password.line.setText("kettle")
    view.form.again.line.setText("kettles")
    view.form.check()
    tour.save("first-run-short")
    view.form.password.line.setText(PASSWORD)
    view.form.again.line.setText(PASSWORD)
    view.form.hint.setText("the comic about passwords")
    tour.save("first-run-strong")
    view.create_button.click()
    pump(lambda: tour.window.shell is not None)
    settle()
    tour.save("start")
    tour.window.shell.home()
    tour.save("no-codes")


def _codes(tour: Walk, services) -> None:
    fill(services)
    settle()
    page = tour.window.shell.current
    tour.save("codes")
    page.search.setText("g")
    tour.save("search")
    page.search.setText("zzz")
    tour.save("nothing-found")
    page.search.clear()
    page.actions_on_codes.copy(page.model.ids()[1])
    tour.save("copied")
    tour.window.toast.hide()
    page._show_numbers(shown=True)
    tour.save("numbers")
    page._show_numbers(shown=False)
    page.list.select_id(page.model.ids()[2])
    page.list.open_menu_of_current()
    tour.with_dialog("menu")
    QApplication.activePopupWidget().close()
    page.list.select_id(None)
    counted = next(code.id for code in services.vault.snapshot.codes if code.record.type == "hotp")
    page.actions_on_codes.advance(counted)
    pump(lambda: counted in page.actions_on_codes.shown_counters)
    page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
    tour.save("codes-end")
    page.list.verticalScrollBar().setValue(0)
    page.actions_on_codes.delete(page.model.ids()[3])
    pump(tour.window.toast.isVisible)
    tour.save("deleted-with-undo")
    tour.window.toast.hide()


def _adding(tour: Walk, services) -> None:
    window = tour.window
    window.pages.open("new")
    tour.save("new")
    window.shell.home()
    window.pages.open("by_hand")
    tour.save("by-hand")
    form = window.shell.current.form
    form.key.setText("JBSW Y3DP 0HPK")
    tour.save("by-hand-wrong-key")
    form.key.setText("jbsw y3dp ehpk 3pxp")
    form.issuer.setText("Fastmail")
    tour.save("by-hand-live")
    form.more_button.setChecked(True)
    tour.save("by-hand-advanced")
    window.shell.current.scroll_area.verticalScrollBar().setValue(10_000)
    tour.save("by-hand-advanced-end")
    window.shell.home()
    window.desk.pages.open(AddPage(window.desk, uri.parse(LINK)))
    tour.save("pasted-link")
    window.shell.home()
    walk_scanning(tour.save, tour.with_dialog, window)


def _one_code(tour: Walk, services) -> None:
    window = tour.window
    code = next(code for code in services.vault.snapshot.codes if code.issuer == "GitHub")
    window.pages.open("edit", code.id)
    tour.save("edit")
    window.shell.current.icon._choose_logo()
    QApplication.activeModalWidget().search.setText("git")
    tour.with_dialog("choose-a-logo")
    QApplication.activeModalWidget().reject()
    settle()
    window.shell.home()
    window.pages.open("new_group", code.id)
    tour.with_dialog("new-group")
    QApplication.activeModalWidget().reject()
    settle()
    pin = next(code.id for code in services.vault.snapshot.codes if code.issuer == "Router")
    window.shell.current.actions_on_codes.copy(pin)
    tour.with_dialog("pin-asked")
    QApplication.activeModalWidget().reject()
    settle()
    window.pages.open("recovery_codes", code.id)
    tour.save("recovery-codes-empty")
    codes = [f"{number * 7919 % 90000 + 10000}-{number * 104729 % 90000 + 10000}" for number in range(1, 9)]
    apply(services, set_recovery_codes(code.id, codes))
    apply(services, tick_recovery_code(code.id, codes[0], True))
    window.shell.home()
    settle()
    window.pages.open("recovery_codes", code.id)
    tour.save("recovery-codes")
    window.shell.home()
    window.pages.open("qr", code.id)
    tour.with_dialog("password-asked")
    QApplication.activeModalWidget().reject()
    settle()
    window.desk.pages.open(ShowQrPage(window.desk, code))
    tour.save("qr")
    window.shell.home()


def _more(tour: Walk, services) -> None:
    window = tour.window
    apply(services, delete([services.vault.snapshot.codes[5].id]))
    pages: list[tuple[str, Callable[[], None]]] = [
        (name, lambda name=name: window.pages.open(name))
        for name in ("sync", "more", "backup", "security", "groups", "trash", "appearance", "shortcuts", "about")
    ]
    for name, open_page in pages:
        open_page()
        tour.save(name)
        window.shell.home()
    window.desk.pages.open(RecoveryKeyPage(window.desk, "4otprk1qyeufrp95rg7whetlv3r5tz2tz37nsn9dylkp0e5"))
    tour.save("recovery-key")
    window.shell.home()
    window.pages.open("security")
    window.shell.current.password_row.click()
    tour.save("change-password")
    window.shell.home()
    window.desk.notify.state("save", "Not saved yet: the disk is full. Your change is kept in memory.")
    tour.save("bar")
    window.desk.notify.state("save", None)


def _unlock(tour: Walk, services) -> None:
    window = tour.window
    window.lock()
    settle()
    tour.save("unlock")
    view = window.screen_shown
    view.hint_button.click()
    for _ in range(5):
        view.password.line.setText("wrong")
        view.unlock_button.click()
        pump(lambda: not view._busy)
        services.clock.advance(60)
        view.refresh()
    tour.save("unlock-wrong")
