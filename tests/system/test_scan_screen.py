"""The real program reads QR codes off a real X screen, out of another program's window that it lies upon."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from tests.kit.qr_pictures import encoded, picture
from tests.kit.vaults import PASSWORD, service

ROOT = Path(__file__).parents[2]
LINKS = (
    "otpauth://totp/Fastmail:anna?secret=JBSWY3DPEHPK3PXP&issuer=Fastmail",
    "otpauth://totp/Bank:otto?secret=GEZDGNBVGY3TQOJQ&issuer=Bank",
)


@contextmanager
def web_site(display, path):
    """Another program's window that shows the picture."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "kit" / "picture_window.py"), str(path)],
        env=display.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "shown\n"
        yield display.wait_for_window("^A web site$")
    finally:
        process.terminate()
        process.stdout.close()
        process.wait(timeout=20)


@contextmanager
def program(display, home):
    """`main.py` on a folder; ends with Ctrl+Q and exit code 0."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "--vault", str(home)], cwd=ROOT, env=display.environment, stderr=subprocess.PIPE
    )
    try:
        yield
        _output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert not errors, errors
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def page_with_codes(path):
    codes = [picture(text, module=4) for text in LINKS]
    page = Image.new("L", (sum(code.width for code in codes) + 60, max(code.height for code in codes) + 40), 255)
    left = 20
    for code in codes:
        page.paste(code, (left, 20))
        left += code.width + 20
    path.write_bytes(encoded(page))
    return path


async def test_codes_in_another_programs_window_end_in_the_vault(display, tmp_path):
    home = tmp_path / "home"
    vault = service(home)
    await vault.create(PASSWORD)
    await vault.close()
    with web_site(display, page_with_codes(tmp_path / "page.png")) as site, program(display, home):
        window = display.wait_for_window("^Locked – 4OTP$")
        for each in (site, window):
            display.xdotool("windowmove", "--sync", each, "60", "80")  # our window lies upon the codes
        display.xdotool("windowactivate", "--sync", window)
        display.xdotool("type", "--delay", "5", PASSWORD)
        display.press("Return")
        display.wait_for_window("^4OTP$")
        display.press("ctrl+n")
        display.wait_for_window("^New code – 4OTP$")
        display.press("space")  # the first way: the screen
        display.wait_for_window("^Codes found – 4OTP$")
        display.screenshot(tmp_path / "confirm.png")
        display.press("space")  # Save 2 codes
        display.wait_for_window("^4OTP$")
        display.press("ctrl+q")
    await vault.unlock(PASSWORD)
    assert [(code.issuer, code.account) for code in vault.snapshot.codes] == [("Fastmail", "anna"), ("Bank", "otto")]
    await vault.close()
