"""Reads QR codes from pixels, image files and pasted images.

zxing-cpp is tried alone first; Pillow is imported only for files, and OpenCV only when nothing was found or a symbol
in sight stayed unread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from app.qr.codes import FoundCode
from app.qr.decode import decode, nobody_cancels
from app.qr.pixels import Pixels
from app.qr.places import places_to_look


def read(source: Pixels | bytes | Path, proceed: Callable[[], None] = nobody_cancels) -> tuple[FoundCode, ...]:
    """All codes in a picture, in no particular order; empty when there is none. May take a second on a miss.

    `source` is a buffer of a screen or camera, the octets of an image file, or its path. `proceed` is called now and
    then and may raise Cancelled. AppError: see `app.qr.images.load_file`.
    """
    if isinstance(source, Pixels):
        picture = source
    elif isinstance(source, bytes):
        picture = _images().load(source)
    else:
        picture = _images().load_file(source)
    first = decode(picture)
    places = places_to_look(first.unread, first.codes, picture.width, picture.height)
    if first.codes and not places:
        return first.codes
    return (*first.codes, *_retries().retry(picture, first, places, proceed))


def read_quickly(picture: Pixels, turn: int) -> tuple[FoundCode, ...]:
    """For a stream of frames: one pass, and on a miss one retry, another one each turn."""
    first = decode(picture)
    return first.codes or _retries().retry_once(picture, turn)


def _images() -> ModuleType:
    from app.qr import images  # noqa: PLC0415  Pillow takes 36 ms to import and only files need it

    return images


def _retries() -> ModuleType:
    from app.qr import retries  # noqa: PLC0415  OpenCV takes 130 ms to import and only misses need it

    return retries
