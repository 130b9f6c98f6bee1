"""The page *Backup / Import / Export*: where codes leave and arrive, and when that last worked."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.desk import Desk
from app.ui.text.moments import date
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, Page

# Pages are made when they are opened: their parts read files and print.
# ruff: noqa: PLC0415


class HubPage(ColumnPage):
    """One row for each way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=4)
        self.title = self.tr("Backup / Import / Export")
        self._desk = desk
        self.state = Label(look="muted")
        self.state.setContentsMargins(12, 0, 12, 6)
        self.column.addWidget(self.state)
        self.backup_row = self._row(
            "archive", self.tr("Backup secret keys"), self.tr("All codes in one encrypted file"), self._backup
        )
        self.import_row = self._row(
            "import", self.tr("Import secret keys"), self.tr("A backup, or the file of another app"), self._import
        )
        self.export_row = self._row("export", self.tr("Export"), self.tr("For another app, or to print"), self._export)
        self.automatic_row = self._row("clock", self.tr("Automatic backups"), "", self._automatic)
        self.drill_row = self._row(
            "check", self.tr("Test a backup"), self.tr("Opens one and compares; nothing is changed"), self._drill
        )
        note = muted(
            self.tr(
                "Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the "
                "file and its passphrase has all codes."
            )
        )
        note.setContentsMargins(12, 10, 12, 0)
        self.column.addWidget(note)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        self.refresh()
        self.backup_row.setFocus()

    def refresh(self) -> None:
        health = self._desk.services.backup().health()
        if health.failed is not None:
            self.state.setText(self.tr("The last automatic backup failed."))
            self.state.set_look("warning")
        elif health.last_drill_ms is not None:
            self.state.setText(self.tr("A backup was last proved on {date}.").format(date=date(health.last_drill_ms)))
            self.state.set_look("muted")
        else:
            self.state.setText(self.tr("No backup was tested yet."))
            self.state.set_look("muted")
        self.automatic_row.set_explanation(self._automatic_words())

    def _automatic_words(self) -> str:
        state = self._desk.snapshot.backup
        if state is None:
            return self.tr("Off")
        if state.last is None:
            return self.tr("On, none made yet")
        return self.tr("On, last made on {date}").format(date=date(state.last))

    def _row(self, icon: str, name: str, explanation: str, make: Callable[[], Page]) -> RowButton:
        row = RowButton(self._desk.theme, icon, name, explanation)
        row.clicked.connect(lambda _checked=False: self._desk.pages.open(make()))
        self.column.addWidget(row)
        return row

    def _backup(self) -> Page:
        from app.ui.transfer.backup_page import BackupPage

        return BackupPage(self._desk)

    def _import(self) -> Page:
        from app.ui.transfer.import_page import ImportPage

        return ImportPage(self._desk)

    def _export(self) -> Page:
        from app.ui.transfer.export_page import ExportPage

        return ExportPage(self._desk)

    def _automatic(self) -> Page:
        from app.ui.transfer.automatic_page import AutomaticPage

        return AutomaticPage(self._desk)

    def _drill(self) -> Page:
        from app.ui.transfer.drill_page import DrillPage

        return DrillPage(self._desk)
