"""Codes in every way in which people show them: sizes, turns, colours, transparency, several at once."""

from __future__ import annotations

import subprocess
import sys

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from app.core.errors import AppError, Cancelled
from app.qr.codes import Kind, box_of
from app.qr.pixels import Layout, Pixels, pixels
from app.qr.read import read, read_quickly
from tests.kit.qr_pictures import MIGRATION, URI, encoded, on_page, picture


def texts(image: Image.Image, kind: str = "PNG", **options: object) -> list[str]:
    return sorted(code.text for code in read(encoded(image, kind, **options)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "PPM", "AVIF"])
def test_every_common_kind_of_image_is_read(kind):
    assert texts(picture(URI).convert("RGB"), kind) == [URI]


@pytest.mark.parametrize("module", [1, 2, 3, 5, 8, 20])
def test_tiny_and_large_modules(module):
    assert texts(on_page(picture(MIGRATION, module=module), (3000, 3000), (311, 127))) == [MIGRATION]


@pytest.mark.parametrize("degrees", [0, 7, 45, 90, 133, 180, 270])
def test_any_turn(degrees):
    turned = on_page(picture(URI, module=5), (600, 600), (100, 100)).rotate(degrees, fillcolor=255)

    assert texts(turned) == [URI]


def test_inverted_and_mirrored():
    assert texts(ImageOps.invert(picture(URI))) == [URI]
    assert texts(ImageOps.mirror(picture(URI))) == [URI]
    assert texts(ImageOps.mirror(ImageOps.invert(picture(URI)))) == [URI]


def test_a_dark_page_around_a_code_without_a_quiet_zone():
    assert texts(on_page(picture(MIGRATION, border=1, module=3), (1400, 900), (300, 150), paper=24)) == [MIGRATION]
    assert texts(on_page(picture(URI, border=0, module=6), (900, 700), (80, 60), paper=30)) == [URI]


def test_a_tiny_code_on_a_large_dark_screen():
    code = picture(URI, border=0, module=2)

    assert texts(on_page(code, (3840, 2160), (2700, 1500), paper=28)) == [URI]


def test_low_contrast_and_low_light():
    assert texts(on_page(picture(URI, dark=12, light=36), (800, 600), (90, 70), paper=36)) == [URI]


@pytest.mark.parametrize(
    ("dark", "light"),
    [((200, 30, 30), (255, 255, 255)), ((255, 230, 0), (20, 30, 90)), ((30, 60, 160), (190, 60, 20))],
    ids=["red on white", "yellow on blue", "blue on orange of like brightness"],
)
def test_coloured_codes(dark, light):
    code = picture(URI, dark=dark, light=light, module=6)

    assert texts(on_page(code, (700, 700), (60, 50), paper=light)) == [URI]


def test_a_transparent_image_is_laid_on_white():
    clear = (0, 0, 0, 0)
    code = picture(URI, dark=(0, 0, 0, 255), light=clear)

    assert texts(code) == [URI]
    assert texts(code, "WEBP", lossless=True) == [URI]
    palette = picture(URI).convert("P")
    assert texts(palette, transparency=255) == [URI]
    assert texts(code.convert("LA")) == [URI]
    for_dark_pages = picture(URI, dark=(255, 255, 255, 255), light=(255, 255, 255, 0))
    assert texts(for_dark_pages) == [URI]


def test_the_first_frame_of_an_animation_counts():
    first, second = picture(URI).convert("P"), picture("second").resize(picture(URI).size).convert("P")

    for kind in ("GIF", "WEBP", "PNG"):
        assert texts(first, kind, save_all=True, append_images=[second], duration=100) == [URI]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "I", "F", "YCbCr"])
