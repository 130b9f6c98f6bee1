"""What is written is read back, by another library, in every size."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import pytest
import zxingcpp
from PIL import Image

from app.core.errors import AppError
from app.qr.read import read
from app.qr.write import QUIET_ZONE, Correction, access_key_symbol, png, svg, symbol
from tests.kit.qr_pictures import URI


def read_back(octets: bytes) -> str:
    with Image.open(io.BytesIO(octets)) as image:
        (code,) = zxingcpp.read_barcodes(image, formats=zxingcpp.QRCode, text_mode=zxingcpp.TextMode.Plain)
    return code.text


@pytest.mark.parametrize("correction", Correction)
@pytest.mark.parametrize("text", ["1", URI, "Ärzte 日本 😀", "A" * 1200], ids=["one", "uri", "unicode", "long"])
def test_png_reads_back(text, correction):
    assert read_back(png(symbol(text, correction), 3)) == text


@pytest.mark.parametrize("length", [2953, 2900, 1500])
def test_the_largest_symbols(length):
    text = ("otpauth-migration://offline?data=" + "aB3/" * 800)[:length]
    code = symbol(text, Correction.LOW)

    assert read_back(png(code, 2)) == text
    assert (code.side, code.version) == (17 + 4 * code.version, code.version)
    if length == 2953:
        assert code.version == 40


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("a" * 2954, Correction.LOW),
        ("a" * 5000, Correction.LOW),
        ("a" * 1274, Correction.HIGH),
        ("1" * 7090, Correction.LOW),
    ],
)
def test_what_does_not_fit_is_refused(text, correction):
    with pytest.raises(AppError) as refusal:
        symbol(text, correction)
    assert refusal.value.code == "qr.text_too_long"
    assert refusal.value.facts["size_bytes"] == len(text)


def test_nothing_is_refused():
    with pytest.raises(AppError) as refusal:
        symbol("")
    assert refusal.value.code == "qr.nothing_to_write"


def test_access_keys_take_the_small_alphabet():
    key = "4otp1" + "qpzry9x8gf2tvdw0s3jn54khce6mua7l" * 3

    code = access_key_symbol(key)

    assert code.version < symbol(key, Correction.QUARTILE).version
    assert read_back(png(code)) == key.upper()


def test_png_has_a_quiet_zone_and_exact_modules():
    code = symbol(URI)
    with Image.open(io.BytesIO(png(code, 5))) as image:
        assert image.size == ((code.side + 2 * QUIET_ZONE) * 5,) * 2
        assert image.crop((0, 0, image.width, 5 * QUIET_ZONE)).getextrema() == (255, 255)
        shown = [
            [image.getpixel(((x + QUIET_ZONE) * 5 + 2, (y + QUIET_ZONE) * 5 + 2)) == 0 for x in range(code.side)]
            for y in range(code.side)
        ]
    assert tuple(tuple(row) for row in shown) == code.rows


def test_svg_draws_the_same_modules():
    code = symbol(URI)
    root = ET.fromstring(svg(code))
    side = code.side + 2 * QUIET_ZONE
    assert root.get("viewBox") == f"0 0 {side} {side}"
    white, dark = root
    assert white.get("fill") == "#fff"

    drawn = [[False] * code.side for _ in range(code.side)]
    for run in dark.get("d", "").split("z")[:-1]:
        corner, length = run[1:].split("h", 1)
        left, top = (int(number) - QUIET_ZONE for number in corner.split())
        for x in range(left, left + int(length.split("v")[0])):
            drawn[top][x] = True
    assert tuple(tuple(row) for row in drawn) == code.rows


def test_a_symbol_does_not_show_itself():
    assert "True" not in repr(symbol(URI))
    assert all(code.text == URI for code in read(png(symbol(URI))))
    with pytest.raises(ValueError, match="pixel"):
        png(symbol(URI), 0)
