"""What can be done with one code: edit, group, delete and undo, recovery codes, QR code."""

from __future__ import annotations

import base64
from dataclasses import replace

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage

from app.otp import uri
from app.vault.commands import delete, edit, set_recovery_codes, set_setting
from tests.kit.qt import PASSWORD, apply


def code_named(services, issuer):
    return next(code for code in services.vault.snapshot.codes if code.issuer == issuer)


def test_the_menu_offers_everything(filled):
    assert filled.menu_of("GitHub") == [
        "Copy code",
        "Copy next code",
        "Edit…",
        "Pin to the top",
        "Move to group",
        "Show QR code…",
        "Recovery codes…",
        "Delete",
    ]
    assert "Make the next code" in filled.menu_of("Old VPN token")


def test_editing_changes_only_what_was_changed(filled, services):
    before = code_named(services, "GitHub")
    filled.choose("GitHub", "Edit…")
    assert filled.screen == "Edit code"
    filled.page.form.account.setText("octocat@github.example")
    apply(services, edit(before.id, note="Written meanwhile by another device"))
    filled.click("Save")
    filled.until(lambda: filled.screen == "4OTP")
    after = services.vault.snapshot.by_id[before.id]
    assert after.account == "octocat@github.example"
    assert after.note == "Written meanwhile by another device"
    assert after.otp == before.otp
    assert after.created == before.created


def test_what_a_field_cannot_show_stays_when_something_else_is_changed(filled, services):
    note, group, tags = "a\u00a0b\r\nc", "AAAAAAAAAAAAAAAAAAAAAA", ("Müller, Köln", "work")
    code = code_named(services, "GitHub")
    odd = replace(code.otp, type="yandex", algorithm="SHA256", digits=8)  # a key of a length that Yandex never had
    apply(services, edit(code.id, note=note, group=group, tags=tags, otp=odd))
    filled.choose("GitHub", "Edit…")
    filled.page.form.account.setText(" other ")
    filled.click("Save")
    filled.until(lambda: filled.screen == "4OTP")
    after = services.vault.snapshot.by_id[code.id]
    assert (after.account, after.note, after.group, after.tags, after.otp) == ("other", note, group, tags, odd)


def test_an_edit_can_be_taken_back(filled, services):
    filled.choose("GitHub", "Edit…")
    filled.page.form.issuer.setText("Forge")
    filled.click("Save")
    filled.until(lambda: "Forge" in filled.names())
    filled.click("Undo")
    filled.until(lambda: "GitHub" in filled.names())


def test_the_key_is_not_shown_when_editing_but_can_be_replaced(filled, services):
    code = code_named(services, "GitHub")
    filled.choose("GitHub", "Edit…")
    form = filled.page.form
    assert not form.key.isVisible()
    assert form.key.text() == ""
    filled.click("Replace the key…")
    form.key.setText("JBSW 1")
    filled.click("Save")
    assert "Character 6" in form.error()
    form.key.setText("jbsw y3dp ehpk 3pxp")
    filled.click("Save")
    filled.until(lambda: services.vault.snapshot.by_id[code.id].otp.secret == "JBSWY3DPEHPK3PXP")


def test_escape_leaves_an_edit_without_saving(filled, services):
    before = services.vault.snapshot
    filled.choose("GitHub", "Edit…")
    filled.page.form.issuer.setText("Forge")
    filled.press("Escape")
    assert filled.screen == "4OTP"
    assert services.vault.snapshot.codes == before.codes


def test_what_escape_left_unsaved_can_be_taken_up_again(filled, services):
    code = code_named(services, "GitHub")
    filled.choose("GitHub", "Edit…")
    filled.page.form.issuer.setText("Forge")
    filled.page.icon.set_icon_value("id:gitlab")
    filled.click("Replace the key…")
    filled.page.form.key.setText("JBSWY3DPEHPK3PXP")
    filled.press("Escape")
    assert filled.said()[-1] == "Not saved"
    apply(services, edit(code.id, note="Written meanwhile by another device"))
    filled.click("Continue editing")
    assert filled.screen == "Edit code"
    assert filled.page.form.key.isVisible()
    filled.click("Save")
    filled.until(lambda: "Forge" in filled.names())
    after = services.vault.snapshot.by_id[code.id]
    assert (after.icon, after.otp.secret) == ("id:gitlab", "JBSWY3DPEHPK3PXP")
    assert after.note == "Written meanwhile by another device"
    assert filled.said()[-1] == "Changes saved"


