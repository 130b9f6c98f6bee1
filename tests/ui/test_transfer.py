"""Backup, restore, import and export, as a person does them: files on a real disk, pages in a real window."""

from __future__ import annotations

import json

import pytest

from app.formats.backup_file import parse_backup
from app.otp import uri
from app.services.foreign_file import lines_in_pictures
from app.ui.transfer.automatic_page import AutomaticPage
from app.ui.transfer.backup_page import BackupPage
from app.ui.transfer.drill_page import DrillPage
from app.ui.transfer.export_page import ExportPage
from app.ui.transfer.import_page import ImportPage
from app.ui.transfer.kit_page import KitPage
from app.ui.transfer.review_page import ReviewPage
from app.vault.commands import delete
from tests.kit.qt import PASSWORD, apply

PASSPHRASE = "correct horse battery staple"
LINKS = """otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub
otpauth://totp/Broken:me?secret=18901890
otpauth://hotp/Bank:42?secret=GEZDGNBVGY3TQOJQ&counter=4&issuer=Bank
"""


def shown(desktop, page):
    desktop.window.desk.pages.open(page)
    desktop.settle()
    return page


def reviewed(desktop, *paths):
    page = shown(desktop, ImportPage(desktop.window.desk))
    page.open_paths(list(paths))
    desktop.until(lambda: isinstance(desktop.window.shell.current, ReviewPage) or page.failures)
    return page, desktop.window.shell.current


def test_a_backup_is_written_and_brings_everything_back(filled, services, tmp_path):
    desk, path = filled.window.desk, tmp_path / "keys.4otp.txt"
    page = shown(filled, BackupPage(desk))
    page.form.passphrase.line.setText(PASSPHRASE)
    page.form.again.line.setText(PASSPHRASE)
    page.write(path)
    filled.until(page.done.isVisible)
    codes = services.vault.snapshot.codes
    assert f"The backup holds {len(codes)} codes" in page.done.text()
    assert len(parse_backup(path.read_bytes()).open(PASSPHRASE)["records"]) == len(codes) + 2
    apply(services, delete([code.id for code in codes[:3]]))
    importing = shown(filled, ImportPage(desk))
    importing.open_paths([path])
    filled.until(lambda: importing.recognised.text() != "")
    assert importing.recognised.text() == "keys.4otp.txt is from 4OTP"
    importing.passphrase.line.setText("wrong passphrase")
    importing.open_button.click()
    filled.until(importing.wrong.isVisible)
    assert importing.wrong.text() == "Wrong passphrase or damaged file."
    importing.passphrase.line.setText(PASSPHRASE)
    importing.open_button.click()
    filled.until(lambda: isinstance(filled.window.shell.current, ReviewPage))
    review = filled.window.shell.current
    assert review.counts.text() == f"{len(codes)} codes in this file: 3 new, {len(codes) - 3} already here."
    review.add_button.click()
    filled.until(review.finish_button.isVisible)
    assert len(services.vault.snapshot.codes) == len(codes)
    review.undo_button.click()
    filled.until(lambda: len(services.vault.snapshot.codes) == len(codes) - 3)


def test_another_apps_file_is_reviewed_row_by_row_and_refusals_are_named(desktop, services, tmp_path):
    path = tmp_path / "export.txt"
    path.write_text(LINKS, encoding="utf-8")
    _page, review = reviewed(desktop, path)
    assert review.counts.text() == "3 codes in this file: 2 new, 1 refused."
    texts = [review.model.data(review.model.index(n), 11) for n in range(3)]
    assert texts[0] == "GitHub (octocat), New"
    assert "Refused: Character 1 of the key is 1" in texts[1]
    review.list.clicked.emit(review.model.index(2))
    assert review.add_button.text() == "Add 1 code"
    review.add_button.click()
    desktop.until(review.finish_button.isVisible)
    assert [code.issuer for code in services.vault.snapshot.codes] == ["GitHub"]
    report = tmp_path / "report.json"
    review._save_report(report, services.transfer().report(review._imported))
    desktop.until(report.exists)
    assert "JBSWY3DPEHPK3PXP" not in report.read_text()
    assert json.loads(report.read_text())["refused"] == 1


