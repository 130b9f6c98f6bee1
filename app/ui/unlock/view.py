"""The unlock screen: password, hint on request, recovery key, key store; a growing delay after failures."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.services.vault_status import VaultStatus
from app.ui.early import centre
from app.ui.theme.theme import Theme
from app.ui.unlock.state import UnlockState, Way, unlock_state
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label
from app.ui.widgets.mark import Mark
from app.ui.widgets.page import ColumnPage, row
from app.ui.widgets.password import PasswordField

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.core.errors import AppError
    from app.ui.desk import Desk
    from app.ui.unlock.copies import CopiesPage

# This is the first picture of the program: imports within functions keep it from waiting for what it does not show.
# ruff: noqa: PLC0415


class UnlockView(ColumnPage):
    """Shows what `glance` says until `furnished`: the window paints before the desk and the vault are loaded.

    `painted` is told once, after the first picture. `show_page` replaces this screen, for choosing an older copy.
    """

    painted = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: Callable[[], Desk],
        show_page: Callable[[ColumnPage], None],
        glance: VaultStatus | None = None,
    ) -> None:
        super().__init__("", centred=True)
        self._theme = theme
        self._get_desk = desk
        self._show_page = show_page
        self._glance = glance
        self._was_painted = False
        self._way: Way = "password"
        self._busy = False
        self._asked_store: Future[None] | None = None
        self._ready_at = 0.0
        self.headline = Label(factor=1.35, bold=True)
        self.password = PasswordField(theme, self.tr("Password"), self.tr("Password"))
        self.recovery_key = QLineEdit()
        self.recovery_key.setPlaceholderText("4otprk1…")
        self.recovery_key.setAccessibleName(self.tr("Recovery key"))
        self.message = Label(look="error")
        self.hint = Label(look="muted")
        self.unlock_button = button(self.tr("Unlock"), "primary")
        self.hint_button = button(self.tr("Show the hint"), "quiet")
        self.recovery_button = button(self.tr("Use the recovery key"), "quiet")
        self.password_button = button(self.tr("Use the password"), "quiet")
        self.keyring_button = button(self.tr("Unlock with this computer's key store"))
        self.copies_button = button(self.tr("Open an older copy…"))
        self.start_over_button = button(self.tr("Start over…"), "quiet")
        self._countdown = QTimer(self)
        self._countdown.setInterval(250)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = self.column
        column.addLayout(row(None, Mark(76), None))
        column.addSpacing(6)
        column.addWidget(self.headline)
        for label in (self.headline, self.message, self.hint):
            centre(label)
        column.addSpacing(6)
        column.addWidget(self.password)
        column.addWidget(self.recovery_key)
        column.addWidget(self.message)
        column.addWidget(self.unlock_button)
        column.addWidget(self.keyring_button)
        column.addWidget(self.copies_button)
        column.addWidget(self.hint)
        for quiet in (self.hint_button, self.recovery_button, self.password_button, self.start_over_button):
            column.addLayout(row(None, quiet, None))

    def _connect(self) -> None:
        self.password.submitted.connect(self._on_unlock)
        self.recovery_key.returnPressed.connect(self._on_unlock)
        self.unlock_button.clicked.connect(self._on_unlock)
        self.keyring_button.clicked.connect(self._on_keyring)
        self.hint_button.clicked.connect(self._on_hint)
        self.recovery_button.clicked.connect(lambda: self._use("recovery"))
        self.password_button.clicked.connect(lambda: self._use("password"))
        self.copies_button.clicked.connect(lambda: self._show_page(self._copies_page()))
        self.start_over_button.clicked.connect(self._on_start_over)
        self._countdown.timeout.connect(self.refresh)

    def _copies_page(self) -> CopiesPage:
        from app.ui.unlock.copies import CopiesPage

        def back() -> None:
            self._show_page(UnlockView(self._theme, self._get_desk, self._show_page))

        return CopiesPage(self._desk, back)

    @property
    def _desk(self) -> Desk:
        return self._get_desk()

    def furnished(self) -> None:
        """From now on the vault itself is asked."""
        self._glance = None
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def opened(self) -> None:
        self.refresh()
        self._field().setFocus()
        if self._status().slots == {"plain"}:  # made without protection: nothing to ask for
            self._start(self._desk.vault.unlock(None))

    def refresh(self) -> None:
        """Draws what the vault's status is now."""
        status = self._status()
        left = self._ready_at - self._desk.services.clock.monotonic() if self._ready_at else 0.0
        waiting = max(status.wait_seconds, left)
        asking = self._asked_store is not None
        state = unlock_state(status, way=self._way, busy=self._busy, wait_seconds=waiting, asking=asking)
        self.apply(state)
        (self._countdown.start if state.wait_seconds else self._countdown.stop)()

    def _status(self) -> VaultStatus:
        return self._glance or self._desk.vault.status()

    def apply(self, state: UnlockState) -> None:
        headline, explanation = self._words(state)
        self.headline.setText(headline)
        closed = state.message in ("missing", "newer")
        self.password.setVisible(state.way == "password" and not closed)
        self.recovery_key.setVisible(state.way == "recovery" and not closed)
        self.unlock_button.setVisible(not closed)
        had_focus = self._field().hasFocus() or self.focusWidget() is None
        for field in (self.password, self.recovery_key, self.unlock_button):
            field.setEnabled(state.can_enter)
        if state.can_enter and had_focus:
            self._field().setFocus()
        self.unlock_button.setText(self.tr("Unlocking…") if state.busy else self.tr("Unlock"))
        self.keyring_button.setVisible(state.can_use_keyring)
        self.keyring_button.setEnabled(not state.asking)
        own_words = self.tr("Unlock with this computer's key store")
        self.keyring_button.setText(self.tr("Unlocking…") if state.asking else own_words)
        self.hint_button.setVisible(state.has_hint and not self.hint.text())
        self.hint.setVisible(bool(self.hint.text()))
        self.recovery_button.setVisible(state.can_use_recovery)
        self.password_button.setVisible(state.can_use_password)
        self.copies_button.setVisible(state.can_open_copy)
        self.start_over_button.setVisible(state.can_start_over)
        if state.wait_seconds:
            explanation = self.tr("This is not the password. Next try in %n second(s).", "", state.wait_seconds)
        if explanation:
            self.message.setText(explanation)
        self.message.setVisible(bool(self.message.text()))

    def _words(self, state: UnlockState) -> tuple[str, str]:
        match state.message:
            case "missing":
                return (
                    self.tr("The vault file is not where it was"),
                    self.tr("Copies of it, or its key, are still here. Nothing was created or changed."),
                )
            case "newer":
                return (
                    self.tr("Made by a newer 4OTP"),
                    self.tr("Please update 4OTP on this computer. The vault was left as it is."),
                )
            case "damaged":
                return (
                    self.tr("The vault file is damaged"),
                    self.tr("The file is kept. An older copy can be opened with the same password."),
                )
        return self.tr("Unlock 4OTP"), ""

    def _field(self) -> QLineEdit:
        return self.password.line if self._way == "password" else self.recovery_key

    def _use(self, way: Way) -> None:
        self._way = way
        self.message.clear()
        self.password.clear()
        self.recovery_key.clear()
        self.refresh()
        self._field().setFocus()

    def _on_unlock(self) -> None:
        text = self._field().text()
        if not text or self._busy:
            return
        vault = self._desk.vault
        self._start(vault.unlock(text) if self._way == "password" else vault.unlock_with_recovery(text))

    def _on_keyring(self) -> None:
        """A store may take its time, or stay mute: the password can be typed meanwhile, and ends the asking."""
        self.message.clear()
        work = self._desk.vault.unlock_with_keyring()
        self._asked_store = self._desk.bridge.run(work, self._on_unlocked, self._on_store_refused, owner=self)
        self.refresh()
        self._field().setFocus()

    def _on_store_refused(self, error: AppError) -> None:
        """What was typed meanwhile stays."""
        from app.ui.text.errors import sentence

        self._asked_store = None
        self.message.setText(sentence(error))
        self.refresh()

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        asked, self._asked_store = self._asked_store, None
        if asked is not None:
            asked.cancel()
        self._busy = True
        self.message.clear()
        self.refresh()
        self._desk.bridge.run(work, self._on_unlocked, self._on_refused, owner=self)

    def _on_unlocked(self, _result: object) -> None:
        self._busy = False
        self.password.clear()
        self.recovery_key.clear()

    def _on_refused(self, error: AppError) -> None:
        from app.ui.text.errors import sentence

        self._busy = False
        self._field().clear()
        wait = error.facts.get("wait_seconds")
        if isinstance(wait, int | float):
            self._ready_at = self._desk.services.clock.monotonic() + wait
        self.message.setText(sentence(error))
        self.refresh()
        self._field().setFocus()

    def _on_hint(self) -> None:
        self.hint.setText(self.tr("Hint: {hint}").format(hint=self._status().hint or ""))
        self.refresh()
        self._field().setFocus()

    def _on_start_over(self) -> None:
        self._desk.notify.ask(
            self.tr("Start with an empty vault?"),
            self.tr("The damaged file and all copies stay where they are, under another name. Nothing is deleted."),
            self.tr("Start over"),
            lambda: self._start(self._desk.vault.start_over()),
            danger=True,
        )
