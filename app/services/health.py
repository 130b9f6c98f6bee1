"""What deserves the user's attention, each with the one action that mends it. Pure functions of what is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.errors import Fact
from app.otp import base32
from app.services.backup import BackupHealth
from app.services.clock_check import ClockState
from app.vault.model import Code, Snapshot

PROVED_DAYS = 90
RECOVERY_CODES_LOW = 2
MIN_KEY_BYTES = 10
_DAY_MS = 86_400_000
_USUAL_DIGITS = {"totp": (6, 7, 8), "hotp": (6, 7, 8)}
_USUAL_PERIODS = (30, 60)
_WEAK_ALGORITHMS = ("MD5",)


class Severity(StrEnum):
    """How it is shown. ACT: something can be lost; LOOK: worth a look."""

    ACT = "act"
    LOOK = "look"


class Action(StrEnum):
    """What the button beside a finding does."""

    BACK_UP = "back_up"
    TEST_BACKUP = "test_backup"
    MEND_BACKUP = "mend_backup"
    SHOW_CODES = "show_codes"
    SHOW_UNREADABLE = "show_unreadable"
    CORRECT_CLOCK = "correct_clock"
    ADD_PASSWORD = "add_password"  # noqa: S105  (the name of an action)
    OLD_COPIES = "old_copies"
    FEWER_CODES = "fewer_codes"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know. `code` chooses the sentence; `ids` are the codes it is about."""

    code: str
    severity: Severity
    action: Action
    ids: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the vault itself does not know."""

    now_ms: int
    backup: BackupHealth
    clock: ClockState
    slots: frozenset[str]
    copies_with_old_password: int = 0
    has_backup_by_hand: bool = False


def examine(snapshot: Snapshot, around: Circumstances) -> tuple[Finding, ...]:
    """All findings, the ones that can cost codes first."""
    found = [
        *_backups(snapshot, around),
        *_ways_in(around),
        *_unreadable(snapshot),
        *_clock(around),
        *_duplicates(snapshot),
        *_recovery_codes(snapshot),
        *_odd_parameters(snapshot),
        *_old_copies(around),
    ]
    return tuple(sorted(found, key=lambda finding: finding.severity is Severity.LOOK))


def _backups(snapshot: Snapshot, around: Circumstances) -> Iterator[Finding]:
    backup = around.backup
    if backup.failed is not None:
        facts: dict[str, Fact] = {"reason": backup.failed, "times": backup.failures}
        yield Finding("health.backup_failed", Severity.ACT, Action.MEND_BACKUP, facts=facts)
    if backup.shrunk_to is not None:
        facts = {"count": backup.shrunk_to}
        yield Finding("health.backup_shrunk", Severity.ACT, Action.FEWER_CODES, facts=facts)
    if not snapshot.codes:
        return
    if not backup.is_on and not around.has_backup_by_hand:
        yield Finding("health.no_backup", Severity.ACT, Action.BACK_UP)
    elif not backup.asks_for_drills:
        return
    elif backup.last_drill_ms is None:
        if backup.drill_due:
            yield Finding("health.backup_never_proved", Severity.LOOK, Action.TEST_BACKUP)
    elif around.now_ms - backup.last_drill_ms > PROVED_DAYS * _DAY_MS:
        days = (around.now_ms - backup.last_drill_ms) // _DAY_MS
        yield Finding("health.backup_not_proved_lately", Severity.LOOK, Action.TEST_BACKUP, facts={"days": days})


def _ways_in(around: Circumstances) -> Iterator[Finding]:
    if around.slots == {"keyring"}:
        yield Finding("health.keyring_only", Severity.ACT, Action.ADD_PASSWORD)
    elif "plain" in around.slots:
        yield Finding("health.no_protection", Severity.ACT, Action.ADD_PASSWORD)


def _unreadable(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.unreadable:
        facts = {"count": len(snapshot.unreadable)}
        yield Finding("health.unreadable", Severity.ACT, Action.SHOW_UNREADABLE, facts=facts)


def _clock(around: Circumstances) -> Iterator[Finding]:
    if around.clock.is_off:
        offset_ms = around.clock.offset_ms
        seconds = None if offset_ms is None else round(offset_ms / 1000)
        yield Finding("health.clock_off", Severity.ACT, Action.CORRECT_CLOCK, facts={"seconds": seconds})


def _duplicates(snapshot: Snapshot) -> Iterator[Finding]:
    by_key: dict[tuple[str, str], list[str]] = defaultdict(list)
    for code in snapshot.codes:
        by_key[code.record.type, code.record.secret].append(code.id)
    for ids in by_key.values():
        if len(ids) > 1:
            yield Finding("health.duplicates", Severity.LOOK, Action.SHOW_CODES, tuple(ids), {"count": len(ids)})


def _recovery_codes(snapshot: Snapshot) -> Iterator[Finding]:
    for code in snapshot.codes:
        left = sum(not item.used for item in code.recovery_codes)
        if code.recovery_codes and left <= RECOVERY_CODES_LOW:
            facts = {"left": left}
            yield Finding("health.recovery_codes_low", Severity.LOOK, Action.SHOW_CODES, (code.id,), facts)


def _odd_parameters(snapshot: Snapshot) -> Iterator[Finding]:
    odd = tuple(code.id for code in snapshot.codes if _is_odd(code))
    if odd:
        yield Finding("health.odd_parameters", Severity.LOOK, Action.SHOW_CODES, odd, {"count": len(odd)})
    short = tuple(code.id for code in snapshot.codes if _has_short_key(code))
    if short:
        yield Finding("health.short_keys", Severity.LOOK, Action.SHOW_CODES, short, {"count": len(short)})


def _is_odd(code: Code) -> bool:
    otp = code.otp
    if otp.type not in _USUAL_DIGITS:
        return False
    period_is_odd = otp.type == "totp" and otp.period_seconds not in _USUAL_PERIODS
    return otp.digits not in _USUAL_DIGITS[otp.type] or otp.algorithm in _WEAK_ALGORITHMS or period_is_odd


def _has_short_key(code: Code) -> bool:
    """Fewer than 80 bits: what 16 Base32 characters hold, the least that sites hand out."""
    return code.record.type in _USUAL_DIGITS and len(base32.decode(code.record.secret)) < MIN_KEY_BYTES


def _old_copies(around: Circumstances) -> Iterator[Finding]:
    if around.copies_with_old_password:
        facts = {"count": around.copies_with_old_password}
        yield Finding("health.copies_with_old_password", Severity.LOOK, Action.OLD_COPIES, facts=facts)
