"""Copies beside the vault file (VAULT.md 5.3): five recent ones, fourteen daily ones, named ones for 90 days."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.core.errors import AppError
from app.runtime.files import Step, copy_file, link_or_copy
from app.vault.file.container import parse

RECENT: Final = 5
RECENT_EVERY_MS: Final = 60_000
DAILY: Final = 14
NAMED_DAYS: Final = 90
NAMES: Final = ("before-upgrade", "before-import", "before-sync", "before-revert", "before-repair", "before-reset")
_RECENT_NAME = re.compile(r"[1-5]\Z")
_DAILY_NAME = re.compile(r"d-(\d{8})\Z")
_NAMED_NAME = re.compile(r"(before-[a-z]+)-(\d{8})-\d{6}(?:-\d+)?\Z")


@dataclass(frozen=True, slots=True)
class CopyInfo:
    """A copy: its name ("1", "d-20261122", "before-import-20261122-101500"), when it was saved, its save counter."""

    name: str
    saved: str
    gen: int
    size_bytes: int


def stamp_text(now_ms: int) -> str:
    return _moment(now_ms).strftime("%Y%m%d-%H%M%S")


def list_copies(path: Path) -> list[CopyInfo]:
    found = []
    for copy in path.parent.glob(f"{path.name}.*"):
        name = copy.name[len(path.name) + 1 :]
        if _RECENT_NAME.match(name) or _DAILY_NAME.match(name) or _NAMED_NAME.match(name):
            found.append(_info(copy, name))
    return sorted(found, key=lambda info: (info.gen, info.name), reverse=True)


class Rotation:
    """Makes the copies of a save and lets the old ones go."""

    def __init__(self, path: Path, step: Step) -> None:
        self._path = path
        self._step = step

    def rotate(self, now_ms: int) -> None:
        """Before the file is replaced: it becomes copy 1 and, once a day, the daily copy. Raises OSError."""
        if not self._path.exists():
            return
        self._step("daily")
        self._make_daily(now_ms)
        if self._recent_is_due(now_ms):
            for number in range(RECENT, 1, -1):
                self._step(f"rotate_{number}")
                with contextlib.suppress(FileNotFoundError):
                    self._copy(str(number - 1)).replace(self._copy(str(number)))
            self._step("rotate_1")
            link_or_copy(self._path, self._copy("1"))
            os.utime(self._copy("1"), (now_ms / 1000, now_ms / 1000))
        self._expire_named(now_ms)

    def _recent_is_due(self, now_ms: int) -> bool:
        """A minute since the last one, either way: a clock that was set back must not stop the copies."""
        try:
            made_ms = self._copy("1").stat().st_mtime * 1000
        except FileNotFoundError:
            return True
        return abs(now_ms - made_ms) >= RECENT_EVERY_MS

    def _make_daily(self, now_ms: int) -> None:
        today = self._copy(f"d-{_moment(now_ms):%Y%m%d}")
        if not today.exists():
            copy_file(self._path, today)
        names = [copy.name for copy in self._path.parent.glob(f"{self._path.name}.d-*")]
        dailies = sorted(name for name in names if _DAILY_NAME.search(name))
        for name in dailies[:-DAILY]:
            with contextlib.suppress(OSError):
                self._path.with_name(name).unlink()

    def _expire_named(self, now_ms: int) -> None:
        oldest = f"{_moment(now_ms) - timedelta(days=NAMED_DAYS):%Y%m%d}"
        for copy in self._path.parent.glob(f"{self._path.name}.before-*"):
            found = _NAMED_NAME.search(copy.name)
            if found and found[2] < oldest:
                with contextlib.suppress(OSError):
                    copy.unlink()

    def _copy(self, name: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{name}")


def _info(copy: Path, name: str) -> CopyInfo:
    try:
        octets = copy.read_bytes()
        header = parse(octets).header
    except (OSError, AppError):
        return CopyInfo(name, "", -1, 0)
    return CopyInfo(name, str(header.members.get("saved", "")), header.gen, len(octets))


def _moment(now_ms: int) -> datetime:
    return datetime.fromtimestamp(max(now_ms, 0) / 1000, UTC)
