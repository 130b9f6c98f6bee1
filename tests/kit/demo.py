"""A throw-away vault with sample codes: to look around in, or to save a picture of every screen.

python -m tests.kit.demo                       opens the window
python -m tests.kit.demo --screenshots DIR     saves the pictures, with an X server of its own if there is none
"""

from __future__ import annotations

# ruff: noqa: PLC0415  (Qt is imported once there is a display)
import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

VARIANTS = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "contrast": {"theme": "contrast"},
    "double": {"theme": "light", "scale": "2"},
    "narrow": {"theme": "light", "width": "320", "height": "520"},
    "wide": {"theme": "dark", "width": "900", "height": "700"},
    "right-to-left": {"theme": "light", "direction": "rtl"},
    "long-words": {"theme": "light", "words": "long"},
    "large-text": {"theme": "light", "text": "150"},
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="demo", description="4OTP with sample codes in a throw-away vault.")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="save a picture of every screen")
    parser.add_argument("--only", metavar="VARIANT", choices=VARIANTS, help="one of: " + ", ".join(VARIANTS))
    parser.add_argument("--walk", metavar="VARIANT", choices=VARIANTS, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.walk:
        from tests.kit.demo_walk import walk

        return walk(given.screenshots, given.walk, VARIANTS[given.walk])
    if given.screenshots:
        return _save_all(given.screenshots, [given.only] if given.only else list(VARIANTS))
    return _show()


def _save_all(folder: Path, variants: list[str]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with _display() as environment:
        for variant in variants:
            scale = {"QT_SCALE_FACTOR": VARIANTS[variant].get("scale", "1")}
            command = [sys.executable, "-m", "tests.kit.demo", "--screenshots", str(folder), "--walk", variant]
            code = subprocess.run(command, env={**environment, **scale}, check=False).returncode
            if code:
                return code
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


@contextlib.contextmanager
def _display() -> Iterator[dict[str, str]]:
    """An environment with a display: the one there is, else an X server for as long as this takes."""
    environment = dict(os.environ)
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or sys.platform != "linux":
        yield environment
        return
    if shutil.which("Xvfb") is None:
        sys.exit("There is no display, and Xvfb is not installed: apt-get install xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2400x1800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            environment["DISPLAY"] = f":{answer.readline().strip()}"
        yield environment
    finally:
        server.terminate()
        server.wait()


def _show() -> int:
    from app.ui.app import run
    from app.wiring import NO_DISPLAY, build, has_display
    from tests.kit.qt import PASSWORD, fill

    if not has_display(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY)
        return 2
    with tempfile.TemporaryDirectory(prefix="4otp-demo-") as folder:
        services = build(home=folder, service_url=None)
        services.engine.submit(services.vault.create(PASSWORD)).result()
        fill(services)
        print(f"The password of this throw-away vault is: {PASSWORD}")
        return run(services, sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
