"""Importing into a vault: several files, pictures, companions, review, groups, one undo; exports and the recovery kit."""

from __future__ import annotations

import asyncio
import json
import threading

import pytest

from app.core.errors import AppError
from app.core.ids import new_id
from app.formats.base import Format, Locked, Problem, Report, Row
from app.otp.base import Entry, OtpParameters
from app.qr.write import png, symbol
from app.services.export import ExportService
from app.services.import_sources import Chosen, read_files
from app.services.review import Standing
from app.services.transfer import ImportFile, TransferService, grouped
from app.vault import commands
from app.vault.commands import Moment
from app.vault.model import Snapshot
from app.vault.sync_state import SyncState
from tests.kit import foreign_files as files
from tests.kit import other_files as other
from tests.kit.clock import ManualClock
from tests.kit.memory_vault import MemoryVault

PASSPHRASE = "correct horse battery staple"


class ProvingVault(MemoryVault):
    """A vault with a password and recovery keys."""

    async def prove(self, password):
        if password != "vault password":
            raise AppError("vault.wrong_password")

    async def make_recovery_key(self):
        return "4otprk1example"


@pytest.fixture
def vault():
    return ProvingVault(ManualClock())


@pytest.fixture
def transfer(vault):
    return TransferService(vault)


@pytest.fixture
def export(vault):
    return ExportService(vault, vault.clock, "4OTP test")


def numbered(count, **more):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return [
        Entry(
            otp=OtpParameters(
                type="totp", secret="JBSW" + letters[n >> 10] + letters[n >> 5 & 31] + letters[n & 31] + "A"
            ),
            issuer=f"Site {n}",
            **more,
        )
        for n in range(count)
    ]


def opened(entries, *problems):
    rows = tuple(Row(number, entry) for number, entry in enumerate(entries, 1))
    return ImportFile("x", "test", "Test", Report(format=Format("test", "Test"), rows=rows, problems=problems))


async def imported(transfer, file, **options):
    return await transfer.add(await transfer.review(file), **options)


async def test_entries_in_are_added_here_or_refused_and_one_undo_takes_all_back(transfer, vault):
    vault.snapshot = commands.add_entries(numbered(1))(Snapshot(), Moment(0))
    before = vault.snapshot
    done = await imported(transfer, opened(numbered(3, tags=("Work", "b")), Problem(9, "Bad", "otp.secret_empty")))
    assert (done.added, done.already_here, done.left_out, done.refused) == (2, 1, 0, 1)
    assert [group.name for group in vault.snapshot.groups] == ["Work"]
    assert {code.tags for code in vault.snapshot.codes[1:]} == {("b",)}
    assert [name for name, _ in vault.copies] == ["before-import"]
    again = await imported(transfer, opened(numbered(3, tags=("Work", "b"))))
    assert (again.added, again.already_here) == (0, 3)
    await transfer.undo(done)
    assert [code.id for code in vault.snapshot.codes] == [code.id for code in before.codes]
    assert not vault.snapshot.groups


async def test_rows_can_be_chosen_and_groups_are_found_by_name(transfer, vault):
    vault.snapshot = commands.add_group("work")(Snapshot(), Moment(0))
    done = await imported(transfer, opened(numbered(3, tags=("Work",))), chosen={1})
    assert (done.added, done.left_out) == (1, 2)
    assert [code.issuer for code in vault.snapshot.codes] == ["Site 1"]
    assert [group.name for group in vault.snapshot.groups] == ["work"]
    assert vault.snapshot.codes[0].group == vault.snapshot.groups[0].id


async def test_a_counter_that_no_record_holds_does_not_sink_the_file(transfer, vault):
    uris = [f"otpauth://hotp/Bank:{n}?secret={files.SECRET}&counter={n}" for n in (2**53 - 1, 2**53)]
    (file,), _ = await transfer.open_files([Chosen("uris.txt", "\n".join(uris).encode())])
    done = await imported(transfer, file)
    assert (done.added, done.refused, vault.snapshot.codes[0].otp.counter) == (1, 1, 2**53 - 1)


async def test_neither_a_bad_picture_nor_a_missing_file_keeps_the_others_from_being_read(transfer, tmp_path):
    chosen = {
        "a.json": files.aegis(files.aegis_entry()),
        "b.png": b"\x89PNG\r\n\x1a\n cut off",
        "c.png": png(symbol(other.URI)),
        "d.txt": b"BMW and other words",
    }
    for name, data in chosen.items():
        (tmp_path / name).write_bytes(data)
    found, failed = await transfer.open_paths([tmp_path / name for name in [*chosen, "absent"]])
    assert [file.name for file in found] == ["a.json", "c.png"]
    assert {one.name: one.error.code for one in failed} == {
        "absent": "file.unreadable",
        "b.png": "format.damaged",
        "d.txt": "format.unknown",
    }


