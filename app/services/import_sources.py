"""What was chosen for an import, brought into the order in which it is read.

All pictures count as one source, because a person photographs one export in several pictures. A file that only
accompanies another (a manifest, a database's log) is no source of its own. Blocking: run it off the thread that waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.core.errors import AppError
from app.formats import limits
from app.formats.content import Source
from app.formats.detect import is_picture
from app.services.foreign_file import PDF, lines_in_pictures, texts_in_image

_MAX_FILES = 64
_PICTURES = (PDF, b"II*\0", b"MM\0*")  # beside those that are pictures to every reader
_ACCOMPANYING = ("-wal", "-shm", "-journal")
_MANIFEST, _MAFILE = "manifest.json", ".mafile"
_KEY_FILES = (".keyx", ".key")
_KEEPASS = b"\x03\xd9\xa2\x9a"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file that a person chose or dropped, in memory."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be opened, and why."""

    name: str
    error: AppError


def read_files(paths: Sequence[Path]) -> list[Chosen]:
    """As `read_each`; AppError "file.unreadable" when one of them cannot be read."""
    found, failed = read_each(paths)
    if failed:
        raise failed[0].error
    return found


def read_each(paths: Sequence[Path]) -> tuple[list[Chosen], list[Failed]]:
    """The bytes of each, and of a database's log beside it, one more than the limit at most.

    One that cannot be read does not keep the others from being read. AppError "format.too_large".
    """
    limits.check_size(len(paths), _MAX_FILES, "files")
    found, failed = [], []
    logs = [log for path in paths if (log := path.with_name(path.name + "-wal")) not in paths and log.is_file()]
    for path in [*paths, *logs]:
        try:
            with path.open("rb") as file:
                found.append(Chosen(path.name, file.read(limits.FILE_BYTES + 1)))
        except OSError as error:
            failed.append(Failed(path.name, AppError("file.unreadable", errno=error.errno, name=path.name)))
    return found, failed


def sources(chosen: Sequence[Chosen], key_file: bytes | None = None) -> tuple[list[Source], list[Failed]]:
    """One source a file, and one for all pictures together, without those that hold no code or cannot be read.

    AppError "format.too_large".
    """
    limits.check_size(len(chosen), _MAX_FILES, "files")
    pictures = [file for file in chosen if _is_picture(file.data)]
    others = [file for file in chosen if not _is_picture(file.data)]
    key_file = key_file if key_file is not None else _key_file_among(others)
    found = [_source(file, others, key_file) for file in others if not _accompanies(file, others)]
    of_pictures, failed = _of_pictures(pictures)
    return [*found, *of_pictures], failed


def _is_picture(data: bytes) -> bool:
    return is_picture(data) or data.startswith(_PICTURES)


def _source(file: Chosen, others: Sequence[Chosen], key_file: bytes | None) -> Source:
    companions = {other.name: other.data for other in others if other is not file}
    return Source(file.data, file.name, companions, key_file, texts_in_image)


def _accompanies(file: Chosen, others: Sequence[Chosen]) -> bool:
    name = file.name.lower()
    if name.endswith(_ACCOMPANYING):
        return any(other.name == file.name.rpartition("-")[0] for other in others)
    if name.endswith(_MANIFEST):
        return any(other.name.lower().endswith(_MAFILE) for other in others)
    return name.endswith(_KEY_FILES) and any(other.data.startswith(_KEEPASS) for other in others)


def _key_file_among(others: Sequence[Chosen]) -> bytes | None:
    """A key file that was chosen together with its database."""
    found = [file.data for file in others if file.name.lower().endswith(_KEY_FILES)]
    return found[0] if len(found) == 1 else None


def _of_pictures(pictures: Sequence[Chosen]) -> tuple[list[Source], list[Failed]]:
    """The texts of all codes in all pictures, each once, as lines."""
    lines: dict[bytes, None] = {}
    failed = []
    for picture in pictures:
        try:
            lines.update(dict.fromkeys(lines_in_pictures([picture.data]).split(b"\n")))
        except AppError as error:
            failed.append(Failed(picture.name, error))
    read = [picture.name for picture in pictures if picture.name not in {one.name for one in failed}]
    return ([Source(b"\n".join(lines), (read or [pictures[0].name])[0])] if lines else []), failed
