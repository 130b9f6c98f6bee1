"""The vault service on real files: opening, saving, locking, damage, other machines, and nothing lost on the way."""

from __future__ import annotations

import asyncio
import json
import shutil
import threading
from dataclasses import replace

import pytest

from app.core.errors import AppError
from app.core.ids import new_id
from app.otp.base import OtpParameters
from app.services.vault import VaultOptions
from app.services.vault_keys import by_password
from app.ui.text.notices import notice_sentence
from app.vault.commands import (
    add_entries,
    advance_counter,
    delete,
    discard_unreadable,
    edit,
    pin,
    set_backup,
    set_setting,
)
from app.vault.file.container import encode, open_body, parse
from app.vault.rebase import Delete, Put
from app.vault.sync_state import BaseRecord, SyncState, Unacked
from app.vault.view import with_sync
from app.wire.canonical import canonical_json
from tests.kit.clock import ManualClock
from tests.kit.keyrings import MemoryKeyring
from tests.kit.vaults import PASSWORD, QUICK, counted, entry, service

READING = replace(QUICK, writes=False)


def refused(code):
    return pytest.raises(AppError, match=rf"^{code.replace('.', '[.]')}(?:$|\()")


@pytest.fixture
async def open_service():
    """Makes services that are closed at the end of the test."""
    made = []

    def make(folder, **more):
        made.append(service(folder, **more))
        return made[-1]

    yield make
    for vault in made:
        await vault.close()


@pytest.fixture
async def plain(tmp_path, open_service):
    """A vault without protection and three codes in it: opens at once."""
    vault = open_service(tmp_path / "v")
    await vault.create(None)
    await vault.apply(add_entries([entry("A"), entry("B", number=1), entry("C", number=2)]))
    return vault


def issuers(vault):
    return sorted(code.issuer for code in vault.snapshot.codes)


def files(folder):
    return sorted(path.name.removeprefix("vault.4otpv") for path in folder.iterdir() if path.name.startswith("vault"))


async def test_from_nothing_to_a_locked_vault_and_back(tmp_path, open_service):
    vault = open_service(tmp_path / "v")
    states = []
    vault.state_changed.subscribe(lambda status: states.append(status.state))
    assert vault.status().state == "absent"
    await vault.create(PASSWORD, "the usual one")
    applied = await vault.apply(add_entries([entry("A")]))
    assert applied.snapshot is vault.snapshot
    vault.lock()
    status = vault.status()
    assert (status.state, status.hint, status.slots) == ("locked", "the usual one", {"password"})
    with refused("vault.locked"):
        _ = vault.snapshot
    with refused("vault.locked"):
        await vault.apply(add_entries([entry()]))
    await vault.unlock(PASSWORD)
    assert issuers(vault) == ["A"]
    assert states == ["unlocked", "locked", "unlocked"]
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "v" / "vault.4otpv").stat().st_mode & 0o777 == 0o600


async def test_bad_passwords_and_hints_make_no_vault(tmp_path, open_service):
    vault = open_service(tmp_path / "v")
    with refused("vault.password_too_short"):
        await vault.create("seven77")
    with refused("vault.hint_reveals_password"):
        await vault.create(PASSWORD, "something with HORSE in it")
    assert not (tmp_path / "v").exists()


