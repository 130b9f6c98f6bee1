"""Opens other apps' files from the disk: bounded reading, the files that belong beside them, pictures of QR codes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.core.errors import AppError
from app.formats import limits
from app.formats.base import Locked, Opened
from app.formats.content import Source
from app.formats.registry import open_source
from app.qr.read import read
from app.services.pdf_images import images_in

_WAL = "-wal"
PDF = b"%PDF-"


def open_path(path: Path, *, key_file: Path | None = None, companions: Iterable[Path] = ()) -> Opened | Locked:
    """Opens a file of any known format. Slow only in `Locked.unlock`; run that off the thread that people wait for.

    A file that needs another one (Steam's manifest.json) finds it among `companions` or in its own folder. AppError:
    those of `open_source`, and "file.unreadable" (errno).
    """
    offered = [*companions, path.with_name(path.name + _WAL)]
    source = Source(
        data=_read(path),
        name=path.name,
        companions={found.name: _read(found) for found in offered if found.is_file()},
        key_file=None if key_file is None else _read(key_file),
        read_image=texts_in_image,
    )
    if source.data.startswith(PDF):
        source = replace(source, data=lines_in_pictures([source.data]))
    try:
        return open_source(source)
    except AppError as error:
        if error.code != "format.needs_companion":
            raise
        found = beside(path.parent, str(error.facts["file"]))
        if not found:
            raise
        return open_source(replace(source, companions={**source.companions, **found}))


def texts_in_image(data: bytes) -> Sequence[str]:
    """The texts of all QR codes in a picture, from top to bottom; AppError "format.damaged" for a broken picture."""
    try:
        codes = read(data)
    except AppError as error:
        if error.code == "qr.image_too_large":
            raise AppError("format.too_large", what="image", limit=limits.IMAGE_PIXELS) from None
        raise AppError("format.damaged", place="image") from None
    return [code.text for code in sorted(codes, key=lambda code: (code.quad[0][1], code.quad[0][0]))]


def beside(folder: Path, name: str) -> dict[str, bytes]:
    """Files of a folder with this name, or one that ends in it."""
    try:
        found = sorted(other for other in folder.iterdir() if other.name.endswith(name) and other.is_file())
    except OSError:
        return {}
    return {other.name: _read(other) for other in found[: limits.COMPANIONS // 2]}


def lines_in_pictures(pictures: Sequence[bytes]) -> bytes:
    """The texts of all codes in pictures and PDFs, each once, as lines. AppError "format.no_qr_code"."""
    texts: list[str] = []
    for picture in pictures:
        texts += _texts_in_pdf(picture) if picture.startswith(PDF) else texts_in_image(picture)
    if not texts:
        raise AppError("format.no_qr_code")
    return "\n".join(" ".join(text.split("\n")) for text in dict.fromkeys(texts)).encode("utf-8", "replace")


def _texts_in_pdf(data: bytes) -> list[str]:
    """The texts of the codes in a PDF's pictures; one that cannot be read does not keep the others from being read."""
    texts: list[str] = []
    for image in images_in(data):
        with contextlib.suppress(AppError):
            texts += texts_in_image(image)
    return texts


def _read(path: Path) -> bytes:
    """The bytes, one more than the limit at most, so that a huge file is refused without being read."""
    try:
        with path.open("rb") as file:
            return file.read(limits.FILE_BYTES + 1)
    except OSError as error:
        raise AppError("file.unreadable", errno=error.errno) from None
