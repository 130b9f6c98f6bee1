"""The trash: restore, or delete for good."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.text.moments import date
from app.ui.widgets.buttons import button, icon_button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label, line, muted
from app.ui.widgets.page import ColumnPage, clear_layout
from app.vault.commands import trash
from app.vault.model import Trashed
from app.wire.records import OtpRecord


class TrashPage(ColumnPage):
    """One line for each deleted code or group, newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Trash")
        self._desk = desk
        self.empty_button = button(self.tr("Empty the trash…"), "danger")
        self.empty = EmptyState(desk.theme, "trash", self.tr("The trash is empty"), "")
        self.explanation = muted(self.tr("Deleted codes stay here for 30 days."))
        self.restore_buttons: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        for widget in (self.explanation, self.empty):
            self.column.addWidget(widget)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.empty_button)
        self.empty_button.clicked.connect(self._on_empty)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        if self.restore_buttons:
            self.restore_buttons[0].setFocus()

    def refresh(self) -> None:
        focused = next((n for n, each in enumerate(self.restore_buttons) if _holds_focus(each.parentWidget())), None)
        clear_layout(self._rows)
        self.restore_buttons.clear()
        trashed = sorted(self._desk.snapshot.trash, key=lambda item: -item.deleted_ms)
        for number, item in enumerate(trashed):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(item))
        self.empty.setVisible(not trashed)
        self.explanation.setVisible(bool(trashed))
        self.empty_button.setVisible(bool(trashed))
        if focused is not None and self.restore_buttons:
            self.restore_buttons[min(focused, len(self.restore_buttons) - 1)].setFocus()

    def _row(self, item: Trashed) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(4, 10, 0, 10)
        layout.setSpacing(6)
        name = _name(item) or self.tr("Without a name")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(name, bold=True))
        account = item.record.account if isinstance(item.record, OtpRecord) and item.record.issuer else ""
        deleted = self.tr("deleted on {date}").format(date=date(item.deleted_ms))
        words.addWidget(Label(f"{account} · {deleted}" if account else deleted, look="muted", factor=0.92))
        restore = button(self.tr("Restore"))
        restore.setAccessibleName(self.tr("Restore {name}").format(name=name))
        restore.clicked.connect(lambda _checked=False: self._on_restore(item, name))
        self.restore_buttons.append(restore)
        purge = icon_button(self._desk.theme, "close", self.tr("Delete {name} for good").format(name=name), size=18)
        purge.clicked.connect(lambda _checked=False: self._on_purge(item, name))
        layout.addLayout(words, 1)
        layout.addWidget(restore)
        layout.addWidget(purge)
        return holder

    def _on_restore(self, item: Trashed, name: str) -> None:
        said = self.tr("{name} is back").format(name=name)
        self._desk.apply(trash.restore([item.id]), lambda _applied: self._desk.notify.say(said))

    def _on_purge(self, item: Trashed, name: str) -> None:
        self._desk.notify.ask(
            self.tr("Delete {name} for good?").format(name=name),
            self.tr("This cannot be undone. Make sure that the site no longer asks for this code."),
            self.tr("Delete for good"),
            lambda: self._desk.apply(trash.purge([item.id])),
            danger=True,
        )

    def _on_empty(self) -> None:
        ids = [item.id for item in self._desk.snapshot.trash]
        self._desk.notify.ask(
            self.tr("Delete %n entry(s) for good?", "", len(ids)),
            self.tr("This cannot be undone."),
            self.tr("Empty the trash"),
            lambda: self._desk.apply(trash.purge(ids)),
            danger=True,
        )


def _holds_focus(holder: QWidget | None) -> bool:
    focused = QApplication.focusWidget()
    return holder is not None and focused is not None and holder.isAncestorOf(focused)


def _name(item: Trashed) -> str:
    record = item.record
    return (record.issuer or record.account) if isinstance(record, OtpRecord) else record.name