def test_an_edit_without_changes_is_left_in_silence(filled):
    filled.choose("GitHub", "Edit…")
    filled.press("Escape")
    assert filled.screen == "4OTP"
    assert "Not saved" not in filled.said()


def test_a_window_that_hides_for_a_moment_keeps_what_it_offers(filled):
    filled.choose("GitHub", "Delete")
    filled.until_said("GitHub moved to the trash")
    filled.window.hide()
    filled.settle()
    filled.window.show()
    filled.click("Undo")
    filled.until(lambda: "GitHub" in filled.names())


def test_a_lock_forgets_what_was_not_saved(filled):
    filled.choose("GitHub", "Edit…")
    filled.page.form.note.setPlainText("half a sentence")
    filled.press("Escape")
    toast = filled.window.toast
    filled.until(toast.isVisible)
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    assert not toast.isVisible()
    toast.action.click()
    assert filled.screen == "unlock"


def test_deleting_goes_to_the_trash_and_can_be_undone(filled, services):
    filled.choose("GitHub", "Delete")
    filled.until(lambda: "GitHub" not in filled.names())
    filled.until_said("GitHub moved to the trash")
    filled.click("Undo")
    filled.until(lambda: "GitHub" in filled.names())
    assert services.vault.snapshot.trash == ()


def test_the_delete_key_deletes_the_chosen_code(filled, services):
    filled.press("Down")
    filled.press("Down")
    chosen = filled.rows()[1].issuer
    filled.press("Delete")
    filled.until(lambda: chosen not in filled.names())


def test_the_delete_key_edits_while_there_is_something_to_delete(filled, services):
    filled.type("github")
    filled.press("Home")
    filled.press("Delete")
    assert filled.list_page.search.text() == "ithub"
    assert services.vault.snapshot.trash == ()


def test_the_trash_restores_and_deletes_for_good(filled, services):
    for name in ("GitHub", "Google"):
        filled.choose(name, "Delete")
        filled.until(lambda name=name: name not in filled.names())
    filled.open_more("Trash")
    assert filled.sees("GitHub")
    filled.page.restore_buttons[-1].click()
    filled.until(lambda: len(services.vault.snapshot.trash) == 1)
    filled.click("Empty the trash…")
    assert filled.dialog() is not None
    filled.click("Cancel")
    assert len(services.vault.snapshot.trash) == 1
    filled.click("Empty the trash…")
    filled.click("Empty the trash")
    filled.until(lambda: services.vault.snapshot.trash == ())
    filled.until(lambda: filled.sees("The trash is empty"))


def test_moving_to_a_group_and_seeing_only_it(filled, services):
    filled.choose("Steam", "Move to group", "Work")
    group = next(group for group in services.vault.snapshot.groups if group.name == "Work")
    filled.until(lambda: code_named(services, "Steam").group == group.id)
    filled.click("Work")
    filled.until(lambda: "Steam" in filled.names())
    assert "Google" not in filled.names()
    filled.click("All")
    assert "Google" in filled.names()


def test_a_new_group_from_the_menu(filled, services):
    filled.choose("Proton", "Move to group", "New group…")
    filled.field("Name of the group").setText("Mail")
    filled.click("Add")
    filled.until(lambda: "Mail" in [group.name for group in services.vault.snapshot.groups])
    group = next(group for group in services.vault.snapshot.groups if group.name == "Mail")
    filled.until(lambda: code_named(services, "Proton").group == group.id)


