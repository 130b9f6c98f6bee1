"""Backups count only after they were read back; automatic ones fail loudly and never delete the last good file."""

from __future__ import annotations

import asyncio
import json

import pytest

from app.core.errors import AppError
from app.formats.backup_file import parse_backup
from app.otp.base import Entry, OtpParameters
from app.services.backup import BackupService
from app.services.backup_content import backup_content, compare, holds_all_of
from app.services.backup_plan import DAY_MS, HOUR_MS, MadeFile, drill_is_due, has_shrunk, is_due, to_delete
from app.vault import commands
from app.vault.commands import Moment, SavedRecord
from app.vault.model import Snapshot
from tests.kit.clock import ManualClock
from tests.kit.memory_vault import MemoryVault

PASSPHRASE = "correct horse battery staple"
KEYS = ("JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQ", "MZXW6YTBOI", "KRSXG5A")


def entries(count):
    return [
        Entry(otp=OtpParameters(type="totp", secret=KEYS[n]), issuer=f"Site {n}", account="me") for n in range(count)
    ]


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def vault(clock):
    return MemoryVault(clock, commands.add_entries(entries(3))(Snapshot(), Moment(clock.now_ms())))


@pytest.fixture
def backups(vault, clock):
    return BackupService(vault, clock, "4OTP 0.1.0")


