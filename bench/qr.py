"""Reads the labelled QR images, ours beside its peers in the same run. usage: python -m bench.qr [--markdown]

An image counts when every text that its label expects was read. Peers: zxing-cpp alone, zxing-cpp with the simple
retries that Pillow offers, OpenCV's own detector. Times are per image and beyond loading the file, which is the same
work for all; the images lie beside the repository (tests/kit/qr_pictures.py).
"""

from __future__ import annotations

import contextlib
import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from app.qr import images
from app.qr.pixels import Layout, Pixels, pixels
from app.qr.read import read, read_quickly
from tests.kit.qr_pictures import MIGRATION, SAMPLES, URI, encoded, on_page, picture, samples

ROUNDS = 5
LONG_MS = 1000  # what takes longer is run once
FORMATS = zxingcpp.BarcodeFormats([zxingcpp.QRCode, zxingcpp.MicroQRCode, zxingcpp.RMQRCode])
GAMMA = [int(255 * (value / 255) ** 0.25) for value in range(256)]


def ours(source: Pixels) -> set[str]:
    return {code.text for code in read(source)}


def zxing_alone(source: Pixels) -> set[str]:
    return _zxing(_image(source))


def zxing_with_retries(source: Pixels) -> set[str]:
    image = _image(source)
    texts = _zxing(image)
    for prepared, binarizer in () if texts else _simple_retries(image):
        texts = _zxing(prepared, binarizer)
        if texts:
            break
    return texts


def opencv_detector(source: Pixels) -> set[str]:
    grey, detector, texts = np.asarray(_image(source)), cv2.QRCodeDetector(), set()
    with contextlib.suppress(cv2.error, UnicodeDecodeError):
        texts |= set(detector.detectAndDecodeMulti(grey)[1])
    if not texts - {""}:
        with contextlib.suppress(cv2.error, UnicodeDecodeError):
            texts.add(detector.detectAndDecode(grey)[0])
    return texts - {""}


READERS: dict[str, Callable[[Pixels], set[str]]] = {
    "4OTP": ours,
    "zxing-cpp": zxing_alone,
    "zxing-cpp + simple retries": zxing_with_retries,
    "cv2.QRCodeDetector": opencv_detector,
}


def _image(source: Pixels) -> Image.Image:
    mode = "RGB" if source.layout is Layout.RGB else "L"
    return Image.frombuffer(mode, (source.width, source.height), source.octets, "raw", mode, 0, 1).convert("L")


def _zxing(image: Image.Image, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage) -> set[str]:
    read_codes = zxingcpp.read_barcodes(image, formats=FORMATS, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer)
    return {code.text for code in read_codes}


