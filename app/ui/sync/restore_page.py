"""The way back without an access key: e-mail, the code from the mail, second factor, passphrase or recovery key."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.core.errors import AppError
from app.services.sync_connect import Restore
from app.services.sync_status import Offer
from app.ui.desk import Desk
from app.ui.sync.connect_page import ConnectPage
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage
from app.ui.widgets.password import PasswordField


class RestorePage(ColumnPage):
    """One question at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Restore")
        self._desk = desk
        self._service = desk.services.sync()
        self._restore: Restore | None = None
        self._step = "email"
        self.email, self.server = QLineEdit(), QLineEdit()
        self.server.setPlaceholderText("https://")
        self.code, self.second = QLineEdit(), QLineEdit()
        self.secret = PasswordField(desk.theme, self.tr("Passphrase or recovery key"))
        self.explanation = muted("")
        self.error = Label(look="error")
        self.error.hide()
        self.go_button = button(self.tr("Continue"), "primary")
        self.again_button = button(self.tr("Ask for a new code"), "quiet")
        self._fields = {
            "email": [
                FormField(self.tr("E-mail address of the account"), self.email),
                FormField(self.tr("Server address"), self.server, self.tr("Leave empty for 4OTP Sync itself.")),
            ],
            "code": [FormField(self.tr("Code from the mail"), self.code)],
            "second": [FormField(self.tr("One-time password or backup code"), self.second)],
            "secret": [FormField(self.tr("Passphrase or recovery key"), self.secret)],
        }
        self.column.addWidget(self.explanation)
        for fields in self._fields.values():
            for field in fields:
                self.column.addWidget(field)
        self.column.addWidget(self.error)
        self.column.addWidget(self.go_button)
        self.column.addWidget(self.again_button)
        for entry in (self.email, self.server, self.code, self.second):
            entry.returnPressed.connect(self._on_go)
        self.secret.submitted.connect(self._on_go)
        self.go_button.clicked.connect(self._on_go)
        self.again_button.clicked.connect(lambda: self._show("email"))  # where a mistyped address can be mended too
        self._show("email")

    def opened(self) -> None:
        self._fields[self._step][0].setFocus()

    def _show(self, step: str) -> None:
        self._step = step
        self.error.hide()
        self.go_button.setEnabled(True)
        self.again_button.setVisible(step == "code")
        self.code.clear()
        for name, fields in self._fields.items():
            for field in fields:
                field.setVisible(name == step)
        self.explanation.setText(
            {
                "email": self.tr("You get a code by mail. Your codes are opened on this computer only."),
                "code": self.tr("Type the code from the mail. It is valid for ten minutes."),
                "second": self.tr("This account asks for a second factor."),
                "secret": self.tr("Last, what only you know. It never leaves this computer."),
            }[step]
        )
        self._fields[step][0].setFocus()

    def _on_go(self) -> None:
        if not self.go_button.isEnabled():
            return
        restore = self._restore
        match self._step:
            case "email":
                work = self._service.restore(self.email.text(), server=self.server.text().strip() or None)
                self._run(work, self._on_begun)
            case "code" if restore is not None:
                self._run(restore.enter_code(self.code.text()), lambda more: self._show("second" if more else "secret"))
            case "second" if restore is not None:
                self._run(restore.enter_second_factor(self.second.text()), lambda _none: self._show("secret"))
            case "secret" if restore is not None:
                self._run(self._unlock(restore, self.secret.text()), self._on_offer)

    async def _unlock(self, restore: Restore, secret: str) -> Offer:
        await restore.unlock(secret)
        return await self._service.offer_restored(restore)

    def _run(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], None]) -> None:
        self.error.hide()
        self.go_button.setEnabled(False)
        self._desk.bridge.run(work, done, self._on_failed, owner=self, keep=False)

    def _on_begun(self, restore: Restore) -> None:
        self._restore = restore
        self._show("code")

    def _on_offer(self, offer: Offer) -> None:
        self.secret.clear()
        self._desk.pages.replace(ConnectPage(self._desk, offer=offer))

    def _on_failed(self, error: AppError) -> None:
        self.go_button.setEnabled(True)
        self.error.setText(sentence(error))
        self.error.show()