def test_groups_are_made_renamed_ordered_and_deleted(filled, services):
    filled.open_more("Groups")
    filled.field("Name of a new group").setText("Travel")
    filled.click("Add")

    def names():
        return [group.name for group in filled.window.desk.groups]

    filled.until(lambda: names() == ["Private", "Work", "Travel"])
    filled.settle()
    travel = services.vault.snapshot.groups[-1].id
    filled.page.editors[travel].setText("Journeys")
    filled.page.editors[travel].editingFinished.emit()
    filled.until(lambda: names()[-1] == "Journeys")
    filled.page._on_moved(travel, -1)
    filled.until(lambda: names() == ["Private", "Journeys", "Work"])
    work = next(group for group in services.vault.snapshot.groups if group.name == "Work")
    filled.page._on_delete(work)
    filled.until(lambda: names() == ["Private", "Journeys"])
    assert len(services.vault.snapshot.codes) == 16
    filled.until_said("Group Work deleted")
    filled.click("Undo")
    filled.until(lambda: "Work" in names())


def test_recovery_codes_are_pasted_copied_and_ticked_off(filled, services):
    code_id = code_named(services, "GitHub").id
    filled.choose("GitHub", "Recovery codes…")
    filled.page.text.setPlainText("1111-2222\n\n 3333-4444 \n1111-2222\n")
    filled.click("Save recovery codes")
    filled.until(lambda: len(services.vault.snapshot.by_id[code_id].recovery_codes) == 2)
    filled.until(lambda: filled.sees("2 left"))
    filled.page.boxes[0].click()
    filled.until(lambda: services.vault.snapshot.by_id[code_id].recovery_codes[0].used)
    filled.until(lambda: filled.sees("1 left"))
    filled.page.boxes[0].click()
    filled.until(lambda: not services.vault.snapshot.by_id[code_id].recovery_codes[0].used)


def test_ticking_off_and_restoring_by_key_keeps_the_place(filled, services):
    code_id = code_named(services, "GitHub").id
    apply(services, set_recovery_codes(code_id, ["a", "b", "c"]))
    filled.choose("GitHub", "Recovery codes…")
    filled.page.boxes[1].setFocus()
    filled.press("Space")
    filled.until(lambda: filled.sees("2 left"))
    assert filled.page.boxes[1].hasFocus()
    apply(services, delete([code.id for code in services.vault.snapshot.codes[:3]]))
    filled.open_more("Trash")
    filled.page.restore_buttons[1].setFocus()
    for left in (2, 1):
        filled.press("Space")
        filled.until(lambda left=left: len(filled.page.restore_buttons) == left)
        assert filled.page.restore_buttons[-1].hasFocus()


def test_groups_by_key_and_while_something_else_changes(filled, services):
    filled.open_more("Groups")
    work = next(group.id for group in services.vault.snapshot.groups if group.name == "Work")
    filled.page.editors[work].setFocus()
    filled.press("Ctrl+A")
    filled.press("J")
    apply(services, set_setting("anything", 1))
    filled.settle()
    assert filled.page.editors[work].text().lower() == "j"
    filled.page._controls[work, 1].setFocus()
    filled.press("Space")
    filled.until(lambda: next(iter(filled.page.editors)) == work)
    assert filled.page.editors[work].hasFocus()  # it is the first: its arrow up is off
    filled.until(lambda: "J" in [group.name.upper() for group in services.vault.snapshot.groups])


def test_more_recovery_codes_than_are_kept_are_refused_and_stay(filled, services):
    filled.choose("GitHub", "Recovery codes…")
    filled.page.text.setPlainText("\n".join(map(str, range(101))))
    filled.click("Save recovery codes")
    filled.until(lambda: filled.page.error.text() == "Recovery codes is too long.")
    assert filled.page.text.toPlainText().endswith("100")
    assert not code_named(services, "GitHub").recovery_codes


LONG = "雨" * 100  # as many letters as the field takes, and more octets than a record


