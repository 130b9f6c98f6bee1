"""The list of older copies of the vault, to open one when the file itself is missing or damaged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.text.moments import iso_in_words
from app.ui.widgets.buttons import RowButton, button
from app.ui.widgets.labels import Label, muted, title
from app.ui.widgets.page import ColumnPage
from app.vault.file.copies import CopyInfo


class CopiesPage(ColumnPage):
    """Choosing one puts it in the vault's place; the password is asked afterwards as always."""

    def __init__(self, desk: Desk, back: Callable[[], None]) -> None:
        super().__init__("", centred=True)
        self._desk = desk
        self.column.addWidget(title(self.tr("Open an older copy")))
        self.column.addWidget(
            muted(self.tr("What was changed after a copy was made is not in it. All files are kept."))
        )
        self.error = Label(look="error")
        self.error.hide()
        self.rows: list[RowButton] = []
        for copy in desk.vault.copies():
            row = RowButton(desk.theme, "clock", iso_in_words(copy.saved), copy.name)
            row.clicked.connect(partial(self._open, copy))
            self.rows.append(row)
            self.column.addWidget(row)
        if not self.rows:
            self.column.addWidget(muted(self.tr("There is no copy beside the vault.")))
        self.column.addWidget(self.error)
        self.back_button = button(self.tr("Back"), "quiet")
        self.back_button.clicked.connect(back)
        self.column.addWidget(self.back_button)

    def opened(self) -> None:
        (self.rows[0] if self.rows else self.back_button).setFocus()

    def _open(self, copy: CopyInfo, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's signal)
        self._desk.bridge.run(self._desk.vault.open_copy(copy.name), None, self._on_refused, owner=self)

    def _on_refused(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
