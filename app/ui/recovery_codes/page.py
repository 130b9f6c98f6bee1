"""Recovery codes of one account: kept beside its code, copied one by one, ticked off when used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.settings.sections.security import CLIPBOARD_SECONDS
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.widgets.buttons import button, icon_button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, clear_layout
from app.vault.commands import codes as commands
from app.vault.model import Code
from app.wire.records import RecoveryCode


class RecoveryCodesPage(ColumnPage):
    """Typed or pasted as a block, one on each line."""

    def __init__(self, desk: Desk, code: Code) -> None:
        super().__init__("")
        self.title = self.tr("Recovery codes")
        self._desk = desk
        self._id = code.id
        self.boxes: list[QCheckBox] = []
        self._holders: list[QWidget] = []
        self._controls: list[QWidget] = []
        self.count = Label(look="muted")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Recovery codes, one on each line"))
        self.text.setPlaceholderText(self.tr("Paste them here, one on each line"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setFixedHeight(self.fontMetrics().height() * 8 + 20)
        self.edit_button = button(self.tr("Change the list"))
        self.save_button = button(self.tr("Save recovery codes"), "primary")
        self.error = Label(look="error")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.column.addWidget(Label(" · ".join(part for part in (code.issuer, code.account) if part), bold=True))
        self.column.addWidget(
            muted(self.tr("A site accepts each of these once, instead of a code. Tick one off when it is used."))
        )
        self.column.addWidget(self.count)
        self.column.addLayout(self._rows)
        for widget in (self.text, self.error, self.edit_button, self.save_button):
            self.column.addWidget(widget)
        self.error.hide()
        self.edit_button.clicked.connect(self._on_edit)
        self.save_button.clicked.connect(self._on_save)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        self._editing = not code.recovery_codes
        self.refresh()

    def opened(self) -> None:
        if self._editing:
            self.text.setFocus()

    def _codes(self) -> tuple[RecoveryCode, ...]:
        code = self._desk.snapshot.by_id.get(self._id)
        return () if code is None else code.recovery_codes

    def refresh(self) -> None:
        codes = self._codes()
        focused = next((place for place, control in enumerate(self._controls) if control.hasFocus()), None)
        clear_layout(self._rows)
        self.boxes.clear()
        self._controls.clear()
        self._holders = [self._row(item) for item in codes]
        for holder in self._holders:
            self._rows.addWidget(holder)
        left = sum(not item.used for item in codes)
        self.count.setText(self.tr("%n left", "", left) if codes else "")
        self.count.setVisible(bool(codes) and not self._editing)
        self.text.setVisible(self._editing)
        self.save_button.setVisible(self._editing)
        self.edit_button.setVisible(not self._editing)
        for holder in self._holders:
            holder.setVisible(not self._editing)
        if focused is not None and focused < len(self._controls):
            self._controls[focused].setFocus()  # ticking one off by key leads on to the next, not to the top

    def _row(self, item: RecoveryCode) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        box = QCheckBox(item.code.replace("&", "&&"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.1)
        font.setStrikeOut(item.used)
        box.setFont(font)
        box.setChecked(item.used)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.setAccessibleDescription(self.tr("used") if item.used else self.tr("not used yet"))
        box.toggled.connect(lambda used: self._desk.apply(commands.tick_recovery_code(self._id, item.code, used)))
        self.boxes.append(box)
        copy = icon_button(self._desk.theme, "copy", self.tr("Copy {code}").format(code=item.code), size=18)
        copy.clicked.connect(lambda _checked=False: self._on_copy(item))
        layout.addWidget(box, 1)
        layout.addWidget(copy)
        self._controls += [box, copy]
        return holder

    def _on_copy(self, item: RecoveryCode) -> None:
        self._desk.clipboard.copy(item.code, self._desk.settings.get(CLIPBOARD_SECONDS))
        self._desk.notify.say(self.tr("Recovery code copied. Tick it off once the site has accepted it."))

    def _on_edit(self) -> None:
        self._editing = True
        self.text.setPlainText("\n".join(item.code for item in self._codes()))
        self.refresh()
        self.text.setFocus()

    def _on_save(self) -> None:
        lines = [line.strip() for line in self.text.toPlainText().splitlines()]
        wanted = list(dict.fromkeys(line for line in lines if line))
        self._desk.apply(commands.set_recovery_codes(self._id, wanted), self._on_saved, self._refuse, owner=self)

    def _on_saved(self, _applied: object) -> None:
        self._editing = False
        self.error.hide()
        self.refresh()

    def _refuse(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
