"""*About*: version, licence, where the data lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion

from app.ui.desk import Desk
from app.ui.widgets.labels import Label, muted, title
from app.ui.widgets.mark import Mark
from app.ui.widgets.page import ColumnPage


class AboutPage(ColumnPage):
    """Nothing here asks a server."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=8)
        self.title = self.tr("About 4OTP")
        mark = Mark(72)
        name = title("4OTP")
        version = muted(self.tr("Version {version}, Qt {qt}").format(version=desk.services.version, qt=qVersion()))
        for label in (name, version):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(name)
        self.column.addWidget(version)
        self.column.addSpacing(12)
        self._part(self.tr("Your vault lies in"), breakable(str(desk.services.data_folder)))
        self._part(self.tr("Licence"), self.tr("GNU General Public License, version 3 or later"))
        self._part(self.tr("Service logos"), self.tr("From simple-icons (CC0); the logos belong to their owners"))
        self._part(self.tr("Report a security problem"), "security@4otp.com")

    def _part(self, name: str, text: str) -> None:
        caption = Label(name, look="muted", factor=0.92, bold=True)
        content = Label(text)
        content.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(caption)
        self.column.addWidget(content)
        self.column.addSpacing(6)


def breakable(path: str) -> str:
    """A path that may wrap after each separator."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
