"""The real program on a real display: first run, adding, copying into another program's window, quitting."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from tests.kit.x11 import other_program

ROOT = Path(__file__).parents[2]
PASSWORD = "correct horse battery"
# RFC 4226, appendix D: the code of counter 0
LINK = "otpauth://hotp/Fastmail:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fastmail&counter=0"
CODE = "755224"


@contextmanager
def program(display, home):
    """`main.py` on a folder; ends with Ctrl+Q and exit code 0."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "--vault", str(home)], cwd=ROOT, env=display.environment, stderr=subprocess.PIPE
    )
    try:
        yield process
        _output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert not errors, errors
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def type_text(display, text):
    display.xdotool("type", "--delay", "5", text)


def test_from_the_first_start_to_a_code_in_another_window(display, tmp_path):
    home = tmp_path / "home"
    with program(display, home):
        display.wait_for_window("^Welcome – 4OTP$")
        type_text(display, PASSWORD)
        display.press("Return")
        type_text(display, PASSWORD)
        display.press("Return")
        display.wait_for_window("^Your vault is ready – 4OTP$")
        display.press("Escape")
        display.wait_for_window("^4OTP$")
        display.put_on_clipboard(LINK)
        display.press("ctrl+v")
        display.wait_for_window("^New code – 4OTP$")
        display.press("Return")
        display.wait_for_window("^4OTP$")
        type_text(display, "fas")
        display.press("Return")
        display.wait_for_clipboard(CODE)  # on a slow disk the next counter takes a while to be kept
        with other_program(display) as field:
            display.press("ctrl+v")
            field.wait_for_text(CODE)
            display.wait_for_window("^4OTP$")
            display.press("Return")
            display.wait_for_window("Another program")
            display.press("ctrl+a")
            display.press("BackSpace")
            display.press("ctrl+v")
            field.wait_for_text(CODE)
        display.wait_for_window("^4OTP$")
        display.press("ctrl+q")
    assert (home / "vault.4otpv").exists()
    assert display.clipboard() == ""

    with program(display, home):
        display.wait_for_window("^Locked – 4OTP$")
        type_text(display, PASSWORD)
        display.press("Return")
        display.wait_for_window("^4OTP$")
        display.press("ctrl+l")
        display.wait_for_window("^Locked – 4OTP$")
        display.press("ctrl+q")


def test_without_a_display_it_says_so_and_exits_with_2():
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert "there is no display" in done.stderr
    assert "make demo" in done.stderr
    assert "Traceback" not in done.stderr
