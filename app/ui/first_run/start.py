"""The start page after the first run: three ways to begin."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.widgets.buttons import RowButton, button
from app.ui.widgets.labels import muted, title
from app.ui.widgets.page import ColumnPage


class StartPage(ColumnPage):
    """Leads to *New*, to *Import* and to *Sync*; can be skipped."""

    def __init__(self, desk: Desk, *, add: object, bring: object, sync: object) -> None:
        super().__init__("")
        self.setWindowTitle(self.tr("Your vault is ready"))
        self.add_row = RowButton(
            desk.theme,
            "plus",
            self.tr("Add your first code"),
            self.tr("With the key or the link that a site shows when you turn on two-factor sign-in"),
        )
        self.import_row = RowButton(
            desk.theme,
            "import",
            self.tr("Import from another app or a backup"),
            self.tr("From the export file of another authenticator, or from a 4OTP backup"),
        )
        self.sync_row = RowButton(
            desk.theme,
            "sync",
            self.tr("Connect to 4OTP Sync"),
            self.tr("Bring the codes that your other devices share already"),
        )
        self.later = button(self.tr("Look around first"), "quiet")
        self.column.addWidget(title(self.tr("Your vault is ready")))
        self.column.addWidget(muted(self.tr("What would you like to begin with?")))
        self.column.addSpacing(6)
        for row, page in ((self.add_row, add), (self.import_row, bring), (self.sync_row, sync)):
            row.clicked.connect(page)
            self.column.addWidget(row)
        self.column.addSpacing(6)
        self.column.addWidget(self.later)
        self.later.clicked.connect(desk.pages.home)

    def opened(self) -> None:
        self.add_row.setFocus()
