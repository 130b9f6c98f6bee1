"""Pictures of QR codes for tests, hostile image files, and the sample images that lie beside the repository.

The samples are other projects' test data under their licences: they are read where they are and never copied in. In CI
their absence fails the run.
"""

from __future__ import annotations

import io
import json
import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from app.qr.write import QUIET_ZONE, Correction, symbol

_BESIDE = Path(__file__).parents[2].parent / "shared" / "samples" / "qr"
SAMPLES = Path(os.environ.get("FOUROTP_QR_SAMPLES", _BESIDE))

URI = "otpauth://totp/Example:alice@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example"
MIGRATION = "otpauth-migration://offline?data=" + "CjMKCkhlbGxvId6tvu8SGFRlc3QxOnRlc3QxQGV4YW1w" * 12


@dataclass(frozen=True)
class Sample:
    """One labelled picture: its file, its set, and the texts in it."""

    name: str
    expected: frozenset[str]

    @property
    def path(self) -> Path:
        return SAMPLES / self.name

    @property
    def set_name(self) -> str:
        return self.name.split("/", 1)[0]


def samples() -> list[Sample]:
    """All labelled pictures; raises when the folder is not there and CI asks for it."""
    if not SAMPLES.is_dir():
        if os.environ.get("CI") == "true":
            raise FileNotFoundError(f"CI needs the QR samples in {SAMPLES}")
        return []
    labels = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
    return [Sample(label["file"], frozenset(label["expected"])) for label in labels]


def picture(
    text: str,
    *,
    module: int = 4,
    border: int = QUIET_ZONE,
    dark: int | tuple[int, ...] = 0,
    light: int | tuple[int, ...] = 255,
    correction: Correction = Correction.MEDIUM,
) -> Image.Image:
    """A code as its plain picture, grey or (with colours given) RGB or RGBA."""
    rows = symbol(text, correction).rows
    side = len(rows) + 2 * border
    mode = {int: "L", 3: "RGB", 4: "RGBA"}[type(dark) if isinstance(dark, int) else len(dark)]
    image = Image.new(mode, (side, side), light)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.putpixel((x + border, y + border), dark)
    return image.resize((side * module, side * module), Image.Resampling.NEAREST)


def on_page(code: Image.Image, size: tuple[int, int], place: tuple[int, int], paper: int | tuple[int, ...] = 255):
    """A larger picture with the code at a place."""
    page = Image.new(code.mode, size, paper)
    page.paste(code, place)
    return page


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def png_chunk(kind: bytes, octets: bytes) -> bytes:
    return struct.pack(">I", len(octets)) + kind + octets + struct.pack(">I", zlib.crc32(kind + octets))


def white_png(
    width: int, height: int, *, channels: int = 1, bits: int = 8, extra: bytes = b"", rows: int | None = None
):
    """A PNG of any size, made row by row; `rows` says how many are really there, `extra` goes before the picture."""
    packer = zlib.compressobj(9)
    row = b"\0" + b"\xff" * ((width * channels * bits + 7) // 8)
    data = b"".join([*(packer.compress(row) for _ in range(height if rows is None else rows)), packer.flush()])
    colour_type = {1: 0, 3: 2, 4: 6}[channels]
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + extra + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b"")
