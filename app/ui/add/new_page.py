"""*+ New*: the ways to add codes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.ui.desk import Desk
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import muted
from app.ui.widgets.page import ColumnPage


class NewPage(ColumnPage):
    """Features put their own ways first; pasting and typing are always there."""

    def __init__(self, desk: Desk, *, paste: Callable[[], None], by_hand: Callable[[], None]) -> None:
        super().__init__("", spacing=4)
        self.title = self.tr("New code")
        self.column.addWidget(muted(self.tr("The site shows a QR code and, beside it, a key or a link.")))
        self.column.addSpacing(8)
        self.rows: list[RowButton] = []
        for way in desk.hooks.add_ways:
            self._add(desk, way.icon, way.name(), way.explanation(), partial(way.start, desk))
        self.paste_row = self._add(
            desk,
            "paste",
            self.tr("Paste"),
            self.tr("A link, a key or a picture from the clipboard; Ctrl+V anywhere"),
            paste,
        )
        self.hand_row = self._add(
            desk, "keyboard", self.tr("Type the key by hand"), self.tr("With any spacing, upper or lower case"), by_hand
        )

    def _add(self, desk: Desk, icon: str, name: str, explanation: str, act: Callable[[], None]) -> RowButton:
        row = RowButton(desk.theme, icon, name, explanation)
        row.clicked.connect(lambda _checked=False: act())
        self.rows.append(row)
        self.column.addWidget(row)
        return row

    def opened(self) -> None:
        self.rows[0].setFocus()
