"""*Automatic backups*: a folder, a passphrase, how often, how many; what was made last and what went wrong."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.text.moments import date
from app.ui.transfer.files import choose_folder
from app.ui.transfer.passphrase import PassphraseForm
from app.ui.transfer.words import reason
from app.ui.widgets.buttons import button
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage

KEEP = (3, 5, 10, 20, 50)


class AutomaticPage(ColumnPage):
    """Set up once; the passphrase is not kept, only the key made of it, inside the vault."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Automatic backups")
        self._desk = desk
        self._folder: Path | None = None
        self.state = muted("")
        self.folder_button = button(self.tr("Choose the folder…"))
        self.folder_label = Label()
        self.every = DropDown()
        for name, text in (("hourly", self.tr("Hourly")), ("daily", self.tr("Daily")), ("weekly", self.tr("Weekly"))):
            self.every.addItem(text, name)
        self.every.setCurrentIndex(1)
        self.keep = DropDown()
        for number in KEEP:
            self.keep.addItem(self.tr("%n file(s)", "", number), number)
        self.keep.setCurrentIndex(KEEP.index(10))
        self.form = PassphraseForm(desk)
        self.error = Label(look="error")
        self.error.hide()
        self.on_button = button(self.tr("Turn on"), "primary")
        self.now_button = button(self.tr("Back up now"), "primary")
        self.off_button = button(self.tr("Turn off"), "danger")
        self._fields = [
            self.folder_button,
            self.folder_label,
            FormField(self.tr("After changes, at most"), self.every),
            FormField(self.tr("Keep the last"), self.keep),
            self.form,
            self.on_button,
        ]
        self.column.addWidget(self.state)
        for widget in (*self._fields[:-1], self.error, self.on_button, self.now_button, self.off_button):
            self.column.addWidget(widget)
        self.folder_button.clicked.connect(lambda: choose_folder(self, self.tr("Folder for backups"), self.set_folder))
        self.on_button.clicked.connect(self._on_turn_on)
        self.now_button.clicked.connect(self._on_now)
        self.off_button.clicked.connect(self._on_turn_off)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        self.refresh()
        (self.folder_button if self._desk.snapshot.backup is None else self.now_button).setFocus()

    def refresh(self) -> None:
        state = self._desk.snapshot.backup
        is_on = state is not None
        for field in self._fields:
            field.setVisible(not is_on)
        self.folder_label.setVisible(not is_on and self._folder is not None)
        self.now_button.setVisible(is_on)
        self.off_button.setVisible(is_on)
        if state is None:
            self.state.setText(
                self.tr(
                    "After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage "
                    "carries away. Each is read back and opened before it counts."
                )
            )
            return
        health = self._desk.services.backup().health()
        last = self.tr("none yet") if state.last is None else date(state.last)
        text = self.tr("Into {folder}. Last good backup: {last}.").format(folder=state.folder, last=last)
        self.state.setText(text)
        self.error.setVisible(health.failed is not None)
        if health.failed is not None:
            self.error.setText(self.tr("Failed: {why} Tried again every hour.").format(why=reason(health.failed, {})))

    def set_folder(self, folder: Path) -> None:
        """The chosen folder, shown."""
        self._folder = folder
        self.folder_label.setText(str(folder))
        self.refresh()

    def _on_turn_on(self) -> None:
        self.error.hide()
        if self._folder is None:
            self._say(self.tr("Please choose a folder."))
            self.folder_button.setFocus()
        elif self.form.check():
            self.on_button.setEnabled(False)
            work = self._desk.services.backup().turn_on(
                self._folder, self.form.text(), every=self.every.currentData(), keep=self.keep.currentData()
            )
            self._desk.bridge.run(work, lambda _none: self._on_done(), self._on_failed, owner=self, keep=True)

    def _on_now(self) -> None:
        self.now_button.setEnabled(False)
        work = self._desk.services.backup().back_up_now()
        self._desk.bridge.run(work, lambda _made: self._on_done(), self._on_failed, owner=self, keep=True)

    def _on_turn_off(self) -> None:
        work = self._desk.services.backup().turn_off()
        self._desk.bridge.run(work, lambda _none: self._on_done(), self._on_failed, owner=self, keep=True)

    def _on_done(self) -> None:
        self.form.clear()
        self.on_button.setEnabled(True)
        self.now_button.setEnabled(True)
        self.refresh()

    def _on_failed(self, error: AppError) -> None:
        self._on_done()
        self._say(reason(error.code, error.facts))

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()
