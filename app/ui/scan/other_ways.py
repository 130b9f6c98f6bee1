"""The ways to read a QR code as rows, and the page that says why one of them found nothing and offers the others."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.scan.ways import Gatherer
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label
from app.ui.widgets.page import ColumnPage


class WayRows(QWidget):
    """Screen, camera, pictures, and typing by hand. `without` leaves one out."""

    def __init__(self, desk: Desk, gatherer: Gatherer, *, without: str = "") -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.rows: dict[str, RowButton] = {}
        ways = {
            "screen": (self.tr("Scan the screen"), gatherer.scan_screen),
            "camera": (self.tr("Use the webcam"), gatherer.use_camera),
            "image": (self.tr("Open a picture"), gatherer.choose_files),
            "keyboard": (self.tr("Type the key by hand"), lambda: desk.open_page("by_hand", "")),
        }
        for icon, (name, start) in ways.items():
            if icon == without:
                continue
            row = RowButton(desk.theme, icon, name)
            row.clicked.connect(lambda _checked=False, start=start: start())
            self.rows[icon] = row
            layout.addWidget(row)


class OtherWaysPage(ColumnPage):
    """Nothing was found, or it could not be looked: a sentence and what to do next."""

    def __init__(self, desk: Desk, gatherer: Gatherer, failure: AppError, name: str = "") -> None:
        super().__init__("")
        self.title = self.tr("Nothing found")
        self.failure = failure
        from_screen = failure.code.startswith(("screen.", "portal.", "scan.nothing_on_screen"))
        self.message = EmptyState(
            desk.theme, "screen" if from_screen else "image", name or self.title, sentence(failure)
        )
        self.ways = WayRows(desk, gatherer)
        self.column.addWidget(self.message)
        self.column.addWidget(Label(self.tr("Try again, or in another way:"), look="muted"))
        self.column.addWidget(self.ways)

    def opened(self) -> None:
        self.ways.rows["screen"].setFocus()
