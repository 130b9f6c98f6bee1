"""*Import secret keys*: files are chosen or dropped, named, unlocked where they must be, then reviewed one by one."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.services.import_sources import Failed
from app.services.review import Review
from app.services.transfer import ImportFile
from app.ui.desk import Desk
from app.ui.transfer.files import choose_files
from app.ui.transfer.review_page import ReviewPage
from app.ui.transfer.words import failure
from app.ui.widgets.buttons import button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label, heading, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField


class ImportPage(ColumnPage):
    """One file after the other; a file that fails is named and does not keep the others out."""

    def __init__(self, desk: Desk, paths: Sequence[Path] = ()) -> None:
        super().__init__("")
        self.title = self.tr("Import secret keys")
        self._desk = desk
        self._paths = list(paths)
        self._queue: list[ImportFile] = []
        self._current: ImportFile | None = None
        self._running: Future[Any] | None = None
        self._reviewed: Literal["", "left", "finished"] = ""
        self.failures: list[str] = []
        self.choose_button = button(self.tr("Choose files…"), "primary")
        self.start = EmptyState(
            desk.theme,
            "import",
            self.tr("Bring your codes here"),
            self.tr(
                "Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by "
                "itself what they are; nothing is added before you have seen every entry."
            ),
            [self.choose_button],
        )
        self.problems = Label(look="error")
        self.problems.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._make_ask())
        self._stack.addWidget(self._make_busy())
        self.column.addWidget(self.problems)
        self.column.addWidget(self._stack)
        self.choose_button.clicked.connect(
            lambda: choose_files(self, self.tr("Choose files to import"), self.open_paths)
        )

    def opened(self) -> None:
        if self._paths:
            paths, self._paths = self._paths, []
            self.open_paths(paths)
        elif self._reviewed:
            self._go_on()
        elif self._stack.currentIndex() == 0:
            self.choose_button.setFocus()

    def leave(self) -> bool:
        self._give_up()
        return True

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Reads the files and takes them one after the other."""
        self.failures.clear()
        self._show_problems()
        self._show_busy(self.tr("Reading…"))
        work = self._desk.services.transfer().open_paths(paths)
        self._running = self._desk.bridge.run(work, self._on_opened, self._on_failed, owner=self, keep=False)

    def _make_ask(self) -> QWidget:
        self.recognised = heading("")
        self.passphrase = PasswordField(self._desk.theme, self.tr("Password of the file"), self.tr("Password"))
        self.wrong = Label(look="error")
        self.wrong.hide()
        self.open_button = button(self.tr("Open"), "primary")
        self.skip_button = button(self.tr("Leave this file out"), "quiet")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.recognised)
        layout.addWidget(muted(self.tr("It is encrypted. Type the password or passphrase it was exported with.")))
        for widget in (self.passphrase, self.wrong, self.open_button, self.skip_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.passphrase.submitted.connect(self._on_unlock)
        self.open_button.clicked.connect(self._on_unlock)
        self.skip_button.clicked.connect(self._next)
        return page

    def _make_busy(self) -> QWidget:
        self.busy_text = Label()
        self.cancel_button = button(self.tr("Cancel"))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(14)
        for widget in (self.busy_text, self.cancel_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.cancel_button.clicked.connect(self._on_cancel)
        return page

    def _show_busy(self, text: str) -> None:
        self.busy_text.setText(text)
        self._stack.setCurrentIndex(2)
        self.cancel_button.setFocus()

    def _show_problems(self) -> None:
        self.problems.setText("\n".join(self.failures))
        self.problems.setVisible(bool(self.failures))

    def _on_opened(self, result: tuple[list[ImportFile], list[Failed]]) -> None:
        self._running = None
        self._queue, failed = list(result[0]), result[1]
        self.failures += [self.tr("{file}: {why}").format(file=one.name, why=failure(one.error)) for one in failed]
        self._show_problems()
        self._next()

    def _next(self) -> None:
        self.passphrase.clear()
        self.wrong.hide()
        self._current = self._queue.pop(0) if self._queue else None
        if self._current is None:
            self._stack.setCurrentIndex(0)
            self.choose_button.setFocus()
        elif self._current.is_locked:
            self._ask()
        else:
            self._review(self._current)

    def _ask(self) -> None:
        assert self._current is not None
        self.recognised.setText(self.tr("{file} is from {app}").format(file=self._current.name, app=self._current.app))
        self._stack.setCurrentIndex(1)
        self.passphrase.setFocus()

    def _on_unlock(self) -> None:
        if self._current is None or not self.passphrase.text():
            return
        self._show_busy(self.tr("Opening. Some apps make this slow on purpose; it can take a few seconds."))
        work = self._desk.services.transfer().unlock(self._current, self.passphrase.text())
        self._running = self._desk.bridge.run(work, self._on_unlocked, self._on_refused, owner=self, keep=False)

    def _on_unlocked(self, file: ImportFile) -> None:
        self.passphrase.clear()
        self._current = file
        self._review(file)

    def _on_refused(self, error: AppError) -> None:
        self._running = None
        self.wrong.setText(failure(error))
        self.wrong.show()
        self._stack.setCurrentIndex(1)
        self.passphrase.clear()
        self.passphrase.setFocus()

    def _review(self, file: ImportFile) -> None:
        self._show_busy(self.tr("Comparing with your codes…"))
        work = self._desk.services.transfer().review(file)
        self._running = self._desk.bridge.run(work, self._on_reviewed, self._on_failed, owner=self, keep=False)

    def _on_reviewed(self, review: Review) -> None:
        self._running = None
        name = self._current.name if self._current is not None else ""
        self._stack.setCurrentIndex(0)
        self._reviewed = "left"
        self._desk.pages.open(ReviewPage(self._desk, review, name, done=self._on_finished))

    def _on_finished(self) -> None:
        self._reviewed = "finished"

    def _go_on(self) -> None:
        """On to the next file; after the last one to the codes, unless there is something to read here."""
        finished, self._reviewed = self._reviewed == "finished", ""
        if finished and not self._queue and not self.failures:
            QTimer.singleShot(0, self, self._desk.pages.home)
        else:
            self._next()

    def _on_failed(self, error: AppError) -> None:
        self._running = None
        self.failures.append(failure(error))
        self._show_problems()
        self._next()

    def _on_cancel(self) -> None:
        self._give_up()
        if self._current is not None and self._current.is_locked:
            self._ask()
        else:
            self._queue.clear()
            self._next()

    def _give_up(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
