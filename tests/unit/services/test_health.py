"""Each finding appears when it should, with its action, and not otherwise."""

from __future__ import annotations

import dataclasses

import pytest

from app.otp.base import Entry, OtpParameters
from app.services.backup import BackupHealth
from app.services.clock_check import ClockState
from app.services.health import Action, Circumstances, Severity, examine
from app.vault import commands
from app.vault.commands import Moment, SavedRecord
from app.vault.model import Snapshot

DAY_MS = 86_400_000
NOW = 400 * DAY_MS
GOOD_BACKUP = BackupHealth(is_on=True, last_ms=NOW, last_drill_ms=NOW - DAY_MS)
KEY = "JBSWY3DPEHPK3PXP"


def entry(secret=KEY, kind="totp", **more):
    return Entry(otp=OtpParameters(type=kind, secret=secret, **more), issuer="GitHub", account="me")


def vault(*entries):
    return commands.add_entries(entries)(Snapshot(), Moment(NOW))


def codes_of(snapshot, **around):
    given = {"now_ms": NOW, "backup": GOOD_BACKUP, "clock": ClockState(), "slots": frozenset({"password"}), **around}
    return [(finding.code, finding.action) for finding in examine(snapshot, Circumstances(**given))]


def test_a_sound_vault_has_no_findings():
    assert codes_of(vault(entry(), entry("GEZDGNBVGY3TQOJQ", digits=8, period_seconds=60))) == []
    assert codes_of(Snapshot(), backup=BackupHealth()) == []


@pytest.mark.parametrize(
    ("backup", "by_hand", "finding"),
    [
        (BackupHealth(), False, ("health.no_backup", Action.BACK_UP)),
        (BackupHealth(drill_due=True), True, ("health.backup_never_proved", Action.TEST_BACKUP)),
        (
            BackupHealth(is_on=True, last_drill_ms=NOW - 91 * DAY_MS),
            False,
            ("health.backup_not_proved_lately", Action.TEST_BACKUP),
        ),
        (
            BackupHealth(is_on=True, last_drill_ms=NOW, shrunk_to=1),
            False,
            ("health.backup_shrunk", Action.FEWER_CODES),
        ),
        (
            BackupHealth(is_on=True, last_drill_ms=NOW, failed="backup.folder_missing", failures=2),
            False,
            ("health.backup_failed", Action.MEND_BACKUP),
        ),
    ],
)
def test_backups(backup, by_hand, finding):
    assert codes_of(vault(entry()), backup=backup, has_backup_by_hand=by_hand) == [finding]


def test_who_wants_no_drills_is_asked_for_none():
    for backup in (BackupHealth(drill_due=True), BackupHealth(is_on=True, last_drill_ms=NOW - 91 * DAY_MS)):
        silent = dataclasses.replace(backup, asks_for_drills=False)
        assert codes_of(vault(entry()), backup=silent, has_backup_by_hand=True) == []


@pytest.mark.parametrize(
    ("around", "finding"),
    [
        ({"slots": frozenset({"keyring"})}, ("health.keyring_only", Action.ADD_PASSWORD)),
        ({"slots": frozenset({"plain"})}, ("health.no_protection", Action.ADD_PASSWORD)),
        ({"clock": ClockState(offset_ms=60_000)}, ("health.clock_off", Action.CORRECT_CLOCK)),
        ({"copies_with_old_password": 3}, ("health.copies_with_old_password", Action.OLD_COPIES)),
    ],
)
def test_circumstances(around, finding):
    assert codes_of(vault(entry()), **around) == [finding]


@pytest.mark.parametrize(
    "odd", [{"digits": 4}, {"digits": 10}, {"period_seconds": 10}, {"algorithm": "MD5"}, {"period_seconds": 3600}]
)
def test_odd_parameters_are_named(odd):
    assert codes_of(vault(entry(**odd))) == [("health.odd_parameters", Action.SHOW_CODES)]


def test_short_keys_and_duplicates_are_named():
    assert codes_of(vault(entry("JBSWY3DP"))) == [("health.short_keys", Action.SHOW_CODES)]
    assert codes_of(vault(entry(), entry(digits=8))) == [("health.duplicates", Action.SHOW_CODES)]
    steam = entry(kind="steam", digits=5)
    assert codes_of(vault(steam)) == []


def test_recovery_codes_that_run_out_are_named():
    snapshot = vault(entry())
    code_id = snapshot.codes[0].id
    full = commands.set_recovery_codes(code_id, ["a", "b", "c"])(snapshot, Moment(NOW))
    assert codes_of(full) == []
    assert codes_of(commands.tick_recovery_code(code_id, "a", True)(full, Moment(NOW))) == [
        ("health.recovery_codes_low", Action.SHOW_CODES)
    ]


def test_what_can_cost_codes_comes_first():
    broken = commands.import_records([SavedRecord("AAAAAAAAAAAAAAAAAAAAAA", b'{"t":"otp"}')])
    snapshot = broken(vault(entry("JBSWY3DP")), Moment(NOW))
    around = Circumstances(now_ms=NOW, backup=GOOD_BACKUP, clock=ClockState(), slots=frozenset({"password"}))
    assert [finding.severity for finding in examine(snapshot, around)] == [Severity.ACT, Severity.LOOK]
