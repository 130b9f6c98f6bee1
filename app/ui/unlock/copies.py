"""The list of older copies of the vault, to open one when the file itself is missing or damaged."""

from __future__ import annotations

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.text.moments import iso_in_words
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label, muted, title
from app.ui.widgets.page import ColumnPage
from app.vault.file.copies import CopyInfo


class CopiesPage(ColumnPage):
    """Choosing one puts it in the vault's place; the password is asked afterwards as always."""

    def __init__(self, desk: Desk) -> None:
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
            row.clicked.connect(lambda _checked=False, copy=copy: self._open(copy))
            self.rows.append(row)
            self.column.addWidget(row)
        if not self.rows:
            self.column.addWidget(muted(self.tr("There is no copy beside the vault.")))
        self.column.addWidget(self.error)

    def _open(self, copy: CopyInfo) -> None:
        self._desk.bridge.run(self._desk.vault.open_copy(copy.name), None, self._on_refused, owner=self)

    def _on_refused(self, error: AppError) -> None:
        self.error.setText(sentence(error))
        self.error.show()
