"""What an import would do, row by row: counts, ticks, then it is done, with one way back and a report to keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout

from app.core.errors import AppError
from app.services.export import write_file
from app.services.review import Review, Standing
from app.services.transfer import Imported
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.transfer.files import choose_place
from app.ui.transfer.rows import ReviewDelegate, ReviewModel
from app.ui.transfer.words import counts
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import button
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.labels import Label, heading
from app.ui.widgets.page import Page, below

_NO_APP = "otpauth_uri"  # a list of links is from anywhere


class ReviewPage(Page):
    """`done` is called before the page of a finished import is left: the next file may be waiting."""

    def __init__(self, desk: Desk, review: Review, name: str, done: Callable[[], None]) -> None:
        super().__init__("")
        self.title = self.tr("Review")
        self._desk = desk
        self._review = review
        self._done = done
        self._imported: Imported | None = None
        from_app = self.tr("{file} is from {app}").format(file=name, app=review.app)
        self.headline = heading(f"{name}: {review.app}" if review.format == _NO_APP else from_app)
        self.counts = Label(counts(review))
        self.model = ReviewModel(review, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ReviewDelegate(desk.theme, self.list))
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # rows differ in height, and there may be thousands
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Entries of the file"))
        self.where = DropDown()
        self.where.setAccessibleName(self.tr("Where the codes go"))
        self.where.addItem(self.tr("On this device"), userData=False)
        self.where.addItem(self.tr("Synced"), userData=True)
        self.where.setVisible(desk.snapshot.sync is not None)
        self.all_button = button(self.tr("All"), "quiet")
        self.none_button = button(self.tr("None"), "quiet")
        self.add_button = button("", "primary")
        self.undo_button = button(self.tr("Undo the import"))
        self.report_button = button(self.tr("Save the report…"))
        self.finish_button = button(self.tr("Done"), "primary")
        self.error = Label(look="error")
        self._after = ButtonRow(self.undo_button, self.report_button, self.finish_button)
        self._after.hide()
        self.error.hide()
        self._lay_out()
        self._connect()
        self._on_ticks()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(20, 8, 20, 4)
        top.setSpacing(4)
        top.addWidget(self.headline)
        top.addWidget(self.counts)
        choose = QHBoxLayout()
        choose.setContentsMargins(10, 0, 20, 0)
        choose.addWidget(self.all_button)
        choose.addWidget(self.none_button)
        choose.addStretch(1)
        choose.addWidget(self.where)
        below = QVBoxLayout()
        below.setContentsMargins(20, 10, 20, 18)
        below.setSpacing(8)
        below.addWidget(self.error)
        below.addWidget(self.add_button)
        below.addWidget(self._after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(choose)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.model.ticks_changed.connect(self._on_ticks)
        self.list.clicked.connect(self._on_clicked)
        self.all_button.clicked.connect(lambda: self.model.tick_all(True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(False))
        self.add_button.clicked.connect(self._on_add)
        self.undo_button.clicked.connect(self._on_undo)
        self.report_button.clicked.connect(self._on_report)
        self.finish_button.clicked.connect(self._on_finish)

    def foot_height(self) -> int:
        return below(self, self.list)

    def opened(self) -> None:
        (self.finish_button if self.add_button.isHidden() else self.add_button).setFocus()

    def _on_clicked(self, index: QModelIndex) -> None:
        place = index.row()
        if self._imported is None and self.model.row(place).selected:
            ticked = set(self.model.ticked) ^ {place}
            self.model.ticked = ticked
            self.model.dataChanged.emit(index, index)
            self.model.ticks_changed.emit()

    def _on_ticks(self) -> None:
        count = len(self.model.ticked)
        self.add_button.setText(self.tr("Add %n code(s)", "", count) if count else self.tr("Nothing to add"))
        completes = self._review.is_backup and self._review.count(Standing.HERE) > 0
        self.add_button.setEnabled(count > 0 or completes)
        if not count and completes:
            self.add_button.setText(self.tr("Complete what is here"))
        choosable = any(row.selected for row in self._review.rows)
        for widget in (self.all_button, self.none_button):
            widget.setVisible(choosable)
        if not choosable and not completes:
            self._show_end(self.finish_button)

    def _on_add(self) -> None:
        self.error.hide()
        self.add_button.setEnabled(False)
        synced = bool(self.where.currentData()) and self._desk.snapshot.sync is not None
        work = self._desk.services.transfer().add(self._review, sorted(self.model.ticked), synced=synced)
        self._desk.bridge.run(work, self._on_added, self._on_failed, owner=self, keep=True)

    def _on_added(self, imported: Imported) -> None:
        self._imported = imported
        self.headline.setText(self.tr("%n code(s) added", "", imported.added))
        parts = [
            self.tr("%n already here", "", imported.already_here) if imported.already_here else "",
            self.tr("%n left out", "", imported.left_out) if imported.left_out else "",
            self.tr("%n refused, with its reason below", "", imported.refused) if imported.refused else "",
        ]
        said = ", ".join(part for part in parts if part)
        self.counts.setText(said or self.tr("Everything in the file is here now."))
        for widget in (self.all_button, self.none_button, self.where):
            widget.hide()
        self._show_end(self.undo_button, self.report_button, self.finish_button)
        self._desk.notify.say(self.headline.text())
        self.finish_button.setFocus()

    def _show_end(self, *buttons: QPushButton) -> None:
        """What can be done when nothing is left to add."""
        self.add_button.hide()
        for each in (self.undo_button, self.report_button, self.finish_button):
            each.setVisible(each in buttons)
        self._after.show()

    def _on_failed(self, error: AppError) -> None:
        self.add_button.setEnabled(True)
        self.error.setText(sentence(error))
        self.error.show()

    def _on_undo(self) -> None:
        if self._imported is None:
            return
        work = self._desk.services.transfer().undo(self._imported)
        self._desk.bridge.run(work, lambda _none: self._on_undone(), self._on_failed, owner=self, keep=True)

    def _on_undone(self) -> None:
        self._desk.notify.say(self.tr("The import was taken back."))
        self._done()
        self._desk.pages.back()

    def _on_report(self) -> None:
        if self._imported is not None:
            octets = self._desk.services.transfer().report(self._imported)
            choose_place(
                self,
                self.tr("Save the report"),
                "4otp-import-report.json",
                ["*.json", "*"],
                lambda path: self._save_report(path, octets),
            )

    def _save_report(self, path: Path, octets: bytes) -> None:
        said = self.tr("Report saved. It holds names and reasons, no keys.")
        self._desk.bridge.run(
            write_file(path, octets), lambda _none: self._desk.notify.say(said), self._on_failed, owner=self, keep=True
        )

    def _on_finish(self) -> None:
        self._done()
        self._desk.pages.back()
