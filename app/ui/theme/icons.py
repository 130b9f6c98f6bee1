"""Line icons in the colours of the theme. Knows the folder of pictures and how to tint one, not who uses it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.early import transparent

FOLDER = Path(__file__).parents[3] / "resources" / "icons"
_DIRECTED = frozenset({"back", "forward", "undo"})


@cache
def _picture(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_picture(name).replace("#000", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: str, place: QRectF, *, mirrored: bool = False) -> None:
    """Draws an icon into a rectangle; arrows are mirrored for right-to-left languages."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored and name in _DIRECTED:
        painter.translate(place.center().x() * 2, 0)
        painter.scale(-1, 1)
    _renderer(name, colour).render(painter, place)
    painter.restore()


def pixmap(name: str, colour: str, size: int, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """`size` in device-independent pixels, `ratio` device pixels for each."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(transparent())
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(0, 0, size, size), mirrored=mirrored)
    painter.end()
    return picture


def icon(name: str, colour: str, *, size: int = 20, mirrored: bool = False) -> QIcon:
    """A QIcon sharp on every screen there is; the disabled picture is the same, fainter."""
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        drawn = pixmap(name, colour, size, ratio, mirrored=mirrored)
        result.addPixmap(drawn, QIcon.Mode.Normal)
        result.addPixmap(_faded(drawn), QIcon.Mode.Disabled)
    return result


def _faded(picture: QPixmap) -> QPixmap:
    faded = QPixmap(picture.size())
    faded.setDevicePixelRatio(picture.devicePixelRatio())
    faded.fill(transparent())
    painter = QPainter(faded)
    painter.setOpacity(0.45)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faded
