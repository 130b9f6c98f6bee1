"""What the unlock screen offers, as a pure function of the vault's status. Knows no Qt."""

from __future__ import annotations

from typing import Literal, NamedTuple

from app.services.vault_status import VaultStatus

Way = Literal["password", "recovery"]
Message = Literal["", "missing", "newer", "damaged"]


class UnlockState(NamedTuple):
    """`wait_seconds` counts down after wrong passwords; the field is closed meanwhile.

    `asking`: the key store has not answered yet. The password may be typed meanwhile.
    """

    way: Way = "password"
    can_enter: bool = True
    has_hint: bool = False
    can_use_keyring: bool = False
    can_use_recovery: bool = False
    can_use_password: bool = True
    can_open_copy: bool = False
    can_start_over: bool = False
    wait_seconds: int = 0
    busy: bool = False
    asking: bool = False
    message: Message = ""


def unlock_state(
    status: VaultStatus, *, way: Way, busy: bool, wait_seconds: float, asking: bool = False
) -> UnlockState:
    """`wait_seconds` is what is left of the delay now."""
    wait = max(0, int(wait_seconds + 0.999))
    message: Message = status.state if status.state in ("missing", "newer", "damaged") else ""
    closed = message in ("missing", "newer")  # a damaged file is opened from its newest good copy
    return UnlockState(
        way=way,
        can_enter=not busy and wait == 0 and not closed,
        has_hint=bool(status.hint),
        can_use_keyring="keyring" in status.slots and not busy,
        can_use_recovery="recovery" in status.slots and way == "password",
        can_use_password="password" in status.slots and way == "recovery",
        can_open_copy=message in ("missing", "damaged"),
        can_start_over=message in ("missing", "damaged"),
        wait_seconds=wait,
        busy=busy,
        asking=asking,
        message=message,
    )
