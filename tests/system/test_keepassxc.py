"""KeePassXC's own command line as the peer: databases that it makes are read here, with the codes that it computes."""

from __future__ import annotations

import os
import subprocess
import time

import pytest

from app.otp import registry
from app.otp.algorithms import algorithm_named
from tests.kit.foreign_files import OTHER_SECRET, SECRET
from tests.kit.samples import convert

PASSWORD = "database password"
URIS = {
    "Plain": f"otpauth://totp/GitHub:me?secret={SECRET}&amp;period=30&amp;digits=6&amp;issuer=GitHub",
    "Long": f"otpauth://totp/X:y?secret={OTHER_SECRET}&amp;period=60&amp;digits=8&amp;issuer=X&amp;algorithm=SHA512",
    "Steam": f"otpauth://totp/Steam:z?secret={SECRET}&amp;period=30&amp;digits=5&amp;issuer=Steam&amp;encoder=steam",
}


def entry(title, uri):
    strings = {"Title": title, "UserName": "user", "Password": "never kept", "otp": uri}
    inner = "".join(f"<String><Key>{key}</Key><Value>{text}</Value></String>" for key, text in strings.items())
    return f"<Entry><UUID>{'AAAAAAAAAAAAAAAAAAAA' + title[:2]}==</UUID>{inner}</Entry>"


def page():
    entries = "".join(entry(title, uri) for title, uri in URIS.items())
    group = f"<Group><UUID>AAAAAAAAAAAAAAAAAAAAAA==</UUID><Name>Root</Name>{entries}</Group>"
    return f'<?xml version="1.0"?><KeePassFile><Meta/><Root>{group}</Root></KeePassFile>'


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keepassxc")
    (folder / "in.xml").write_text(page())
    path = folder / "made.kdbx"
    run(folder, "import", "-p", folder / "in.xml", path, answers=f"{PASSWORD}\n{PASSWORD}\n")
    return path


def run(folder, *arguments, answers=f"{PASSWORD}\n"):
    environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["keepassxc-cli", *map(str, arguments)],
        input=answers.encode(),
        capture_output=True,
        check=True,
        timeout=120,
        env=environment,
    )
    return done.stdout


def test_a_database_of_its_own_is_read(database):
    report = convert(database.read_bytes(), PASSWORD)
    assert not report.problems
    assert [(found.issuer, found.otp.type, found.otp.digits) for found in report.entries] == [
        ("GitHub", "totp", 6),
        ("X", "totp", 8),
        ("Steam", "steam", 5),
    ]


@pytest.mark.parametrize("title", URIS)
def test_it_computes_the_same_codes(database, title):
    found = dict(zip(URIS, convert(database.read_bytes(), PASSWORD).entries, strict=True))[title]
    before = time.time()
    shown = run(database.parent, "show", "-q", "-t", database, title).decode().strip()
    after = time.time()
    assert shown in {registry.passcode(found.otp, moment).text for moment in (before, after)}


@pytest.mark.parametrize("form", ["csv", "xml"])
def test_its_exports_are_read(database, form):
    exported = run(database.parent, "export", "-q", "-f", form, database)
    report, whole = convert(exported), convert(database.read_bytes(), PASSWORD)
    assert not report.problems
    # Its CSV names each code by title and user; the database's own addresses keep what the site said.
    assert [found.otp for found in report.entries] == [found.otp for found in whole.entries]
    assert algorithm_named("SHA512") in {found.otp.algorithm for found in report.entries}
