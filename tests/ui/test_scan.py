"""Pictures, text and links: from wherever they come to the one confirmation, and into the vault."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.otp import migration
from app.otp.base import Entry, OtpParameters
from app.platform.instance import ask
from app.ui.add.page import AddPage
from app.ui.scan.confirm import ConfirmPage
from app.ui.scan.edit_dialog import EditFoundDialog
from app.ui.scan.gathering import gathering_of
from app.vault.commands import add_entries
from tests.kit.qr_pictures import encoded, on_page, picture, white_png
from tests.kit.qt import apply, settle

KEY = "JBSWY3DPEHPK3PXP"
LINK = f"otpauth://totp/Fastmail:anna?secret={KEY}&issuer=Fastmail"
OTHER = "otpauth://totp/Bank:otto?secret=GEZDGNBVGY3TQOJQ&issuer=Bank&algorithm=SHA256&digits=8&period=60"
ACCESS = "4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggae"


def google_parts(count=25):
    entries = tuple(
        Entry(
            otp=OtpParameters(type="totp", secret=f"GEZDGNBVGY3TQO{chr(65 + n)}Q"), issuer=f"Site {n:02}", account="me"
        )
        for n in range(count)
    )
    return migration.write(entries)[0]


def saved(services):
    return services.vault.snapshot.codes


def save_picture(folder, name, *texts):
    """A picture with codes below each other."""
    codes = [picture(text, module=3) for text in texts]
    width = max([code.width for code in codes], default=60) + 40
    page = on_page(picture("x"), (width, sum(code.height + 30 for code in codes) + 60), (0, 0))
    page.paste(255, (0, 0, page.width, page.height))
    top = 20
    for code in codes:
        page.paste(code, (20, top))
        top += code.height + 30
    path = folder / name
    path.write_bytes(encoded(page))
    return path


def drop(desktop, *, text="", files=(), image=None):
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    if text:
        data.setText(text)
    if image is not None:
        data.setImageData(image)
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desktop.window.dropEvent(event)
    desktop.settle()


def confirmation(desktop):
    desktop.until(lambda: desktop.screen == "Codes found")
    page = desktop.page
    assert isinstance(page, ConfirmPage)
    return page


def names(page):
    return [row.name for row in page.shown.rows]


def said_of(page):
    """Each row as a screen reader says it."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [page.model.data(page.model.index(row), role) for row in range(page.model.rowCount())]


# pictures


def test_a_dropped_picture_becomes_a_new_code(desktop, services, tmp_path):
    drop(desktop, files=[save_picture(tmp_path, "code.png", LINK)])
    desktop.until(lambda: desktop.screen == "New code")
    assert desktop.page.form.issuer.text() == "Fastmail"
    assert saved(services) == ()
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)
    assert saved(services)[0].otp.secret == KEY


def test_a_pasted_picture_is_read(desktop):
    data = QMimeData()
    data.setImageData(QImage.fromData(encoded(picture(LINK))))
    QGuiApplication.clipboard().setMimeData(data)
    desktop.press("Ctrl+V")
    desktop.until(lambda: desktop.screen == "New code")


def test_a_transparent_picture_lies_on_white(desktop):
    drop(desktop, image=QImage.fromData(encoded(picture(LINK, dark=(0, 0, 0, 255), light=(0, 0, 0, 0)))))
    desktop.until(lambda: desktop.screen == "New code")


def test_several_codes_are_listed_and_a_selection_is_saved_and_taken_back(desktop, services, tmp_path):
    drop(desktop, files=[save_picture(tmp_path, "page.png", LINK, OTHER)])
    page = confirmation(desktop)
    assert names(page) == ["Fastmail (anna)", "Bank (otto)"]
    assert desktop.sees("2 to add")
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(0))
    desktop.press("Space")
    desktop.click("Save 1 code")
    desktop.until(lambda: len(saved(services)) == 1)
    assert saved(services)[0].issuer == "Bank"
    assert saved(services)[0].otp.algorithm == "SHA256"
    desktop.until(lambda: desktop.screen == "4OTP")
    assert desktop.said()[-1] == "Bank (otto) is saved"
    desktop.click("Undo")
    desktop.until(lambda: not saved(services))


def test_many_files_at_once_and_the_ones_without_a_code_are_named(desktop, tmp_path):
    (tmp_path / "torn.png").write_bytes(encoded(picture(LINK))[:200])
    files = [
        save_picture(tmp_path, "one.png", LINK),
        save_picture(tmp_path, "two.png", OTHER),
        save_picture(tmp_path, "cat.png"),
        tmp_path / "torn.png",
    ]
    drop(desktop, files=files)
    page = confirmation(desktop)
    assert names(page) == ["Fastmail (anna)", "Bank (otto)", "cat.png", "torn.png"]
    words = said_of(page)
    assert "No QR code was found in this picture." in words[2]
    assert "damaged" in words[3]
    assert desktop.sees("2 to add · 2 cannot be used")


