"""One code, large and live: to be typed back on the site before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.errors import AppError
from app.otp import registry
from app.otp.base import OtpParameters, Passcode
from app.services.codes import display_digits
from app.settings.sections.appearance import GROUPING
from app.ui.codes.state import LAST_SECONDS
from app.ui.desk import Desk
from app.ui.widgets.labels import scaled, tabular
from app.ui.widgets.ring import paint_ring


class LiveCode(QWidget):
    """Shows nothing computable as dashes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._otp: OtpParameters | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.ticker.ticked.connect(self._on_ticked)

    def show_otp(self, otp: OtpParameters | None) -> None:
        self._otp = otp
        self._on_ticked()

    def digits(self) -> str:
        """The code as shown."""
        made = self._passcode()
        return "" if made is None else display_digits(made.text, self._desk.settings.get(GROUPING))

    def _passcode(self) -> Passcode | None:
        if self._otp is None:
            return None
        try:
            return registry.passcode(self._otp, self._unix_seconds())
        except AppError:
            return None

    def _unix_seconds(self) -> float:
        return (self._desk.now_ms() + self._desk.offset_ms) / 1000

    def _on_ticked(self, _now_ms: int = 0) -> None:
        if self.isVisible() or self._otp is None:
            self.setAccessibleName(
                self.tr("Code {digits}").format(digits=" ".join(self.digits().replace("\u2009", "")))
            )
            self.update()

    def _font(self) -> QFont:
        return tabular(scaled(self.font(), 2.3, QFont.Weight.Medium))

    def sizeHint(self) -> QSize:
        return QSize(240, round(QFontMetricsF(self._font()).height()) + 8)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.ticker.watch(self, active=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.ticker.watch(self, active=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, made = self._desk.theme.tokens, self._passcode()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = self._font()
        text = self.digits() or "–––\u2009–––"
        width = QFontMetricsF(font).horizontalAdvance(text)
        timed = made is not None and made.valid_until > 0
        ring = 34.0
        left = (self.width() - width - (ring + 18 if timed else 0)) / 2
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if made is not None else tokens.muted))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, width + 4, self.height()), align, text)
        if made is not None and timed:
            remaining = made.valid_until - self._unix_seconds()
            paint_ring(
                painter,
                QRectF(left + width + 18, (self.height() - ring) / 2, ring, ring),
                tokens,
                tabular(scaled(self.font(), 0.85, QFont.Weight.Medium)),
                fraction=max(0.0, min(1.0, remaining / (made.valid_until - made.valid_from))),
                seconds=max(1, int(remaining + 0.999)),
                ending=remaining <= LAST_SECONDS,
            )
        painter.end()
