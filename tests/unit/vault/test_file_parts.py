"""The parts around the vault file: choice of the KDF set, hint, delay, copies, migrations."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.vault.delay import WrongTries
from app.vault.file.copies import CopyInfo, Rotation, list_copies, stamp_text
from app.vault.file.hint import checked_hint
from app.vault.file.kdf_choice import choose_kdf
from app.vault.migrations import migrate
from app.vault.session import read_body
from app.wire.canonical import canonical_json
from tests.kit.clock import ManualClock

GIB = 1024**3
DAY_MS = 24 * 3600 * 1000


@pytest.mark.parametrize(
    ("memory", "probe", "chosen"),
    [
        (GIB, 0.01, 1),
        (2 * GIB - 1, 0.01, 1),
        (2 * GIB, 0.01, 2),
        (4 * GIB, 0.05, 3),
        (4 * GIB, 0.2, 2),
        (64 * GIB, 9, 2),
    ],
)
def test_the_strongest_set_that_this_machine_does_in_a_second(memory, probe, chosen):
    assert choose_kdf(memory, lambda: probe) == chosen


@pytest.mark.parametrize("hint", ["correct", "the HORSE one", "staplers"])
def test_hints_that_give_the_password_away(hint):
    with pytest.raises(AppError):
        checked_hint(hint, "correct horse staple")


def test_hints():
    assert checked_hint("  the   usual ", "correct horse") == "the usual"
    assert checked_hint("   ", "correct horse") is None
    assert checked_hint("cor-hor", "correct horse") == "cor-hor"
    assert checked_hint("x" * 80, "correct horse") == "x" * 80
    with pytest.raises(AppError):
        checked_hint("x" * 81, "correct horse")
    with pytest.raises(AppError):
        checked_hint("ＣＯＲＲＥＣＴ", "correct horse")


def test_the_delay_starts_anew_after_a_success():
    clock = ManualClock()
    tries = WrongTries(clock)
    for _ in range(6):
        tries.failed()
    assert tries.wait_seconds == 4
    clock.advance(1)
    assert tries.wait_seconds == 3
    tries.succeeded()
    tries.failed()
    assert tries.wait_seconds == 0


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "vault.4otpv"
    file.write_bytes(b"version 0")
    return file


def save(path, number, now_ms):
    Rotation(path, lambda _step: None).rotate(now_ms)
    path.with_name("new").write_bytes(b"version %d" % number)
    path.with_name("new").replace(path)


def held(path, name):
    return path.with_name(f"vault.4otpv.{name}").read_bytes()


def test_recent_copies_are_at_most_one_a_minute(path):
    start = 1_763_769_600_000
    for number in range(1, 11):
        save(path, number, start + number * 20_000)
    assert [held(path, name) for name in "1234"] == [b"version 9", b"version 6", b"version 3", b"version 0"]
    assert not path.with_name("vault.4otpv.5").exists()
    for number in range(11, 20):
        save(path, number, start + number * 61_000)
    assert [held(path, name) for name in "12345"] == [b"version %d" % n for n in (18, 17, 16, 15, 14)]


def test_a_clock_that_was_set_back_does_not_stop_the_copies(path):
    save(path, 1, 1_763_769_600_000)
    save(path, 2, 1_000_000_000_000)
    assert held(path, "1") == b"version 1"


def test_fourteen_daily_copies_of_their_own(path):
    for number in range(1, 21):
        save(path, number, 1_763_769_600_000 + number * DAY_MS)
    names = sorted(file.name for file in path.parent.glob("*.d-*"))
    assert len(names) == 14
    assert names[-1] == "vault.4otpv.d-20251212"
    assert held(path, "d-20251212") == b"version 19"
    assert path.with_name(names[-1]).stat().st_nlink == 1


def test_named_copies_stay_ninety_days(path):
    start = 1_763_769_600_000
    kept = path.with_name(f"vault.4otpv.before-import-{stamp_text(start)}")
    kept.write_bytes(b"old")
    path.with_name("vault.4otpv.before-nonsense").write_bytes(b"?")
    save(path, 1, start + 90 * DAY_MS)
    assert kept.exists()
    save(path, 2, start + 91 * DAY_MS)
    assert not kept.exists()
    assert path.with_name("vault.4otpv.before-nonsense").exists()


def test_other_files_are_no_copies(path):
    for name in ("corrupt-20251122-101500", "6", "d-2025", "unsaved", "tmp"):
        path.with_name(f"vault.4otpv.{name}").write_bytes(b"?")
    path.with_name("vault.4otpv.3").write_bytes(b"damaged")
    assert list_copies(path) == [CopyInfo("3", "", -1, 0)]


# -- migrations

BODY = {
    "schema": 0,
    "local": [
        {
            "id": "Dy7AzzObBjZDSOXp-vxbrQ",
            "record": {
                "t": "otp",
                "type": "totp",
                "secret": "MFRGG",
                "algorithm": "SHA1",
                "digits": 6,
                "period": 30,
                "x": 1,
            },
        }
    ],
    "trash": [],
    "quarantine": [{"raw": "{", "why": "w", "seen": 1}],
    "sync": None,
    "settings": {},
    "x_unknown": True,
}


def without_x(item):
    return {**item, "record": {name: value for name, value in item["record"].items() if name != "x"}}


def fill_in(body):
    records = [{**e, "record": {**e["record"], "pinned": False}} for e in body["local"]]
    return {**body, "schema": 1, "local": records, "log": []}


def test_a_migration_runs_in_memory_and_keeps_everything():
    opened = read_body(canonical_json(BODY).replace(b'"schema":0', b'"schema":1'), 5)
    assert opened.read_only is None
    after = migrate(BODY, 1, {0: fill_in})
    assert after["local"][0]["record"]["x"] == 1
    assert after["x_unknown"]


@pytest.mark.parametrize(
    "lossy",
    [
        lambda body: {**fill_in(body), "local": []},
        lambda body: {**fill_in(body), "quarantine": []},
        lambda body: {**fill_in(body), "schema": 0},
        lambda body: {k: v for k, v in fill_in(body).items() if k != "x_unknown"},
        lambda body: {**fill_in(body), "local": [{**body["local"][0], "id": "E_8LyXITaEbW0ugq_yLLhA"}]},
        lambda body: {**fill_in(body), "local": [{**body["local"][0], "record": {"t": "otp", "secret": "AAAA"}}]},
        lambda body: {**fill_in(body), "local": [without_x(e) for e in fill_in(body)["local"]]},
    ],
)
def test_a_migration_that_loses_anything_is_refused(lossy):
    with pytest.raises(AppError) as refused:
        migrate(BODY, 1, {0: lossy})
    assert refused.value.code == "vault.migration_failed"


def test_a_missing_step_is_refused():
    with pytest.raises(AppError):
        migrate(BODY, 1, {})


def test_a_newer_schema_is_read_and_never_written():
    opened = read_body(canonical_json({**fill_in(BODY), "schema": 2, "news": [1]}), 5)
    assert opened.read_only == "newer_schema"
    assert len(opened.snapshot.codes) == 1
