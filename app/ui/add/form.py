"""The fields of a code: names, key, group, note, tags, and the advanced part. Used for new codes and for editing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.add.parameters import ParameterForm
from app.ui.add.state import FormValues, tags_of
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.page import Page
from app.wire.records import MAX_NAME_BYTES


class CodeForm(QWidget):
    """`changed` whenever something is typed; `link_typed` when a whole link was put into the key field."""

    changed = Signal()
    link_typed = Signal(str)

    def __init__(self, desk: Desk, *, with_key: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self.issuer = QLineEdit()
        self.account = QLineEdit()
        for line in (self.issuer, self.account):
            line.setMaxLength(MAX_NAME_BYTES)
        self.key = QLineEdit()
        for line in (self.issuer, self.account, self.key):
            line.setAcceptDrops(False)  # links and pictures dropped there are for the window
        self.key.setPlaceholderText(self.tr("For example JBSW Y3DP EHPK 3PXP"))
        self.group = DropDown()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 3 + 20)
        self.tags = QLineEdit()
        self.parameters = ParameterForm()
        self.more_button = button(self.tr("Note, tags and advanced settings"), "quiet")
        self.more_button.setCheckable(True)
        self._key_field = FormField(
            self.tr("Key"), self.key, self.tr("The text beside the QR code; spaces and case do not matter. Or a link.")
        )
        if not with_key:
            self._key_field.hide()
        self._issuer_field = FormField(self.tr("Name of the site"), self.issuer)
        self._account_field = FormField(self.tr("Account (optional)"), self.account)
        self._lay_out()
        self.refresh_groups(None)
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._key_field)
        layout.addWidget(self._issuer_field)
        layout.addWidget(self._account_field)
        self._group_field = FormField(self.tr("Group"), self.group)
        layout.addWidget(self._group_field)
        layout.addWidget(self.more_button)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(12)
        more.addWidget(FormField(self.tr("Note"), self.note))
        self._tags_field = FormField(self.tr("Tags, with commas between them"), self.tags)
        more.addWidget(self._tags_field)
        more.addWidget(self.parameters)
        layout.addWidget(self._more)
        self._more.hide()

    def _connect(self) -> None:
        for line in (self.issuer, self.account, self.tags):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.key.textChanged.connect(self._on_key_changed)
        self.note.textChanged.connect(self.changed)
        self.group.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.parameters.changed.connect(self.changed)
        self.more_button.toggled.connect(self._more.setVisible)

    def show_key(self, shown: bool) -> None:  # noqa: FBT001  (Qt's signal)
        """Whether the key can be typed; hidden it is empty."""
        self._key_field.setVisible(shown)
        if shown:
            self.key.setFocus()
        else:
            self.key.clear()

    def refresh_groups(self, chosen: str | None) -> None:
        """Offers the groups that exist now; hidden while there is none."""
        self.group.clear()
        self.group.addItem(self.tr("No group"), None)
        for group in self._desk.groups:
            self.group.addItem(group.name, group.id)
        self.group.setCurrentIndex(max(0, self.group.findData(self._desk.listed_group(chosen))))
        self._group_field.setVisible(self.group.count() > 1)

    def values(self) -> FormValues:
        return FormValues(
            type=self.parameters.type_name,
            secret_text=self.key.text(),
            issuer=self.issuer.text(),
            account=self.account.text(),
            note=self.note.toPlainText(),
            tags=tags_of(self.tags.text()),
            group=self.group.currentData(),
            parameters=self.parameters.parameters(),
        )

    def show_values(self, values: FormValues) -> None:
        """Fills the form in; opens the lower part when something stands there."""
        self.issuer.setText(values.issuer)
        self.account.setText(values.account)
        self.key.setText(values.secret_text)
        self.note.setPlainText(values.note)
        self.tags.setText(", ".join(values.tags))
        self.parameters.show_values(values.type, values.parameters)
        self.refresh_groups(values.group)
        self.more_button.setChecked(bool(values.note or values.tags or values.parameters or values.type != "totp"))

    def offer_again(self, page: Callable[[FormValues], Page]) -> None:
        """Says that what stands here was not saved, and for a while opens it again: `page` makes a page with it."""
        values, pages = self.values(), self._desk.pages
        self._desk.notify.say(self.tr("Not saved"), (self.tr("Continue editing"), lambda: pages.open(page(values))))

    def show_error(self, error: AppError | None) -> bool:
        """Says a failure beside its field; False when it belongs to none. None takes everything back."""
        self._key_field.show_error("")
        self._issuer_field.show_error("")
        self._tags_field.show_error("")
        self.parameters.show_error("", "")
        if error is None:
            return True
        text = sentence(error)
        if error.code.startswith("otp.secret") or error.code.startswith("otp.uri"):
            self._key_field.show_error(text)
            return True
        if error.facts.get("member") == "tags":
            self.more_button.setChecked(True)
            self._tags_field.show_error(text)
            return True
        name = "pin" if error.code == "otp.pin_missing" else str(error.facts.get("field", ""))
        if name and self.parameters.show_error(name, text):
            self.more_button.setChecked(True)
            return True
        return False

    def error(self) -> str:
        """What is said about the key."""
        return self._key_field.error()

    def _on_key_changed(self, text: str) -> None:
        if "://" in text:
            self.link_typed.emit(text)
        else:
            self.changed.emit()
