"""Two real windows side by side on a real display, and the real server: one change after the other, by the keyboard."""

from __future__ import annotations

import asyncio
import subprocess

import pytest

from tests.kit.program import PASSWORD, make_home, running
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ServerProcess
from tests.kit.x11 import started_display

pytestmark = pytest.mark.xdist_group("x11")
LINK = "otpauth://totp/Later:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Later&period=2147483647"
LATER = "755224"  # RFC 4226, appendix D: the code of counter 0
TRIES = 600


class Window:
    """One program's window, told apart by its id."""

    def __init__(self, display) -> None:
        self._display = display
        self.id = display.wait_for_window("^Locked – 4OTP$")
        self.type(PASSWORD)
        self.press("Return")
        self.until("4OTP")

    def activate(self):
        self._display.xdotool("windowactivate", "--sync", self.id)

    def type(self, text):
        self._display.xdotool("type", "--delay", "5", text)

    def press(self, keys):
        self._display.press(keys)

    def paste(self, text):
        command = ["xclip", "-selection", "clipboard"]
        subprocess.run(command, input=text, text=True, env=self._display.environment, check=True)
        self.press("ctrl+v")

    @property
    def title(self):
        return self._display.xdotool("getwindowname", self.id)

    def until(self, title, *, pressing=""):
        for _ in range(TRIES):
            if self.title == title:
                return
            if pressing:
                self.press(pressing)
        raise AssertionError(f"{title!r} never showed, but {self.title!r}")

    def connect(self, key):
        """The access key is pasted anywhere; a server that is not the built-in one is asked about."""
        self.activate()
        self.paste(key)
        self.until("Connect – 4OTP")
        self.press("Return")
        self._display.wait_for_window("^Connect to 127.0.0.1")
        self.press("Return")
        self.until("4OTP", pressing="Return")

    def copies(self, query, code):
        """What a person sees who searches for a name and presses Enter."""
        self.activate()
        for _ in range(TRIES):
            self.press("ctrl+a")
            self.type(query)
            self.press("Return")
            command = ["xclip", "-o", "-selection", "clipboard"]
            held = subprocess.run(command, env=self._display.environment, capture_output=True, text=True, check=False)
            if held.stdout == code:
                self.press("ctrl+a")
                self.press("BackSpace")
                return
        raise AssertionError(f"{query} never gave {code}")


@pytest.fixture
def display():
    with started_display() as made:
        yield made


@pytest.fixture
def home(tmp_path):
    with asyncio.Runner() as runner:
        process = ServerProcess(tmp_path / "server")
        runner.run(process.start())
        home = runner.run(RealHome(process).open())
        yield lambda: runner.run(home.string())
        runner.run(home.close())
        runner.run(process.stop())


@pytest.mark.slow
def test_one_change_after_the_other_like_one_program(display, home, tmp_path):
    folders = [make_home(tmp_path / "a"), make_home(tmp_path / "b", settings={"sync.new_codes": "synced"})]
    with running(display.environment, folders[0]) as first:
        a = Window(display)
        a.connect(home())
        with running(display.environment, folders[1]) as second:
            b = Window(display)
            b.connect(home())
            b.activate()
            b.paste(LINK)
            b.until("New code – 4OTP")
            b.until("4OTP", pressing="Return")
            a.copies("later", LATER)
            b.activate()
            b.press("ctrl+q")
            second.wait(timeout=60)
        a.copies("later", LATER)
        a.press("ctrl+q")
        first.wait(timeout=60)
