"""When an automatic backup is due, and which old files may go (BACKUP.md 5): pure, so that it can be tested whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
KEEP_LARGER_MS = 30 * DAY_MS
RETRY_MS = HOUR_MS
INTERVALS_MS = {"hourly": HOUR_MS, "daily": DAY_MS, "weekly": 7 * DAY_MS}
DRILL_FIRST_MS, DRILL_AGAIN_MS = 7 * DAY_MS, 182 * DAY_MS


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A backup that was read back and proved. `codes` is the number of codes in it."""

    name: str
    made_ms: int
    codes: int


def is_due(*, every: str, now_ms: int, last_ms: int | None, failed_ms: int | None, changed: bool) -> bool:
    """After a change, when the interval is over; an hour after a failure. A clock that went back makes it due."""
    if failed_ms is not None:
        return not failed_ms <= now_ms < failed_ms + RETRY_MS
    if not changed:
        return False
    return last_ms is None or not last_ms <= now_ms < last_ms + INTERVALS_MS[every]


def has_shrunk(codes: int, files: Sequence[MadeFile]) -> bool:
    """Less than half of the codes of the previous backup: made beside it, and the user is asked."""
    return bool(files) and codes * 2 < files[-1].codes


def to_delete(files: Sequence[MadeFile], *, keep: int, now_ms: int) -> list[MadeFile]:
    """Files that may go now that the last of `files` is made; oldest first.

    Never the newest, and for 30 days never one that holds more codes than it.
    """
    if not files:
        return []
    newest = files[-1]
    surplus = len(files) - max(keep, 1)
    candidates = [f for f in files[:-1] if f.codes <= newest.codes or now_ms - f.made_ms > KEEP_LARGER_MS]
    return candidates[: max(surplus, 0)]


def drill_is_due(*, now_ms: int, first_backup_ms: int | None, last_drill_ms: int | None) -> bool:
    """Seven days after the first backup, then every half year."""
    if first_backup_ms is None:
        return False
    if last_drill_ms is None:
        return now_ms - first_backup_ms >= DRILL_FIRST_MS
    return now_ms - last_drill_ms >= DRILL_AGAIN_MS
