"""The picture of the camera with the codes outlined. Knows nothing of cameras: it draws the last view it was given."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.qr.camera import View
from app.qr.pixels import Layout
from app.ui.theme.theme import Theme


class Preview(QWidget):
    """Mirrored, as people know themselves; `clear` forgets the frame."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: View | None = None
        self._image = QImage()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def outlined(self) -> int:
        """How many codes are outlined."""
        return 0 if self._view is None else len(self._view.codes)

    def show_view(self, view: View) -> None:
        frame = view.frame
        kind = QImage.Format.Format_Grayscale8 if frame.layout is Layout.GREY else QImage.Format.Format_BGR888
        self._view = view  # the image has no copy of the frame's octets
        self._image = QImage(frame.octets, frame.width, frame.height, frame.stride, kind)
        self.update()

    def clear(self) -> None:
        self._image = QImage()
        self._view = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 270)

    def heightForWidth(self, width: int) -> int:
        """Four to three: cameras are that or wider, and nothing jumps when another one starts."""
        return width * 3 // 4

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 12, 12)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor("#101315"))
        if self._view is not None:
            self._paint_view(painter, self._view)
        painter.end()

    def _paint_view(self, painter: QPainter, view: View) -> None:
        """The whole frame, as large as it fits."""
        frame = view.frame
        scale = min(self.width() / frame.width, self.height() / frame.height)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(-scale, scale)
        painter.translate(-frame.width / 2, -frame.height / 2)
        painter.drawImage(0, 0, self._image)
        pen = QPen(
            QColor(self._theme.tokens.toast_action if not self._theme.tokens.dark else self._theme.tokens.accent)
        )
        pen.setWidthF(4 / scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for code in view.codes:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in code.quad]))
