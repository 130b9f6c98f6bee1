"""`4otp scan`: the texts of all QR codes in images; no vault, no display."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from app.core.errors import AppError
from app.services.scanning import texts_in

DONE, REFUSED, USAGE, _WRONG_PASSWORD, UNREADABLE = range(5)

_SENTENCES = {
    "qr.file_unreadable": "The file cannot be read.",
    "qr.not_an_image": "This file is not an image.",
    "qr.image_damaged": "This image is damaged, or only a part of it is here.",
    "qr.image_too_large": "This image is larger than 4OTP reads: 50 megapixels or 64 MiB.",
    "qr.image_kind_unsupported": "Pictures of this kind ({kind}) are not read. Save it as PNG or JPEG.",
}


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("images", nargs="+", metavar="IMAGE", help="a picture of QR codes")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def run(args: Namespace, _context: object = None) -> int:
    """Prints the texts; a picture without a code is no failure, a file that is no picture is one."""
    reports = [_scan(path) for path in args.images]
    if args.json:
        print(json.dumps(reports, indent=1, ensure_ascii=True))
    else:
        for report in reports:
            _print(report, name_it=len(reports) > 1)
    failures = [report["error"] for report in reports if "error" in report]
    if not failures:
        return DONE
    if len(failures) < len(reports):
        return REFUSED
    return USAGE if set(failures) == {"qr.file_unreadable"} else UNREADABLE


def _scan(path: str) -> dict[str, Any]:
    try:
        texts = texts_in(Path(path))
    except AppError as error:
        sentence = _SENTENCES.get(error.code, error.code).format(**error.facts)
        print(f"{path}: {sentence}", file=sys.stderr)
        return {"file": path, "texts": [], "error": error.code}
    if not texts:
        print(f"{path}: There is no QR code that can be read in this image.", file=sys.stderr)
    return {"file": path, "texts": list(texts)}


def _print(report: dict[str, Any], *, name_it: bool) -> None:
    for text in report["texts"]:
        shown = "".join(character if character.isprintable() or character in "\n\t" else "\ufffd" for character in text)
        print(f"{report['file']}: {shown}" if name_it else shown)  # a stranger's text never drives the terminal