def test_the_open_dialog_takes_many(desktop, tmp_path):
    save_picture(tmp_path, "one.png", LINK)
    save_picture(tmp_path, "two.png", OTHER)
    desktop.press("Ctrl+N")
    desktop.open_row("Open a picture")
    dialog = desktop.window.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.filesSelected.emit([str(tmp_path / "one.png"), str(tmp_path / "two.png")])
    dialog.reject()
    assert len(confirmation(desktop).shown.rows) == 2


def test_a_picture_without_a_code_says_so_and_offers_the_other_ways(desktop, tmp_path):
    drop(desktop, files=[save_picture(tmp_path, "cat.png")])
    desktop.until(lambda: desktop.screen == "Nothing found")
    assert desktop.sees("cat.png")
    assert desktop.sees("No QR code was found in this picture.")
    desktop.open_row("Type the key by hand")
    assert desktop.screen == "New code"


def test_a_kind_of_picture_that_is_not_read_is_named(desktop, tmp_path):
    (tmp_path / "page.pdf").write_bytes(b"%PDF-1.7\n" + bytes(200))
    drop(desktop, files=[tmp_path / "page.pdf"])
    desktop.until(lambda: desktop.screen == "Nothing found")
    assert desktop.sees("Save it as PNG or JPEG first")


def test_files_that_are_no_pictures_go_to_the_import(desktop, tmp_path):
    (tmp_path / "export.json").write_text('{"version": 1}')
    files = [tmp_path / "export.json", save_picture(tmp_path, "code.png", LINK)]
    taken = []
    desktop.window.desk.hooks.import_files = lambda _desk, paths: taken.extend(paths)
    drop(desktop, files=files)
    desktop.until(lambda: desktop.screen == "New code")
    assert [path.name for path in taken] == ["export.json"]


def test_a_long_reading_shows_its_progress_and_can_be_stopped(desktop, services, tmp_path):
    files = [tmp_path / f"{number}.png" for number in range(6)]
    for path in files:
        path.write_bytes(white_png(3000, 3000))
    drop(desktop, files=files)
    desktop.until(lambda: desktop.dialog() is not None)
    assert "Reading pictures" in desktop.dialog().headline.text()
    desktop.click("Cancel")
    assert desktop.dialog() is None
    assert desktop.screen == "4OTP"


