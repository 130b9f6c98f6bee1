"""The first screen of all: chooses the password of a new vault."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.first_run.form import NewPasswordForm
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted, title
from app.ui.widgets.mark import Mark
from app.ui.widgets.page import ColumnPage


class FirstRunView(ColumnPage):
    """The vault's own event opens the window's pages when it is made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", centred=True)
        self._desk = desk
        self.form = NewPasswordForm(desk.theme)
        self.create_button = button(self.tr("Create my vault"), "primary")
        self.error = Label(look="error")
        self.error.hide()
        self.column.addWidget(Mark(64), 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(4)
        self.column.addWidget(title(self.tr("Welcome to 4OTP")))
        self.column.addWidget(
            muted(
                self.tr(
                    "Your codes are encrypted on this computer with a password that only you know. "
                    "Nobody can reset it, so choose one that you will remember."
                )
            )
        )
        self.column.addSpacing(4)
        self.column.addWidget(self.form)
        self.column.addWidget(self.error)
        self.column.addWidget(self.create_button)
        self.create_button.clicked.connect(self._on_create)
        self.form.submitted.connect(self._on_create)

    def opened(self) -> None:
        self.form.password.setFocus()

    def _on_create(self) -> None:
        if not self.create_button.isEnabled() or not self.form.check():
            return
        self._set_busy(busy=True)
        work = self._desk.vault.create(self.form.password.text(), self.form.hint.text().strip())
        self._desk.bridge.run(work, self._on_created, self._on_refused, owner=self)

    def _on_created(self, _result: object) -> None:
        self.form.clear()

    def _on_refused(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self.error.setText(sentence(error))
        self.error.show()

    def _set_busy(self, *, busy: bool) -> None:
        self.error.hide()
        self.form.setEnabled(not busy)
        self.create_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create my vault"))
