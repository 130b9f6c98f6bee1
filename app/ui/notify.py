"""The one place where something becomes visible that happened by itself: messages, failures, bugs.

Code below never opens a dialog; views say what happened here, and tests read what the user saw.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.errors import AppError
from app.core.redact import redact
from app.ui.text.errors import sentence
from app.ui.widgets.banner import BannerBar
from app.ui.widgets.dialog import Dialog, confirm
from app.ui.widgets.toast import Toast

_log = logging.getLogger(__name__)

Action = tuple[str, Callable[[], None]]


class Notifier(QObject):
    """`said` keeps the last messages in order, newest last."""

    def __init__(self, window: QWidget, toast: Toast, banners: BannerBar) -> None:
        super().__init__(window)
        self._window = window
        self._toast = toast
        self.banners = banners
        self.said: list[str] = []
        self._bug_dialog: Dialog | None = None
        self._bars: dict[str, Callable[[], None]] = {}

    def say(self, text: str, action: Action | None = None) -> None:
        """A short message that goes by itself."""
        self._remember(text)
        self._toast.say(text, action)

    def failure(self, error: AppError) -> None:
        """An expected failure that no view has taken: stays until it is closed."""
        self.bar("failure", lambda: self.state("failure", sentence(error), closable=True))

    def bar(self, key: str, say: Callable[[], None]) -> None:
        """Says what `say` puts on a bar, and says it anew in another language as long as the bar is there."""
        self._bars[key] = say
        say()

    def say_anew(self) -> None:
        """After another language was chosen."""
        shown = self.banners.texts()
        for key, say in self._bars.items():
            if key in shown:
                say()

    def state(self, key: str, text: str | None, action: Action | None = None, *, closable: bool = False) -> None:
        """A bar for what stays true; None takes it away."""
        if text is None:
            self.banners.remove(key)
        else:
            self._remember(text)
            self.banners.put(key, text, action, closable=closable)

    def ask(self, title: str, text: str, yes: str, on_yes: Callable[[], None], *, danger: bool = False) -> Dialog:
        """A question before something is done."""
        self._remember(title)
        return confirm(self._window, title, text, yes, on_yes, danger=danger)

    def bug(self, problem: BaseException) -> Dialog:
        """A failure nobody expected: said plainly, with a report that holds no secrets."""
        if self._bug_dialog is not None:  # one at a time: what fails at every repaint would cover the screen
            return self._bug_dialog
        report = redact("".join(traceback.format_exception(problem)))
        _log.error("unexpected failure\n%s", report)
        dialog = Dialog(
            self._window,
            self.tr("Something went wrong in 4OTP"),
            self.tr("Your codes are as they were at the last save. The report below holds no codes, keys or names."),
            self.tr("Close"),
        )
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        text.setMinimumHeight(160)
        dialog.column.addWidget(text)
        dialog.cancel_button.hide()
        self._remember(dialog.windowTitle())
        self._bug_dialog = dialog
        dialog.finished.connect(self._on_bug_seen)
        dialog.open()
        return dialog

    def _on_bug_seen(self, _result: int) -> None:
        self._bug_dialog = None

    def _remember(self, text: str) -> None:
        self.said = [*self.said[-49:], text]
