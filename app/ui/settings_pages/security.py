"""*Security*: password, recovery key, this computer's key store, locking, clipboard."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import AppError
from app.services.vault import FormerCopy
from app.settings.sections import security
from app.ui.desk import Desk
from app.ui.security.ask_password import ask_password
from app.ui.security.change_password import ChangePasswordPage
from app.ui.security.recovery_key import RecoveryKeyPage
from app.ui.settings_pages.form import SettingsForm
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label, line
from app.ui.widgets.page import ColumnPage

ASK_AGAIN_DAYS = 14


class SecurityPage(ColumnPage):
    """What shows or makes a key asks for the password first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=4)
        self.title = self.tr("Security")
        self._desk = desk
        self.password_row = RowButton(
            desk.theme,
            "key",
            self.tr("Change password"),
            self.tr("And the hint that the unlock screen shows on request"),
        )
        self.recovery_row = RowButton(desk.theme, "print", self.tr("Recovery key"), "")
        self.remove_recovery_row = RowButton(
            desk.theme,
            "trash",
            self.tr("Remove the recovery key"),
            self.tr("A printed sheet then opens nothing any more"),
        )
        self.keyring_row = RowButton(desk.theme, "device", self.tr("Unlock with this computer's key store"), "")
        self.copies_row = RowButton(
            desk.theme,
            "clock",
            self.tr("Older copies"),
            self.tr("Some open with a former password. Renew or delete them"),
        )
        self.copies_row.hide()
        self.keyring_row.hide()
        self.error = Label(look="error")
        self.error.hide()
        can_hide = desk.services.screen_shield() is not None
        self.form = SettingsForm(desk, security.SECTION, () if can_hide else (security.HIDE_FROM_CAPTURE,))
        for widget in (
            self.password_row,
            self.copies_row,
            self.recovery_row,
            self.remove_recovery_row,
            self.keyring_row,
            self.error,
        ):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addWidget(line())
        self.column.addSpacing(10)
        self.column.addWidget(self.form)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.password_row.clicked.connect(lambda: self._desk.pages.open(ChangePasswordPage(self._desk)))
        self.copies_row.clicked.connect(lambda: self._desk.open_page("old_copies", ""))
        self.recovery_row.clicked.connect(self._on_make_recovery)
        self.remove_recovery_row.clicked.connect(self._on_remove_recovery)
        self.keyring_row.clicked.connect(self._on_keyring)

    def opened(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        vault = self._desk.vault
        self._desk.bridge.run(vault.former_copies(), self._on_copies, lambda _error: None, owner=self, keep=False)
        self._desk.bridge.run(vault.key_store_name(), self._on_key_store, owner=self, keep=False)
        slots = vault.status().slots
        has_key = "recovery" in slots
        self.recovery_row.set_explanation(
            self.tr("There is one. Make a new one; the old sheet then opens nothing any more")
            if has_key
            else self.tr("A printed key that opens the vault when the password is forgotten")
        )
        self.remove_recovery_row.setVisible(has_key)
        if "keyring" in slots:  # what is on can be turned off, also where the store has gone
            self.keyring_row.show()
        self.keyring_row.set_explanation(
            self.tr("On. The password is asked for again from time to time. Turn it off")
            if "keyring" in slots
            else self.tr("Off. Opens without typing the password while you are signed in. Turn it on")
        )

    def _on_key_store(self, name: str | None) -> None:
        """Offered only where a store works that keeps secrets."""
        if name is not None:
            self.keyring_row.show()

    def _on_copies(self, found: tuple[FormerCopy, ...]) -> None:
        self.copies_row.setVisible(bool(found))

    def _on_make_recovery(self) -> None:
        def make() -> None:
            work = self._desk.vault.make_recovery_key()
            self._desk.bridge.run(work, self._show_key, self._refuse, owner=self)

        self._after_password(self.tr("Make a recovery key"), make)

    def _on_remove_recovery(self) -> None:
        def remove() -> None:
            work = self._desk.vault.remove_recovery_key()
            self._desk.bridge.run(work, lambda _none: self._done(), self._refuse, owner=self)

        self._after_password(self.tr("Remove the recovery key"), remove)

    def _on_keyring(self) -> None:
        vault = self._desk.vault
        on = "keyring" in vault.status().slots
        title = self.tr("Stop unlocking without the password") if on else self.tr("Unlock without the password")

        def switch() -> None:
            work = vault.disable_keyring() if on else vault.enable_keyring(ASK_AGAIN_DAYS)
            self._desk.bridge.run(work, lambda _none: self._done(), self._refuse, owner=self)

        self._after_password(title, switch)

    def _after_password(self, title: str, then: Callable[[], None]) -> None:
        self.error.hide()
        ask_password(self._desk, title, self.tr("Please type your password first."), then)

    def _show_key(self, key: str) -> None:
        self._desk.pages.open(RecoveryKeyPage(self._desk, key))

    def _done(self) -> None:
        self.refresh()
        self._desk.notify.say(self.tr("Done"))

    def _refuse(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
