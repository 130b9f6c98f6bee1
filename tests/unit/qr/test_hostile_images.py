"""Files that are damaged, no images, or made to hurt: refused by a code, nothing else."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from app.core.errors import AppError
from app.qr.images import MAX_FILE_BYTES
from app.qr.read import read
from tests.kit.qr_pictures import URI, encoded, picture, png_chunk, white_png


def refusal(octets: bytes) -> AppError:
    with pytest.raises(AppError) as caught:
        read(octets)
    return caught.value


@pytest.mark.parametrize(
    "octets", [b"", b"\0", b"hello", b"otpauth://totp/a", bytes(5000), b"\x89PNG\r\n\x1a\n", b"GIF89a"]
)
def test_what_is_no_image(octets):
    assert refusal(octets).code in ("qr.not_an_image", "qr.image_damaged")


def test_pictures_that_we_do_not_read_are_named():
    assert refusal(b"\0\0\0\x18ftypheic" + bytes(60)).facts == {"kind": "HEIC"}
    assert refusal(b"%PDF-1.7\n").facts == {"kind": "PDF"}
    assert refusal(b'<?xml version="1.0"?><svg xmlns="x"/>').code == "qr.image_kind_unsupported"


def test_sizes_above_the_limits_are_refused_by_their_header_alone():
    huge = refusal(white_png(50_000, 50_000, bits=1, rows=0))
    assert huge.code == "qr.image_too_large"
    assert refusal(white_png(10_000, 6_000, rows=0)).code == "qr.image_too_large"
    assert refusal(white_png(6_000, 5_000, bits=16, rows=0)).code == "qr.image_too_large"
    assert refusal(white_png(70_000, 2)).code == "qr.image_too_large"
    assert refusal(bytes(MAX_FILE_BYTES + 1)).code == "qr.image_too_large"
    bitmap = b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 30_000, 30_000, 1, 24, 0, 0, 0, 0, 0, 0)
    assert refusal(bitmap).code == "qr.image_too_large"


def test_a_frame_larger_than_its_animation():
    drawn = encoded(Image.new("P", (20_000, 20_000)), "GIF")

    assert refusal(drawn[:6] + struct.pack("<HH", 10, 10) + drawn[10:]).code == "qr.image_too_large"


def test_a_very_long_strip_is_looked_at():
    assert read(white_png(60_000, 3)) == ()


@pytest.mark.parametrize("kind", [b"zTXt", b"iCCP", b"iTXt"])
def test_chunks_that_unpack_to_hundreds_of_megabytes(kind):
    bomb = zlib.compress(b"A" * (200 * 2**20), 9)
    head = b"x\0\1\0\0\0" if kind == b"iTXt" else b"x\0\0"

    assert refusal(white_png(50, 50, extra=png_chunk(kind, head + bomb))).code == "qr.image_damaged"


def test_a_picture_that_is_cut_off_is_damaged_not_empty():
    whole = encoded(picture(URI))

    assert refusal(whole[: len(whole) // 2]).code == "qr.image_damaged"


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_exif_is_no_reason_to_refuse():
    octets = encoded(picture(URI).convert("RGB"), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff broken")

    assert [code.text for code in read(octets)] == [URI]


def test_brightness_without_bounds():
    endless = Image.new("F", (40, 40), float("inf"))

    assert refusal(encoded(endless, "TIFF")).code == "qr.image_damaged"
