"""What installers hand to the system names the link schemes that the program answers."""

from __future__ import annotations

import configparser
import plistlib
from pathlib import Path

from app.platform.links import SCHEMES

PACKAGING = Path(__file__).parents[3] / "packaging"


def test_the_mac_bundle_takes_links_and_says_why_it_needs_the_camera():
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert tuple(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"]) == SCHEMES
    assert plist["NSCameraUsageDescription"]


def test_the_linux_entry_takes_links():
    entry = configparser.RawConfigParser()
    entry.read(PACKAGING / "linux" / "com.fourotp.FourOTP.desktop", encoding="utf-8")
    types = entry.get("Desktop Entry", "mimetype").strip(";").split(";")
    assert types == [f"x-scheme-handler/{scheme}" for scheme in SCHEMES]
    assert "%u" in entry.get("Desktop Entry", "exec")


def test_the_linux_entry_speaks_every_language():
    entry = configparser.RawConfigParser(delimiters=("=",))
    entry.read(PACKAGING / "linux" / "com.fourotp.FourOTP.desktop", encoding="utf-8")
    codes = {path.stem.removeprefix("app_") for path in (PACKAGING.parent / "translations").glob("app_*.ts")}
    for section, key in (
        ("Desktop Entry", "genericname"),
        ("Desktop Entry", "comment"),
        ("Desktop Action quick", "name"),
    ):
        names = {name.partition("[")[2].strip("]") for name in entry.options(section) if name.startswith(f"{key}[")}
        assert {"zh" if name == "zh_cn" else name for name in names} == codes
