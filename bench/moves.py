"""From another program's window to a pasted code: the picker's time, and the moves that 4OTP and its peers need.

    .venv/bin/python -m bench.moves

Installs Debian's keepassxc and otpclient when they are missing. Everything is really done on an X server of its own
(Xvfb and openbox): keys are pressed as by a person, and a way counts only when the right code stands in the text field
of the other program in the end. A move is one thing that the hand does: a shortcut, a word typed, a paste. Each program
runs and is unlocked, holds the same codes, and has the settings that it comes with unless a line says otherwise.
"""

from __future__ import annotations

# Imports stand where they are used: what the probe imports is what it measures.
# ruff: noqa: PLC0415
import contextlib
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PASSWORD = "correct horse battery"
SHORTCUT = ("Control_L", "Alt_L", "o")
OPENINGS, SECONDS = 31, 20
WANTED = "GitHub"
NAMES = ("Amazon", "Dropbox", "Fastmail", "GitHub", "GitLab", "Google", "Microsoft", "Nextcloud", "PayPal", "Proton")


def main() -> int:
    sys.path.insert(0, str(ROOT))
    if sys.argv[1:2] == ["probe"]:
        return probe(Path(sys.argv[2]))
    subprocess.run([str(ROOT / "packaging" / "linux" / "ensure-libraries"), "window", "tests"], check=True)
    from tests.kit.x11 import started_display

    with started_display() as display, tempfile.TemporaryDirectory(prefix="4otp-bench-") as name:
        folder = Path(name)
        make_vault(folder / "vault")
        opening(display, folder / "vault")
        print("\n| program | way | moves | keys |\n|---|---|---|---|")
        ours(display, folder / "vault")
        keepassxc(display, folder)
        otpclient(display, folder)
    return 0


def entries() -> list:
    from app.otp import base32
    from app.otp.base import Entry, OtpParameters

    return [
        Entry(
            otp=OtpParameters(type="totp", secret=base32.encode(name.encode().ljust(20, b"."))),
            issuer=name,
            account="anna@example.org",
        )
        for name in NAMES
    ]


def right_codes() -> set[str]:
    """The wanted code now and half a minute ago."""
    from app.otp.registry import passcode

    otp = next(entry.otp for entry in entries() if entry.issuer == WANTED)
    return {passcode(otp, time.time() - ago).text for ago in (0, 30)}


def make_vault(home: Path) -> None:
    from app.services.vault import VaultOptions
    from app.vault.commands import add_entries
    from app.wiring import build

    services = build(home=home, options=VaultOptions(kdf=1), service_url=None)
    run = services.engine.submit
    run(services.vault.create(PASSWORD)).result()
    run(services.vault.apply(add_entries(entries()))).result()
    run(services.vault.close()).result()
    services.engine.stop()


# -- how long the picker takes