async def test_when_a_later_part_cannot_be_saved_the_earlier_ones_are_taken_back(vault):
    class FullDisk(ProvingVault):
        applied = 0

        async def apply(self, command, *, copy_before=None):
            self.applied += 1
            if self.applied == 2:
                raise AppError("vault.disk_full")
            return await super().apply(command, copy_before=copy_before)

    state = SyncState("https://s", new_id(), new_id(), bytes(32), new_id(), "token", {0: bytes(32)})
    full = FullDisk(vault.clock, commands.set_sync(state)(Snapshot(), Moment(0)))
    with pytest.raises(AppError, match="disk_full"):
        await imported(TransferService(full), opened(numbered(1_100)), synced=True)
    assert not full.snapshot.codes


async def test_a_folder_with_a_very_long_name_is_a_group_with_a_shorter_one(transfer, vault):
    done = await imported(transfer, opened(numbered(2, tags=("\u00e9" * 200,))))
    assert (done.added, [group.name for group in vault.snapshot.groups]) == (2, ["\u00e9" * 128])
    assert {code.group for code in vault.snapshot.codes} == {vault.snapshot.groups[0].id}


async def test_too_many_folders_stay_tags():
    entries = [entry for n in range(70) for entry in numbered(1, tags=(f"f{n}",))]
    assert {arrival.group for arrival in grouped(entries)} == {""}


async def test_the_saved_report_holds_no_secrets(transfer):
    done = await imported(transfer, opened(numbered(2), Problem(3, "Bad", "otp.secret_empty")))
    text = transfer.report(done).decode()
    assert "JBSW" not in text
    assert json.loads(text)["rows"][2] == {"row": 3, "name": "Bad", "result": "refused", "reason": "otp.secret_empty"}


async def test_several_files_at_once_with_one_that_is_nothing(transfer):
    chosen = [
        Chosen("a.json", files.aegis(files.aegis_entry())),
        Chosen("b", b"lorem ipsum"),
        Chosen("c.json", files.twofas_encrypted(files.twofas_service(), password="secret")),
    ]
    found, failed = await transfer.open_files(chosen)
    assert [(file.app, file.is_locked) for file in found] == [("Aegis", False), ("2FAS", True)]
    assert [(one.name, one.error.code) for one in failed] == [("b", "format.unknown")]
    with pytest.raises(AppError, match="locked"):
        await transfer.review(found[1])
    with pytest.raises(AppError, match="wrong_password"):
        await transfer.unlock(found[1], "other")
    review = await transfer.review(await transfer.unlock(found[1], "secret"))
    assert review.count(Standing.NEW) == 1


async def test_what_accompanies_another_file_is_no_file_of_its_own(transfer):
    chosen = [
        Chosen("1.maFile", other.steam_sealed(other.steam_account(), "secret")),
        Chosen("manifest.json", other.steam_manifest("1.maFile")),
    ]
    found, failed = await transfer.open_files(chosen)
    assert not failed
    assert [(file.name, file.app) for file in found] == [("1.maFile", "Steam")]


async def test_a_companion_in_the_same_folder_is_found(transfer, tmp_path):
    (tmp_path / "1.maFile").write_bytes(other.steam_sealed(other.steam_account(), "secret"))
    (tmp_path / "manifest.json").write_bytes(other.steam_manifest("1.maFile"))
    found, failed = await transfer.open_paths([tmp_path / "1.maFile"])
    assert not failed
    assert found[0].is_locked
    with pytest.raises(AppError, match="unreadable"):
        read_files([tmp_path / "absent"])


async def test_pictures_count_together(transfer):
    parts = [other.lastpass_part([other.lastpass_short(uN=str(n))], index=n, size=2) for n in range(2)]
    chosen = [Chosen(f"{n}.png", png(symbol(part), 3)) for n, part in enumerate(parts)]
    found, failed = await transfer.open_files(chosen)
    assert not failed
    review = await transfer.review(found[0])
    assert [row.entry.account for row in review.rows] == ["0", "1"]
    assert not review.remarks
    nothing, failed = await transfer.open_files([Chosen("x.png", png(symbol("x"), 1)[:60])])
    assert not nothing
    assert len(failed) == 1


async def test_giving_up_stops_before_the_next_try(transfer):
    began, go_on, tries = threading.Event(), threading.Event(), []

    def attempt(password):
        tries.append(password)
        began.set()
        assert go_on.wait(20)
        raise AppError("format.wrong_password")

    task = asyncio.create_task(
        transfer.unlock(ImportFile("x", "t", "T", Locked(Format("t", "T"), attempt)), " a\u0308 ")
    )
    assert await asyncio.to_thread(began.wait, 20)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert len(tries) == 1