def _simple_retries(image: Image.Image) -> Iterator[tuple[Image.Image, zxingcpp.Binarizer]]:
    local, whole = zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram
    if max(image.size) > 2600:
        image = image.copy()
        image.thumbnail((2000, 2000), Image.Resampling.BICUBIC)
    yield image.point(GAMMA), local
    if max(image.size) <= 1600:
        yield image.resize((image.width * 2, image.height * 2), Image.Resampling.BICUBIC), local
    yield image.filter(ImageFilter.GaussianBlur(1.2)), local
    yield ImageOps.autocontrast(image, cutoff=1), local
    yield image.reduce(2), local
    yield ImageOps.equalize(image), local
    yield image, whole


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Milliseconds of the quickest round (what the work takes on a busy machine too), and the result."""
    times = []
    result: object = None
    for _ in range(ROUNDS):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1000)
        if times[0] > LONG_MS:
            break
    return min(times), result


def decode_rates() -> Iterator[list[str]]:
    labelled = samples()
    if not labelled:
        sys.exit(f"the labelled images are not in {SAMPLES}")
    loaded = [(sample, images.load_file(sample.path)) for sample in labelled]
    sets = sorted({sample.set_name for sample in labelled})
    yield [
        "reader",
        *(f"{name} ({sum(sample.set_name == name for sample in labelled)})" for name in sets),
        "all (63)",
        "median ms",
        "worst ms",
    ]
    for name, reader in READERS.items():
        counts = dict.fromkeys(sets, 0)
        times = []
        for sample, source in loaded:
            taken, texts = timed(lambda reader=reader, source=source: reader(source))
            times.append(taken)
            counts[sample.set_name] += sample.expected <= texts
        figures = [str(counts[one]) for one in sets]
        yield [name, *figures, str(sum(counts.values())), f"{statistics.median(times):.1f}", f"{max(times):.0f}"]


def screens() -> Iterator[list[str]]:
    yield ["picture", "4OTP ms", "read", "zxing-cpp ms", "cv2.QRCodeDetector ms"]
    for name, page in _pages():
        screen = pixels(page.convert("RGB").tobytes("raw", "BGRX"), page.width, page.height, Layout.BGRA)
        grey = pixels(page.convert("L").tobytes(), page.width, page.height, Layout.GREY)
        own, texts = timed(lambda screen=screen: ours(screen))
        zxing, _ = timed(lambda grey=grey: zxing_alone(grey))
        peer, _ = timed(lambda grey=grey: opencv_detector(grey))
        yield [name, f"{own:.0f}", str(len(texts)), f"{zxing:.0f}", f"{peer:.0f}"]


def _pages() -> Iterator[tuple[str, Image.Image]]:
    for module in (2, 4):
        page = _text_page(3840, 2160)
        page.paste(picture(URI, module=module), (2700, 1300))
        yield f"4K screenshot, code of {picture(URI, module=module).width} px", page
    page = _text_page(3840, 2160)
    page.paste(picture(MIGRATION, module=3), (900, 400))
    yield "4K screenshot, part of Google's export", page
    yield (
        "4K screenshot, dark, code without quiet zone",
        on_page(picture(URI, border=0, module=3), (3840, 2160), (900, 400), 30),
    )
    yield "4K screenshot of text, no code", _text_page(3840, 2160)
    yield "1080p screenshot of text, no code", _text_page(1920, 1080)
    yield "photograph of 20 megapixels, no code", Image.effect_noise((5472, 3648), 60)


def _text_page(width: int, height: int) -> Image.Image:
    page = np.full((height, width), 245, np.uint8)
    letters = np.random.default_rng(1)
    for y in range(20, height, 22):
        line = "".join(chr(letters.integers(33, 126)) for _ in range(width // 9))
        cv2.putText(page, line, (5, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 40, 1, cv2.LINE_AA)
    return Image.fromarray(page)


def frames() -> Iterator[list[str]]:
    yield ["camera frame, 1280 x 720", "median ms", "worst ms"]
    room = Image.effect_noise((1280, 720), 25)
    shown = room.copy()
    shown.paste(picture(URI, module=5), (400, 100))
    for name, image in (("with a code", shown), ("without one (one retry each)", room)):
        frame = pixels(image.convert("RGB").tobytes("raw", "BGR"), 1280, 720, Layout.BGR)
        times = [timed(lambda turn=turn, frame=frame: read_quickly(frame, turn))[0] for turn in range(21)]
        yield [name, f"{statistics.median(times):.0f}", f"{max(times):.0f}"]


def imports() -> Iterator[list[str]]:
    yield ["imported alone in a new process", "ms", "for"]
    for module, purpose in (
        ("app.qr.read", "every scan"),
        ("app.qr.images", "image files (Pillow)"),
        ("app.qr.retries", "a miss (OpenCV)"),
        ("app.qr.camera", "the camera (OpenCV)"),
        ("app.qr.write", "showing a code (qrcode)"),
        ("zxingcpp", "peer"),
        ("cv2", "peer"),
    ):
        times = []
        for _ in range(ROUNDS):
            clock = "time.perf_counter() * 1000"
            code = f"import time; start = {clock}; import {module}; print({clock} - start)"
            times.append(float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout))
        yield [module, f"{min(times):.0f}", purpose]


def files() -> Iterator[list[str]]:
    yield ["image file to texts", "ms", "codes"]
    photo = Image.effect_noise((5472, 3648), 30)
    photo.paste(picture(URI, module=9).rotate(11, expand=True, fillcolor=255), (2100, 900))
    for name, octets in (
        ("PNG of one code", encoded(picture(URI))),
        ("4K screenshot as PNG", encoded(next(_pages())[1].convert("RGB"))),
        ("photograph of 20 megapixels as JPEG", encoded(photo.convert("RGB"), "JPEG", quality=85)),
    ):
        taken, codes = timed(lambda octets=octets: read(octets))
        yield [name, f"{taken:.0f}", str(len(codes))]


def show(rows: Iterator[list[str]], *, markdown: bool) -> None:
    table = list(rows)
    if markdown:
        table.insert(1, ["---"] * len(table[0]))
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    out = io.StringIO()
    for row in table:
        cells = [cell if markdown else cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        out.write(("| " + " | ".join(cells) + " |" if markdown else "  ".join(cells).rstrip()) + "\n")
    print(out.getvalue(), flush=True)


def main() -> None:
    markdown = "--markdown" in sys.argv[1:]
    for section in (decode_rates, screens, files, frames, imports):
        show(section(), markdown=markdown)


if __name__ == "__main__":
    main()
