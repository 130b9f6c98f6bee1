"""How often things may happen (SYNC.md 10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Limit:
    """`count` within `window_ms`, refilled evenly."""

    name: str
    count: int
    window_ms: int


COMMITS: Final = (Limit("commits-minute", 60, MINUTE), Limit("commits-hour", 600, HOUR))
COUNTER_COMMITS: Final = (Limit("counter-commits-hour", 120, HOUR),)
DEVICE_CALLS: Final = (Limit("device-calls", 120, MINUTE),)
# Both read a whole vault: a person looks through the 50 versions, and takes an export now and then.
STATES: Final = (Limit("history-states", 60, MINUTE),)
EXPORTS: Final = (Limit("exports", 10, HOUR),)
MAIL_ADDRESS: Final = (Limit("mail-address-hour", 5, HOUR), Limit("mail-address-day", 20, DAY))
MAIL_IP: Final = (Limit("mail-ip-hour", 20, HOUR),)
REDEEM_IP: Final = (Limit("redeem-ip-hour", 30, HOUR),)
SECOND_FACTOR: Final = (Limit("second-factor", 5, 5 * MINUTE), Limit("second-factor-day", 20, DAY))
UNLOCK_DAY: Final = Limit("unlock-day", 20, DAY)
CONNECT_IP: Final = (Limit("connect-ip", 10, MINUTE),)
REDEEM_TRIES: Final = 5
UNLOCK_TRIES: Final = 5
UNLOCK_FIRST_WAIT: Final = MINUTE
UNLOCK_LONGEST_WAIT: Final = HOUR

LOGIN_LIFE: Final = 10 * MINUTE
SESSION_IDLE: Final = 30 * MINUTE
SESSION_KEPT: Final = 14 * DAY
SESSION_LIFE: Final = 30 * DAY
RECENT_SIGN_IN: Final = 10 * MINUTE
UNLOCK_LIFE: Final = 10 * MINUTE
LOG_LIFE: Final = 30 * DAY
GIVEN_UP_LIFE: Final = 7 * DAY


def mail_budget(per_hour: int) -> tuple[Limit, ...]:
    """Sign-in mails over all accounts."""
    return (Limit("mail-all-hour", per_hour, HOUR),)
