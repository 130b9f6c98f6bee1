"""What a screen reader is told of the running program, over AT-SPI: every page of it, reached by names alone."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import contextmanager

import pytest

from app.otp import uri
from app.services.vault import VaultOptions
from app.vault.commands import add_entries, delete
from app.wiring import build
from tests.kit.qt import PASSWORD, fill
from tests.kit.screen_reader import screen_reader
from tests.kit.x11 import ROOT

pytestmark = pytest.mark.xdist_group("x11")
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
    "list", "list item", "slider", "link", "page tab", "dialog", "frame", "progress bar", "table", "tree",
}  # fmt: skip
IN_MORE = (
    "Security",
    "Groups",
    "Trash",
    "Health",
    "Appearance",
    "Display language",
    "Quick picker and tray",
    "Export or import settings",
    "Shortcuts",
    "About 4OTP",
)
IN_THE_HUB = ("Backup secret keys", "Import secret keys", "Export", "Automatic backups", "Test a backup")
AT_SYNC = ("Connect with an access key", "Restore with e-mail and passphrase")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A vault with the demo's codes, one of them in the trash."""
    folder = tmp_path_factory.mktemp("accessibility") / "home"
    services = build(home=folder, options=VaultOptions(kdf=1), service_url=None)
    run = services.engine.submit
    run(services.vault.create(PASSWORD, "the comic")).result()
    fill(services)
    run(services.vault.apply(delete([services.vault.snapshot.codes[-1].id]))).result()
    run(
        services.vault.apply(add_entries([uri.parse("otpauth://hotp/Aa:me?secret=JBSWY3DPEHPK3PXP&counter=1")]))
    ).result()
    run(services.vault.close()).result()
    services.engine.stop()
    return folder


@pytest.fixture(scope="module")
def reader(display, tmp_path_factory):
    with screen_reader(display, tmp_path_factory.mktemp("reader")) as started:
        yield started


@contextmanager
def running(reader, home, *options):
    """The program as people run it, in English."""
    said = home.with_name(f"{home.name}-said.txt")
    with said.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "--vault", str(home), *options],
            env={**reader.environment, "LC_ALL": "C.UTF-8"},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=60)
    assert "Traceback" not in said.read_text()


@pytest.fixture(scope="module")
def unlocked(reader, home):
    """The program on its list of codes."""
    with running(reader, home):
        unlock(reader)
        yield reader


def unlock(reader):
    reader.write(reader.wait_for(role="password text", name="Password"), PASSWORD)
    reader.press("Unlock")
    reader.wait_for(name="Codes", role="list")


def unnamed(reader):
    """The controls that a screen reader could only call "button" or "text"."""
    nodes = reader.tree()
    assert any("focusable" in node.states for node in nodes)
    return [
        str(node)
        for node in nodes
        if (node.role in CONTROLS or "focusable" in node.states)
        and not (node.label if node.role == "combo box" else node.name).strip()
    ]


def go_home(reader):
    while not any(node.role == "list" and node.name == "Codes" for node in reader.tree()):
        reader.press("Back")


def test_the_unlock_screen(reader, home):
    with running(reader, home):
        reader.wait_for(role="password text", name="Password", states="focused")
        assert unnamed(reader) == []


def test_the_first_run(reader, tmp_path):
    with running(reader, tmp_path / "nobody"):
        reader.wait_for(name="Welcome – 4OTP", role="frame")
        assert unnamed(reader) == []


def test_rows_say_their_digits_one_by_one_and_the_seconds_left(unlocked):
    go_home(unlocked)
    said = [node.name for node in unlocked.tree() if node.role == "list item"]
    proton = next(text for text in said if text.startswith("Proton"))
    assert re.fullmatch(r"Proton, \S+, code(?: \d){6}, \d+ seconds? left, pinned", proton)
    assert "Aa, me, press Enter for the next code" in said


