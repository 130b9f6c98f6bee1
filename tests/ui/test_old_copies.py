"""Copies under a former password: the choice at the change, the page, and Health's way to it."""

from __future__ import annotations

import pytest

from app.vault.commands import delete, purge
from tests.kit.qt import PASSWORD, apply

NEW = "another long password"


def former(services):
    return services.engine.submit(services.vault.former_copies()).result()


def change(desktop, services, choice, *, compromised=False, old=PASSWORD, new=NEW):
    desktop.open_more("Security", "Change password")
    page = desktop.page
    page.old.line.setText(old)
    page.form.password.line.setText(new)
    page.form.again.line.setText(new)
    page.compromised.setChecked(compromised)
    page.copies.setCurrentIndex(page.copies.findData(choice))
    desktop.click("Change password")


@pytest.fixture
def changed(filled, services):
    """A vault whose copies open with the password before."""
    change(filled, services, "keep")
    filled.until_said("The password is changed")
    assert former(services)
    filled.go_home()
    return filled


def test_copies_go_under_the_new_password_unless_told_otherwise(filled, services):
    filled.open_more("Security", "Change password")
    assert filled.page.copies.currentData() == "renew"
    filled.go_home()
    change(filled, services, "renew")
    filled.until_said("The password is changed")
    assert former(services) == ()
    assert services.vault.copies()


def test_copies_are_deleted_at_the_change_only_after_a_question(filled, services):
    change(filled, services, "delete")
    filled.until(lambda: filled.dialog() is not None)
    filled.click("Cancel")
    assert "The password is changed" not in filled.said()
    filled.click("Change password")
    filled.click("Change and delete")
    filled.until_said("The password is changed")
    assert former(services) == ()


def test_health_names_them_and_the_page_renews_them(changed, services):
    changed.window.pages.open("health", "")
    changed.until(lambda: any("former password" in text for text in changed.texts()))
    page = changed.page
    place = [finding.code for finding in page.findings].index("health.copies_with_old_password")
    page.action_buttons[place].click()
    changed.until(lambda: changed.screen == "Older copies" and changed.page.found)
    assert not changed.sees("Former password")
    changed.click("Put them under the present password")
    changed.until_said("put under the present password")
    changed.until(lambda: changed.sees("No copy opens with a former password."))
    assert former(services) == ()


def test_the_page_deletes_after_a_question_and_says_what_it_kept(changed, services):
    code = services.vault.snapshot.codes[0]
    apply(services, delete([code.id]))
    apply(services, purge([code.id]))
    count = len(former(services))
    changed.open_more("Security", "Older copies")
    changed.until(lambda: changed.page.found)
    changed.click("Delete them…")
    changed.click("Cancel")
    assert len(former(services)) == count
    changed.click("Delete them…")
    changed.click("Delete")
    changed.until(lambda: changed.sees("holding a code that is not in the vault"))
    assert 0 < len(former(services)) <= count


def test_after_a_new_key_the_former_password_is_asked_for(filled, services):
    change(filled, services, "keep", compromised=True)
    filled.until_said("The password is changed")
    filled.go_home()
    filled.open_more("Security", "Older copies")
    filled.until(lambda: filled.page.found and filled.sees("Former password"))
    filled.page.former.line.setText("not the one")
    filled.click("Put them under the present password")
    filled.until(lambda: filled.sees("This is not the password."))
    filled.page.former.line.setText(PASSWORD)
    filled.click("Put them under the present password")
    filled.until(lambda: filled.sees("No copy opens with a former password."))
    assert former(services) == ()


def test_security_says_nothing_of_copies_without_a_change(filled, services):
    filled.open_more("Security")
    filled.settle()
    assert not filled.sees("Older copies")
