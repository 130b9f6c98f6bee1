"""One pass of zxing-cpp over pixels: the codes that it reads, and the places where it saw a code and could not read it.

The fast path: imports neither Pillow nor OpenCV nor numpy, and copies no pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp

from app.qr.codes import FoundCode, Kind, Quad, box_of, centre_of, inside
from app.qr.pixels import Layout, Pixels

_FORMATS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.MicroQRCode, zxingcpp.BarcodeFormat.RMQRCode]
)
_LAYOUTS = {
    Layout.GREY: zxingcpp.ImageFormat.Lum,
    Layout.RGB: zxingcpp.ImageFormat.RGB,
    Layout.BGR: zxingcpp.ImageFormat.BGR,
    Layout.RGBA: zxingcpp.ImageFormat.RGBA,
    Layout.BGRA: zxingcpp.ImageFormat.BGRA,
}
_KINDS = {zxingcpp.BarcodeFormat.MicroQRCode: Kind.MICRO_QR, zxingcpp.BarcodeFormat.RMQRCode: Kind.RMQR}
LONGEST_SIDE = 65_535  # zxing-cpp refuses more
_SMALLEST_SIDE = 10.0  # pixels; below that no module can be told from another


@dataclass(frozen=True)
class Pass:
    """What one pass saw. `unread` are the quads that have a code's finder patterns and no readable text."""

    codes: tuple[FoundCode, ...]
    unread: tuple[Quad, ...]


def nobody_cancels() -> None:
    """What is asked between two looks when nobody can cancel."""


def decode(pixels: Pixels, *, global_threshold: bool = False) -> Pass:
    """One pass: rotated, inverted, mirrored and several codes included.

    `global_threshold` splits black from white once for the whole picture instead of per neighbourhood.
    """
    if max(pixels.width, pixels.height) > LONGEST_SIDE:
        return Pass((), ())
    view = zxingcpp.ImageView(
        pixels.octets,  # type: ignore[arg-type]  # declared as numpy's array; any buffer is taken, without a copy
        pixels.width,
        pixels.height,
        _LAYOUTS[pixels.layout],
        pixels.stride,
        pixels.layout.size_bytes,
    )
    binarizer = zxingcpp.Binarizer.GlobalHistogram if global_threshold else zxingcpp.Binarizer.LocalAverage
    read = zxingcpp.read_barcodes(
        view, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer, return_errors=True
    )
    codes = tuple(_found(code) for code in read if code.error is None and code.text)
    boxes = [box_of(code.quad) for code in codes]
    quads = [_quad(code.position) for code in read if code.error is not None]
    unread = [quad for quad in quads if _plausible(quad) and not any(inside(centre_of(quad), box) for box in boxes)]
    return Pass(codes, tuple(unread))


def _found(code: zxingcpp.Barcode) -> FoundCode:
    return FoundCode(code.text, _quad(code.position), _KINDS.get(code.format, Kind.QR))


def _quad(position: zxingcpp.Position) -> Quad:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    top_left, top_right, bottom_right, bottom_left = ((float(corner.x), float(corner.y)) for corner in corners)
    return top_left, top_right, bottom_right, bottom_left


def _plausible(quad: Quad) -> bool:
    left, top, right, bottom = box_of(quad)
    width, height = right - left, bottom - top
    return min(width, height) >= _SMALLEST_SIDE and max(width, height) <= 4 * min(width, height)