async def test_exports_name_losses_ask_for_the_password_and_read_back(vault, export, transfer, tmp_path):
    entry = Entry(
        otp=OtpParameters(type="motp", secret="4MKSV7XGEWM4Q", algorithm="MD5", period_seconds=10, pin="1234"),
        issuer="Corp",
    )
    await vault.apply(commands.add_arrivals([*map(commands.Arrival, numbered(2)), commands.Arrival(entry, "Work")]))
    planned = export.plan("bitwarden")
    assert (planned.carried, planned.refused, planned.is_plain) == (2, (("Corp", "export.type"),), True)
    path = tmp_path / "out.json"
    with pytest.raises(AppError, match="wrong_password"):
        await export.write(planned, path, vault_password="no")
    assert not path.exists()
    await export.write(planned, path, vault_password="vault password")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["out.json"]
    found, _ = await transfer.open_paths([path])
    assert (await transfer.review(found[0])).count(Standing.HERE) == 2

    sealed = export.plan("aegis", encrypted=True)
    with pytest.raises(AppError, match="password_missing"):
        await export.content(sealed)
    assert b"Corp" not in await export.content(sealed, password="file password")
    assert export.plan("aegis").losses == {}
    assert b"Work" in await export.content(export.plan("aegis"), vault_password="vault password")
    with pytest.raises(AppError, match="cannot_encrypt"):
        export.plan("csv", encrypted=True)
    assert b"<svg" in await export.content(export.plan("sheet"), vault_password="vault password")
    assert [row[0] for row in export.formats()] == ["otpauth", "aegis", "2fas", "bitwarden", "csv", "sheet"]


async def test_a_recovery_kit_comes_back_through_its_pictures(vault, export, transfer):
    await vault.apply(commands.add_entries(numbered(3)))
    with pytest.raises(AppError, match="passphrase_too_short"):
        await export.recovery_kit("short", vault_password="vault password")
    kit = await export.recovery_kit(PASSPHRASE, vault_password="vault password")
    assert (kit.codes, kit.recovery_key) == (3, "4otprk1example")
    pictures = [Chosen(f"{n}.png", png(symbol(part), 3)) for n, part in enumerate(reversed(kit.parts))]
    other_vault = MemoryVault(ManualClock())
    fresh = TransferService(other_vault)
    found, failed = await fresh.open_files(pictures[1:])
    assert (found, failed[0].error.code) == ([], "kit.parts_missing")
    (locked,), _ = await fresh.open_files(pictures)
    assert locked.is_backup
    with pytest.raises(AppError, match="wrong_passphrase"):
        await fresh.unlock(locked, "another passphrase")
    done = await imported(fresh, await fresh.unlock(locked, PASSPHRASE))
    assert done.added == 3
    assert {code.id for code in other_vault.snapshot.codes} == {code.id for code in vault.snapshot.codes}
    again = await imported(fresh, await fresh.unlock(locked, PASSPHRASE))
    assert (again.added, again.already_here) == (0, 3)
    await fresh.undo(done)
    assert not other_vault.snapshot.codes


SECRETS = [entry.otp.secret for entry in numbered(1100)]


async def test_what_a_backup_could_not_read_is_kept_and_synced_parts_are_small(transfer, vault):
    records = [{"id": new_id(), "record": make(n)} for n in range(1100)]
    content = {"records": [*records, {"id": new_id(), "record": {"t": "otp"}}], "unreadable": [{"raw": "old"}]}
    file = ImportFile("b", "4otp", "4OTP", content)
    state = SyncState("https://s", new_id(), new_id(), bytes(32), new_id(), "token", {0: bytes(32)})
    vault.snapshot = commands.set_sync(state)(Snapshot(), Moment(0))
    changes = []
    vault.changed.subscribe(lambda snapshot: changes.append(len(snapshot.codes)))
    done = await imported(transfer, file, synced=True)
    assert (done.added, done.refused) == (1100, 1)
    assert changes == [1000, 1100]
    assert len(vault.snapshot.unreadable) == 2
    assert all(code.synced for code in vault.snapshot.codes)
    await transfer.undo(done)
    assert not vault.snapshot.codes


def make(number):
    return {"t": "otp", "type": "totp", "secret": SECRETS[number], "algorithm": "SHA1", "digits": 6, "period": 30}


async def test_what_lies_in_the_trash_of_another_app_is_offered_and_not_taken(transfer):
    (entry,) = numbered(1, remarks=("trashed",))
    review = await transfer.review(opened([entry]))
    assert not review.rows[0].selected
    assert (await transfer.add(review)).added == 0
    assert (await transfer.add(review, {0})).added == 1
