"""Windows that show codes are hidden from captures of the screen where the system can, as the setting says."""

from __future__ import annotations

import pytest

from app.core.later import Later
from app.settings.sections.security import HIDE_FROM_CAPTURE

NAME = "Hide 4OTP from screenshots and recordings"


class Captures:
    """What the system was told of each window."""

    def __init__(self):
        self.hidden = {}

    def set_hidden(self, window, *, hidden):
        self.hidden[window] = hidden


@pytest.fixture
def captures():
    return Captures()


@pytest.fixture
def services(services, captures):
    return services._replace(screen_shield=Later(lambda: captures))


def test_the_window_and_the_picker_are_hidden_until_the_person_wants_otherwise(filled, captures):
    window = filled.window
    assert captures.hidden == {int(window.winId()): True}
    window.desk.hooks.open_quick()
    filled.settle()
    assert len(captures.hidden) == 2
    assert all(captures.hidden.values())

    window.desk.settings.put(HIDE_FROM_CAPTURE, value=False)
    filled.settle()
    assert set(captures.hidden.values()) == {False}
    window.desk.settings.put(HIDE_FROM_CAPTURE, value=True)
    filled.settle()
    assert set(captures.hidden.values()) == {True}


def test_the_choice_is_on_its_page_and_found_in_more(filled):
    filled.press("Ctrl+,")
    filled.type(NAME)
    assert [row.accessibleName() for row in filled.page.hits] == [NAME]
    filled.page.hits[0].click()
    filled.settle()
    assert HIDE_FROM_CAPTURE.key in filled.page.form.inputs


class TestWhereTheSystemCannot:
    """Nothing is offered."""

    @pytest.fixture
    def captures(self):
        return None

    def test_nothing_is_offered(self, filled):
        filled.press("Ctrl+,")
        filled.type(NAME)
        assert not filled.page.hits
        filled.press("Escape")
        filled.window.pages.open("security", "")
        filled.settle()
        assert HIDE_FROM_CAPTURE.key not in filled.page.form.inputs
        assert filled.window.desk.hooks.cover is None
