"""What the Sync page says, as a pure function of the status and the moment. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.services.sync_status import SyncStatus
from app.sync.alarms import repairable

Look = Literal["muted", "good", "warning", "error"]
Headline = Literal["off", "paused", "working", "live", "offline", "waiting", "idle", "disabled", "alarm"]


@dataclass(frozen=True, slots=True)
class SyncPageState:
    """`headline` and `look` choose the words and their colour; the flags say which buttons there are."""

    headline: Headline
    look: Look
    problem: str = ""
    waiting: int = 0
    can_sync: bool = False
    can_repair: bool = False
    can_retry: bool = False
    can_confirm: int = 0


def page_state(status: SyncStatus) -> SyncPageState:
    """One state for every situation; an alarm or a failure comes before everything else."""
    if not status.connected:
        return SyncPageState("off", "muted")
    if status.alarm is not None:
        repair = repairable(status.alarm)
        return SyncPageState("alarm", "error", status.alarm, status.waiting, can_repair=repair, can_retry=not repair)
    if not status.enabled:
        return SyncPageState("disabled", "muted", waiting=status.waiting)
    headline, look = _running(status)
    return SyncPageState(
        headline,
        look,
        status.error or "",
        status.waiting,
        can_sync=headline != "working",
        can_confirm=status.held,
    )


def _running(status: SyncStatus) -> tuple[Headline, Look]:
    if status.error is not None:
        return "offline", "warning"
    if status.phase == "working":
        return "working", "muted"
    if status.waiting:
        return "waiting", "warning"
    return ("live" if status.live else "idle"), "good"
