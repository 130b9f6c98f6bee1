"""What hostile files must never do: raise anything but AppError, whatever is changed in a file that was once good."""

from __future__ import annotations

import random
from collections.abc import Iterator

from app.core.errors import AppError
from app.formats.base import Locked, Opened
from app.formats.content import Source
from app.formats.registry import open_source


def attempt(data: bytes, password: str | None = None, **source: object) -> str | int:
    """Opens, unlocks, converts: the number of entries and problems, or the code of the failure. Others are bugs."""
    try:
        opened = open_source(Source(data, **source))
        if isinstance(opened, Locked):
            if password is None:
                return "locked"
            opened = opened.unlock(password)
        assert isinstance(opened, Opened)
        report = opened.convert()
    except AppError as error:
        return _known(error.code)
    return len(report.rows) + len(report.problems)


def _known(code: str) -> str:
    assert code.split(".", maxsplit=1)[0] in {"format", "otp", "entry", "backup", "kit"}, code
    return code


def truncations(data: bytes, most: int = 400) -> Iterator[bytes]:
    """The file cut at every byte, or at this many places of a long one."""
    step = max(1, len(data) // most)
    for size in range(0, len(data), step):
        yield data[:size]


def damages(data: bytes, seed: int, count: int) -> Iterator[bytes]:
    """The file with a flipped bit, a changed, doubled or lost stretch, or a hostile value in the place of a number."""
    dice = random.Random(seed)
    for _ in range(count):
        changed = bytearray(data)
        at = dice.randrange(len(data))
        match dice.randrange(6):
            case 0:
                changed[at] ^= 1 << dice.randrange(8)
            case 1:
                changed[at] = dice.randrange(256)
            case 2:
                del changed[at : at + dice.randrange(1, 40)]
            case 3:
                changed[at:at] = changed[at : at + dice.randrange(1, 40)]
            case 4:
                changed[at : at + 4] = dice.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
            case _:
                values = (b"null", b"[]", b"{}", b"-1", b"1e999", b'"\\u0000"', b"99999999999999999999", b"true")
                at = max(data.find(b":", at) + 1, 0)
                end = min((found for mark in b",}]" if (found := data.find(mark, at)) >= 0), default=at)
                changed[at:end] = dice.choice(values)
        yield bytes(changed)
