"""*Shortcuts*: every key of the window."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout

from app.ui.desk import Desk
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage


class ShortcutsPage(ColumnPage):
    """Also opened by Ctrl+/."""

    def __init__(self, _desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Shortcuts")
        self.column.addWidget(muted(self.tr("Typing always searches, wherever the cursor is.")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for line, (keys, what) in enumerate(self._lines()):
            grid.addWidget(Label(_native(keys), bold=True), line, 0)
            grid.addWidget(Label(what), line, 1)
        self.column.addLayout(grid)

    def _lines(self) -> list[tuple[tuple[str, ...], str]]:
        return [
            (("Enter",), self.tr("Copy the first or chosen code")),
            (("Shift+Enter",), self.tr("Copy the next code")),
            (("Alt+1", "Alt+9"), self.tr("Copy the first to the ninth code in view")),
            (("Up", "Down"), self.tr("Choose a code")),
            (("Menu",), self.tr("All that can be done with the chosen code")),
            (("Esc",), self.tr("Clear the search; leave a page")),
            (("Ctrl+N",), self.tr("New code")),
            (("Ctrl+V",), self.tr("Paste a link, a key or a picture")),
            (("Ctrl+E",), self.tr("Edit the chosen code")),
            (("Ctrl+I",), self.tr("Let a screen reader say the chosen code and the seconds left")),
            (("Ctrl+P",), self.tr("Pin the chosen code, or unpin it")),
            (("Del",), self.tr("Move the chosen code to the trash")),
            (("Alt+Up", "Alt+Down"), self.tr("Move the chosen code, in your own order")),
            (("Ctrl+L",), self.tr("Lock now")),
            (("Ctrl+,",), self.tr("More")),
            (("Ctrl+/",), self.tr("This page")),
            (("Ctrl+Q",), self.tr("Quit")),
        ]


def _native(keys: tuple[str, ...]) -> str:
    """The keys as the keyboard names them, each in its own direction; a line may break after each."""
    form = QKeySequence.SequenceFormat.NativeText
    names = (QKeySequence.fromString(each).toString(form) or each for each in keys)
    begin, end = ("\u2068", "\u2069") if QGuiApplication.isRightToLeft() else ("", "")
    return " – ".join(begin + name.replace("+", "+\u200b") + end for name in names)
