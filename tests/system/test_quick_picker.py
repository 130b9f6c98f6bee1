"""A code in three moves from another program, for real: shortcut, letters, Enter, and the code is pasted or typed."""

from __future__ import annotations

import subprocess
import sys
from selectors import EVENT_READ, DefaultSelector

import pytest

from tests.kit.program import PASSWORD, code_of, make_home, running
from tests.kit.window_list import WindowList
from tests.kit.x11 import ROOT, other_program

pytestmark = pytest.mark.xdist_group("x11")
PICKER = "4OTP quick picker"


@pytest.fixture
def home(tmp_path):
    return make_home(tmp_path / "home")


def is_open(titles: list[str]) -> bool:
    return PICKER in titles


def is_closed(titles: list[str]) -> bool:
    return PICKER not in titles


def open_picker(display) -> None:
    """Presses the shortcut until the picker is there: the app binds it a moment after its first picture."""
    with WindowList(display.name) as windows:
        for _ in range(60):
            display.press("ctrl+alt+o")
            came = windows.wait(is_open, 3)
            if came and not windows.wait(is_closed, 0.5):  # a second press would close it again
                wait_for_picker(display)
                return
    raise AssertionError("the picker never came")


def wait_for_picker(display) -> None:
    display.xdotool("search", "--sync", "--onlyvisible", "--name", "4OTP quick picker", "windowfocus", "--sync")


def test_from_the_keyboard_of_another_program(display, home):
    with running(display.environment, home):
        display.wait_for_window(" 4OTP$")
        with other_program(display) as field:
            open_picker(display)
            display.xdotool("type", PASSWORD)
            display.press("Return")
            display.xdotool("type", "git")
            display.press("Return")
            display.wait_for_clipboard(code_of("GitHub"))
            display.wait_for_window("Another program")
            display.press("ctrl+v")
            field.wait_for_text(code_of("GitHub"))
            display.press("ctrl+a")
            open_picker(display)
            display.xdotool("type", "prot")
            display.press("ctrl+Return")
            field.wait_for_text(code_of("Proton"))


def test_a_code_is_typed_while_control_is_still_held(display, home):
    with running(display.environment, home), other_program(display) as field:
        display.wait_for_window(" 4OTP$")
        display.wait_for_window("Another program")
        open_picker(display)
        display.xdotool("type", PASSWORD)
        display.press("Return")
        display.xdotool("type", "prot")
        display.xdotool("keydown", "ctrl", "key", "Return")
        try:
            field.wait_for_text(code_of("Proton"))
        finally:
            display.xdotool("keyup", "ctrl")


def test_going_to_another_window_closes_the_picker_and_stays_there(display, home):
    with running(display.environment, home), other_program(display, "Third") as third, other_program(display):
        display.wait_for_window(" 4OTP$")
        display.wait_for_window("Another program")
        open_picker(display)
        display.wait_for_window("Third")
        with WindowList(display.name) as windows:
            assert windows.wait(is_closed, 30)
        display.xdotool("type", "here")
        third.wait_for_text("here")


def test_a_second_start_reaches_the_first(display, home):
    with running(display.environment, home):
        display.wait_for_window(" 4OTP$")
        second = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--vault", str(home), "--quick"],
            env=display.environment,
            check=False,
            timeout=60,
        )
        assert second.returncode == 0
        wait_for_picker(display)


def test_without_a_running_one_the_start_itself_opens_the_picker(display, home):
    with other_program(display) as field, running(display.environment, home, "--quick"):
        wait_for_picker(display)
        display.xdotool("type", PASSWORD)
        display.press("Return")
        display.xdotool("type", "fast")
        display.press("ctrl+Return")
        field.wait_for_text(code_of("Fastmail"))


def test_two_starts_at_once_become_one(display, home):
    """Neither finds the other running yet: the one that comes later gives way."""
    with (
        running(display.environment, home) as first,
        running(display.environment, home) as second,
        DefaultSelector() as selector,
    ):
        for process in (first, second):
            selector.register(process.stdout, EVENT_READ, process)
        ended = {key.data for key, _events in selector.select(timeout=120)}
        assert len(ended) == 1
        assert ended.pop().wait(timeout=60) == 0
        assert {first.poll(), second.poll()} == {0, None}
