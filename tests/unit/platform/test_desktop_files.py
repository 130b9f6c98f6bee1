"""Starting with the system and taking links: files that the desktop really reads, and gives back untouched."""

from __future__ import annotations

import plistlib
import subprocess

import pytest

from app.platform.autostart import LinuxAutostart, MacAutostart
from app.platform.desktop_entry import quoted
from app.platform.links import LinuxLinks

COMMAND = ("/opt/4 OTP/4otpw", "--hidden")


def test_linux_autostart_goes_on_and_off(tmp_path):
    autostart = LinuxAutostart(tmp_path)
    assert not autostart.is_on()
    autostart.turn_on(COMMAND)
    assert autostart.is_on()
    text = (tmp_path / "autostart" / "com.fourotp.FourOTP.desktop").read_text()
    assert 'Exec="/opt/4 OTP/4otpw" "--hidden"\n' in text
    autostart.turn_off()
    autostart.turn_off()
    assert not autostart.is_on()


def test_mac_autostart_is_a_launch_agent(tmp_path):
    autostart = MacAutostart(tmp_path)
    autostart.turn_on(COMMAND)
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(file.read_bytes())["ProgramArguments"] == list(COMMAND)
    autostart.turn_off()
    assert not autostart.is_on()


@pytest.mark.parametrize(
    ("argument", "written"), [("a b", '"a b"'), ("100%", '"100%%"'), ('say "$x"', '"say \\\\"\\\\$x\\\\""')]
)
def test_arguments_are_quoted_as_the_specification_demands(argument, written):
    assert quoted(argument) == written


def test_links_are_taken_and_given_back_and_other_defaults_stay(tmp_path):
    defaults = tmp_path / "config" / "mimeapps.list"
    defaults.parent.mkdir()
    defaults.write_text("[Default Applications]\ntext/html=Browser.desktop\n[Added Associations]\na/b=c.desktop;\n")
    before = defaults.read_text().split()
    links = LinuxLinks(tmp_path / "data", tmp_path / "config")
    assert not links.is_registered()
    program = tmp_path / "4 OTP"
    program.touch(mode=0o755)
    links.register([str(program)])
    links.register([str(program)])
    assert links.is_registered()
    query = subprocess.run(
        ["gio", "mime", "x-scheme-handler/otpauth"],
        env={
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_DIRS": str(tmp_path / "none"),
            "PATH": "/usr/bin",
            "LANG": "C",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert "com.fourotp.FourOTP-links.desktop" in query.stdout
    assert "text/html=Browser.desktop" in defaults.read_text()
    links.unregister()
    assert not links.is_registered()
    assert defaults.read_text().split() == before


def test_links_that_another_program_took_since_are_left_to_it(tmp_path):
    links = LinuxLinks(tmp_path, tmp_path)
    links.register(COMMAND)
    defaults = tmp_path / "mimeapps.list"
    defaults.write_text(defaults.read_text().replace("com.fourotp.FourOTP-links.desktop", "Other.desktop", 1))
    links.unregister()
    assert defaults.read_text().count("Other.desktop") == 1
