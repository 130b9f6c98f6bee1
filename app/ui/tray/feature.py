"""The tray's icon and menu; only where the desktop has a tray."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.settings.sections.language import LANGUAGE
from app.settings.sections.quick import CLOSE_TO_TRAY, USE_TRAY
from app.ui.desk import Desk
from app.ui.tray.state import menu_text, offered
from app.ui.widgets.mark import app_icon

# After sign-in the panel may come up later than we do. Each look waits for D-Bus: 4 ms.
LOOK_AGAIN_MS = (2000, 2000, 4000, 8000, 16_000, 32_000)


class Tray(QObject):
    """The menu is made anew each time it opens, and when the vault opens or locks: a tray may keep a copy of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.menu = QMenu()
        self.icon: QSystemTrayIcon | None = None
        self.menu.aboutToShow.connect(self.fill)
        self._looks = iter(LOOK_AGAIN_MS)
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)

    @property
    def shown(self) -> bool:
        return self.icon is not None

    def refresh(self) -> None:
        """Shows or takes away the icon, as the settings and the desktop have it."""
        wanted = self._desk.settings.get(USE_TRAY) and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.icon is None:
            self.icon = QSystemTrayIcon(app_icon(), self)
            self.icon.setToolTip("4OTP")
            self.fill()  # a tray that never says that it opens the menu shows this one
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._on_activated)
            self.icon.show()
        elif not wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
        elif self.icon is None and self._desk.settings.get(USE_TRAY):
            again_ms = next(self._looks, None)
            if again_ms is not None:
                QTimer.singleShot(again_ms, self, self.refresh)

    def keeps_running(self) -> bool:
        """Whether closing the window only hides it."""
        reachable = self.shown and QSystemTrayIcon.isSystemTrayAvailable()
        return reachable and self._desk.settings.get(CLOSE_TO_TRAY)

    def fill(self) -> None:
        self.menu.clear()
        unlocked = self._desk.vault.status().state == "unlocked"
        for code in offered(self._desk.snapshot) if unlocked else []:
            self.menu.addAction(menu_text(code), partial(self._take, code.id))
        if unlocked and self.menu.actions():
            self.menu.addSeparator()
        self.menu.addAction(self.tr("Show 4OTP"), self._desk.show_window)
        self.menu.addAction(self.tr("Quick picker"), self._open_quick)
        if unlocked:
            self.menu.addAction(self.tr("Lock"), self._desk.lock)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit 4OTP"), self._desk.quit)

    def _take(self, code_id: str) -> None:
        if self._desk.hooks.take_code is not None:
            self._desk.hooks.take_code(code_id)

    def _open_quick(self) -> None:
        if self._desk.hooks.open_quick is not None:
            self._desk.hooks.open_quick()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._desk.show_window()

    def _on_setting(self, key: str) -> None:
        if key == USE_TRAY.key:
            self.refresh()
        elif key == LANGUAGE.key:
            QTimer.singleShot(0, self, self.fill)  # once the new words are there


def install(desk: Desk) -> None:
    tray = Tray(desk)
    desk.hooks.keeps_running = tray.keeps_running
    desk.bridge.listen(desk.vault.state_changed, lambda _status: tray.fill(), tray)
    tray.refresh()
