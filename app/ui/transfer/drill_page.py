"""*Test a backup*: does the passphrase still open it, and is everything in it? Nothing is changed."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError
from app.services.backup_content import Drill
from app.services.import_sources import read_files
from app.ui.desk import Desk
from app.ui.text.moments import iso_in_words
from app.ui.transfer.files import choose_files
from app.ui.transfer.words import failure
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField


class DrillPage(ColumnPage):
    """A file, its passphrase typed from memory, and the comparison."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Test a backup")
        self._desk = desk
        self._path: Path | None = None
        self.file_button = button(self.tr("Choose the backup…"))
        self.file_label = Label()
        self.passphrase = PasswordField(desk.theme, self.tr("Passphrase"), self.tr("Passphrase"))
        self.result = Label()
        self.result.hide()
        self.test_button = button(self.tr("Test it"), "primary")
        self.column.addWidget(
            muted(self.tr("Type the passphrase yourself: the point is whether you still know it. Nothing is changed."))
        )
        for widget in (self.file_button, self.file_label, self.passphrase, self.result, self.test_button):
            self.column.addWidget(widget)
        self.file_button.clicked.connect(
            lambda: choose_files(self, self.tr("Choose a backup"), lambda paths: self.set_file(paths[0]))
        )
        self.passphrase.submitted.connect(self._on_test)
        self.test_button.clicked.connect(self._on_test)
        self.file_label.hide()

    def opened(self) -> None:
        self.file_button.setFocus()

    def set_file(self, path: Path) -> None:
        """The chosen file, shown."""
        self._path = path
        self.file_label.setText(path.name)
        self.file_label.show()
        self.passphrase.setFocus()

    def _on_test(self) -> None:
        if not self.test_button.isEnabled():
            return
        path = self._path
        if path is None:
            self._say("error", self.tr("Please choose a file."))
            return
        self.test_button.setEnabled(False)
        service, typed = self._desk.services.backup(), self.passphrase.text()

        async def test() -> Drill:
            return await service.drill(read_files([path])[0].data, typed)

        self._desk.bridge.run(test(), self._on_compared, self._on_failed, owner=self, keep=False)

    def _on_compared(self, found: Drill) -> None:
        self.test_button.setEnabled(True)
        self.passphrase.clear()
        parts = [self.tr("The passphrase is right. %n code(s) in the file.", "", found.codes)]
        parts.append(self.tr("Made on {date}.").format(date=iso_in_words(found.created)))
        parts.append(self.tr("%n equal to now.", "", found.equal))
        if found.older:
            parts.append(self.tr("%n older than now.", "", found.older))
        if found.missing_here:
            parts.append(self.tr("%n not here any more.", "", found.missing_here))
        if found.not_in_backup:
            parts.append(self.tr("Missing from it: %n newer code(s). Make a new backup.", "", found.not_in_backup))
        self._say("warning" if found.not_in_backup else "good", " ".join(parts))

    def _on_failed(self, error: AppError) -> None:
        self.test_button.setEnabled(True)
        self._say("error", failure(error))
        self.passphrase.setFocus()

    def _say(self, look: str, text: str) -> None:
        self.result.set_look(look)
        self.result.setText(text)
        self.result.show()
