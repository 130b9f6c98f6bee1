"""An own picture for a code: any image file becomes a small square PNG of our making; nothing else of it is kept."""

from __future__ import annotations

import base64

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.core.errors import AppError
from app.wire.records import MAX_ICON_BYTES

SIDES = (96, 64, 48)
_LARGEST_SIDE = 20_000


def icon_from_file(path: str) -> str:
    """The record's form of a picture. AppError "icon.unreadable" for what is no picture, or too large a one."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or max(size.width(), size.height()) > _LARGEST_SIDE:
        raise AppError("icon.unreadable")
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(SIDES[0], SIDES[0]), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        raise AppError("icon.unreadable")
    for side in SIDES:
        octets = _png(image, side)
        if len(octets) * 4 // 3 <= MAX_ICON_BYTES:
            return "data:image/png;base64," + base64.b64encode(octets).decode("ascii")
    raise AppError("icon.unreadable")


def _png(image: QImage, side: int) -> bytes:
    """The middle of the image as a square."""
    filled = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    square = filled.copy((filled.width() - side) // 2, (filled.height() - side) // 2, side, side)
    square = square.convertToFormat(QImage.Format.Format_ARGB32)
    for key in square.textKeys():
        square.setText(key, "")
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(square)
    buffer.close()
    return bytes(kept.data())
