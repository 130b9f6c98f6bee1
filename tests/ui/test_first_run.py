"""The first start: a password, an optional hint, and what to begin with."""

from __future__ import annotations

from tests.kit.drivers.desktop import Desktop
from tests.kit.qt import PASSWORD, close_window, make_services, open_window


def choose(desktop, password, again=None, hint=""):
    form = desktop.first_run.form
    form.password.line.setText(password)
    form.again.line.setText(password if again is None else again)
    form.hint.setText(hint)
    desktop.click("Create my vault")


def test_a_new_folder_asks_for_a_password_first(new_desktop):
    assert new_desktop.screen == "first run"
    assert new_desktop.focus_name() == "Password"


def test_a_good_password_leads_to_three_choices(new_desktop, services):
    choose(new_desktop, PASSWORD, hint="the comic")
    new_desktop.until(lambda: new_desktop.window.shell is not None)
    assert new_desktop.sees("Your vault is ready")
    for choice in ("Add your first code", "Import from another app or a backup", "Connect to 4OTP Sync"):
        assert new_desktop.sees(choice)
    assert services.vault.status().hint == "the comic"


def test_each_choice_leads_to_its_page(new_desktop):
    choose(new_desktop, PASSWORD)
    new_desktop.until(lambda: new_desktop.window.shell is not None)
    for choice, title in (
        ("Add your first code", "New code"),
        ("Import from another app or a backup", "Import secret keys"),
        ("Connect to 4OTP Sync", "Sync"),
    ):
        new_desktop.open_row(choice)
        assert new_desktop.screen == title
        new_desktop.press("Escape")
    new_desktop.click("Look around first")
    assert new_desktop.sees("No codes yet")


def test_a_short_password_is_refused_beside_the_field(new_desktop, services):
    choose(new_desktop, "kettle")
    assert new_desktop.first_run.form.errors() == ["At least 8 characters, please."]
    assert services.vault.status().state == "absent"


def test_two_different_passwords_are_refused(new_desktop, services):
    choose(new_desktop, PASSWORD, PASSWORD + "!")
    assert new_desktop.first_run.form.errors() == ["The two are not the same."]
    assert services.vault.status().state == "absent"


def test_a_hint_that_gives_the_password_away_is_refused(new_desktop, services):
    choose(new_desktop, PASSWORD, hint="It ends with BATTery")
    assert new_desktop.first_run.form.errors() == ["The hint gives away a part of the password."]
    assert services.vault.status().state == "absent"


def test_strength_is_said_in_words(new_desktop):
    form = new_desktop.first_run.form
    for password, word in (("aaaaaaaa", "Very weak"), ("correct horse battery staple", "Strong")):
        form.password.line.setText(password)
        assert new_desktop.sees(word)


def test_the_password_can_be_revealed_and_hidden_again(new_desktop):
    field = new_desktop.first_run.form.password
    assert field.line.echoMode() == field.line.EchoMode.Password
    field._reveal.click()
    assert field.line.echoMode() == field.line.EchoMode.Normal
    field._reveal.click()
    assert field.line.echoMode() == field.line.EchoMode.Password


def test_it_never_shows_over_a_vault_that_exists(application, tmp_path, clock):
    first = make_services(tmp_path / "home", clock)
    first.engine.submit(first.vault.create(PASSWORD)).result()
    first.engine.submit(first.vault.close()).result()
    first.engine.stop()
    for damage in (None, b"", b"not a vault"):
        if damage is not None:
            (tmp_path / "home" / "vault.4otpv").write_bytes(damage)
        services = make_services(tmp_path / "home", clock)
        window = open_window(services, application)
        assert Desktop(window).screen == "unlock"
        close_window(window, services)


def test_a_missing_file_with_copies_asks_instead_of_starting_empty(application, tmp_path, clock):
    first = make_services(tmp_path / "home", clock)
    first.engine.submit(first.vault.create(PASSWORD)).result()
    first.engine.submit(first.vault.change_password(PASSWORD, PASSWORD + "!")).result()
    first.engine.submit(first.vault.close()).result()
    first.engine.stop()
    (tmp_path / "home" / "vault.4otpv").unlink()
    services = make_services(tmp_path / "home", clock)
    window = open_window(services, application)
    desktop = Desktop(window)
    assert desktop.screen == "unlock"
    assert desktop.sees("The vault file is not where it was")
    desktop.click("Open an older copy…")
    row = window.screen_shown.rows[0]
    row.click()
    desktop.until(lambda: desktop.screen == "unlock")
    desktop.unlock(PASSWORD)
    desktop.until(lambda: window.shell is not None)
    close_window(window, services)
