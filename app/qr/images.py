"""Image files and pasted images as pixels: limits before decoding, transparency onto white, EXIF orientation.

The only module of this package that imports Pillow. A hostile file ends in an AppError, with memory bounded by the
area that is allowed. Knows nothing of codes.
"""

from __future__ import annotations

import contextlib
import io
import logging
import math
import struct
import warnings
import zlib
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from app.core.errors import AppError
from app.qr.decode import LONGEST_SIDE
from app.qr.pixels import Layout, Pixels, pixels

MAX_FILE_BYTES = 64 * 2**20
"""Pictures are larger than exports: 20 megapixels without loss are over 32 MiB."""

MAX_AREA = 50_000_000
MAX_HEAVY_AREA = 25_000_000
"""For kinds whose decoders take twice the memory: WebP, and more than 8 bits a channel."""
MAX_COLOUR_AREA = 13_000_000
"""Above this many pixels only the brightness is kept: a third of the memory, and colours help small prints only."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "PPM", "AVIF")
_WIDE_MODES = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")
_LEAST_CONTRAST = 16
_ORIENTATION_TAG = 0x0112
_TRANSPOSITIONS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow's decoders raise for files that are cut off, damaged or made to hurt; its warnings where they are errors.
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    AttributeError,
    RuntimeError,
    struct.error,
    zlib.error,
    UserWarning,
)
_TOO_LARGE = (Image.DecompressionBombError, Image.DecompressionBombWarning)

# Pillow checks sizes in places that we do not see (frames, tiles); its warning counts as a refusal here.
Image.MAX_IMAGE_PIXELS = MAX_AREA
warnings.simplefilter("error", Image.DecompressionBombWarning)
logging.getLogger("PIL").setLevel(logging.WARNING)  # below that it logs what stands in the file


def load_file(path: Path) -> Pixels:
    """The first picture of a file, upright. AppError: those of `load`, and "qr.file_unreadable"."""
    try:
        with path.open("rb") as file:
            octets = file.read(MAX_FILE_BYTES + 1)
    except OSError as problem:
        raise AppError("qr.file_unreadable", errno=problem.errno) from None
    return load(octets)


def load(octets: bytes) -> Pixels:
    """The first picture in the octets, upright, opaque, grey or RGB.

    AppError: "qr.image_too_large" (file over 64 MiB, picture over 50 megapixels), "qr.image_kind_unsupported",
    "qr.not_an_image", "qr.image_damaged".
    """
    if len(octets) > MAX_FILE_BYTES:
        raise AppError("qr.image_too_large", size_bytes=len(octets), limit_bytes=MAX_FILE_BYTES)
    try:
        with _opened(octets) as image:
            return _flat(image)
    except _TOO_LARGE:
        raise AppError("qr.image_too_large", limit_pixels=MAX_AREA) from None
    except MemoryError:
        raise AppError("qr.image_too_large", reason="memory") from None
    except _DAMAGE:
        raise AppError("qr.image_damaged") from None


def _opened(octets: bytes) -> Image.Image:
    """The image with its header read and its size accepted; nothing is decoded yet."""
    try:
        image = Image.open(io.BytesIO(octets), formats=_FORMATS)
    except UnidentifiedImageError:
        kind = _foreign_kind(octets)
        if kind:
            raise AppError("qr.image_kind_unsupported", kind=kind) from None
        raise AppError("qr.not_an_image", size_bytes=len(octets)) from None
    width, height = image.size
    heavy = image.format == "WEBP" or image.mode in _WIDE_MODES
    limit = MAX_HEAVY_AREA if heavy else MAX_AREA
    if width * height > limit or max(width, height) > LONGEST_SIDE:
        image.close()
        raise AppError("qr.image_too_large", width=width, height=height, limit_pixels=limit)
    return image


def _foreign_kind(octets: bytes) -> str | None:
    """Names what is a picture to people and not to us, so that the advice can be to convert it."""
    if octets[4:8] == b"ftyp" and octets[8:12] in (b"heic", b"heix", b"hevc", b"mif1", b"msf1"):
        return "HEIC"
    if octets.startswith(b"%PDF"):
        return "PDF"
    if b"<svg" in octets[:1024]:
        return "SVG"
    return None


def _flat(image: Image.Image) -> Pixels:
    if image.format == "JPEG" and image.width * image.height > MAX_COLOUR_AREA:
        image.draft("L", None)  # brightness alone, straight from the decoder
    orientation = _orientation(image)
    flat = _opaque(image)
    if flat.mode == "RGB" and flat.width * flat.height > MAX_COLOUR_AREA:
        flat = flat.convert("L")
    if orientation in _TRANSPOSITIONS:
        flat = flat.transpose(_TRANSPOSITIONS[orientation])
    layout = Layout.RGB if flat.mode == "RGB" else Layout.GREY
    return pixels(flat.tobytes(), flat.width, flat.height, layout)


def _orientation(image: Image.Image) -> int:
    with contextlib.suppress(*_DAMAGE):  # a damaged EXIF block is no reason to refuse the picture
        return int(image.getexif().get(_ORIENTATION_TAG, 1))
    return 1


def _opaque(image: Image.Image) -> Image.Image:
    """Grey or RGB; what is transparent becomes paper, as on the page that it was made for."""
    image.load()
    if image.has_transparency_data:
        whole = image if image.mode in ("RGBA", "LA") else image.convert("RGBA")
        grey, alpha = whole.convert("L"), whole.getchannel("A")
        on_white = _laid_on(255, grey, alpha)
        # A code drawn in white for dark pages is seen on black only.
        return on_white if _contrast(on_white) >= _LEAST_CONTRAST else _laid_on(0, grey, alpha)
    if image.mode in _WIDE_MODES:
        return _narrowed(image)
    if image.mode in ("L", "1"):
        return image.convert("L")
    return image.convert("RGB")


def _laid_on(paper: int, grey: Image.Image, alpha: Image.Image) -> Image.Image:
    page = Image.new("L", grey.size, paper)
    page.paste(grey, mask=alpha)
    return page


def _contrast(image: Image.Image) -> int:
    used = [value for value, count in enumerate(image.histogram()) if count]
    return used[-1] - used[0]


def _narrowed(image: Image.Image) -> Image.Image:
    """16 and 32 bits a pixel as 8, stretched to what the picture uses."""
    real = image.convert("F") if image.mode != "I;16B" else image.convert("I").convert("F")
    low, high = real.getextrema()
    if not isinstance(low, float) or not isinstance(high, float) or not math.isfinite(high - low):
        raise ValueError("brightness without bounds")
    scale = 255 / (high - low) if high > low else 0.0
    return real.point(lambda value: value * scale - low * scale).convert("L")
