"""Writes QR codes: as rows of modules for painting, as SVG text, as PNG octets.

Knows nothing of what the text means. Everything stays in memory: a code on disk would be a secret on disk.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from enum import IntEnum

import qrcode
from qrcode import constants
from qrcode.exceptions import DataOverflowError

from app.core.errors import AppError

QUIET_ZONE = 4
"""Modules of white around a symbol that readers may rely on (ISO/IEC 18004, 6.3.8)."""


class Correction(IntEnum):
    """How much of a symbol may be lost: about 7, 15, 25 and 30 %."""

    LOW = constants.ERROR_CORRECT_L
    MEDIUM = constants.ERROR_CORRECT_M
    QUARTILE = constants.ERROR_CORRECT_Q
    HIGH = constants.ERROR_CORRECT_H


@dataclass(frozen=True)
class Symbol:
    """The modules of a code without its quiet zone; True is dark. Not shown: it is the text in another form."""

    rows: tuple[tuple[bool, ...], ...] = field(repr=False)

    @property
    def side(self) -> int:
        """Modules along an edge: 21 (version 1) to 177 (version 40)."""
        return len(self.rows)

    @property
    def version(self) -> int:
        return (self.side - 17) // 4


def symbol(text: str, correction: Correction = Correction.MEDIUM) -> Symbol:
    """The smallest symbol that holds the text. Upper-case letters, digits and ` $%*+-./:` take two thirds of the room.

    AppError "qr.nothing_to_write", or "qr.text_too_long" (`size_bytes`) above version 40.
    """
    octets = text.encode("utf-8", "replace")
    if not octets:
        raise AppError("qr.nothing_to_write")
    maker = qrcode.QRCode(error_correction=int(correction), border=0)
    try:
        maker.add_data(octets)
        maker.make(fit=True)
    except (DataOverflowError, ValueError):  # ValueError is how the library says it one octet further
        raise AppError("qr.text_too_long", size_bytes=len(octets), correction=correction.name.lower()) from None
    return Symbol(tuple(tuple(bool(module) for module in row) for row in maker.get_matrix()))


def access_key_symbol(access_key: str) -> Symbol:
    """An access key's symbol. Bech32 ignores case, so it is written in the letters that make the smaller symbol."""
    return symbol(access_key.upper(), Correction.QUARTILE)


def svg(code: Symbol) -> str:
    """A drawing without a size of its own, dark on white whatever the theme, quiet zone included."""
    side = code.side + 2 * QUIET_ZONE
    runs = "".join(
        f"M{left + QUIET_ZONE} {top + QUIET_ZONE}h{length}v1h-{length}z"
        for top, row in enumerate(code.rows)
        for left, length in _dark_runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{runs}"/></svg>'
    )


def png(code: Symbol, module_pixels: int = 8) -> bytes:
    """A picture of one bit a pixel, quiet zone included."""
    if module_pixels < 1:
        raise ValueError("a module has at least one pixel")
    side = (code.side + 2 * QUIET_ZONE) * module_pixels
    margin = (False,) * QUIET_ZONE
    white = _scan_line((False,) * (code.side + 2 * QUIET_ZONE), module_pixels)
    edge = white * (QUIET_ZONE * module_pixels)
    lines = b"".join(_scan_line((*margin, *row, *margin), module_pixels) * module_pixels for row in code.rows)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(edge + lines + edge, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of each stretch of dark modules."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs


def _scan_line(row: tuple[bool, ...], module_pixels: int) -> bytes:
    bits = "".join(("0" if dark else "1") * module_pixels for dark in row)
    padded = bits + "0" * (-len(bits) % 8)
    return b"\0" + int(padded, 2).to_bytes(len(padded) // 8, "big")


def _chunk(kind: bytes, octets: bytes) -> bytes:
    return struct.pack(">I", len(octets)) + kind + octets + struct.pack(">I", zlib.crc32(kind + octets))