def test_several_files_come_one_after_the_other_and_the_last_leads_to_the_codes(desktop, services, tmp_path):
    first, second, third = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    first.write_text(LINKS.splitlines()[0], encoding="utf-8")
    second.write_text(LINKS.splitlines()[2], encoding="utf-8")
    third.write_text(LINKS.splitlines()[0], encoding="utf-8")
    page, review = reviewed(desktop, first, second, third)
    review.add_button.click()
    desktop.until(review.finish_button.isVisible)
    review.finish_button.click()
    desktop.until(lambda: desktop.page is not review and isinstance(desktop.page, ReviewPage))
    desktop.window.shell.back()  # this file is left out
    desktop.until(lambda: isinstance(desktop.page, ReviewPage) and "already here" in desktop.page.counts.text())
    assert not desktop.page.add_button.isVisible()
    assert not desktop.page.undo_button.isVisible()
    desktop.page.finish_button.click()
    desktop.until(lambda: desktop.window.shell.level == 0)
    assert [code.issuer for code in services.vault.snapshot.codes] == ["GitHub"]
    assert page.failures == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x00\x01\x02 no format", "4OTP does not know this kind of file. Nothing was changed."),
        (b'{"version": 1, "header": {', "The file is damaged or incomplete. Nothing was changed."),
    ],
)
def test_a_file_that_cannot_be_read_says_why(desktop, services, tmp_path, data, said):
    path = tmp_path / "odd.bin"
    path.write_bytes(data)
    page, _ = reviewed(desktop, path)
    assert page.problems.text() == f"odd.bin: {said}"
    assert services.vault.snapshot.codes == ()


def test_automatic_backups_are_set_up_and_a_drill_proves_one(filled, services, tmp_path):
    folder = tmp_path / "cloud"
    folder.mkdir()
    page = shown(filled, AutomaticPage(filled.window.desk))
    page.set_folder(folder)
    page.form.passphrase.line.setText(PASSPHRASE)
    page.form.again.line.setText(PASSPHRASE)
    page.on_button.click()
    filled.until(lambda: page.now_button.isVisible() and list(folder.glob("*.4otp.txt")))
    (made,) = folder.glob("*.4otp.txt")
    drill = shown(filled, DrillPage(filled.window.desk))
    drill.set_file(made)
    drill.passphrase.line.setText(PASSPHRASE)
    drill.test_button.click()
    filled.until(drill.result.isVisible)
    assert drill.result.text().startswith("The passphrase is right.")
    assert "Made on" in drill.result.text()
    assert services.backup().health().last_drill_ms is not None


def test_a_failing_backup_is_said_in_a_bar_and_in_health_until_it_works_again(filled, services, tmp_path, clock):
    folder = tmp_path / "cloud"
    folder.mkdir()
    services.engine.submit(services.backup().turn_on(folder, PASSPHRASE)).result()
    moved = folder.rename(tmp_path / "elsewhere")
    assert services.engine.submit(services.backup().back_up_now()).result() is None
    filled.until(lambda: any("folder for backups is not there" in bar for bar in filled.bars()))
    filled.window.pages.open("health", "")
    filled.until(lambda: filled.sees("The automatic backup failed"))
    filled.click("Backup settings")
    assert isinstance(filled.page, AutomaticPage)
    moved.rename(folder)
    filled.click("Back up now")
    filled.until(lambda: not any("folder for backups" in bar for bar in filled.bars()))
    filled.window.pages.open("health", "")
    filled.settle()
    assert not filled.sees("The automatic backup failed")


