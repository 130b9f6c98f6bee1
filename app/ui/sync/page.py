"""The Sync page: state in words, *Sync now*, history, and the configuration of the connection."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.services.passphrases import check_words
from app.services.sync import SyncService
from app.services.sync_status import SyncStatus
from app.settings.sections.sync import SECTION
from app.ui.desk import Desk
from app.ui.settings_pages.form import SettingsForm
from app.ui.sync.connect_page import ConnectPage
from app.ui.sync.history_page import HistoryPage
from app.ui.sync.state import SyncPageState, page_state
from app.ui.text.errors import sentence
from app.ui.text.moments import date_and_time
from app.ui.text.sync_errors import sync_sentence
from app.ui.widgets.buttons import RowButton, button
from app.ui.widgets.check import CheckRow
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, heading, line, muted
from app.ui.widgets.page import ColumnPage
from app.vault.sync_state import Mode

WORD_LIST = Path(__file__).parents[3] / "resources" / "words" / "english.txt"
MODES: tuple[Mode, ...] = ("live", "hourly", "six_hours", "daily", "manual")


class SyncPage(ColumnPage):
    """Draws what `page_state` says; everything the user does goes to the sync service."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Sync")
        self._desk = desk
        self._service: SyncService = desk.services.sync()
        self.headline = heading("")
        self.details = muted("")
        self.problem = Label(look="error")
        self.sync_button = button(self.tr("Sync now"), "primary")
        self.retry_button = button(self.tr("Try again"), "primary")
        self.repair_button = button(self.tr("Repair"), "primary")
        self.confirm_button = button("", "danger")
        self.enabled_row = CheckRow(self.tr("Enable synchronization"))
        self.enabled = self.enabled_row.box
        self.mode = DropDown()
        for mode in MODES:
            self.mode.addItem(self._mode_word(mode), mode)
        self.connect_row = RowButton(
            desk.theme, "key", self.tr("Connect with an access key"), self.tr("Scan or paste it from the dashboard")
        )
        self.restore_row = RowButton(
            desk.theme, "undo", self.tr("Restore with e-mail and passphrase"), self.tr("When there is no access key")
        )
        self.history_row = RowButton(
            desk.theme, "clock", self.tr("History"), self.tr("What changed, when and where; go back to a version")
        )
        self.proxy_row = RowButton(
            desk.theme, "globe", self.tr("Proxy"), self.tr("How this computer reaches the server")
        )
        self.check_row = RowButton(desk.theme, "shield", self.tr("Sync check"), "", arrow=False)
        self.disconnect_button = button(self.tr("Disconnect…"), "danger")
        self.configuration = self._make_configuration()
        for widget in (
            self.headline,
            self.details,
            self.problem,
            self.sync_button,
            self.retry_button,
            self.repair_button,
            self.confirm_button,
            self.history_row,
            self.check_row,
            line(),
            heading(self.tr("Synchronization configuration")),
            self.connect_row,
            self.restore_row,
            self.configuration,
            self.proxy_row,
            self.disconnect_button,
        ):
            self.column.addWidget(widget)
        self._connect()
        self.apply(self._service.status)

    def _make_configuration(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.server = muted("")
        self.new_codes = SettingsForm(self._desk, SECTION)
        layout.addWidget(self.enabled_row)
        layout.addWidget(FormField(self.tr("When"), self.mode))
        layout.addWidget(self.new_codes)
        layout.addWidget(self.server)
        return holder

    def _connect(self) -> None:
        service = self._service
        self._desk.bridge.listen(service.changed, self.apply, self)
        self.sync_button.clicked.connect(lambda: self._run(service.sync_now()))
        self.retry_button.clicked.connect(lambda: self._run(service.try_again()))
        self.repair_button.clicked.connect(lambda: self._run(service.repair()))
        self.confirm_button.clicked.connect(self._on_confirm)
        self.enabled.clicked.connect(lambda on: self._run(service.set_enabled(on)))
        self.mode.activated.connect(lambda _index: self._run(service.set_mode(self.mode.currentData())))
        self.connect_row.clicked.connect(lambda: self._desk.pages.open(ConnectPage(self._desk)))
        self.restore_row.clicked.connect(self._on_restore)
        self.check_row.clicked.connect(self._on_check)
        self.history_row.clicked.connect(lambda: self._desk.pages.open(HistoryPage(self._desk)))
        self.proxy_row.clicked.connect(self._on_proxy)
        self.disconnect_button.clicked.connect(self._on_disconnect)

    def opened(self) -> None:
        self.apply(self._service.status)
        (self.sync_button if self.sync_button.isVisible() else self.connect_row).setFocus()

    def apply(self, status: SyncStatus) -> None:
        """Shows a status."""
        state = page_state(status)
        self.headline.setText(self._headline(state))
        self.headline.set_look("" if state.look == "muted" else state.look)
        self.details.setText(self._details(status, state))
        said = sync_sentence(state.problem) if state.problem else ""
        self.problem.setText(said or state.problem)
        self.problem.set_look("error" if state.look == "error" else "warning")
        self.problem.setVisible(bool(state.problem))
        self.sync_button.setVisible(state.can_sync)
        self.retry_button.setVisible(state.can_retry)
        self.repair_button.setVisible(state.can_repair)
        self.confirm_button.setText(self.tr("Delete %n codes on all devices…", "", state.can_confirm))
        self.confirm_button.setVisible(state.can_confirm > 0)
        self.history_row.setVisible(status.connected)
        self.check_row.setVisible(status.connected)
        self.check_row.set_explanation(self.tr("Six words, the same on all devices that have seen the same changes"))
        self.connect_row.setVisible(not status.connected or status.alarm is not None)
        self.restore_row.setVisible(not status.connected)
        self.configuration.setVisible(status.connected)
        self.disconnect_button.setVisible(status.connected)
        self.enabled.setChecked(status.enabled)
        self.mode.setCurrentIndex(MODES.index(status.mode))
        self.server.setText(self.tr("Server: {address}").format(address=status.server))

    def _headline(self, state: SyncPageState) -> str:
        words: dict[str, Callable[[], str]] = {
            "off": lambda: self.tr("Not connected"),
            "disabled": lambda: self.tr("Switched off"),
            "alarm": lambda: self.tr("Sync is paused"),
            "offline": lambda: self.tr("Not in step at the moment"),
            "working": lambda: self.tr("Synchronizing…"),
            "waiting": lambda: self.tr("Waiting to be sent: %n change(s)", "", state.waiting),
            "live": lambda: self.tr("In step, live"),
            "idle": lambda: self.tr("In step"),
        }
        return words[state.headline]()

    def _details(self, status: SyncStatus, state: SyncPageState) -> str:
        if state.headline == "off":
            return self.tr(
                "The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything "
                "works without it."
            )
        parts = []
        if status.last_contact_ms is not None:
            parts.append(self.tr("Last contact: {when}.").format(when=date_and_time(status.last_contact_ms)))
        if status.last_change_ms is not None:
            parts.append(self.tr("Last change: {when}.").format(when=date_and_time(status.last_change_ms)))
        if state.waiting and state.headline != "waiting":
            parts.append(self.tr("Waiting here: %n change(s).", "", state.waiting))
        return " ".join(parts)

    def _mode_word(self, mode: str) -> str:
        return {
            "live": self.tr("Live, at once"),
            "hourly": self.tr("Every hour"),
            "six_hours": self.tr("Every six hours"),
            "daily": self.tr("Once a day"),
            "manual": self.tr("Only when I press Sync now"),
        }[mode]

    def _run(self, work: Coroutine[Any, Any, Any]) -> None:
        self._desk.bridge.run(work, lambda _done: self._refresh(), self._on_failed, owner=self, keep=True)

    def _refresh(self) -> None:
        self.apply(self._service.status)

    def _on_failed(self, error: AppError) -> None:
        self._refresh()
        self.problem.setText(sentence(error))
        self.problem.show()

    def _on_confirm(self) -> None:
        self._desk.notify.ask(
            self.tr("Delete these codes on all devices?"),
            self.tr("They go to the trash here for 30 days, and History can bring them back."),
            self.tr("Delete on all devices"),
            lambda: self._run(self._service.confirm_deletes()),
            danger=True,
        )

    def _on_restore(self) -> None:
        from app.ui.sync.restore_page import RestorePage  # noqa: PLC0415  (rarely needed)

        self._desk.pages.open(RestorePage(self._desk))

    def _on_check(self) -> None:
        def show(numbers: tuple[int, ...]) -> None:
            self.check_row.set_explanation(check_words(WORD_LIST, numbers))

        self._desk.bridge.run(self._service.check_words(), show, self._on_failed, owner=self, keep=False)

    def _on_proxy(self) -> None:
        self._desk.open_page("network", "")

    def _on_disconnect(self) -> None:
        from app.ui.sync.disconnect_dialog import DisconnectDialog  # noqa: PLC0415  (rarely needed)

        DisconnectDialog(self._desk, lambda keep: self._run(self._service.disconnect(keep=keep))).open()