def probe(home: Path) -> int:
    """4OTP, unlocked, that says "ready", and at each opening of the picker when it was painted, and when it hid."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from app.platform.desktop import desktop_kind
    from app.services.vault import VaultOptions
    from app.ui.app import run
    from app.ui.quick.feature import Quick
    from app.wiring import build

    class Watch(QObject):
        shown = False

        def eventFilter(self, _watched, event):
            if event.type() == QEvent.Type.Paint and not self.shown:
                self.shown = True
                QTimer.singleShot(0, lambda: say("painted", time.monotonic()))  # the picture has been sent
            elif event.type() == QEvent.Type.Hide:
                self.shown = False
                say("hidden")
            return False

    def say(*words) -> None:
        print(json.dumps(words), flush=True)

    def opened(window) -> None:
        desk = window.desk  # now all of the window is made
        services.engine.submit(services.vault.unlock(PASSWORD)).result()
        watch = Watch(window)
        window.findChild(Quick).picker.installEventFilter(watch)
        shortcut = desk.hooks.shortcut
        shortcut.state_changed.connect(lambda: say("ready", shortcut.bound))

    desktop = desktop_kind(sys.platform, os.environ)
    services = build(home=home, options=VaultOptions(kdf=1), service_url=None, desktop=desktop)
    return run(services, ["4otp"], opened=opened)


def opening(display, home: Path) -> None:
    from tests.kit.x11 import other_program

    command = [sys.executable, "-m", "bench.moves", "probe", str(home)]
    with subprocess.Popen(command, env=display.environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = (json.loads(line) for line in process.stdout)
        assert next(word for word in told if word[0] == "ready")[1], "the shortcut was not bound"
        with other_program(display), Keys(display.name) as keys:
            times = []
            for _ in range(OPENINGS):
                began = time.monotonic()
                keys.press(*SHORTCUT)
                times.append(next(word for word in told if word[0] == "painted")[1] - began)
                time.sleep(0.3)  # a person looks, and the window manager gives the focus
                keys.press("Escape")
                next(word for word in told if word[0] == "hidden")
                time.sleep(0.3)
        process.terminate()
    first, warm = times[0], sorted(times[1:])
    print(
        f"shortcut to picker painted: {ms(statistics.median(warm))} ms median of {len(warm)}, "
        f"slowest {ms(warm[-1])} ms, the first {ms(first)} ms (limit 100 ms, warm)"
    )


class Keys:
    """Presses keys through XTest at once: no time of another process is in it."""

    def __init__(self, display: str) -> None:
        import xcffib
        import xcffib.xtest

        from app.platform.x11.keyboard import KeyboardMap

        self._connection = xcffib.Connection(display=display)
        self._xtest = self._connection(xcffib.xtest.key)
        self._root = self._connection.get_setup().roots[0].root
        self._map = KeyboardMap(self._connection)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._connection.disconnect()

    def press(self, *names: str) -> None:
        keysyms = {"Control_L": 0xFFE3, "Alt_L": 0xFFE9, "Escape": 0xFF1B}
        places = [self._map.place_of(keysyms.get(name) or ord(name)) for name in names]
        codes = [place.keycode for place in places if place is not None]
        for kind, order in ((2, codes), (3, codes[::-1])):
            for code in order:
                self._xtest.FakeInput(kind, code, 0, self._root, 0, 0, 0)
        self._connection.core.GetInputFocus().reply()


# -- how many moves a code takes


class Hand:
    """A person's hand on the keyboard: does things on the display, and counts them."""

    def __init__(self, display) -> None:
        self._display = display
        self.moves = self.keys = 0

    def press(self, keys: str, then: str = "") -> None:
        """One shortcut or key; waits for the window with this title where one is to come."""
        self._display.press(keys)
        self.moves, self.keys = self.moves + 1, self.keys + 1
        self._settle(then)

    def write(self, text: str) -> None:
        self._display.xdotool("type", "--delay", "60", text)
        self.moves, self.keys = self.moves + 1, self.keys + len(text)
        self._settle("")

    def _settle(self, title: str) -> None:
        """Until the window has the focus: a person sees that. Programs get a moment for what shows in no title."""
        end = time.monotonic() + 20
        while title and title not in self._display.xdotool("getactivewindow", "getwindowname"):
            assert time.monotonic() < end, f"{title} never came"
            time.sleep(0.05)
        time.sleep(1)


def walk(display, program: str, way: str, steps: Callable[[Hand], None]) -> None:
    """Does the steps from a text field that has the focus, and prints what they took when the code has arrived."""
    from tests.kit.x11 import other_program

    with other_program(display) as field:
        time.sleep(1)
        hand = Hand(display)
        steps(hand)
        giving_up = threading.Timer(SECONDS, field.close)
        giving_up.start()
        try:
            field.wait_for_one_of(right_codes())
        except AssertionError as error:
            print(f"| {program} | {way} | did not arrive: {error} | |")
            return
        finally:
            giving_up.cancel()
    print(f"| {program} | {way} | {hand.moves} | {hand.keys} |")


def ours(display, home: Path) -> None:
    def paste(hand: Hand) -> None:
        hand.press("ctrl+alt+o", "4OTP quick picker")
        hand.write("git")
        hand.press("Return", "Another program")
        hand.press("ctrl+v")

    def typed(hand: Hand) -> None:
        hand.press("ctrl+alt+o", "4OTP quick picker")
        hand.write("git")
        hand.press("ctrl+Return", "Another program")

    command = [sys.executable, str(ROOT / "main.py"), "--vault", str(home)]
    with program_on(display, command, "4OTP"):
        display.xdotool("type", PASSWORD)
        display.press("Return")
        time.sleep(3)
        walk(display, "4OTP", "shortcut, letters, Enter, paste", paste)
        walk(display, "4OTP", "shortcut, letters, Ctrl+Enter: it types the code", typed)