async def test_a_backup_holds_every_code_and_opens_with_the_passphrase(backups, vault, tmp_path):
    path = tmp_path / backups.suggested_name()
    made = await backups.write(path, PASSPHRASE)
    assert (made.path, made.codes) == (path, 3)
    content = parse_backup(path.read_bytes()).open(PASSPHRASE)
    assert holds_all_of(content, vault.snapshot)
    assert path.name.endswith("-4otp-keys-export.4otp.txt")
    assert [child.name for child in tmp_path.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0


async def test_a_short_passphrase_is_refused_and_nothing_is_written(backups, tmp_path):
    with pytest.raises(AppError) as caught:
        await backups.write(tmp_path / "x.4otp.txt", "short")
    assert caught.value.code == "backup.passphrase_too_short"
    assert not list(tmp_path.iterdir())


async def test_a_folder_that_cannot_be_written_is_said(backups, tmp_path):
    with pytest.raises(AppError) as caught:
        await backups.write(tmp_path / "missing" / "x.4otp.txt", PASSPHRASE)
    assert caught.value.code == "vault.save_failed"


async def test_automatic_backups_are_made_after_changes_and_once_a_day(backups, vault, clock, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE)
    assert len(list(tmp_path.iterdir())) == 1
    assert "correct horse" not in repr(vault.snapshot.settings) + str(vault.snapshot.backup.prk)
    clock.advance(2 * 86_400)
    assert await backups.run_if_due() is None
    await vault.apply(commands.add_entries(entries(4)[3:]))
    made = await backups.run_if_due()
    assert made is not None
    assert made.codes == 4
    clock.advance(3600)
    await vault.apply(commands.pin([vault.snapshot.codes[0].id], True))
    assert await backups.run_if_due() is None
    clock.advance(86_400)
    assert await backups.run_if_due() is not None
    assert len(list(tmp_path.iterdir())) == 3
    for file in tmp_path.iterdir():
        parse_backup(file.read_bytes()).open(PASSPHRASE)


async def test_only_so_many_of_our_own_files_are_kept(backups, vault, clock, tmp_path):
    foreign = tmp_path / "2020-01-01-00-00-00-4otp-keys-export.4otp.txt"
    foreign.write_text("of another vault")
    await backups.turn_on(tmp_path, PASSPHRASE, keep=2)
    for _ in range(4):
        clock.advance(86_400)
        assert await backups.back_up_now() is not None
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 3
    assert foreign.name in names


async def test_two_backups_in_one_second_have_two_names(backups, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE)
    made = await backups.back_up_now()
    assert made is not None
    assert made.path.name.endswith("-4otp-keys-export-2.4otp.txt")


async def test_a_missing_folder_is_told_until_it_works_again(backups, vault, clock, tmp_path):
    folder = tmp_path / "cloud"
    folder.mkdir()
    await backups.turn_on(folder, PASSPHRASE)
    (file,) = folder.iterdir()
    moved = tmp_path / "moved"
    folder.rename(moved)
    told = []
    backups.failed.subscribe(told.append)
    await vault.apply(commands.add_entries(entries(4)[3:]))
    clock.advance(86_400)
    assert await backups.run_if_due() is None
    assert [error.code for error in told] == ["backup.folder_missing"]
    assert backups.health().failed == "backup.folder_missing"
    assert await backups.run_if_due() is None
    assert backups.health().failures == 1
    clock.advance(3600)
    assert await backups.run_if_due() is None
    assert backups.health().failures == 2
    moved.rename(folder)
    clock.advance(3600)
    assert await backups.run_if_due() is not None
    assert backups.health().failed is None
    assert file.name in [path.name for path in folder.iterdir()]


async def test_a_backup_that_lost_most_codes_is_made_beside_and_deletes_nothing(backups, vault, clock, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE, keep=1)
    await vault.apply(commands.delete([code.id for code in vault.snapshot.codes[1:]]))
    clock.advance(86_400)
    made = await backups.back_up_now()
    assert made is not None
    assert made.shrunk
    assert backups.health().shrunk_to == 1
    clock.advance(40 * 86_400)
    await vault.apply(commands.add_entries(entries(4)[3:]))
    await backups.back_up_now()
    assert len(list(tmp_path.iterdir())) == 3
    await backups.accept_fewer_codes()
    assert backups.health().shrunk_to is None
    await backups.back_up_now()
    assert len(list(tmp_path.iterdir())) == 1


async def test_drills_are_asked_for_no_more_until_one_is_made(backups, tmp_path):
    path = tmp_path / "x.4otp.txt"
    await backups.write(path, PASSPHRASE)
    assert backups.health().asks_for_drills
    await backups.ask_for_no_drills()
    assert not backups.health().asks_for_drills
    await backups.drill(path.read_bytes(), PASSPHRASE)
    assert backups.health().asks_for_drills


async def test_the_drill_compares_and_changes_no_code(backups, vault, clock, tmp_path):
    path = tmp_path / "x.4otp.txt"
    await backups.write(path, PASSPHRASE)
    codes = vault.snapshot.codes
    await vault.apply(commands.edit(codes[0].id, issuer="Renamed"))
    await vault.apply(commands.delete([codes[1].id]))
    await vault.apply(commands.add_entries(entries(4)[3:]))
    before = vault.snapshot.codes
    drill = await backups.drill(path.read_bytes(), PASSPHRASE)
    assert (drill.codes, drill.equal, drill.older, drill.missing_here, drill.not_in_backup) == (3, 1, 1, 1, 1)
    assert vault.snapshot.codes == before
    assert backups.health().last_drill_ms == clock.now_ms()
    with pytest.raises(AppError):
        await backups.drill(path.read_bytes(), "another passphrase")


def test_the_read_back_notices_a_missing_or_changed_code(vault):
    content = json.loads(json.dumps(backup_content(vault.snapshot, "4OTP", "2026-11-22T10:00:00Z")))
    assert holds_all_of(content, vault.snapshot)
    content["records"][0]["record"]["secret"] = "MZXW6YTB"
    assert not holds_all_of(content, vault.snapshot)
    del content["records"][0]
    assert not holds_all_of(content, vault.snapshot)


def test_what_cannot_be_read_is_carried(clock):
    broken = SavedRecord("AAAAAAAAAAAAAAAAAAAAAA", b'{"t":"otp","digits":99}')
    snapshot = commands.import_records([broken])(Snapshot(), Moment(clock.now_ms()))
    content = backup_content(snapshot, "4OTP", "2026-11-22T10:00:00Z")
    assert [item["raw"] for item in content["unreadable"]] == ['{"digits":99,"t":"otp"}'] or content["unreadable"][0][
        "raw"
    ] == broken.raw.decode()
    assert holds_all_of(content, snapshot)
    assert compare(content, snapshot).codes == 0


@pytest.mark.parametrize(
    ("last_ms", "failed_ms", "changed", "due"),
    [
        (None, None, True, True),
        (None, None, False, False),
        (DAY_MS, None, True, True),
        (9 * DAY_MS + HOUR_MS, None, True, False),
        (11 * DAY_MS, None, True, True),  # the clock went back
        (None, 10 * DAY_MS - HOUR_MS // 2, True, False),
        (None, 10 * DAY_MS - HOUR_MS, False, True),
    ],
)
def test_when_a_backup_is_due(last_ms, failed_ms, changed, due):
    assert is_due(every="daily", now_ms=10 * DAY_MS, last_ms=last_ms, failed_ms=failed_ms, changed=changed) is due


def test_rotation_never_takes_the_newest_nor_a_larger_one_of_this_month():
    files = [
        MadeFile("a", 0, 5),
        MadeFile("b", 40 * DAY_MS, 9),
        MadeFile("c", 41 * DAY_MS, 5),
        MadeFile("d", 42 * DAY_MS, 6),
    ]
    assert [f.name for f in to_delete(files, keep=1, now_ms=42 * DAY_MS)] == ["a", "c"]
    assert [f.name for f in to_delete(files, keep=1, now_ms=90 * DAY_MS)] == ["a", "b", "c"]
    assert to_delete(files[:1], keep=0, now_ms=90 * DAY_MS) == []
    assert to_delete([], keep=3, now_ms=0) == []
    assert has_shrunk(4, files[:2])
    assert not has_shrunk(5, files[:2])


def test_a_drill_is_asked_for_after_a_week_and_every_half_year():
    assert not drill_is_due(now_ms=DAY_MS, first_backup_ms=None, last_drill_ms=None)
    assert not drill_is_due(now_ms=6 * DAY_MS, first_backup_ms=0, last_drill_ms=None)
    assert drill_is_due(now_ms=7 * DAY_MS, first_backup_ms=0, last_drill_ms=None)
    assert not drill_is_due(now_ms=100 * DAY_MS, first_backup_ms=0, last_drill_ms=8 * DAY_MS)
    assert drill_is_due(now_ms=200 * DAY_MS, first_backup_ms=0, last_drill_ms=8 * DAY_MS)


async def test_two_at_once_make_two_files_and_keep_the_last(backups, vault, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE, keep=1)
    made = [one for one in await asyncio.gather(backups.back_up_now(), backups.back_up_now()) if one is not None]
    assert len({one.path for one in made}) == 2
    assert [child for child in tmp_path.iterdir() if child.suffix == ".txt"] == [made[-1].path]
    assert [name for name, _, _ in vault.snapshot.settings["backup.files"]] == [made[-1].path.name]


async def test_what_falls_due_while_a_backup_is_made_is_not_made_twice(backups, vault, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE)
    vault.clock.advance(DAY_MS / 1000)
    await vault.apply(commands.add_entries(entries(4)[3:]))
    made = await asyncio.gather(backups.run_if_due(), backups.run_if_due())
    assert [one is None for one in made] == [False, True]


async def test_what_is_turned_off_while_a_backup_is_made_stays_off(backups, vault, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE)
    await asyncio.gather(backups.back_up_now(), backups.turn_off())
    assert vault.snapshot.backup is None


async def test_a_new_passphrase_is_not_undone_by_a_backup_under_the_old_one(backups, vault, tmp_path):
    await backups.turn_on(tmp_path, PASSPHRASE)
    await asyncio.gather(backups.back_up_now(), backups.turn_on(tmp_path, "another passphrase of mine"))
    newest = tmp_path / vault.snapshot.settings["backup.files"][-1][0]
    assert parse_backup(newest.read_bytes()).open("another passphrase of mine")["records"]
    await backups.back_up_now()
    newest = tmp_path / vault.snapshot.settings["backup.files"][-1][0]
    assert parse_backup(newest.read_bytes()).open("another passphrase of mine")["records"]
