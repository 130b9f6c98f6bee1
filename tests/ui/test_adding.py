"""Adding a code by hand and by a pasted link; nothing is saved before it was looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.otp import registry
from app.otp.base import Entry, OtpParameters
from app.ui.desk import AddWay
from app.vault.commands import add_entries
from tests.kit.qt import apply

KEY = "JBSWY3DPEHPK3PXP"
LINK = f"otpauth://totp/Fastmail:anna@fastmail.example?secret={KEY}&issuer=Fastmail"


def by_hand(desktop):
    desktop.press("Ctrl+N")
    desktop.open_row("Type the key by hand")
    return desktop.page.form


def saved(services):
    return services.vault.snapshot.codes


def test_a_key_with_any_spacing_becomes_a_code(desktop, services, clock):
    form = by_hand(desktop)
    assert desktop.focus_name() == "Key"
    desktop.type("jbsw y3dp-ehpk 3pxp")
    form.issuer.setText("Fastmail")
    form.account.setText("anna")
    wanted = registry.passcode(OtpParameters(type="totp", secret=KEY), clock.now_ms() / 1000).text
    assert desktop.page.live.digits().replace("\u2009", "") == wanted
    assert desktop.sees("Type this code back on the site")
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)
    code = saved(services)[0]
    assert (code.issuer, code.account, code.otp.secret) == ("Fastmail", "anna", KEY)
    desktop.until(lambda: desktop.names() == ["Fastmail"])
    assert desktop.said()[-1] == "Fastmail is saved"


def test_saving_can_be_taken_back(desktop, services):
    form = by_hand(desktop)
    form.key.setText(KEY)
    form.issuer.setText("Fastmail")
    desktop.click("Save new code")
    desktop.until(lambda: desktop.screen == "4OTP")
    desktop.click("Undo")
    desktop.until(lambda: not saved(services))


def test_a_typed_key_that_escape_left_unsaved_can_be_taken_up_again(desktop, services):
    by_hand(desktop)
    desktop.press("Escape")
    assert desktop.said() == []
    desktop.open_row("Type the key by hand")
    form = desktop.page.form
    form.key.setText("jbsw y3dp")
    form.issuer.setText("Fastmail")
    desktop.press("Escape")
    assert desktop.said()[-1] == "Not saved"
    desktop.click("Continue editing")
    form = desktop.page.form
    assert (form.key.text(), form.issuer.text()) == ("jbsw y3dp", "Fastmail")
    form.key.setText(LINK)  # a whole link, typed by hand
    desktop.press("Escape")
    desktop.click("Continue editing")
    desktop.click("Save new code")
    desktop.until(lambda: [code.account for code in saved(services)] == ["anna@fastmail.example"])
    desktop.until_said("Fastmail is saved")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("JBSW Y3DP 0HPK", "Character 11 of the key is 0, which no key has"),
        ("JBSW1", "Character 5 of the key is 1"),
        ("JBSWY3DPEHPK3P!P", "Character 15 of the key is none that a key can have"),
        ("A", "empty or too short"),
        ("https://example.org", "neither a key nor a link"),
        ("otpauth://totp/x", "empty or too short"),
    ],
)
def test_a_wrong_key_is_named_where_it_is_wrong(desktop, services, typed, said):
    form = by_hand(desktop)
    form.issuer.setText("x")
    form.key.setText(typed)
    assert said in form.error()
    assert not desktop.page.save_button.isEnabled()
    assert saved(services) == ()


def test_a_code_needs_a_name(desktop, services):
    form = by_hand(desktop)
    form.key.setText(KEY)
    desktop.click("Save new code")
    assert desktop.sees("Please give it a name")
    assert saved(services) == ()


def test_a_link_in_the_key_field_fills_the_form_in(desktop):
    form = by_hand(desktop)
    form.key.setText(LINK)
    assert (form.issuer.text(), form.account.text(), form.key.text()) == ("Fastmail", "anna@fastmail.example", KEY)


def test_a_pasted_link_opens_the_form_and_asks(desktop, services):
    desktop.paste(LINK)
    assert desktop.screen == "New code"
    assert desktop.page.form.issuer.text() == "Fastmail"
    assert saved(services) == ()
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)


def test_a_pasted_key_opens_the_form(desktop):
    desktop.paste(" jbsw y3dp ehpk 3pxp ")
    assert desktop.screen == "New code"
    assert desktop.page.live.digits()
    assert desktop.focus_name() == "Name of the site"


@pytest.mark.parametrize("words", ["Amazon Web Services", "please open the door"])
def test_pasted_words_of_the_letters_of_a_key_are_searched_for(filled, words):
    filled.paste(words)
    assert (filled.screen, filled.list_page.search.text()) == ("4OTP", words)


def test_pasted_words_are_searched_for(filled):
    filled.paste("github")
    assert filled.list_page.search.text() == "github"
    assert filled.names() == ["GitHub"]


def test_an_odd_link_is_refused_in_words(desktop, services):
    desktop.paste("otpauth://totp/x?secret=JBSW0Y3D")
    assert any("Character 5 of the key is 0" in bar for bar in desktop.bars())
    assert saved(services) == ()


def test_a_picture_goes_to_whoever_reads_pictures(desktop):
    taken = []
    desktop.window.desk.hooks.take_image = lambda _desk, image: taken.append(image.size().width())
    desktop.paste_picture()
    assert taken == [8]


def test_dropped_text_and_files_are_taken(desktop, tmp_path):
    files = []
    desktop.window.desk.hooks.take_files = lambda _desk, paths: files.extend(paths)
    drop(desktop, urls=[QUrl.fromLocalFile(str(tmp_path / "code.png"))])
    assert [path.name for path in files] == ["code.png"]
    drop(desktop, text=LINK)
    assert desktop.screen == "New code"


def drop(desktop, *, text="", urls=()):
    data = QMimeData()
    if urls:
        data.setUrls(list(urls))
    if text:
        data.setText(text)
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desktop.window.dropEvent(event)
    desktop.settle()


def test_advanced_fields_come_from_the_type(desktop, services):
    form = by_hand(desktop)
    form.key.setText(KEY)
    form.issuer.setText("Bank")
    form.more_button.click()
    assert set(form.parameters._inputs) == {"algorithm", "digits", "period_seconds"}
    box = form.parameters.input_of("algorithm")
    assert isinstance(box, QComboBox)
    box.setCurrentText("SHA256")
    for name, text in (("digits", "8"), ("period_seconds", "60")):
        line = form.parameters.input_of(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)
    otp = saved(services)[0].otp
    assert (otp.algorithm, otp.digits, otp.period_seconds) == ("SHA256", 8, 60)


def test_a_parameter_out_of_range_is_said_beside_it(desktop):
    form = by_hand(desktop)
    form.key.setText(KEY)
    form.more_button.click()
    form.parameters.input_of("digits").setText("11")
    assert desktop.sees("Digits must be between 1 and 10.")
    assert not desktop.page.save_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "offered"),
    [("hotp", {"algorithm", "digits", "counter"}), ("steam", set()), ("motp", {"pin"})],
)
def test_each_type_offers_its_own_fields(desktop, kind, offered):
    form = by_hand(desktop)
    form.parameters.type_box.setCurrentIndex(form.parameters.type_box.findData(kind))
    assert set(form.parameters._inputs) == offered


def test_a_counted_code_is_saved_with_its_counter(desktop, services):
    desktop.paste(f"otpauth://hotp/VPN:anna?secret={KEY}&counter=7")
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)
    assert saved(services)[0].otp.counter == 7


def test_a_key_that_is_there_already_is_remarked_not_refused(desktop, services):
    apply(services, add_entries([Entry(otp=OtpParameters(type="totp", secret=KEY), issuer="Old")]))
    desktop.paste(LINK)
    assert desktop.sees("A code with this key is in the vault already.")
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 2)


def test_note_and_tags_are_kept(desktop, services):
    form = by_hand(desktop)
    form.key.setText(KEY)
    form.issuer.setText("Bank")
    form.more_button.click()
    form.note.setPlainText("The grey card")
    form.tags.setText("money,  , private,money")
    desktop.click("Save new code")
    desktop.until(lambda: len(saved(services)) == 1)
    assert saved(services)[0].note == "The grey card"
    assert set(saved(services)[0].tags) == {"money", "private"}


def test_features_put_their_ways_on_the_new_page(desktop):
    started = []
    way = AddWay("screen", lambda: "Read a card", lambda: "All of it", started.append)
    desktop.window.desk.hooks.add_ways.append(way)
    desktop.press("Ctrl+N")
    desktop.open_row("Read a card")
    assert started == [desktop.window.desk]


def test_a_new_code_with_more_tags_than_are_kept_is_not_saved(desktop):
    form = by_hand(desktop)
    form.key.setText(KEY)
    form.issuer.setText("Fastmail")
    form.tags.setText(",".join(map(str, range(33))))
    assert form._tags_field.error() == "Tags, with commas between them is too long."
    assert not desktop.page.save_button.isEnabled()
    form.tags.setText(",".join(map(str, range(32))))
    assert form._tags_field.error() == ""
    assert desktop.page.save_button.isEnabled()
