"""Codes as Google Authenticator's export: chosen, what it cannot carry named, then QR codes one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from app.core.errors import AppError
from app.otp.base import Entry
from app.services.qr_codes import GoogleExport, cannot_carry, google_export
from app.services.review import display_name
from app.ui.desk import Desk
from app.ui.security.ask_password import ask_password
from app.ui.show_qr.page import QrPicture
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.labels import Label
from app.ui.widgets.page import ColumnPage, Page, below, clear_layout, row
from app.vault.entries import entry_of
from app.vault.model import Code

SHOWN_MS = 180_000
NAMED = 6
_ID = int(Qt.ItemDataRole.UserRole)


class ChooseForGooglePage(Page):
    """All codes, those of a group, or a selection. What Google's app cannot hold is named and stays here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("To Google Authenticator")
        self._desk = desk
        self._codes = sorted(
            desk.snapshot.codes, key=lambda code: (code.issuer.casefold(), code.account.casefold(), code.id)
        )
        entries = [entry_of(code) for code in self._codes]
        self._refused = {self._codes[one.position].id: one.reason for one in cannot_carry(entries)}
        self.groups = ChipBar(self.tr("Groups"))
        self.all_box = QCheckBox(self.tr("All"))
        self.list = QListWidget()
        self.left_out = Label(look="warning")
        self.show_button = button("", "primary")
        self._group: str | None = None
        self._lay_out()
        self._connect()
        self._show_group(None)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Codes to show"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        text = Label(
            self.tr(
                "QR codes with up to ten codes each, for Google Authenticator or another app that reads its export."
            ),
            look="muted",
        )
        head = QVBoxLayout()
        head.setContentsMargins(20, 4, 20, 6)
        head.setSpacing(10)
        for widget in (text, self.groups, self.left_out, self.all_box):
            head.addWidget(widget)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 10, 20, 16)
        foot.addWidget(self.show_button)
        middle = QHBoxLayout()
        middle.setContentsMargins(20, 0, 20, 0)
        middle.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        if not self._desk.groups:
            self.groups.hide()

    def _connect(self) -> None:
        self.groups.chosen.connect(self._show_group)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.all_box.clicked.connect(self._on_all)
        self.show_button.clicked.connect(self._on_show)

    def foot_height(self) -> int:
        return below(self, self.list)

    def opened(self) -> None:
        self.show_button.setFocus()

    def _show_group(self, group: str | None) -> None:
        """The codes of a group, all ticked that can be carried."""
        self._group = group
        named = [(each.id, each.name) for each in self._desk.groups]
        self.groups.set_choices([(None, self.tr("All")), *named], group)
        shown = [code for code in self._codes if group is None or self._desk.listed_group(code.group) == group]
        self.list.blockSignals(True)
        self.list.clear()
        for code in shown:
            self.list.addItem(self._item(code))
        self.list.blockSignals(False)
        self._name_left_out([code for code in shown if code.id in self._refused])
        self._count()

    def _item(self, code: Code) -> QListWidgetItem:
        item = QListWidgetItem(_name(code))
        item.setData(_ID, code.id)
        reason = self._refused.get(code.id)
        if reason is None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        else:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setText(f"{_name(code)}\n{sentence(AppError(reason))}")
        return item

    def _name_left_out(self, codes: Sequence[Code]) -> None:
        names = ", ".join(_name(code) for code in codes[:NAMED])
        if len(codes) > NAMED:
            names = self.tr("{names} and %n more", "", len(codes) - NAMED).format(names=names)
        text = self.tr("%n code(s) cannot go along: {names}", "", len(codes)).format(names=names)
        self.left_out.setText(text if codes else "")
        self.left_out.setVisible(bool(codes))

    def _items(self) -> list[QListWidgetItem]:
        items = (self.list.item(place) for place in range(self.list.count()))
        return [item for item in items if item.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def chosen(self) -> list[Code]:
        """The ticked codes, in the order shown."""
        by_id = self._desk.snapshot.by_id
        ticked = (item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        return [by_id[code_id] for code_id in ticked if code_id in by_id]

    def _on_all(self) -> None:
        items = self._items()
        wanted = any(item.checkState() != Qt.CheckState.Checked for item in items)
        self.list.blockSignals(True)
        for item in items:
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        items = self._items()
        ticked = sum(item.checkState() == Qt.CheckState.Checked for item in items)
        some = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.all_box.setTristate(0 < ticked < len(items))
        self.all_box.setCheckState(Qt.CheckState.Checked if items and ticked == len(items) else some)
        self.all_box.setVisible(len(items) > 1)
        self.show_button.setEnabled(ticked > 0)
        self.show_button.setText(
            self.tr("Show QR codes of %n code(s)", "", ticked) if ticked else self.tr("Nothing selected")
        )

    def _on_show(self) -> None:
        entries = [entry_of(code) for code in self.chosen()]
        ask_password(
            self._desk,
            self.tr("Show the QR codes"),
            self.tr("They hold the keys of these codes. Please type your password first."),
            lambda: self._make(entries),
        )

    def _make(self, entries: list[Entry]) -> None:
        making = asyncio.to_thread(google_export, entries)
        self._desk.bridge.run(making, self._on_made, owner=self, keep=False)

    def _on_made(self, made: GoogleExport) -> None:
        self._desk.pages.open(ShowForGooglePage(self._desk, made))


class ShowForGooglePage(ColumnPage):
    """One symbol at a time. Goes by itself: what hangs on the screen is every key in it."""

    def __init__(self, desk: Desk, made: GoogleExport) -> None:
        super().__init__("")
        self.title = self.tr("To Google Authenticator")
        self._desk = desk
        self._symbols = made.symbols
        self.place = 0
        self.count = Label(bold=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._frame = QHBoxLayout()
        advice = Label(
            self.tr("In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other."),
            look="muted",
        )
        advice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        warning = Label(self.tr("Whoever sees it can make these codes. It goes after three minutes."), look="muted")
        warning.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back_button = button(self.tr("Back"))
        self.next_button = button("", "primary")
        self.column.addWidget(self.count)
        self.column.addLayout(self._frame)
        self.column.addWidget(advice)
        self.column.addWidget(warning)
        self.column.addLayout(row(self.back_button, self.next_button))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(desk.pages.home)
        self.back_button.clicked.connect(lambda: self._turn_to(self.place - 1))
        self.next_button.clicked.connect(self._on_next)
        self._turn_to(0)

    def opened(self) -> None:
        self.next_button.setFocus()

    def _on_next(self) -> None:
        if self.place + 1 < len(self._symbols):
            self._turn_to(self.place + 1)
        else:
            self._desk.pages.home()

    def _turn_to(self, place: int) -> None:
        self.place = place
        number, size = place + 1, len(self._symbols)
        name = self.tr("QR code {number} of {size}").format(number=number, size=size)
        clear_layout(self._frame)
        self.picture = QrPicture(self._symbols[place], name)
        self.picture.setMaximumWidth(480)
        self._frame.addStretch()
        self._frame.addWidget(self.picture, 100)
        self._frame.addStretch()
        self.count.setText(name)
        self.back_button.setEnabled(place > 0)
        self.next_button.setText(self.tr("Done") if number == size else self.tr("Next"))
        self._timer.start()


def _name(code: Code) -> str:
    return display_name(code.issuer, code.account) or "–"
