"""The countdown ring, as painted in rows and beside a single code."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.ui.theme.tokens import Tokens


def paint_ring(
    painter: QPainter, place: QRectF, tokens: Tokens, font: QFont, *, fraction: float, seconds: int, ending: bool
) -> None:
    """What is left of a period, with the seconds in the middle: never by colour alone."""
    inside = place.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.track), 2.5))
    painter.drawEllipse(inside)
    pen = QPen(QColor(tokens.warning if ending else tokens.accent), 2.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(inside, 90 * 16, round(fraction * 360 * 16))
    painter.setFont(font)
    painter.setPen(QColor(tokens.text if ending else tokens.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(seconds))