def test_a_file_may_be_dropped_on_a_field_too(desktop, tmp_path):
    desktop.paste(LINK)
    field, data = desktop.page.form.key, QMimeData()
    path = save_picture(tmp_path, "code.png", OTHER)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    here, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(here, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        field, QDropEvent(QPointF(here), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    assert len(confirmation(desktop).shown.rows) == 2


# text


def test_several_links_with_words_around_them(desktop):
    desktop.paste(f"my codes:\n{LINK}\n{OTHER}\n")
    page = confirmation(desktop)
    assert [row.name for row in page.shown.rows if row.entry] == ["Fastmail (anna)", "Bank (otto)"]


def test_odd_parameters_are_marked(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    page = confirmation(desktop)
    plain, odd = said_of(page)
    assert "Unusual" not in plain
    assert "Unusual: SHA256, 8 digits, a new code every 60 seconds" in odd
    assert "code " in odd


def test_odd_parameters_are_marked_on_the_form_too(desktop):
    desktop.paste(OTHER)
    assert desktop.screen == "New code"
    assert desktop.sees("Unusual: SHA256, 8 digits, a new code every 60 seconds")


def test_how_each_code_stands_to_the_vault(desktop, services):
    old = [
        Entry(otp=OtpParameters(type="totp", secret=KEY), issuer="Fastmail", account="anna"),
        Entry(otp=OtpParameters(type="totp", secret="KRSXG5CTMVRXEZLU"), issuer="Bank", account="otto"),
        Entry(otp=OtpParameters(type="totp", secret="MFRGGZDFMZTWQ2LK"), issuer="Old", account="name"),
    ]
    apply(services, add_entries(old))
    fresh = "otpauth://totp/New:me?secret=NBSWY3DPO5XXE3DE&issuer=New"
    renamed = "otpauth://totp/Renamed?secret=MFRGGZDFMZTWQ2LK"
    desktop.paste(f"{LINK}\n{OTHER}\n{fresh}\n{renamed}\notpauth://totp/x?secret=JBSW0Y3D")
    page = confirmation(desktop)
    words = said_of(page)
    for text, part in zip(
        words,
        [
            "Already here",
            "A code of this name is here, with another key",
            "New",
            "This key is here already, named Old (name)",
            "Character 5 of the key is 0",
        ],
        strict=True,
    ):
        assert part in text
    assert [row.ticked for row in page.shown.rows] == [False, True, True, True, False]
    desktop.click("Save 3 codes")
    desktop.until(lambda: len(saved(services)) == 6)


def test_all_and_none(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    page = confirmation(desktop)
    page.all_box.click()
    assert page.shown.selected == ()
    assert not page.save_button.isEnabled()
    page.all_box.click()
    assert len(page.shown.selected) == 2


def test_name_and_group_are_changed_before_saving(filled, services):
    count = len(saved(services))
    filled.paste(f"{LINK}\n{OTHER}")
    page = confirmation(filled)
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(1))
    filled.press("Return")
    dialog = filled.dialog()
    assert isinstance(dialog, EditFoundDialog)
    dialog.issuer.setText("My bank")
    dialog.account.setText("")
    dialog.group.setCurrentIndex(dialog.group.findText("Work"))
    filled.click("Change")
    assert "My bank" in said_of(page)[1]
    filled.click("Save 2 codes")
    filled.until(lambda: len(saved(services)) == count + 2)
    groups = {group.id: group.name for group in services.vault.snapshot.groups}
    made = {code.issuer: groups.get(code.group) for code in saved(services)[-2:]}
    assert made == {"Fastmail": None, "My bank": "Work"}
    filled.until(lambda: filled.screen == "4OTP")
    filled.click("Undo")
    filled.until(lambda: len(saved(services)) == count)


def test_one_group_for_all(filled, services):
    filled.paste(f"{LINK}\n{OTHER}")
    page = confirmation(filled)
    page.group.setCurrentIndex(page.group.findText("Private"))
    page.group.activated.emit(page.group.currentIndex())
    assert len({row.group for row in page.shown.rows}) == 1
    assert page.shown.rows[0].group is not None


def test_a_code_without_a_name_has_to_get_one(desktop, services):
    desktop.paste("JBSWY3DPEHPK3PXP\nGEZDGNBVGY3TQOJQ")
    confirmation(desktop)
    desktop.click("Save 2 codes")
    dialog = desktop.dialog()
    assert isinstance(dialog, EditFoundDialog)
    dialog.issuer.setText("First")
    desktop.click("Change")
    desktop.click("Save 2 codes")
    desktop.dialog().issuer.setText("Second")
    desktop.click("Change")
    desktop.click("Save 2 codes")
    desktop.until(lambda: len(saved(services)) == 2)
    assert {code.issuer for code in saved(services)} == {"First", "Second"}


def test_what_comes_while_the_form_is_open_is_added_to_it(desktop):
    desktop.paste(LINK)
    assert desktop.screen == "New code"
    drop(desktop, text=OTHER)
    page = confirmation(desktop)
    assert len(page.shown.rows) == 2
    drop(desktop, text=OTHER)
    assert desktop.said()[-1] == "That is in the list already."


def test_leaving_forgets_what_was_found(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    confirmation(desktop)
    desktop.go_home()
    assert gathering_of(desktop.window.desk).contents.found == ()
    desktop.paste(LINK)
    assert desktop.screen == "New code"


def test_locking_forgets_what_was_found(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    confirmation(desktop)
    desktop.window.lock()
    assert gathering_of(desktop.window.desk).contents.found == ()
    desktop.until(lambda: desktop.screen == "unlock")


def test_a_link_from_outside_waits_for_the_unlock_and_is_confirmed(desktop, services):
    desktop.window.lock()
    desktop.until(lambda: desktop.screen == "unlock")
    desktop.window.desk.take_in(LINK)
    assert desktop.screen == "unlock"
    desktop.unlock("correct horse battery")
    desktop.until(lambda: desktop.screen == "New code")
    assert saved(services) == ()


@pytest.mark.parametrize("text", [LINK, google_parts(1)[0]])
def test_a_link_over_the_socket_is_confirmed(desktop, services, text):
    asked = services.engine.submit(asyncio.to_thread(ask, services.paths, {"verb": "add", "uri": text}))
    desktop.until(asked.done)
    assert asked.result() == {}
    desktop.until(lambda: isinstance(desktop.page, AddPage))
    assert saved(services) == ()
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4otprk1qyeufrp95rg7whetlv3r5tz2tz37nsn9dylkp0e5", "This is a recovery key."),
        ("https://example.com/hello", "no code for signing in"),
        ("otpauth-migration://offline?data=%21", "export of Google Authenticator"),
        ("x" * 5_000_000, "too much text"),
    ],
)
def test_text_that_is_no_code(desktop, text, said):
    drop(desktop, text=text)
    assert any(said in bar for bar in desktop.bars())
    assert desktop.screen == "4OTP"


# access keys


def test_an_access_key_goes_to_sync(desktop):
    keys = []
    desktop.window.desk.hooks.connect_key = lambda _desk, key: keys.append(key)
    drop(desktop, text=ACCESS.upper())
    assert keys == [ACCESS]
    assert desktop.screen == "4OTP"


def test_an_access_key_among_codes(desktop):
    keys = []
    desktop.window.desk.hooks.connect_key = lambda _desk, key: keys.append(key)
    drop(desktop, text=f"{LINK}\n{ACCESS}")
    page = confirmation(desktop)
    assert keys == []
    desktop.click("Connect to 4OTP Sync with the access key")
    assert keys == [ACCESS]
    assert names(page) == ["Fastmail (anna)"]


def test_without_sync_an_access_key_is_explained(desktop):
    desktop.window.desk.hooks.connect_key = None
    drop(desktop, text=ACCESS)
    assert any("access key" in bar for bar in desktop.bars())


# Google's export


def test_parts_come_in_any_order_and_the_missing_one_is_named(desktop, services, tmp_path):
    first, second, third = google_parts()
    drop(desktop, files=[save_picture(tmp_path, "2.png", second)])
    page = confirmation(desktop)
    assert desktop.sees("1 of 3 read; parts 1, 3 are missing.")
    drop(desktop, text=first)
    assert desktop.sees("2 of 3 read; part 3 is missing.")
    assert len(page.shown.rows) == 20
    drop(desktop, image=QImage.fromData(encoded(picture(third))))
    desktop.until(lambda: len(page.shown.rows) == 25)
    assert not desktop.sees("missing")
    desktop.click("Save 25 codes")
    desktop.until(lambda: len(saved(services)) == 25)
    desktop.until(lambda: desktop.screen == "4OTP")
    assert desktop.said()[-1] == "25 codes saved"


def test_saving_with_parts_missing_is_allowed_and_said(desktop, services):
    drop(desktop, text=google_parts()[0])
    confirmation(desktop)
    desktop.click("Save 10 codes")
    desktop.until(lambda: len(saved(services)) == 10)
    desktop.until(lambda: desktop.screen == "4OTP")
    assert desktop.said()[-1] == "10 codes saved. 1 of 3 read; parts 2, 3 are missing."


def test_changes_survive_the_next_part(desktop):
    parts = google_parts()
    drop(desktop, text=parts[1])
    page = confirmation(desktop)
    page.list.ticked.emit(page.model.index(0))
    drop(desktop, text=parts[0])
    assert [row.ticked for row in page.shown.rows].count(False) == 1
    assert not page.shown.rows[0].ticked


def test_pasting_more_while_the_list_has_the_focus(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    page = confirmation(desktop)
    page.list.setFocus()
    desktop.paste("otpauth://totp/New:me?secret=NBSWY3DPO5XXE3DE&issuer=New")
    assert len(page.shown.rows) == 3


def test_the_pencil_edits_and_a_click_elsewhere_ticks(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    page = confirmation(desktop)
    row = page.list.visualRect(page.model.index(0))
    click_at(page.list, QPoint(row.left() + 120, row.top() + 20))
    assert not page.shown.rows[0].ticked
    click_at(page.list, QPoint(row.right() - 30, row.top() + 30))
    assert isinstance(desktop.dialog(), EditFoundDialog)


def test_right_to_left_the_pencil_is_on_the_left(desktop):
    desktop.paste(f"{LINK}\n{OTHER}")
    page = confirmation(desktop)
    page.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop.settle()
    row = page.list.visualRect(page.model.index(0))
    assert not page.grab().isNull()
    click_at(page.list, QPoint(row.left() + 30, row.top() + 30))
    assert isinstance(desktop.dialog(), EditFoundDialog)


def click_at(view, place):
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


def test_thousands_of_links_at_once(desktop):
    secrets = ("".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(n >> 5 * i) & 31] for i in range(16)) for n in range(3000))
    drop(desktop, text="\n".join(f"otpauth://totp/Site:{n}?secret={secret}" for n, secret in enumerate(secrets)))
    page = confirmation(desktop)
    assert page.model.rowCount() == 3000
    page.all_box.click()
    assert page.shown.selected == ()
