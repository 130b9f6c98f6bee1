"""The main window: which of its screens shows, bars and messages over all of them, drops, pastes, locking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.settings.sections import security
from app.settings.sections import window as remembered
from app.settings.sections.appearance import ACCENT, DENSITY, TEXT_PERCENT, THEME
from app.settings.sections.language import LANGUAGE
from app.settings.store import Settings
from app.ui.furniture import AFTERWARDS, STEPS, Furnished, Furniture, furnish, load, warm_up
from app.ui.language import Translations
from app.ui.theme.theme import Theme
from app.ui.unlock.view import UnlockView
from app.ui.widgets.banner import BannerBar
from app.ui.widgets.labels import Label
from app.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from app.services.bundle import Services
    from app.services.vault import Notice
    from app.services.vault_saving import SaveState
    from app.services.vault_status import VaultStatus
    from app.ui.shell import Shell
    from app.vault.model import Snapshot

# Imports within functions, Qt's classes by their module: the first picture waits for nothing that it does not show.
# ruff: noqa: PLC0415

WIDTH, HEIGHT = 420, 680
SMALLEST_WIDTH, SMALLEST_HEIGHT = 320, 420
UNSEEN_MS = 2000
_LOOKS = frozenset({THEME.key, ACCENT.key, TEXT_PERCENT.key, DENSITY.key})


class MainWindow(QMainWindow, Furnished):
    """Shows first run, unlock or the open vault, as the vault's state says. `closed` when it is not only hidden."""

    closed = Signal()

    def __init__(self, services: Services, theme: Theme, translations: Translations | None = None) -> None:
        super().__init__()
        self._translations = translations
        self._services = services
        self._theme = theme
        self._settings = Settings(services.settings_file, self._vault_settings, self._put_in_vault)
        self._apply_theme()
        self.setWindowTitle("4OTP")
        self.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)
        self.setAcceptDrops(True)
        self.banners = BannerBar(theme)
        self._screens = QStackedWidget()
        self._screen: QWidget | None = None
        self._first_run = False
        self._settings_seen: dict[str, object] = {}
        self._waiting: list[str] = []
        self.centre = QWidget()
        layout = QVBoxLayout(self.centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addWidget(self._screens, 1)
        self.setCentralWidget(self.centre)
        self._furniture: Furniture | None = None
        self.shell: Shell | None = None
        self.start_page_wanted = False
        self._quitting = False
        self._restore_place()
        self._show_first(services.glance())

    def _show_first(self, glance: VaultStatus | None) -> None:
        """The unlock screen at once where a glance suffices for it; everything else needs the whole window."""
        if glance is None or self._services.later_vault.made:
            self._furnish()
            return
        view = UnlockView(self._theme, lambda: self.desk, self._show_screen, glance)
        view.painted.connect(lambda: load(self, STEPS, self._furnish))
        self._show_screen(view)

    def _furnish(self) -> None:
        """Once: after the first picture, or when anything is asked for before it."""
        if self._furniture is not None:
            return
        from app.ui.features import FEATURES
        from app.ui.widgets.mark import app_icon

        self._furniture = furnish(self, self._services, self._theme, self._settings)
        self.setWindowIcon(app_icon())
        for install in FEATURES:
            install(self.desk)
        self.idle.system_idle_seconds = self.desk.hooks.idle_seconds
        self._connect()
        self._theme.settle()
        status = self._services.vault.status()
        if isinstance(self._screen, UnlockView) and status.state == "locked":
            self._screen.furnished()
        else:
            self._show_state(status)
        QTimer.singleShot(0, self, lambda: load(self, AFTERWARDS, lambda: warm_up(self.desk)))

    @property
    def _all(self) -> Furniture:
        self._furnish()
        assert self._furniture is not None
        return self._furniture

    def open_as(self, wish: str, *, hidden: bool) -> None:
        """Shows what the start was asked for. Hidden only where something else leads back to the window."""
        if wish == "show" and not hidden:
            self.show()
            QTimer.singleShot(UNSEEN_MS, self, self._furnish)  # a window that starts minimised is never painted
            return
        hooks = self.desk.hooks
        if wish == "quick" and hooks.open_quick is not None and self._services.vault.status().state == "locked":
            if hooks.keeps_running is None or not hooks.keeps_running():
                self.showMinimized()
            QTimer.singleShot(0, self, hooks.open_quick)
        elif not (hidden and hooks.keeps_running is not None and hooks.keeps_running()):
            self.show()

    def come_forward(self) -> None:
        """Shows the window in front of others, from wherever it is."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def quit(self) -> None:
        """Ends the program, also where closing the window would only hide it."""
        self._quitting = True
        self.close()

    def open_page(self, name: str, code_id: str) -> None:
        self.pages.open(name, code_id)

    def take_in(self, text: str) -> None:
        """A link from outside: looked at on a page, once the vault is open."""
        if self.shell is None:
            self._waiting.append(text)
        else:
            self.intake.take_text(text)

    def _connect(self) -> None:
        desk, vault, bar = self.desk, self._services.vault, self.desk.notify.bar
        desk.bridge.failed.connect(desk.notify.failure)
        desk.bridge.broken.connect(desk.notify.bug)
        desk.bridge.listen(vault.state_changed, self._show_state, self)
        desk.bridge.listen(vault.changed, self._on_vault_changed, self)
        desk.bridge.listen(vault.save_state, lambda state: bar("save", lambda: self._on_save_state(state)), self)
        desk.bridge.listen(vault.notices, lambda one: bar(f"notice {one.code}", lambda: self._on_notice(one)), self)
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)
        self.idle.idle.connect(self.lock)
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+Q", self.quit),
            ("Ctrl+N", lambda: self._open("new")),
            ("Ctrl+,", lambda: self._open("more")),
            ("Ctrl+/", lambda: self._open("shortcuts")),
        ):
            QtGui.QShortcut(QtGui.QKeySequence.fromString(keys), self, act)

    # what shows

    def _show_state(self, _told: VaultStatus) -> None:
        """Looks at the state of now: what was told may be older than a lock that came in between."""
        status = self._services.vault.status()
        match status.state:
            case "absent":
                from app.ui.first_run.view import FirstRunView

                self._first_run = self.start_page_wanted = True
                self._show_screen(FirstRunView(self.desk))
            case "unlocked":
                if self.shell is None:
                    self._open_shell()
            case _:
                self._first_run = False
                self._show_screen(UnlockView(self._theme, lambda: self.desk, self._show_screen))
        read_only = status.read_only if status.state == "unlocked" else None
        self.desk.notify.state("read_only", None if read_only is None else self._read_only_words(read_only))
        plain = status.state == "unlocked" and "plain" in status.slots
        text = self.tr("This vault is not protected: anyone at this computer can read it.") if plain else None
        self.desk.notify.state("plain", text, (self.tr("Set a password"), self._set_password) if plain else None)

    def _set_password(self) -> None:
        self._open("password")

    def _read_only_words(self, reason: str) -> str:
        match reason:
            case "in_use":
                return self.tr("Another program has this vault open: it can be read here, not changed.")
            case "newer_schema":
                return self.tr("This vault was written by a newer 4OTP: it can be read here, not changed.")
            case _:
                return self.tr("The vault can be read here, not changed.")

    def _open_shell(self) -> None:
        from app.ui.codes.page import CodesPage
        from app.ui.shell import Shell

        self._first_run = False
        home = CodesPage(self.desk, self.intake, self.pages.open)
        self.shell = Shell(self.desk, home)
        self.desk.navigation = self.shell
        self.shell.page_changed.connect(self._name_window)
        self.shell.page_changed.connect(self.toast.follow)
        self._show_screen(self.shell)
        home.opened()
        self.idle.start(self.desk.settings.get(security.AUTO_LOCK_MINUTES))
        if self.start_page_wanted:
            self.start_page_wanted = False
            self._open_start_page()
        for hook in self.desk.hooks.on_unlocked:
            hook(self.desk)
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self.take_in(text)

    def _open_start_page(self) -> None:
        from app.ui.first_run.start import StartPage

        page = StartPage(
            self.desk,
            add=lambda: self.pages.open("new"),
            bring=lambda: self.pages.open("import"),
            sync=lambda: self.pages.open("sync"),
        )
        self.desk.pages.open(page)

    def _show_screen(self, screen: QWidget) -> None:
        old, self._screen = self._screen, screen
        if old is not None and old is self.shell and old is not screen:
            self.shell = None
            self.desk.navigation = None
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if old is not None:
            self._screens.removeWidget(old)
            old.hide()
            old.deleteLater()
        if isinstance(screen, Page):
            screen.opened()
        self._name_window()

    def _name_window(self) -> None:
        """The title says where one is, for the task bar and for screen readers."""
        if self.shell is not None:
            page = self.shell.current
            name = page.title or page.windowTitle()
        else:
            name = self.tr("Welcome") if self._first_run else self.tr("Locked")
        self.setWindowTitle("4OTP" if name in ("", "4OTP") else f"{name} – 4OTP")

    @property
    def screen_shown(self) -> QWidget | None:
        return self._screen

    def clearance(self) -> int:
        return self.shell.current.foot_height() if self.shell is not None else 0

    def _open(self, name: str) -> None:
        if self.shell is not None:
            self.pages.open(name)

    # locking

    def lock(self) -> None:
        """Closes dialogs, empties the list, clears the clipboard if it is ours, drops the keys."""
        if self.shell is None:
            return
        self.idle.stop()
        self.desk.clipboard.clear_if_ours()
        for dialog in self.findChildren(QtWidgets.QDialog):
            dialog.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.toast.dismiss()
        for hook in self.desk.hooks.on_locked:
            hook(self.desk)
        self._services.vault.lock()

    # what the vault says

    def _on_save_state(self, state: SaveState) -> None:
        from app.ui.text.errors import sentence

        text = None
        if state.failed is not None:
            text = self.tr("Not saved yet: {why}").format(why=sentence(state.failed))
        again = (self.tr("Try again"), self._save_again)
        self.desk.notify.state("save", text, again if text else None)

    def _save_again(self) -> None:
        self.desk.bridge.run(self._services.vault.retry_save(), owner=self)

    def _on_notice(self, notice: Notice) -> None:
        from app.ui.text.notices import notice_sentence

        if notice.code == "vault.read_only":  # a bar says so as long as it is true
            return
        self.desk.notify.state(f"notice {notice.code}", notice_sentence(notice), closable=True)

    # settings

    def _vault_settings(self) -> dict[str, object]:
        return dict(self.desk.snapshot.settings)

    def _put_in_vault(self, key: str, value: object) -> None:
        from app.vault.commands.local import set_setting

        self.desk.apply(set_setting(key, value))

    def _on_vault_changed(self, _snapshot: Snapshot) -> None:
        before, self._settings_seen = self._settings_seen, self._vault_settings()
        self.desk.settings.vault_changed(before, self._settings_seen)

    def _on_setting(self, key: str) -> None:
        settings = self.desk.settings
        if key in _LOOKS:
            self._apply_theme()
            for widget in QApplication.allWidgets():
                if isinstance(widget, Label):
                    widget.follow(QApplication.font())
        elif key == LANGUAGE.key and self._translations is not None:
            self._translations.apply(settings.get(LANGUAGE))
            self._make_screens_anew()
        elif key == security.AUTO_LOCK_MINUTES.key and self.shell is not None:
            self.idle.start(settings.get(security.AUTO_LOCK_MINUTES))

    def _apply_theme(self) -> None:
        settings = self._settings
        compact = settings.get(DENSITY) == "compact"
        self._theme.apply(settings.get(THEME), settings.get(TEXT_PERCENT), settings.get(ACCENT), compact=compact)

    def _make_screens_anew(self) -> None:
        """In another language: widgets keep the words that they were made with."""
        self.shell = None
        self.desk.navigation = None
        self._show_state(self._services.vault.status())
        self.desk.notify.say_anew()

    # coming in from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self.shell is not None and (data.hasUrls() or data.hasImage() or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.shell is not None and self.intake.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Paste) and self.shell is not None:
            self.intake.paste()
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            if self.shell is None or not self.shell.back():
                self.showMinimized()
        else:
            super().keyPressEvent(event)

    # the window itself

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        minimised = event.type() == QEvent.Type.WindowStateChange and self.isMinimized()
        if minimised and self.shell is not None and self.desk.settings.get(security.LOCK_ON_MINIMISE):
            self.lock()

    def _restore_place(self) -> None:
        kept = self._settings.get(remembered.GEOMETRY)
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(WIDTH, HEIGHT)

    def closeEvent(self, event: QCloseEvent) -> None:
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self._settings.put(remembered.GEOMETRY, place)
        if self._furniture is None:  # closed before anything was there that could go on
            super().closeEvent(event)
            self.closed.emit()
            return
        keeps_running = self.desk.hooks.keeps_running
        if not self._quitting and keeps_running is not None and keeps_running():
            event.ignore()
            self.hide()
            return
        self.desk.clipboard.clear_if_ours()
        for end in self.desk.hooks.on_quit:
            end()
        super().closeEvent(event)
        self.closed.emit()