def keepassxc(display, folder: Path) -> None:
    from pykeepass import create_database

    path = folder / "peer.kdbx"
    database = create_database(str(path), password=PASSWORD)
    for entry in entries():
        made = database.add_entry(database.root_group, entry.issuer, entry.account, "x")
        made.otp = f"otpauth://totp/x?secret={entry.otp.secret}"
    database.save()
    home = folder / "keepassxc"
    (home / "keepassxc").mkdir(parents=True)
    # Auto-Type's own shortcut is set by nobody but the person: Ctrl+Alt+A here (Qt's numbers); no questions at start
    (home / "keepassxc" / "keepassxc.ini").write_text(
        "[General]\nUpdateCheckMessageShown=true\nGlobalAutoTypeKey=65\nGlobalAutoTypeModifiers=201326592\n"
        "[GUI]\nCheckForUpdates=false\n"
    )

    def through_the_window(hand: Hand) -> None:
        hand.press("alt+Tab", "KeePassXC")
        hand.write("git")
        hand.press("ctrl+t")
        hand.press("alt+Tab", "Another program")
        hand.press("ctrl+v")

    def by_auto_type(hand: Hand) -> None:
        hand.press("ctrl+alt+a", "Auto-Type")
        hand.write("git")
        hand.press("ctrl+3", "Another program")

    environment = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    with program_on(display, ["keepassxc", str(path)], "KeePassXC", environment):
        display.xdotool("type", PASSWORD)
        display.press("Return")
        time.sleep(6)
        walk(display, "KeePassXC", "its window, letters, Ctrl+T, back, paste", through_the_window)
        walk(display, "KeePassXC", "Auto-Type with a shortcut that one has set, letters, Ctrl+3", by_auto_type)


def otpclient(display, folder: Path) -> None:
    """Its database: 16 bytes IV, 32 bytes salt, AES-256-GCM under PBKDF2-SHA-512 (100,000), as its source has it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    rows = [
        {"type": "TOTP", "label": entry.account, "issuer": entry.issuer, "secret": entry.otp.secret, "digits": 6,
         "algo": "SHA1", "period": 30} for entry in entries()
    ]  # fmt: skip
    iv, salt = os.urandom(16), os.urandom(32)
    key = hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, 100_000, 32)
    home = folder / "otpclient"
    config = home / ".config"
    config.mkdir(parents=True)
    (home / "db.enc").write_bytes(iv + salt + AESGCM(key).encrypt(iv, json.dumps(rows).encode() + b"\0", iv + salt))
    settings = ("auto_lock=false", "search_column=1", "disable_secret_service=true", "use_secret_service=false")
    lines = ("[config]", f"db_path={home / 'db.enc'}", *settings)
    (config / "otpclient.cfg").write_text("\n".join(lines) + "\n")
    environment = {"HOME": str(home), "XDG_CONFIG_HOME": str(config)}

    def through_the_window(hand: Hand) -> None:
        hand.press("alt+Tab", "OTPClient")
        hand.write("git")
        hand.press("Return")
        hand.press("alt+Tab", "Another program")
        hand.press("ctrl+v")

    with program_on(display, ["otpclient"], "assword", environment):
        display.xdotool("type", PASSWORD)
        display.press("Return")
        time.sleep(4)
        display.press("Return")  # a note of a first start
        window = display.xdotool("getactivewindow")
        display.xdotool("mousemove", "--window", window, "150", "250", "click", "1")  # it has been used before
        time.sleep(1)
        walk(display, "OTPClient", "its window, letters, Enter, back, paste", through_the_window)


@contextlib.contextmanager
def program_on(display, command: list[str], title: str, environment: dict[str, str] | None = None) -> Iterator[None]:
    """A program until the context is left; begins when the window with this title has the focus."""
    process = subprocess.Popen(
        command,
        env={**display.environment, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        display.wait_for_window(title)
        time.sleep(3)
        yield
    finally:
        process.kill()
        process.wait()


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f}"


if __name__ == "__main__":
    sys.exit(main())