async def test_no_vault_is_made_over_anything(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.close()
    other = open_service(folder)
    with refused("vault.exists"):
        await other.create(PASSWORD)
    whole = (folder / "vault.4otpv").read_bytes()
    for damaged in (b"", whole[:100], b"something else", b"4OTPVLT\x02" + whole[8:]):
        (folder / "vault.4otpv").write_bytes(damaged)
        assert other.status().state in {"damaged", "newer"}
        with refused("vault.exists"):
            await other.create(PASSWORD)
    (folder / "vault.4otpv").unlink()
    assert other.status().state == "missing"
    with refused("vault.missing"):
        await other.create(PASSWORD)


async def test_a_key_store_that_remembers_the_vault_stops_the_first_run(tmp_path, open_service):
    keyring = MemoryKeyring()
    vault = open_service(tmp_path / "v", keyring=keyring)
    await vault.create(PASSWORD)
    await vault.enable_keyring(30)
    await vault.close()
    shutil.rmtree(tmp_path / "v")
    again = open_service(tmp_path / "v", keyring=keyring)
    assert again.status().state == "missing"
    assert open_service(tmp_path / "other", keyring=keyring).status().state == "absent"
    keyring.broken = "keyring.locked"
    assert open_service(tmp_path / "v", keyring=keyring).status().state == "absent"


async def test_a_wrong_password_writes_nothing(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.change_password(None, PASSWORD)
    await plain.close()
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    vault = open_service(folder)
    for wrong in ("", "wrong password", PASSWORD.upper()):
        with refused("vault.wrong_password"):
            await vault.unlock(wrong)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before


async def test_the_delay_grows_and_wipes_nothing(plain, tmp_path, open_service):
    clock = ManualClock()
    await plain.change_password(None, PASSWORD)
    await plain.close()
    vault = open_service(tmp_path / "v", clock=clock)
    waits = []
    for _ in range(10):
        with pytest.raises(AppError) as wrong:
            await vault.unlock("wrong password")
        waits.append(wrong.value.facts["wait_seconds"])
        if waits[-1]:
            with refused("vault.wait"):
                await vault.unlock(PASSWORD)
            clock.set_wall(0)
            assert vault.status().wait_seconds == waits[-1]
        clock.advance(waits[-1])
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]
    await vault.unlock(PASSWORD)
    assert issuers(vault) == ["A", "B", "C"]
    vault.lock()
    with pytest.raises(AppError) as wrong:
        await vault.unlock("wrong password")
    assert wrong.value.facts["wait_seconds"] == 0


async def test_changing_the_password_rewrites_one_slot(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.change_password(None, PASSWORD)
    assert plain.status().slots == {"password"}
    with refused("vault.wrong_password"):
        await plain.change_password("wrong password", "another password")
    text = await plain.make_recovery_key()
    before = parse((folder / "vault.4otpv").read_bytes()).header.slots
    await plain.change_password(PASSWORD, "another password", "no clue")
    after = parse((folder / "vault.4otpv").read_bytes()).header.slots
    assert [slot.id for slot in after] == [slot.id for slot in before]
    assert after[1].members == before[1].members
    plain.lock()
    with refused("vault.wrong_password"):
        await plain.unlock(PASSWORD)
    await plain.unlock("another password")
    plain.lock()
    await plain.unlock_with_recovery(text.upper())
    assert plain.status().hint == "no clue"


async def test_a_password_that_somebody_knows_is_changed_with_a_new_file_key(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.change_password(None, PASSWORD)
    text = await plain.make_recovery_key()
    old = (folder / "vault.4otpv").read_bytes()
    notices = []
    plain.notices.subscribe(lambda notice: notices.append(notice.code))
    await plain.change_password(PASSWORD, "another password", compromised=True)
    assert notices == ["vault.other_slots_removed"]
    plain.lock()
    with refused("vault.recovery_key_wrong"):
        await plain.unlock_with_recovery(text)
    await plain.unlock("another password")
    assert issuers(plain) == ["A", "B", "C"]
    await plain.close()
    (folder / "vault.4otpv").write_bytes(old)
    again = open_service(folder)
    with refused("vault.wrong_password"):
        await again.unlock("another password")


async def test_the_last_way_in_cannot_be_removed(tmp_path, open_service):
    vault = open_service(tmp_path / "v")
    await vault.create(None)
    text = await vault.make_recovery_key()
    assert vault.status().slots == {"recovery"}
    with refused("vault.last_slot"):
        await vault.remove_recovery_key()
    vault.lock()
    await vault.unlock_with_recovery(text)
    other = await vault.make_recovery_key()
    vault.lock()
    with refused("vault.recovery_key_wrong"):
        await vault.unlock_with_recovery(text)
    await vault.unlock_with_recovery(other)


async def test_proving_the_password(plain):
    await plain.prove(None)
    await plain.change_password(None, PASSWORD)
    await plain.prove(PASSWORD)
    with refused("vault.wrong_password"):
        await plain.prove("wrong password")
    with refused("vault.wrong_password"):
        await plain.unlock("wrong password")
    await plain.set_hint("a hint")
    assert plain.status().hint == "a hint"
    await plain.set_hint("")
    assert plain.status().hint is None


async def test_a_change_that_changes_nothing_saves_nothing(plain, tmp_path):
    gen = parse((tmp_path / "v" / "vault.4otpv").read_bytes()).header.gen
    await plain.apply(edit(plain.snapshot.codes[0].id, issuer="A"))
    await plain.apply(lambda snapshot, _moment: snapshot)
    assert parse((tmp_path / "v" / "vault.4otpv").read_bytes()).header.gen <= gen + 1


async def test_many_changes_at_once_are_all_saved_in_few_saves(plain, tmp_path, open_service):
    ids = [code.id for code in plain.snapshot.codes]
    await asyncio.gather(*(plain.apply(edit(ids[n % 3], note=f"note {n}")) for n in range(30)))
    gen = parse((tmp_path / "v" / "vault.4otpv").read_bytes()).header.gen
    assert gen < 15
    reader = open_service(tmp_path / "v", options=READING)
    await reader.unlock(None)
    assert sorted(code.note for code in reader.snapshot.codes) == ["note 27", "note 28", "note 29"]


def told_of_change(vault):
    """Set when the vault has another snapshot."""
    event = asyncio.Event()
    vault.changed.subscribe(lambda _snapshot: event.set())
    return event


async def test_a_cancelled_wait_does_not_cancel_the_save(plain, tmp_path, open_service):
    changed = told_of_change(plain)
    task = asyncio.ensure_future(plain.apply(set_setting("theme", "dark")))
    await asyncio.wait_for(changed.wait(), 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await plain.close()
    reader = open_service(tmp_path / "v", options=READING)
    await reader.unlock(None)
    assert reader.snapshot.settings == {"theme": "dark"}


async def test_locking_while_a_save_runs_loses_nothing(plain):
    changed = told_of_change(plain)
    task = asyncio.ensure_future(plain.apply(add_entries([entry("late", number=7)])))
    await asyncio.wait_for(changed.wait(), 30)
    plain.lock()
    await asyncio.gather(task, return_exceptions=True)
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C", "late"]


async def test_what_could_not_be_saved_survives_the_lock(plain, tmp_path):
    folder, away = tmp_path / "v", tmp_path / "away"
    folder.rename(away)
    folder.write_bytes(b"")  # a file in the folder's place: nothing can be written
    await plain.apply(add_entries([entry("unsaved", number=7)]))
    assert plain.save_failure is not None
    plain.lock()
    folder.unlink()
    away.rename(folder)
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C", "unsaved"]
    await plain.retry_save()
    assert plain.save_failure is None
    plain.lock()
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C", "unsaved"]


async def test_a_new_vault_that_cannot_be_written_is_none(tmp_path, open_service):
    (tmp_path / "file").write_bytes(b"")
    vault = open_service(tmp_path / "file" / "v")
    with pytest.raises(AppError):
        await vault.create(PASSWORD)
    with refused("vault.locked"):
        _ = vault.snapshot


# -- copies and damage


async def test_copies_before_something_big_are_named_and_openable(plain, tmp_path):
    await plain.apply(add_entries([entry("imported", number=5)]), copy_before="before-import")
    (name,) = [copy.name for copy in plain.copies() if copy.name.startswith("before-import")]
    await plain.open_copy(name)
    assert plain.status().state == "locked"
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C"]
    (kept,) = [copy.name for copy in plain.copies() if copy.name.startswith("before-repair")]
    await plain.open_copy(kept)
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C", "imported"]
    with refused("vault.no_such_copy"):
        await plain.open_copy("before-import-19990101-000000")


def damages(whole):
    head = parse(whole).head_end

    def flip(at):
        return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]

    return {
        "empty": b"",
        "cut in the header": whole[: head // 2],
        "cut in the body": whole[: head + 500],
        "one byte short": whole[:-1],
        "longer": whole + b"x",
        "magic": b"X" + whole[1:],
        "header": flip(head - 3),
        "header mac": flip(head + 3),
        "body": flip(len(whole) - 20),
        "zeros": bytes(len(whole)),
    }


DAMAGES = (
    "empty",
    "cut in the header",
    "cut in the body",
    "one byte short",
    "longer",
    "magic",
    "header",
    "header mac",
    "body",
    "zeros",
)


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_file_is_kept_and_the_newest_good_copy_opened(plain, tmp_path, open_service, damage):
    folder = tmp_path / "v"
    await plain.close()
    path = folder / "vault.4otpv"
    (folder / "vault.4otpv.1").unlink()
    shutil.copy(path, folder / "vault.4otpv.1")
    broken = damages(path.read_bytes())[damage]
    path.write_bytes(broken)
    vault = open_service(folder)
    notices = []
    vault.notices.subscribe(notices.append)
    assert vault.status().slots == {"plain"}
    await vault.unlock(None)
    assert issuers(vault) == ["A", "B", "C"]
    assert [notice.code for notice in notices] == ["vault.opened_from_copy"]
    assert notices[0].facts["copy"] == "1"
    assert notices[0].facts["saved"]
    (corrupt,) = folder.glob("vault.4otpv.corrupt-*")
    assert corrupt.read_bytes() == broken
    vault.lock()
    await vault.unlock(None)
    assert issuers(vault) == ["A", "B", "C"]


async def test_with_each_copy_damaged_the_next_older_one_is_opened(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    clock = ManualClock()
    await plain.close()
    vault = open_service(folder, clock=clock)
    await vault.unlock(None)
    for number in range(7):
        clock.advance(61)
        await vault.apply(add_entries([entry(f"n{number}", number=10 + number)]))
    await vault.close()
    assert {".1", ".2", ".3", ".4", ".5"} < set(files(folder))
    for broken in range(6):
        name = "vault.4otpv" + (f".{broken}" if broken else "")
        whole = (folder / name).read_bytes()
        (folder / name).unlink()
        (folder / name).write_bytes(whole[:-1])
        reader = open_service(folder, options=READING)
        await reader.unlock(None)
        newest = max((i for i in issuers(reader) if i.startswith("n")), default="none")
        assert newest == (f"n{5 - broken}" if broken < 5 else "none")
        await reader.close()


async def test_when_nothing_opens_nothing_is_touched(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.close()
    for path in folder.glob("vault.4otpv*"):
        path.write_bytes(path.read_bytes()[:-9])
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    vault = open_service(folder)
    with refused("vault.damaged"):
        await vault.unlock(None)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


async def test_a_damaged_file_asks_for_the_newest_password_and_keeps_it(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.change_password(None, PASSWORD)
    plain._clock.advance(61)
    await plain.change_password(PASSWORD, "another password")
    await plain.close()
    path = folder / "vault.4otpv"
    path.write_bytes(path.read_bytes()[:-1])
    vault = open_service(folder)
    with refused("vault.wrong_password"):
        await vault.unlock(PASSWORD + "!")
    await vault.unlock("another password")
    vault.lock()
    await vault.unlock("another password")
    assert issuers(vault) == ["A", "B", "C"]


async def test_an_old_password_opens_no_old_copy_behind_the_new_one(plain, open_service, tmp_path):
    clock = ManualClock()
    await plain.change_password(None, PASSWORD)
    await plain.close()
    vault = open_service(tmp_path / "v", clock=clock)
    await vault.unlock(PASSWORD)
    clock.advance(100)
    await vault.change_password(PASSWORD, "another password")
    vault.lock()
    with refused("vault.wrong_password"):
        await vault.unlock(PASSWORD)


async def test_a_slot_with_a_flipped_bit_is_damage_and_not_a_wrong_password(plain, open_service, tmp_path):
    folder = tmp_path / "v"
    await plain.change_password(None, PASSWORD)
    await plain.close()
    path = folder / "vault.4otpv"
    whole = path.read_bytes()
    (folder / "vault.4otpv.1").unlink(missing_ok=True)
    (folder / "vault.4otpv.1").write_bytes(whole)
    salt = parse(whole).header.slots[0].members["salt"].encode()
    path.write_bytes(whole.replace(salt, (b"A" if salt[:1] != b"A" else b"B") + salt[1:]))
    vault = open_service(folder)
    with refused("vault.wrong_password"):
        await vault.unlock("wrong password")
    await vault.unlock(PASSWORD)
    assert issuers(vault) == ["A", "B", "C"]


async def test_a_file_that_is_gone_is_asked_about_and_a_copy_brings_it_back(plain, tmp_path, open_service):
    folder = tmp_path / "v"
    await plain.close()
    (folder / "vault.4otpv").unlink()
    vault = open_service(folder)
    assert vault.status().state == "missing"
    await vault.open_copy(vault.copies()[0].name)
    await vault.unlock(None)
    assert vault.status().state == "unlocked"


async def test_starting_over_keeps_the_file(plain, tmp_path, open_service):
    await plain.start_over()
    assert plain.status().state == "absent"
    assert any(name.startswith(".before-reset-") for name in files(tmp_path / "v"))
    assert open_service(tmp_path / "v").status().state == "missing"
    await plain.create(None)
    assert plain.snapshot.codes == ()
    (old,) = [copy.name for copy in plain.copies() if copy.name.startswith("before-reset")]
    await plain.open_copy(old)
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C"]


async def test_a_newer_vault_is_left_alone(plain, tmp_path, open_service):
    path = tmp_path / "v" / "vault.4otpv"
    await plain.close()
    path.write_bytes(b"4OTPVLT\x02" + path.read_bytes()[8:])
    before = {p.name: p.read_bytes() for p in path.parent.iterdir()}
    vault = open_service(path.parent)
    assert vault.status().state == "newer"
    with refused("vault.newer"):
        await vault.unlock(None)
    assert {p.name: p.read_bytes() for p in path.parent.iterdir()} == before


async def test_the_clock_set_back_stops_neither_saves_nor_copies(plain, tmp_path, open_service):
    await plain.close()
    clock = ManualClock()
    vault = open_service(tmp_path / "v", clock=clock)
    await vault.unlock(None)
    clock.advance(3600)
    await vault.apply(add_entries([entry("now", number=20)]))
    clock.set_wall(0)
    await vault.apply(delete([vault.snapshot.codes[0].id]))
    clock.set_wall(-5000)
    await vault.apply(add_entries([entry("before 1970", number=21)]))
    assert vault.save_failure is None
    assert ".d-19700101" in files(tmp_path / "v")
    assert vault.copies()[0].gen >= 2
    vault.lock()
    await vault.unlock(None)
    assert len(vault.snapshot.trash) == 1


# -- two machines on one folder


async def two(tmp_path, open_service):
    """Two services on one folder that both believe to be alone, as on two machines."""
    first = open_service(tmp_path / "v")
    await first.unlock(None)
    (tmp_path / "v" / ".lock").unlink()
    (tmp_path / "elsewhere").mkdir()
    second = open_service(tmp_path / "elsewhere")
    second._files = type(second._files)(tmp_path / "v")
    second._saver._files = second._files
    await second.unlock(None)
    return first, second


async def test_what_two_machines_save_becomes_one(plain, tmp_path, open_service):
    await plain.close()
    first, second = await two(tmp_path, open_service)
    a, b, c = (code.id for code in sorted(first.snapshot.codes, key=lambda code: code.issuer))
    await first.apply(add_entries([entry("from one", number=30)]))
    await first.apply(edit(a, issuer="A1"))
    await first.apply(delete([c]))
    await first.apply(set_setting("one", 1))
    await second.apply(edit(a, note="noted"))
    await second.apply(add_entries([entry("from two", number=31)]))
    await second.apply(pin([b], pinned=True))
    await second.apply(set_setting("two", 2))
    assert issuers(second) == ["A1", "B", "from one", "from two"]
    assert second.snapshot.by_id[a].note == "noted"
    assert second.snapshot.settings == {"one": 1, "two": 2}
    assert [item.id for item in second.snapshot.trash] == [c]
    await first.apply(edit(b, account="last"))
    assert issuers(first) == issuers(second)
    assert first.snapshot.by_id[b].pinned


async def test_an_older_version_that_a_sync_service_brings_back_takes_nothing_away(plain, tmp_path):
    path = tmp_path / "v" / "vault.4otpv"
    older = path.read_bytes()
    by_name = {code.issuer: code.id for code in plain.snapshot.codes}
    await plain.apply(add_entries([entry("new", number=40), counted()]))
    counter = next(code.id for code in plain.snapshot.codes if code.issuer == "Counter")
    with_counter = path.read_bytes()
    await plain.apply(advance_counter(counter))
    plain._clock.advance(1)
    await plain.apply(edit(by_name["A"], note="noted", otp=OtpParameters(type="totp", secret="MFRGGZDF")))
    await plain.apply(set_setting("a", 1))
    await plain.change_password(None, PASSWORD)
    gen = plain._session.header.gen
    for octets in (with_counter, older):
        path.write_bytes(octets)
        await plain.apply(set_setting("b", len(octets)))
        assert plain.save_failure is None
        assert {"A", "B", "C", "Counter", "new"} == set(issuers(plain))
        assert plain.snapshot.by_id[by_name["A"]].note == "noted"
        assert "MFRGGZDF" in {code.record.secret for code in plain.snapshot.codes}
        assert plain.snapshot.by_id[counter].otp.counter == 6
        assert plain.snapshot.settings["a"] == 1
        assert plain.status().slots == {"password"}
    assert plain._session.header.gen > gen


async def test_two_machines_that_change_one_key_keep_both(plain, tmp_path, open_service):
    await plain.close()
    first, second = await two(tmp_path, open_service)
    a = next(code.id for code in first.snapshot.codes if code.issuer == "A")
    await first.apply(edit(a, otp=OtpParameters(type="totp", secret="MFRGGZDF")))
    await second.apply(edit(a, otp=OtpParameters(type="totp", secret="KRSXG5A")))
    secrets = {code.record.secret: code for code in second.snapshot.codes}
    assert {"MFRGGZDF", "KRSXG5A"} < set(secrets)
    assert secrets["KRSXG5A"].conflict_of == a


async def test_a_file_of_another_key_in_its_place_is_never_overwritten(plain, tmp_path, open_service):
    other = open_service(tmp_path / "other")
    await other.create(None)
    foreign = (tmp_path / "other" / "vault.4otpv").read_bytes()
    path = tmp_path / "v" / "vault.4otpv"
    path.write_bytes(foreign)
    await plain.apply(add_entries([entry("late", number=8)]))
    assert plain.save_failure.code == "vault.changed_elsewhere"
    assert path.read_bytes() == foreign
    assert issuers(plain) == ["A", "B", "C", "late"]


async def test_a_second_service_of_one_folder_only_reads(plain, tmp_path, open_service):
    second = open_service(tmp_path / "v")
    await second.unlock(None)
    assert second.status().read_only == "in_use"
    with refused("vault.in_use"):
        await second.apply(add_entries([entry()]))
    with refused("vault.in_use"):
        await second.make_recovery_key()
    with refused("vault.in_use"):
        await second.start_over()
    await second.close()
    assert plain.status().read_only is None


async def test_reading_takes_no_lock_and_writes_nothing(plain, tmp_path, open_service):
    before = {path.name: path.read_bytes() for path in (tmp_path / "v").iterdir()}
    reader = open_service(tmp_path / "v", options=VaultOptions(kdf=1, writes=False))
    await reader.unlock(None)
    assert issuers(reader) == ["A", "B", "C"]
    with refused("vault.read_only"):
        await reader.apply(add_entries([entry()]))
    await reader.close()
    assert {path.name: path.read_bytes() for path in (tmp_path / "v").iterdir()} == before


async def test_copies_follow_a_password_change_when_asked_to(plain, tmp_path, open_service):
    await plain.change_password(None, PASSWORD)
    await plain.apply(add_entries([entry("D", number=4)]), copy_before="before-import")
    names = [copy.name for copy in plain.copies()]
    for password, compromised in (("second password", False), ("third password!", True)):
        await plain.change_password(PASSWORD, password, compromised=compromised, copies="renew")
        assert sorted(copy.name for copy in plain.copies()) == sorted(names)
        for name in names[:1]:
            await plain.open_copy(name)
            with refused("vault.wrong_password"):
                await plain.unlock(PASSWORD)
            await plain.unlock(password)
            await plain.open_copy(next(c.name for c in plain.copies() if c.name.startswith("before-repair")))
            await plain.unlock(password)
            for copy in plain.copies():
                if copy.name.startswith("before-repair"):
                    (tmp_path / "v" / f"vault.4otpv.{copy.name}").unlink()
        await plain.change_password(password, PASSWORD)
    await plain.change_password(PASSWORD, "fourth password", copies="delete")
    assert [copy.name for copy in plain.copies() if copy.name.startswith("before")] == []


async def test_a_stronger_derivation_is_offered(plain, tmp_path, open_service):
    await plain.change_password(None, PASSWORD)
    assert await plain.stronger_kdf() is None
    plain._kdf = 2
    assert await plain.stronger_kdf() == 2


async def test_nothing_secret_is_logged_or_shown(plain, caplog):
    text = await plain.make_recovery_key()
    await plain.change_password(None, PASSWORD, "a hint")
    plain.lock()
    with pytest.raises(AppError) as wrong:
        await plain.unlock("wrong password")
    await plain.unlock(PASSWORD)
    snapshot = plain.snapshot
    shown = [snapshot, snapshot.codes[0], snapshot.codes[0].record, plain._session.dek, wrong.value, plain.status()]
    everything = caplog.text + " ".join(f"{value!r} {value}" for value in shown)
    for secret in (PASSWORD, "wrong password", text, "JBSWY3DPEHPK3PXP", "octocat", "GitHub"):
        assert secret not in everything


# -- newer and older schemas, sync in an old copy, entries that cannot be read


def rewrite(folder, change):
    """Seals another body into the file of a vault without protection."""
    path = folder / "vault.4otpv"
    sealed = parse(path.read_bytes())
    dek = by_password(None)(sealed)
    body = json.loads(open_body(sealed, dek))
    path.write_bytes(encode(sealed.header, dek, canonical_json(change(body))))


async def test_a_body_of_a_newer_schema_is_shown_and_never_written(plain, tmp_path, open_service):
    await plain.close()
    rewrite(tmp_path / "v", lambda body: {**body, "schema": 2, "news": {"kept": 1}})
    before = (tmp_path / "v" / "vault.4otpv").read_bytes()
    vault = open_service(tmp_path / "v")
    await vault.unlock(None)
    assert issuers(vault) == ["A", "B", "C"]
    assert vault.status().read_only == "newer_schema"
    with refused("vault.read_only"):
        await vault.apply(add_entries([entry()]))
    with refused("vault.read_only"):
        await vault.change_password(None, PASSWORD)
    await vault.close()
    assert (tmp_path / "v" / "vault.4otpv").read_bytes() == before


async def test_a_body_of_a_newer_schema_that_cannot_be_read_is_no_damage(plain, tmp_path, open_service):
    await plain.apply(add_entries([entry("D")]))
    await plain.close()
    rewrite(tmp_path / "v", lambda body: {**body, "schema": 2, "local": {"of": "another shape"}})
    before = {path.name: path.read_bytes() for path in (tmp_path / "v").glob("vault*")}
    assert len(before) > 1
    vault = open_service(tmp_path / "v")
    with refused("vault.newer"):
        await vault.unlock(None)
    await vault.close()
    assert {path.name: path.read_bytes() for path in (tmp_path / "v").glob("vault*")} == before


async def test_a_body_that_is_none_is_damage(plain, tmp_path, open_service):
    await plain.close()
    rewrite(tmp_path / "v", lambda _body: {"schema": 1, "local": 5})
    notices = []
    vault = open_service(tmp_path / "v")
    vault.notices.subscribe(notices.append)
    await vault.unlock(None)
    assert notices[0].facts["why"] == "vault.damaged"


async def test_settings_that_cannot_be_read_keep_nobody_out_and_are_told(plain, tmp_path, open_service):
    await plain.close()
    rewrite(tmp_path / "v", lambda body: {**body, "settings": [1], "backup": {"folder": 5}})
    notices = []
    vault = open_service(tmp_path / "v")
    vault.notices.subscribe(notices.append)
    await vault.unlock(None)
    assert issuers(vault) == ["A", "B", "C"]
    assert [notice.code for notice in notices] == ["vault.unreadable_entries", "backup.key_unreadable"]
    assert "automatic backup" in notice_sentence(notices[1])
    await vault.apply(set_backup(None))
    notices.clear()
    vault.lock()
    await vault.unlock(None)
    assert [notice.code for notice in notices] == ["vault.unreadable_entries"]


async def test_synced_codes_stay_when_what_goes_with_them_cannot_be_read(plain, tmp_path, open_service):
    """The newest file opens, not an older copy; the codes are codes of this device and sync is off."""
    await plain.apply(with_pending_delete)
    await plain.apply(add_entries([entry("New", number=9)]))
    shown = sorted(issuers(plain))
    await plain.close()
    rewrite(tmp_path / "v", lambda body: {**body, "sync": {**body["sync"], "mode": "weekly", "pin": [7]}})
    notices = []
    vault = open_service(tmp_path / "v")
    vault.notices.subscribe(notices.append)
    await vault.unlock(None)
    assert sorted(issuers(vault)) == shown
    assert not any(code.synced for code in vault.snapshot.codes)
    assert [notice.code for notice in notices] == ["vault.sync_damaged"]
    assert "connect again" in notice_sentence(notices[0])
    await vault.apply(delete([vault.snapshot.codes[0].id]))
    notices.clear()
    vault.lock()
    await vault.unlock(None)
    assert len(vault.snapshot.codes) == len(shown) - 1
    assert notices == []
    assert b'"mode":"weekly"' in vault.snapshot.extra


async def test_entries_that_cannot_be_read_are_told_kept_and_discarded_by_the_user_only(plain, tmp_path, open_service):
    await plain.close()
    odd = {"id": "Dy7AzzObBjZDSOXp-vxbrQ", "record": {"t": "otp", "type": "from the future"}}
    rewrite(tmp_path / "v", lambda body: {**body, "local": [*body["local"], odd]})
    notices = []
    vault = open_service(tmp_path / "v")
    vault.notices.subscribe(notices.append)
    await vault.unlock(None)
    assert [(notice.code, notice.facts) for notice in notices] == [("vault.unreadable_entries", {"count": 1})]
    await vault.apply(add_entries([entry("D", number=4)]))
    vault.lock()
    await vault.unlock(None)
    assert json.loads(vault.snapshot.unreadable[0].raw) == odd
    applied = await vault.apply(discard_unreadable(0))
    assert vault.snapshot.unreadable == ()
    await vault.apply(applied.undo)
    assert json.loads(vault.snapshot.unreadable[0].raw) == odd


def with_pending_delete(snapshot, _moment):
    """A synced code that is committed and deleted here, another that was added here, and a commit under way."""
    ids = [new_id() for _ in range(2)]
    raws = [code.raw for code in snapshot.codes][:2]
    state = SyncState("https://s", new_id(), new_id(), bytes(32), new_id(), "token", {0: bytes(32)})
    state = replace(
        state,
        base={ids[0]: BaseRecord(1, 0, bytes(32), raws[0])},
        pending={ids[0]: Delete(raws[0]), ids[1]: Put(raws[1])},
        unacked=Unacked(new_id(), b"body", {ids[0]: Delete(raws[0])}),
    )
    return with_sync(snapshot, state)


async def test_an_old_copy_forgets_its_unsent_deletes_and_keeps_what_was_added(plain):
    await plain.apply(with_pending_delete)
    assert sum(code.synced for code in plain.snapshot.codes) == 1
    await plain.apply(set_setting("x", 1), copy_before="before-import")
    await plain.open_copy(next(c.name for c in plain.copies() if c.name.startswith("before-import")))
    await plain.unlock(None)
    sync = plain.snapshot.sync
    assert sync.unacked is None
    assert [type(change) for change in sync.pending.values()] == [Put]
    assert sum(code.synced for code in plain.snapshot.codes) == 2
    plain.lock()
    await plain.unlock(None)
    assert sum(code.synced for code in plain.snapshot.codes) == 2


async def test_reading_an_old_copy_writes_nothing(plain, tmp_path, open_service):
    await plain.apply(with_pending_delete)
    plain._clock.advance(100)
    await plain.apply(set_setting("x", 1))
    await plain.close()
    path = tmp_path / "v" / "vault.4otpv"
    path.write_bytes(path.read_bytes()[:-1])
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    reader = open_service(path.parent, options=READING)
    await reader.unlock(None)
    assert sum(code.synced for code in reader.snapshot.codes) == 2
    await reader.close()
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


async def test_the_retry_saves_by_itself(plain, tmp_path):
    folder, away = tmp_path / "v", tmp_path / "away"
    plain._saver.retry_seconds = (0.0,)
    saved = asyncio.Event()
    plain.save_state.subscribe(
        lambda state: saved.set() if state.failed is None else folder.unlink() or away.rename(folder)
    )
    folder.rename(away)
    folder.write_bytes(b"")
    await plain.apply(add_entries([entry("late", number=9)]))
    await asyncio.wait_for(saved.wait(), 30)
    assert plain.save_failure is None
    assert issuers(plain) == ["A", "B", "C", "late"]


async def test_a_lock_while_a_save_and_more_changes_are_under_way_loses_nothing(plain):
    reached, go = threading.Event(), threading.Event()

    def step(name):
        if name == "compare" and not reached.is_set():
            reached.set()
            go.wait(30)

    plain._files._step = step
    first = asyncio.ensure_future(plain.apply(add_entries([entry("one", number=11)])))
    await asyncio.to_thread(reached.wait, 30)
    second = asyncio.ensure_future(plain.apply(add_entries([entry("two", number=12)])))
    changed = told_of_change(plain)
    await asyncio.wait_for(changed.wait(), 30)
    plain.lock()
    go.set()
    await asyncio.gather(first, second, return_exceptions=True)
    await plain.retry_save()
    await plain.unlock(None)
    assert issuers(plain) == ["A", "B", "C", "one", "two"]
    assert plain.save_failure is None


async def test_ways_in_do_not_overlap(plain, tmp_path, open_service):
    text = await plain.make_recovery_key()
    await plain.change_password(None, PASSWORD)
    await plain.close()
    vault = open_service(tmp_path / "v")
    unlocked = []
    vault.state_changed.subscribe(lambda status: unlocked.append(status.state))
    await asyncio.gather(vault.unlock(PASSWORD), vault.unlock_with_recovery(text), vault.unlock(PASSWORD))
    assert unlocked == ["unlocked"]
    await asyncio.gather(vault.set_hint("one"), vault.make_recovery_key(), vault.set_hint("two"))
    vault.lock()
    await vault.unlock(PASSWORD)
    assert (vault.status().hint, vault.status().slots) == ("two", {"password", "recovery"})


async def test_two_first_runs_make_one_vault(tmp_path, open_service):
    vault = open_service(tmp_path / "v")
    made = await asyncio.gather(vault.create(PASSWORD), vault.create(PASSWORD), return_exceptions=True)
    assert [getattr(one, "code", None) for one in made] == [None, "vault.exists"]
    assert vault.status().state == "unlocked"


async def test_copies_made_in_one_second_are_all_kept(plain):
    for number in range(3):
        await plain.apply(add_entries([entry(f"n{number}", number=20 + number)]), copy_before="before-import")
    names = [copy.name for copy in plain.copies() if copy.name.startswith("before-import")]
    assert len(names) == 3
    counts = set()
    for name in names:
        await plain.open_copy(name)
        await plain.unlock(None)
        counts.add(len(plain.snapshot.codes))
    assert counts == {3, 4, 5}
