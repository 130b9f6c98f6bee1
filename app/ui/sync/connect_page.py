"""Connecting: an access key is pasted or scanned, proved at its server, and the user says what happens here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError
from app.services.review import display_name
from app.services.sync_status import Offer
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import RowButton, button
from app.ui.widgets.check import RadioRow
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, heading, muted
from app.ui.widgets.page import ColumnPage


class ConnectPage(ColumnPage):
    """`text` is a key that came from a scan or a paste; `offer` one that a restore has proved already."""

    def __init__(self, desk: Desk, text: str = "", offer: Offer | None = None) -> None:
        super().__init__("")
        self.title = self.tr("Connect")
        self._desk = desk
        self._service = desk.services.sync()
        self._offer: Offer | None = None
        self.key = QLineEdit(text)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setClearButtonEnabled(True)
        self.server = QLineEdit()
        self.server.setPlaceholderText("https://")
        self._server_field = FormField(
            self.tr("Server address"), self.server, self.tr("Only when the access key names none.")
        )
        self.error = Label(look="error")
        self.error.hide()
        self.connect_button = button(self.tr("Connect"), "primary")
        self.scan_row = RowButton(
            desk.theme, "qr", self.tr("Scan access key QR code"), self.tr("Webcam, screen or a picture")
        )
        if not desk.hooks.add_ways:
            self.scan_row.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_key_step())
        self._stack.addWidget(self._make_choice_step())
        self.column.addWidget(self._stack)
        self.column.addWidget(self.error)
        self.connect_button.clicked.connect(self._on_connect)
        self.key.returnPressed.connect(self._on_connect)
        self.scan_row.clicked.connect(lambda: desk.open_page("new", ""))
        self.accept_button.clicked.connect(self._on_accept)
        if offer is not None:
            self._on_offer(offer)

    def _make_key_step(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(
            muted(self.tr("The dashboard shows the access key under Access keys: reveal it there, and copy it."))
        )
        layout.addWidget(FormField(self.tr("Access key manual entry"), self.key))
        layout.addWidget(self._server_field)
        layout.addWidget(self.connect_button)
        layout.addWidget(self.scan_row)
        layout.addStretch(1)
        return step

    def _make_choice_step(self) -> QWidget:
        self.found = heading("")
        self.what = Label()
        rows = [
            RadioRow(self.tr("Sync all codes of this device")),
            RadioRow(self.tr("Choose which")),
            RadioRow(self.tr("None: they stay on this device only")),
        ]
        self.all_choice, self.some_choice, self.none_choice = (one.box for one in rows)
        self._choices = QButtonGroup(self)
        for number, choice in enumerate((self.all_choice, self.some_choice, self.none_choice)):
            self._choices.addButton(choice, number)
        self.all_choice.setChecked(True)
        self.some = QListWidget()
        self.some.setAccessibleName(self.tr("Codes to sync"))
        self.some.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.some.hide()
        self.accept_button = button(self.tr("Enable synchronization"), "primary")
        self.some_choice.toggled.connect(self.some.setVisible)
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.found, self.what, rows[0], rows[1], self.some, rows[2]):
            layout.addWidget(widget)
        layout.addWidget(muted(self.tr("A copy of the vault is kept first. Nothing is removed on either side.")))
        layout.addWidget(self.accept_button)
        layout.addStretch(1)
        return step

    def opened(self) -> None:
        if self._stack.currentIndex() == 0:
            self.key.setFocus()

    def leave(self) -> bool:
        offer, self._offer = self._offer, None
        if offer is not None:
            self._desk.bridge.run(self._service.decline(offer), None, lambda _error: None, owner=self._desk.window)
        return True

    def _on_connect(self) -> None:
        text = self.key.text().strip()
        if not text or not self.connect_button.isEnabled():
            return
        self.error.hide()
        try:
            target = self._service.look_at(text, server=self.server.text().strip() or None)
        except AppError as error:
            self._on_failed(error)
            return
        if target.built_in:
            self._prove(text)
            return
        self._desk.notify.ask(
            self.tr("Connect to {host}?").format(host=target.host),
            self.tr("This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect."),
            self.tr("Connect"),
            lambda: self._prove(text),
        )

    def _prove(self, text: str) -> None:
        self.connect_button.setEnabled(False)
        work = self._service.offer(text, server=self.server.text().strip() or None)
        self._desk.bridge.run(work, self._on_offer, self._on_failed, owner=self, keep=False)

    def _on_offer(self, offer: Offer) -> None:
        self.key.clear()
        self._offer = offer
        if offer.again or not offer.here:
            self._accept("all")
            return
        self.found.setText(self.tr("Connected to {server}").format(server=offer.server))
        there = self.tr("Synced there: %n code(s).", "", offer.there)
        here = self.tr("On this device: %n code(s).", "", offer.here)
        equal = self.tr("On both sides, becoming one: %n.", "", offer.equal) if offer.equal else ""
        self.what.setText(" ".join(part for part in (there, here, equal) if part))
        self.some.clear()
        for code in self._desk.snapshot.codes:
            item = QListWidgetItem(display_name(code.issuer, code.account) or self.tr("Without a name"))
            item.setData(Qt.ItemDataRole.UserRole, code.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.some.addItem(item)
        self._stack.setCurrentIndex(1)
        self.accept_button.setFocus()

    def _on_accept(self) -> None:
        chosen = self._choices.checkedId()
        if chosen == 1:
            items = [self.some.item(row) for row in range(self.some.count())]
            ids = {
                str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
            }
            self._accept(ids)
        else:
            self._accept("none" if chosen == 2 else "all")

    def _accept(self, choice: object) -> None:
        offer = self._offer
        if offer is None:
            return
        self.accept_button.setEnabled(False)
        service = self._service

        async def accept() -> None:
            await service.accept(offer, choice)  # type: ignore[arg-type]  # one of the three kinds of Choice
            service.start()

        self._desk.bridge.run(accept(), lambda _none: self._on_done(), self._on_failed, owner=self, keep=True)

    def _on_done(self) -> None:
        self._offer = None
        self._desk.notify.say(self.tr("Synchronization is on."))
        self._desk.pages.back()

    def _on_failed(self, error: AppError) -> None:
        self.connect_button.setEnabled(True)
        self.accept_button.setEnabled(True)
        self.error.setText(sentence(error))
        self.error.show()
