"""A real X server with a window manager, and another program's window with a text field in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import xcffib
from xcffib.xproto import CW, Atom, EventMask

ROOT = Path(__file__).parents[2]


class Display:
    """Xvfb with openbox. `environment` is what a program needs to open its window here."""

    def __init__(self, number: int) -> None:
        self.name = f":{number}"
        kept = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
        self.environment = {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}

    def xdotool(self, *words: str) -> str:
        """Runs xdotool and waits for it."""
        done = self._run(*words)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout.strip()

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False, timeout=30
        )

    def press(self, keys: str) -> None:
        """Presses keys as a person at the keyboard: "ctrl+alt+o"."""
        self.xdotool("key", keys)

    def put_on_clipboard(self, text: str) -> None:
        """As another program that copies; returns once it is there."""
        command = ["xclip", "-selection", "clipboard"]
        subprocess.run(command, env=self.environment, input=text, text=True, check=True, timeout=30)
        self.wait_for_clipboard(text)

    def clipboard(self) -> str:
        """What is on it; empty when whoever had it ended before answering, which leaves xclip waiting."""
        command = ["xclip", "-o", "-selection", "clipboard"]
        try:
            return subprocess.run(
                command, env=self.environment, capture_output=True, text=True, check=False, timeout=10
            ).stdout
        except subprocess.TimeoutExpired:
            return ""

    def wait_for_clipboard(self, text: str) -> None:
        """Asks for the clipboard until it holds the text."""
        for _ in range(2000):
            held = self.clipboard()
            if held == text:
                return
        raise AssertionError(f"the clipboard never held the text, but {held!r}")

    def wait_for_window(self, title: str) -> str:
        """The id of the window with this title, once it is mapped and focused."""
        while True:  # a window that closes while xdotool walks the tree ends the walk with BadWindow
            done = self._run("search", "--sync", "--onlyvisible", "--name", title)
            if done.returncode == 0:
                break
            assert "BadWindow" in done.stderr, (title, done.stderr)
        window = done.stdout.splitlines()[0]
        self.xdotool("windowactivate", "--sync", window)
        return window

    def screenshot(self, path: Path) -> None:
        """Saves what the screen shows as a PNG."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)


@contextmanager
def started_display(size: str = "1280x1024x24") -> Iterator[Display]:
    """Xvfb on a display number of its own choosing; ends with everything in it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = Display(int(answer.readline()))
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=display.environment, stderr=subprocess.DEVNULL)
    try:
        _wait_for_manager(display)
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=20)


def _wait_for_manager(display: Display) -> None:
    """Returns once the window manager has announced itself on the root window."""
    connection = xcffib.Connection(display=display.name)
    root = connection.get_setup().roots[0].root
    connection.core.ChangeWindowAttributes(root, CW.EventMask, [EventMask.PropertyChange])
    check = "_NET_SUPPORTING_WM_CHECK"
    atom = connection.core.InternAtom(False, len(check), check).reply().atom
    while not connection.core.GetProperty(False, root, atom, Atom.WINDOW, 0, 1).reply().value_len:
        connection.wait_for_event()
    connection.disconnect()


class TextField:
    """Another program: a window with one text field, whose text can be asked for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def wait_for_text(self, wanted: str) -> None:
        """Reads what the program says of its field until the field holds this. AssertionError after a minute."""
        self.wait_for_one_of({wanted})

    def wait_for_one_of(self, wanted: Collection[str]) -> None:
        """The same, for a code that may have ended meanwhile."""
        assert self._process.stdout is not None
        seen = []
        watchdog = Timer(60, self.close)
        watchdog.start()
        try:
            for line in self._process.stdout:
                seen.append(line.rstrip("\n").removeprefix("text "))
                if seen[-1] in wanted:
                    return
        finally:
            watchdog.cancel()
        raise AssertionError(f"the field never held {wanted!r}: {seen}")

    def close(self) -> None:
        """Ends the program: who waits for its text is told."""
        self._process.terminate()


@contextmanager
def other_program(display: Display, title: str = "Another program") -> Iterator[TextField]:
    """Starts it and waits until its field has the focus."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("text_field.py")), title],
        env=display.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n"
        display.wait_for_window(title)
        yield TextField(process)
    finally:
        process.terminate()
        process.stdout.close()
        process.wait(timeout=20)