def test_a_backup_of_far_fewer_codes_asks_whether_that_is_right(filled, services, tmp_path, clock):
    services.engine.submit(services.backup().turn_on(tmp_path, PASSPHRASE)).result()
    apply(services, delete([code.id for code in services.vault.snapshot.codes[2:]]))
    clock.advance(86_400)
    services.engine.submit(services.backup().back_up_now()).result()
    filled.window.pages.open("health", "")
    filled.until(lambda: filled.sees("The last backup holds only 2 codes"))
    filled.click("That is right")
    filled.until(lambda: not filled.sees("The last backup holds only"))


def test_who_wants_no_tests_of_backups_says_so_once(filled, services, tmp_path, clock):
    services.engine.submit(services.backup().write(tmp_path / "x.4otp.txt", PASSPHRASE)).result()
    clock.advance(8 * 86_400)
    filled.window.pages.open("health", "")
    filled.until(lambda: filled.sees("No backup was ever tested"))
    filled.click("Do not ask")
    filled.until(lambda: not filled.sees("No backup was ever tested"))


def test_a_plain_export_needs_the_password_and_says_what_it_is(filled, tmp_path):
    page = shown(filled, ExportPage(filled.window.desk))
    assert page.plain_warning.isVisible()
    path = tmp_path / "out.txt"
    page.password.line.setText("wrong")
    page.write(page._plan(), path)
    filled.until(page.error.isVisible)
    assert not path.exists()
    filled.window.desk.services.clock.advance(60)
    page.password.line.setText(PASSWORD)
    page.write(page._plan(), path)
    filled.until(path.exists)
    assert "otpauth://totp/GitHub" in path.read_text()


def test_the_recovery_kit_is_a_pdf_whose_codes_come_back(filled, services, tmp_path):
    page = shown(filled, KitPage(filled.window.desk))
    path = tmp_path / "kit.pdf"
    page.password.line.setText(PASSWORD)
    for field in (page.form.passphrase, page.form.again):
        field.line.setText(PASSPHRASE)
    page.make(tmp_path / "nowhere" / "kit.pdf")
    filled.until(page.error.isVisible)
    assert not any("Recovery kit saved" in said for said in filled.said())
    page.make(path)
    filled.until_said("Recovery kit saved")
    assert path.read_bytes().startswith(b"%PDF")
    importing = shown(filled, ImportPage(filled.window.desk))
    importing.open_paths([path])
    filled.until(lambda: importing.recognised.text() != "" or importing.failures)
    assert importing.failures == []
    importing.passphrase.line.setText(PASSPHRASE)
    importing.open_button.click()
    filled.until(lambda: isinstance(filled.window.shell.current, ReviewPage))
    assert "already here" in filled.window.shell.current.counts.text()


def test_the_sheet_as_pdf_holds_a_qr_code_for_each_code(filled, services, tmp_path):
    page = shown(filled, ExportPage(filled.window.desk))
    page.format.setCurrentIndex(page.format.findData("sheet"))
    path = tmp_path / "sheet.pdf"
    page.password.line.setText(PASSWORD)
    page._write_pdf(page._plan(), tmp_path / "nowhere" / "sheet.pdf")
    filled.until(page.error.isVisible)
    assert filled.said() == []
    page._write_pdf(page._plan(), path)
    filled.until_said("exported")
    links = lines_in_pictures([path.read_bytes()]).decode().split("\n")
    assert sorted(uri.parse(link).otp.secret for link in links) == sorted(
        code.record.secret for code in services.vault.snapshot.codes
    )


def test_the_page_of_all_ways_leads_to_each(filled):
    filled.window.pages.open("backup", "")
    filled.settle()
    page = filled.window.shell.current
    for row in (page.backup_row, page.import_row, page.export_row, page.automatic_row, page.drill_row):
        row.click()
        filled.settle()
        assert filled.window.shell.current is not page
        assert filled.window.shell.current.title
        filled.window.shell.back()
