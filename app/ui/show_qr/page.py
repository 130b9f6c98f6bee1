"""The QR code of one code, to be scanned by another device. Opened only after the password was proved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.otp import uri
from app.otp.base import Entry
from app.qr.write import QUIET_ZONE, Symbol, symbol
from app.settings.sections.security import CLIPBOARD_SECONDS
from app.ui.desk import Desk
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage, row
from app.vault.model import Code

SHOWN_MS = 60_000


class QrPicture(QWidget):
    """Black on white in every theme, with the quiet zone that readers need."""

    def __init__(self, code: Symbol, name: str) -> None:
        super().__init__()
        self._code = code
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(380)

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def heightForWidth(self, width: int) -> int:
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        ground = QRectF((self.width() - side) / 2, 0, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(ground, 12, 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        rows = self._code.rows
        quiet = QUIET_ZONE
        module = side / (len(rows) + 2 * quiet)
        painter.setBrush(QColor("black"))
        for y, cells in enumerate(rows):
            for x, dark in enumerate(cells):
                if dark:
                    left = round(ground.left() + (x + quiet) * module)
                    right = round(ground.left() + (x + quiet + 1) * module)
                    top, bottom = round((y + quiet) * module), round((y + quiet + 1) * module)
                    painter.drawRect(left, top, right - left, bottom - top)
        painter.end()


class ShowQrPage(ColumnPage):
    """Goes by itself after a minute: a QR code left on the screen is the key left on the screen."""

    def __init__(self, desk: Desk, code: Code) -> None:
        super().__init__("")
        self.title = self.tr("QR code")
        self._desk = desk
        self._uri = uri.write(Entry(otp=code.otp, issuer=code.issuer, account=code.account), extras=False)
        names = " · ".join(part for part in (code.issuer, code.account) if part)
        self.picture = QrPicture(symbol(self._uri), self.tr("QR code of {name}").format(name=names))
        self.copy_button = button(self.tr("Copy the link"))
        self.done_button = button(self.tr("Done"), "primary")
        name = Label(names, bold=True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        advice = muted(
            self.tr("Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.")
        )
        advice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(name)
        self.column.addLayout(row(None, self.picture, None))
        self.column.addWidget(advice)
        self.column.addLayout(row(self.copy_button, self.done_button))
        self.copy_button.clicked.connect(self._on_copy)
        self.done_button.clicked.connect(desk.pages.back)
        QTimer.singleShot(SHOWN_MS, self, self._on_timeout)

    def opened(self) -> None:
        self.done_button.setFocus()

    def _on_copy(self) -> None:
        self._desk.clipboard.copy(self._uri, self._desk.settings.get(CLIPBOARD_SECONDS))
        self._desk.notify.say(self.tr("Link copied. It holds the key: paste it only where it belongs."))

    def _on_timeout(self) -> None:
        if self.isVisible():
            self._desk.pages.back()
