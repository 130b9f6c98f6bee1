"""The pictures inside a PDF, as image files in memory: scans and prints of QR codes. Not a PDF reader.

Takes embedded images in JPEG, and uncompressed or deflated ones in grey, RGB or one bit; what is drawn with lines is
not seen. Reads without trusting offsets, numbers or lengths of the file.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from app.core.errors import AppError
from app.formats import limits

_STREAM = re.compile(rb"stream\r?\n")
_MAX_IMAGES = 200
_HEAD_BYTES = 4096
_PNG_COLOURS = {1: 0, 3: 2}


def images_in(data: bytes) -> list[bytes]:
    """Image files, in the order of the PDF. AppError "format.too_large", "format.not_importable" (encrypted)."""
    limits.check_size(len(data), limits.FILE_BYTES, "file")
    if re.search(rb"/Encrypt\s+\d+\s+\d+\s+R", data[-_HEAD_BYTES:]):
        raise AppError("format.not_importable", app="PDF", advice="pdf_as_image")
    found: list[bytes] = []
    left = limits.EXPANDED_BYTES * 4
    for head, body in _streams(data):
        if not re.search(rb"/Subtype\s*/Image", head):
            continue
        image = _image(head, body, left)
        if image is not None:
            left -= len(image)
            found.append(image)
        if len(found) >= _MAX_IMAGES or left <= 0:
            break
    return found


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each stream with the dictionary before it."""
    for match in _STREAM.finditer(data):
        before = data[max(0, match.start() - _HEAD_BYTES) : match.start()]
        head = before[before.rfind(b" obj") + 4 :] if b" obj" in before else b""
        if not head.strip().startswith(b"<<"):
            continue
        end = data.find(b"endstream", match.end())
        yield head, data[match.end() : end if end >= 0 else len(data)]


def _image(head: bytes, body: bytes, left: int) -> bytes | None:
    """A JPEG as it is, pixels as a PNG; None for what cannot be read."""
    filters = re.findall(rb"/(DCTDecode|FlateDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|LZWDecode)", head)
    if filters == [b"DCTDecode"]:
        return body.rstrip(b"\r\n")
    if filters == [b"FlateDecode", b"DCTDecode"]:
        return _inflated(body, left)
    if filters not in ([], [b"FlateDecode"]):
        return None
    width, height, bits = (_number(head, name) for name in (b"Width", b"Height", b"BitsPerComponent"))
    if re.search(rb"/ImageMask\s+true", head):
        bits = 1
    if not (width and height and bits in (1, 8)) or width * height > limits.IMAGE_PIXELS:
        return None
    pixels = _inflated(body, min(left, width * height * 4 + height)) if filters else body
    return None if pixels is None else _as_png(head, pixels, (width, height, bits))


def _number(head: bytes, name: bytes) -> int:
    match = re.search(rb"/" + name + rb"\s+(\d{1,6})(?!\s+\d+\s+R)", head)
    return int(match[1]) if match else 0


def _inflated(body: bytes, limit: int) -> bytes | None:
    inflater = zlib.decompressobj()
    try:
        return inflater.decompress(body, max(limit, 1))
    except zlib.error:
        return None


def _as_png(head: bytes, pixels: bytes, shape: tuple[int, int, int]) -> bytes | None:
    """The rows of a PDF are those of a PNG but for an octet before each, which a PNG predictor brings along."""
    width, height, bits = shape
    predicted = _number(head, b"Predictor") >= 10
    for components in (3, 1) if bits == 8 else (1,):
        row = (width * components * bits + 7) // 8
        if predicted and len(pixels) >= (row + 1) * height:
            return _png(pixels[: (row + 1) * height], shape, components)
        if not predicted and len(pixels) >= row * height:
            lines = b"".join(b"\0" + pixels[at : at + row] for at in range(0, row * height, row))
            return _png(lines, shape, components)
    return None


def _png(lines: bytes, shape: tuple[int, int, int], components: int) -> bytes:
    width, height, bits = shape
    header = struct.pack(">IIBBBBB", width, height, bits, _PNG_COLOURS[components], 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(octets)) + kind + octets + struct.pack(">I", zlib.crc32(kind + octets))
        for kind, octets in chunks
    )
