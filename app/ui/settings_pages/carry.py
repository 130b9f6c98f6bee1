"""*Export or import settings*: a file of what the settings are, without secrets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.core.errors import AppError
from app.platform.hotkey.base import Shortcut
from app.services.export import write_file
from app.services.settings_file import load
from app.settings.portable import Carried, LeftOut, take_in, to_file
from app.settings.sections.quick import SHORTCUT
from app.ui.desk import Desk
from app.ui.settings_pages.labels import setting_label
from app.ui.transfer.files import choose_file, choose_place
from app.ui.transfer.words import failure
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage

FILE_NAME = "4otp-settings.json"
_NAMED_AT_MOST = 20


class CarryPage(ColumnPage):
    """What a file says and this program does not know is named and left out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Export or import settings")
        self._desk = desk
        self.export_row = RowButton(
            desk.theme, "export", self.tr("Export settings…"), self.tr("To keep, or for another computer")
        )
        self.import_row = RowButton(
            desk.theme, "import", self.tr("Import settings…"), self.tr("What the file does not name stays as it is")
        )
        self.error = Label(look="error")
        self.done = Label(look="good")
        self.left_out = Label()
        self.column.addWidget(
            muted(self.tr("The file holds what you set in More: no codes, no keys, no password. Anybody may see it."))
        )
        for widget in (self.export_row, self.import_row, self.error, self.done, self.left_out):
            self.column.addWidget(widget)
        self._say()
        self.export_row.clicked.connect(
            lambda: choose_place(self, self.tr("Export settings…"), FILE_NAME, ["*.json", "*"], self.write)
        )
        self.import_row.clicked.connect(lambda: choose_file(self, self.tr("Import settings…"), self.read))

    def opened(self) -> None:
        self.export_row.setFocus()

    def write(self, path: Path) -> None:
        """Writes the settings in use to the chosen place."""
        work = write_file(path, to_file(self._desk.settings))
        written = self.tr("Written: {file}").format(file=path.name)
        self._desk.bridge.run(work, lambda _none: self._say(done=written), self._on_failed, owner=self, keep=True)

    def read(self, path: Path) -> None:
        """Takes the settings of a file in."""
        self._desk.bridge.run(load(path), self._on_read, self._on_failed, owner=self)

    def _on_read(self, carried: Carried) -> None:
        carried = _without_a_bad_shortcut(carried)
        changed = take_in(self._desk.settings, carried)
        page = self
        if self._desk.pages.current is not self:  # another language: all pages were made anew
            page = CarryPage(self._desk)
            self._desk.pages.open(page)
        page.report(changed, carried)

    def report(self, changed: int, carried: Carried) -> None:
        """What came of a file."""
        left_out = ""
        if carried.left_out:
            lines = [self._left_out_line(one) for one in carried.left_out[:_NAMED_AT_MOST]]
            lines += ["…"] * (len(carried.left_out) > _NAMED_AT_MOST)
            left_out = "\n".join([self.tr("Left out:"), *lines])
        done = self.tr("%n setting(s) changed.", "", changed) if changed else self.tr("All is set like this already.")
        self._say(done=done, left_out=left_out)

    def _left_out_line(self, one: LeftOut) -> str:
        if one.why == "unknown":
            return self.tr("{name}: 4OTP has no such setting").format(name=one.key)
        return self.tr("{name}: not a value it can have").format(name=setting_label(one.key)[0])

    def _on_failed(self, error: AppError) -> None:
        self._say(error=failure(error))

    def _say(self, *, error: str = "", done: str = "", left_out: str = "") -> None:
        for label, text in ((self.error, error), (self.done, done), (self.left_out, left_out)):
            label.setText(text)
            label.setVisible(bool(text))
        announce(self, f"{error} {done} {left_out}".strip())


def _without_a_bad_shortcut(carried: Carried) -> Carried:
    """One that no system can bind would take the place of one that works."""
    bad = tuple(one for one in carried.values if one[0] is SHORTCUT and not _can_be_bound(one[1]))
    left_out = tuple(LeftOut(setting.key, "value") for setting, _value in bad)
    return Carried(tuple(one for one in carried.values if one not in bad), (*carried.left_out, *left_out))


def _can_be_bound(text: str) -> bool:
    try:
        shortcut = Shortcut.parse(text)
    except AppError:
        return False
    return QKeySequence.fromString(str(shortcut)) != QKeySequence(Qt.Key.Key_unknown)