def test_uncommon_modes(mode):
    grey = picture(URI)
    image = (
        grey.point(lambda value: value * 200).convert("I").convert(mode)
        if mode in ("I;16", "I")
        else grey.convert(mode)
    )

    assert texts(image, "TIFF") == [URI]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_positions_are_those_of_the_upright_picture(orientation):
    upright = on_page(picture(URI), (900, 400), (30, 20))
    stored = {
        1: lambda image: image,
        2: ImageOps.mirror,
        3: lambda image: image.rotate(180),
        4: ImageOps.flip,
        5: lambda image: ImageOps.mirror(image.rotate(-90, expand=True)),
        6: lambda image: image.rotate(90, expand=True),
        7: lambda image: ImageOps.mirror(image.rotate(90, expand=True)),
        8: lambda image: image.rotate(-90, expand=True),
    }[orientation](upright)
    exif = Image.Exif()
    exif[0x0112] = orientation

    (code,) = read(encoded(stored, "JPEG", exif=exif, quality=95))

    left, top, right, bottom = box_of(code.quad)
    assert 30 < left < 60, "inside the picture's left part"
    assert 20 < top < 50
    assert right < 300
    assert bottom < 300


def test_several_codes_on_a_page():
    page = Image.new("L", (1700, 1300), 255)
    expected = [f"otpauth://totp/Service{n}:me?secret=JBSWY3DPEHPK3PXP" for n in range(12)]
    for n, text in enumerate(expected):
        page.paste(picture(text, module=5), (20 + n % 4 * 400, 20 + n // 4 * 420))

    assert texts(page) == sorted(expected)


def bent() -> Image.Image:
    """A code on a cloth: zxing-cpp sees it and cannot read it."""
    code = np.asarray(on_page(picture(URI), (240, 240), (40, 40)))
    y, x = np.mgrid[0:240, 0:240].astype(np.float32)
    waves = cv2.remap(code, x + 6 * np.sin(y / 60), y + 6 * np.sin(x / 60 + 1), cv2.INTER_LINEAR)
    return Image.fromarray(waves)


def test_a_bent_code():
    assert texts(bent()) == [URI]


def test_a_bent_code_beside_a_flat_one():
    page = on_page(picture("flat", module=5), (1200, 700), (20, 20))
    page.paste(bent(), (700, 300))

    codes = {code.text: code for code in read(encoded(page))}

    assert set(codes) == {"flat", URI}
    left, top, right, bottom = box_of(codes[URI].quad)
    assert 700 < left < right < 940
    assert 300 < top < bottom < 540


def test_micro_and_rectangular_codes():
    for symbology, kind in (("MicroQRCode", Kind.MICRO_QR), ("RMQRCode", Kind.RMQR)):
        code = zxingcpp.create_barcode("12345", zxingcpp.barcode_format_from_str(symbology))
        modules = Image.fromarray(np.array(code.to_image(scale=5, add_quiet_zones=True)))

        (found,) = read(encoded(modules))

        assert (found.text, found.kind) == ("12345", kind)


def test_a_photograph_of_20_megapixels():
    photo = Image.effect_noise((5472, 3648), 30)
    photo.paste(picture(URI, module=9).rotate(11, expand=True, fillcolor=255), (2100, 900))

    assert texts(photo, "JPEG", quality=80) == [URI]


def test_names_in_utf8_without_an_eci_mark():
    for name in ("Ärzte", "日本語", "Пример", "عربي", "ﾃｱ", "😀", "Ã©", "naïve"):
        uri = f"otpauth://totp/{name}:a?secret=JBSWY3DPEHPK3PXP&issuer={name}"
        assert texts(picture(uri)) == [uri]


def test_a_picture_without_codes_gives_none():
    assert read(encoded(Image.new("RGB", (1, 1)))) == ()
    assert read(encoded(Image.new("L", (640, 480), 200))) == ()
    assert read(encoded(Image.effect_noise((300, 300), 80))) == ()


@pytest.mark.parametrize("layout", Layout)
def test_buffers_of_screens_and_cameras_are_read_in_place(layout):
    page = on_page(picture(URI), (800, 500), (300, 100)).convert("RGB")
    orders = {Layout.GREY: "L", Layout.RGB: "RGB", Layout.BGR: "BGR", Layout.RGBA: "RGBX", Layout.BGRA: "BGRX"}
    rows = page.convert("L").tobytes() if layout is Layout.GREY else page.tobytes("raw", orders[layout])
    width = 800 * layout.size_bytes
    stride = width + 12
    padded = bytearray(b"".join(rows[y * width : (y + 1) * width] + b"\x55" * 12 for y in range(500)))

    (code,) = read(pixels(padded, 800, 500, layout, stride))

    assert code.text == URI
    assert 300 < box_of(code.quad)[0] < 330


def test_a_cut_out_of_a_larger_buffer_is_a_view_of_it():
    page = on_page(picture(URI), (800, 500), (300, 100))
    whole = memoryview(page.tobytes())

    (code,) = read(Pixels(whole[100 * 800 + 300 :], 300, 300, 800, Layout.GREY))

    assert code.text == URI


def test_a_buffer_shorter_than_its_picture_is_a_bug_of_the_caller():
    with pytest.raises(ValueError, match="shorter"):
        pixels(b"1234", 2, 3, Layout.GREY)
    with pytest.raises(ValueError, match="size"):
        pixels(b"1234", 2, 2, Layout.GREY, stride=1)
    with pytest.raises(ValueError, match="size"):
        pixels(b"", 0, 0, Layout.GREY)


def test_frames_of_a_stream_get_one_retry_each_and_find_the_code_in_turn():
    dim = on_page(picture(URI, dark=12, light=36), (800, 600), (90, 70), paper=36)
    dim = dim.filter(ImageFilter.GaussianBlur(1.5))
    frame = pixels(dim.tobytes(), 800, 600, Layout.GREY)

    found = [read_quickly(frame, turn) for turn in range(20)]

    assert any(codes and codes[0].text == URI for codes in found)


def test_the_text_is_not_in_the_representation():
    (code,) = read(encoded(picture(URI)))

    assert "JBSWY3DP" not in repr(code)


_CHILD = """
import sys
from app.qr.pixels import Layout, pixels
from app.qr.read import read
octets = sys.stdin.buffer.read()
codes = read(pixels(octets, 3840, 2160, Layout.BGRA))
print([code.text for code in codes], sorted({"cv2", "numpy", "PIL", "qrcode"} & set(sys.modules)))
"""


def _page_of_text(width: int, height: int) -> np.ndarray:
    """Text all over: it is full of patterns that look like parts of a code."""
    page = np.full((height, width), 245, np.uint8)
    letters = np.random.default_rng(1)
    for y in range(20, height, 22):
        line = "".join(chr(letters.integers(33, 126)) for _ in range(width // 9))
        cv2.putText(page, line, (5, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 40, 1, cv2.LINE_AA)
    return page


def test_a_screenshot_with_a_code_imports_neither_opencv_nor_pillow():
    screen = Image.fromarray(_page_of_text(3840, 2160))
    screen.paste(picture(URI, module=2), (2000, 900))
    screen = screen.convert("RGB")

    run = subprocess.run(
        [sys.executable, "-c", _CHILD], input=screen.tobytes("raw", "BGRX"), capture_output=True, check=True
    )

    assert run.stdout.decode().strip() == f"[{URI!r}] []"


def maze(side: int, module: int, gap: int) -> Image.Image:
    """Nothing but finder patterns: each three of them could be a code."""
    rings = np.ones((7, 7), np.uint8)
    rings[1:6, 1:6] = 0
    rings[2:5, 2:5] = 1
    pattern = 255 * (1 - np.kron(rings, np.ones((module, module), np.uint8)))
    page = np.full((side, side), 255, np.uint8)
    step = 7 * module + gap
    for top in range(4, side - step, step):
        for left in range(4, side - step, step):
            page[top : top + 7 * module, left : left + 7 * module] = pattern
    return Image.fromarray(page)


def test_a_maze_of_finder_patterns_gets_few_looks():
    page = maze(900, 3, 4)
    looks = []

    assert read(pixels(page.tobytes(), 900, 900, Layout.GREY), lambda: looks.append(1)) == ()
    assert len(looks) <= 6


def test_a_miss_can_be_cancelled():
    def cancel():
        raise Cancelled

    with pytest.raises(Cancelled):
        read(encoded(Image.effect_noise((300, 300), 80)), cancel)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(AppError) as refusal:
        read(tmp_path / "nothing.png")
    assert refusal.value.code == "qr.file_unreadable"
