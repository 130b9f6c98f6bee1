"""Entries that cannot be read: each with its exact text; deleted only by the user, after seeing it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout

from app.ui.desk import Desk
from app.ui.text.moments import date_and_time
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, clear_layout, row
from app.vault.commands.local import discard_unreadable


class UnreadablePage(ColumnPage):
    """They go with every backup and are tried again after each update."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Cannot be read")
        self._desk = desk
        self.texts: list[QPlainTextEdit] = []
        self.delete_buttons: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addWidget(
            muted(
                self.tr(
                    "These entries are kept exactly as they are, go with every backup, and are tried again by each "
                    "newer 4OTP. The text of an entry may hold its key: show it to nobody."
                )
            )
        )
        self.column.addLayout(self._rows)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self.refresh()

    def refresh(self) -> None:
        clear_layout(self._rows)
        self.texts.clear()
        self.delete_buttons.clear()
        for number, entry in enumerate(self._desk.snapshot.unreadable):
            why = self.tr("Since {when}. Reason: {why}").format(when=date_and_time(entry.seen_ms), why=entry.why)
            self._rows.addWidget(Label(why))
            text = QPlainTextEdit(entry.raw)
            text.setReadOnly(True)
            text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            text.setAccessibleName(self.tr("Text of the entry"))
            text.setFixedHeight(self.fontMetrics().height() * 4 + 20)
            text.hide()
            self.texts.append(text)
            show = button(self.tr("Show its text"))
            delete = button(self.tr("Delete…"), "danger")
            delete.setEnabled(False)
            show.clicked.connect(
                lambda _checked=False, text=text, delete=delete: (text.show(), delete.setEnabled(True))
            )
            delete.clicked.connect(lambda _checked=False, number=number: self._on_delete(number))
            self.delete_buttons.append(delete)
            self._rows.addWidget(text)
            self._rows.addLayout(row(show, delete, None))

    def _on_delete(self, number: int) -> None:
        self._desk.notify.ask(
            self.tr("Delete this entry for good?"),
            self.tr("A newer 4OTP may be able to read it. This cannot be undone."),
            self.tr("Delete for good"),
            lambda: self._desk.apply(discard_unreadable(number)),
            danger=True,
        )
