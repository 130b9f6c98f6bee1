"""Pages that say plainly what they will hold, until the part that fills them is there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.ui.desk import Desk
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.page import Page


class LaterPage(Page):
    """A headline and what will be here."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__("")
        icon, self.title, text = self._words(name)
        self.setFocusPolicy(self.focusPolicy().StrongFocus)
        self.empty = EmptyState(desk.theme, icon, self.tr("Not in this version yet"), text)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)

    def opened(self) -> None:
        self.setFocus()

    def _words(self, name: str) -> tuple[str, str, str]:
        match name:
            case "backup":
                return (
                    "archive",
                    self.tr("Backup"),
                    self.tr("One encrypted file with all codes, made by hand or by itself, and how to restore it."),
                )
            case "import":
                return (
                    "import",
                    self.tr("Import"),
                    self.tr("Export files of other authenticators, with a report on every entry, and 4OTP backups."),
                )
            case "export":
                return (
                    "export",
                    self.tr("Export"),
                    self.tr("Your codes for another app: as links, as QR codes, or in its own format."),
                )
            case "language":
                return "globe", self.tr("Display language"), self.tr("4OTP in 22 languages. For now it speaks English.")
            case "health":
                return (
                    "health",
                    self.tr("Health"),
                    self.tr("What could cost you a code one day: no backup, duplicates, missing recovery codes."),
                )
            case _:
                return (
                    "sync",
                    self.tr("Sync"),
                    self.tr(
                        "The same codes on all your devices, end-to-end encrypted, with a history of changes: when the "
                        "last sync was, what is pending, and the connection to a server of your choice."
                    ),
                )
