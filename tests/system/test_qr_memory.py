"""What hostile and large images cost in memory, measured in a process of their own."""

from __future__ import annotations

import subprocess
import sys
import zlib

import pytest
from PIL import Image

from tests.kit.qr_pictures import encoded, png_chunk, white_png

# The high-water mark of this process alone; getrusage would report that of the process that started it.
_CHILD = """
import re, sys
from pathlib import Path
from app.core.errors import AppError
from app.qr import images, retries
from app.qr.read import read

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text()).group(1)) // 1024

octets = sys.stdin.buffer.read()
before = peak()
try:
    outcome = "read " + str(len(read(octets)))
except AppError as refusal:
    outcome = refusal.code
print(peak() - before, outcome)
"""


def cost(octets: bytes) -> tuple[int, str]:
    """Megabytes that reading took beyond the libraries, and what came of it."""
    run = subprocess.run([sys.executable, "-c", _CHILD], input=octets, capture_output=True, check=True)
    megabytes, _, outcome = run.stdout.decode().strip().partition(" ")
    return int(megabytes), outcome


def progressive(width: int, height: int) -> bytes:
    return encoded(Image.new("RGB", (width, height), (200, 10, 10)), "JPEG", progressive=True)


@pytest.mark.parametrize(
    "image",
    [
        lambda: white_png(60_000, 60_000, bits=1, rows=0),
        lambda: white_png(7_200, 7_000, channels=4, rows=0),
        lambda: white_png(50, 50, extra=png_chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(1_000_000))) * 100),
        lambda: encoded(Image.new("1", (32_000, 32_000)), "TIFF", compression="group4"),
        lambda: b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xfe\xff\xff\x0f" + bytes(13),
    ],
    ids=["3.6 gigapixels", "50.4 megapixels", "100 MB of text", "fax of a gigapixel", "largest WebP"],
)
def test_a_refusal_costs_next_to_nothing(image):
    megabytes, outcome = cost(image())

    assert outcome in ("qr.image_too_large", "qr.image_damaged", "qr.not_an_image")
    assert megabytes < 80


@pytest.mark.slow
@pytest.mark.parametrize(
    "image",
    [
        lambda: white_png(7_000, 7_100, channels=4),
        lambda: white_png(7_000, 7_100, channels=3),
        lambda: white_png(5_000, 4_900, bits=16),
        lambda: progressive(7_000, 7_100),
        lambda: encoded(Image.new("RGBA", (5_000, 4_900)), "WEBP", lossless=True, quality=0, method=0),
        lambda: encoded(Image.new("P", (7_000, 7_100)), "GIF"),
        lambda: encoded(Image.new("F", (5_000, 4_900), 1.0), "TIFF", compression="tiff_deflate"),
    ],
    ids=["RGBA", "RGB", "16 bits", "progressive JPEG", "transparent WebP", "GIF", "float TIFF"],
)
def test_the_largest_pictures_that_are_read_stay_within_bounds(image):
    megabytes, outcome = cost(image())

    assert outcome == "read 0"
    assert megabytes < 450
