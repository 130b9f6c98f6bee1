"""The coloured square before each code: the service's logo, the user's own picture, or initials. Cached pictures."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.services.icons import ServiceIcon, ServiceIcons
from app.ui.theme.tokens import Tokens, contrast

_CACHE_SIZE = 256
_PNG = "data:image/png;base64,"
_PNG_MAGIC = b"\x89PNG\r\n\x1a\n"


class Tiles:
    """Makes tiles of one size for a screen's pixel ratio; the last few hundred are kept."""

    def __init__(self, services: ServiceIcons) -> None:
        self._services = services
        self._cache: OrderedDict[tuple[str, str | None, int, float, str], QPixmap] = OrderedDict()

    def tile(self, name: str, icon: str | None, size: int, ratio: float, tokens: Tokens, font: QFont) -> QPixmap:
        """The square for an issuer; `icon` is the record's own choice."""
        key = (name, icon, size, ratio, tokens.name)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = self._drawn(name, icon, size, ratio, tokens, font)
            if len(self._cache) > _CACHE_SIZE:
                self._cache.popitem(last=False)
        else:
            self._cache.move_to_end(key)
        return found

    def _drawn(self, name: str, icon: str | None, size: int, ratio: float, tokens: Tokens, font: QFont) -> QPixmap:
        picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(0, 0, size, size)
        shape = QPainterPath()
        shape.addRoundedRect(place, size * 0.25, size * 0.25)
        painter.setClipPath(shape)
        own = _own_picture(icon)
        logo = None if own is not None else self._logo(name, icon)
        if own is not None:
            painter.drawPixmap(place, own, QRectF(own.rect()))
        elif logo is not None:
            _paint_logo(painter, logo, place)
        else:
            _paint_initials(painter, name, place, tokens, font)
        painter.end()
        return picture

    def _logo(self, name: str, icon: str | None) -> ServiceIcon | None:
        if icon and icon.startswith("id:"):
            return self._services.by_slug(icon.removeprefix("id:"))
        return self._services.find(name) if name else None


def initials(name: str) -> str:
    """One or two letters that stand for a name."""
    words = [word for word in name.replace(".", " ").replace("-", " ").replace("_", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return "".join(word[0] for word in words[:2]).upper()


def tile_colour(name: str, tokens: Tokens) -> str:
    """Always the same colour for the same name."""
    digest = hashlib.blake2b(name.casefold().encode(), digest_size=2).digest()
    return tokens.tiles[int.from_bytes(digest, "big") % len(tokens.tiles)]


def _own_picture(icon: str | None) -> QPixmap | None:
    if not icon or not icon.startswith(_PNG):
        return None
    try:
        octets = base64.b64decode(icon.removeprefix(_PNG), validate=True)
    except binascii.Error:
        return None
    if not octets.startswith(_PNG_MAGIC):
        return None
    picture = QImage.fromData(QByteArray(octets))
    return None if picture.isNull() else QPixmap.fromImage(picture)


def _paint_logo(painter: QPainter, logo: ServiceIcon, place: QRectF) -> None:
    ground = f"#{logo.colour}"
    ink = "#ffffff" if contrast(ground, "#ffffff") >= 2.2 else "#14181c"
    painter.fillRect(place, QColor(ground))
    if contrast(ground, "#1d2125") < 1.35:  # nearly black on a dark page: an edge keeps it a tile
        painter.setPen(QColor(255, 255, 255, 48))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.width() * 0.25, place.width() * 0.25)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="{ink}" d="{logo.path}"/></svg>'
    margin = place.width() * 0.22
    QSvgRenderer(QByteArray(svg.encode())).render(painter, place.adjusted(margin, margin, -margin, -margin))


def _paint_initials(painter: QPainter, name: str, place: QRectF, tokens: Tokens, font: QFont) -> None:
    painter.fillRect(place, QColor(tile_colour(name, tokens)))
    letters = QFont(font)
    text = initials(name)
    letters.setPixelSize(max(8, round(place.height() * (0.38 if len(text) > 1 else 0.44))))
    letters.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letters)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