def test_the_chosen_row_is_said_while_the_cursor_stays_in_the_search(unlocked, display):
    go_home(unlocked)
    unlocked.focus(unlocked.wait_for(name="Search", role="text"))
    unlocked.forget()
    display.press("Down")
    unlocked.wait_announced("Proton, ")
    display.xdotool("type", "gitla")
    unlocked.wait_announced("GitLab, ")
    display.press("Return")
    unlocked.wait_announced("GitLab code copied")
    unlocked.forget()
    display.press("ctrl+i")
    unlocked.wait_announced("GitLab, ")
    display.press("Escape")


@pytest.mark.parametrize("name", IN_MORE)
def test_every_control_of_a_page_in_more_is_named(unlocked, name):
    go_home(unlocked)
    unlocked.press("More")
    unlocked.wait_for(name="More – 4OTP", role="frame")
    assert unnamed(unlocked) == []
    unlocked.press(name)
    unlocked.wait_for(name=f"{name} – 4OTP", role="frame")
    assert unnamed(unlocked) == []


@pytest.mark.parametrize("name", IN_THE_HUB)
def test_every_control_of_a_page_about_files_is_named(unlocked, name):
    go_home(unlocked)
    unlocked.press("More")
    unlocked.press("Backup / Import / Export")
    unlocked.wait_for(name="Backup / Import / Export – 4OTP", role="frame")
    assert unnamed(unlocked) == []
    unlocked.press(name)
    unlocked.wait_for(name=f"{name} – 4OTP", role="frame")
    assert unnamed(unlocked) == []


def test_every_control_of_adding_is_named(unlocked):
    go_home(unlocked)
    unlocked.press("New")
    unlocked.wait_for(name="New code – 4OTP", role="frame")
    assert unnamed(unlocked) == []
    unlocked.press("Type the key by hand")
    unlocked.wait_for(name="Key", role="text")
    assert unnamed(unlocked) == []
    unlocked.press("Note, tags and advanced settings", role="check box")
    unlocked.wait_for(name="Note")
    assert unnamed(unlocked) == []


@pytest.mark.parametrize("name", AT_SYNC)
def test_every_control_of_sync_is_named(unlocked, name):
    go_home(unlocked)
    unlocked.press("Sync")
    unlocked.wait_for(name="Sync – 4OTP", role="frame")
    assert unnamed(unlocked) == []
    unlocked.press(name)
    unlocked.wait_for(name="Back")
    assert unnamed(unlocked) == []


def test_every_control_of_editing_is_named(unlocked, display):
    go_home(unlocked)
    unlocked.focus(unlocked.wait_for(name="Search", role="text"))
    unlocked.forget()
    display.press("Menu")
    display.press("Down")
    unlocked.wait_focused("menu item Copy code")
    display.press("Down")
    unlocked.wait_focused("menu item Copy next code")
    display.press("Escape")
    unlocked.wait_focused("text Search")
    display.press("ctrl+e")
    unlocked.wait_for(name="Edit code – 4OTP", role="frame")
    assert unnamed(unlocked) == []


def test_the_shortcuts_sheet_opens_from_anywhere(unlocked, display):
    go_home(unlocked)
    unlocked.press("Sync")
    unlocked.wait_for(name="Sync – 4OTP", role="frame")
    display.press("ctrl+slash")
    unlocked.wait_for(name="Shortcuts – 4OTP", role="frame")


def test_the_quick_picker(unlocked, display, home):
    go_home(unlocked)
    command = [sys.executable, str(ROOT / "main.py"), "--vault", str(home), "--quick"]
    assert subprocess.run(command, env=unlocked.environment, check=False, timeout=120).returncode == 0
    unlocked.wait_for(name="Which code?", role="text")
    unlocked.forget()
    assert unnamed(unlocked) == []
    display.xdotool("search", "--sync", "--onlyvisible", "--name", "4OTP quick picker", "windowfocus", "--sync")
    display.xdotool("type", "dropb")
    unlocked.wait_announced("Dropbox, ")
    display.press("Escape")