def test_what_is_too_long_is_said_where_it_was_typed(filled, services):
    before = services.vault.snapshot
    filled.choose("GitHub", "Edit…")
    filled.page.form.issuer.setText(LONG)
    filled.click("Save")
    filled.until(lambda: filled.page.error.text() == "Name of the site is too long.")
    filled.page.form.issuer.setText("GitHub")
    filled.page.form.note.setPlainText("x" * 9000)
    filled.click("Save")
    filled.until(lambda: filled.page.error.text() == "Note is too long.")
    filled.go_home()
    filled.choose("Proton", "Move to group", "New group…")
    filled.field("Name of the group").setText(LONG)
    filled.click("Add")
    filled.until(lambda: filled.dialog().error.text() == "Name is too long.")
    filled.dialog().reject()
    filled.settle()
    filled.open_more("Groups")
    filled.field("Name of a new group").setText(LONG)
    filled.click("Add")
    filled.until(lambda: filled.page.error.text() == "Name is too long.")
    editor = next(iter(filled.page.editors.values()))
    editor.setText(LONG)
    filled.page.error.clear()
    editor.editingFinished.emit()
    filled.until(lambda: filled.page.error.text() == "Name is too long.")
    assert services.vault.snapshot is before


def test_more_tags_than_are_kept_are_refused_beside_their_field(filled, services):
    before = services.vault.snapshot
    filled.choose("GitHub", "Edit…")
    form = filled.page.form
    form.tags.setText(",".join(map(str, range(33))))
    filled.click("Save")
    filled.until(lambda: form._tags_field.error() == "Tags, with commas between them is too long.")
    assert form._more.isVisible()
    assert services.vault.snapshot is before
    form.tags.setText(",".join(map(str, range(32))))
    filled.click("Save")
    filled.until(lambda: len(code_named(services, "GitHub").tags) == 32)


def test_the_qr_code_shows_only_after_the_password_and_reads_back(filled, services):
    filled.choose("GitHub", "Show QR code…")
    filled.give_password("wrong")
    filled.until(lambda: "This is not the password." in filled.dialog().error.text())
    assert filled.screen == "4OTP"
    filled.give_password(PASSWORD)
    filled.until(lambda: filled.screen == "QR code")
    picture = filled.page.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    found = zxingcpp.read_barcodes(_pixels(picture))
    entry = uri.parse(found[0].text)
    assert entry.otp == code_named(services, "GitHub").otp
    assert (entry.issuer, entry.account) == ("GitHub", "octocat")


def _pixels(picture):
    octets = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return np.ascontiguousarray(octets[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3))


def test_the_key_can_be_copied_as_a_link_and_is_marked_secret(filled, services):
    filled.choose("GitHub", "Show QR code…")
    filled.give_password(PASSWORD)
    filled.until(lambda: filled.screen == "QR code")
    filled.click("Copy the link")
    assert uri.parse(filled.clipboard()).otp == code_named(services, "GitHub").otp
    filled.click("Done")
    assert filled.screen == "4OTP"


def test_a_logo_is_chosen_by_name(filled, services):
    filled.choose("Contoso Intranet", "Edit…")
    filled.page.icon._choose_logo()
    filled.settle()
    dialog = filled.dialog()
    dialog.search.setText("gite")
    dialog.search.setText("gitea")
    filled.click("Choose")
    filled.click("Save")
    filled.until(lambda: code_named(services, "Contoso Intranet").icon == "id:gitea")


def test_an_own_picture_becomes_a_small_png(filled, services, tmp_path):
    picture = QImage(1200, 700, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.setText("Comment", "where it was taken")
    picture.save(str(tmp_path / "own.png"))
    filled.choose("Contoso Intranet", "Edit…")
    filled.page.icon.take_file(str(tmp_path / "own.png"))
    filled.click("Save")
    filled.until(lambda: code_named(services, "Contoso Intranet").icon is not None)
    icon = code_named(services, "Contoso Intranet").icon
    octets = base64.b64decode(icon.removeprefix("data:image/png;base64,"))
    kept = QImage.fromData(octets, "PNG")
    assert (kept.width(), kept.height()) == (96, 96)
    assert b"taken" not in octets
    assert not filled.window.grab().isNull()


def test_a_file_that_is_no_picture_is_refused_in_words(filled, services, tmp_path):
    (tmp_path / "own.png").write_bytes(b"not a picture")
    filled.choose("Contoso Intranet", "Edit…")
    filled.page.icon.take_file(str(tmp_path / "own.png"))
    assert any("This file is no picture" in bar for bar in filled.bars())
    assert filled.page.icon.icon_value is None
