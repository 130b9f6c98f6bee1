"""`4otp import`, `export`, `backup` and `restore` as processes: both passwords, reports, exit codes, and no Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.vault.commands import add_entries
from tests.kit import foreign_files as files
from tests.kit.samples import convert
from tests.kit.vaults import PASSWORD, entry, service

ROOT = Path(__file__).parents[3]
START = "import os, sys; from app.cli.main import run; sys.exit(run(sys.argv[1:], home=os.environ.get('FOUROTP_HOME')))"
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "v"


@pytest.fixture
async def filled(home):
    """A vault with a password and two codes."""
    vault = service(home)
    await vault.create(PASSWORD)
    await vault.apply(add_entries([entry("GitHub", note="a note"), entry("GitLab", number=1)]))
    await vault.close()
    return home


def cli(home, *args, lines=(PASSWORD,), start=START, descriptors=()):
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", start, *map(str, args), "--password-stdin"],
        cwd=ROOT,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
        pass_fds=descriptors,
        env={"PYTHONIOENCODING": "utf-8", "HOME": "/nonexistent", "PATH": "/bin", "FOUROTP_HOME": str(home)},
    )


def write(path, data):
    path.write_bytes(data)
    return path


def test_import_says_what_became_of_each_row_and_repeats_without_effect(filled, tmp_path):
    good = files.aegis_entry(issuer="New", group="Work")
    export = write(tmp_path / "a.bin", files.aegis(good, files.aegis_entry(issuer="Bad", info={"secret": "1"})))
    done = cli(filled, "import", export, "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert "Bad" in done.stderr
    assert (report["format"], report["added"], report["already_here"], report["refused"]) == ("aegis", 1, 0, 1)
    assert report["entries"][0]["result"] == "new"
    assert [(problem["row"], problem["reason"]) for problem in report["problems"]] == [(2, "otp.secret_character")]
    again = json.loads(cli(filled, "import", export, "--json").stdout)
    assert (again["added"], again["already_here"]) == (0, 1)
    assert any(filled.rglob("*before-import*"))


def test_the_password_of_the_file_is_the_second_line_or_a_descriptor_of_its_own(filled, tmp_path):
    sealed = write(tmp_path / "b.2fas", files.twofas_encrypted(files.twofas_service(), password="file"))
    assert cli(filled, "import", sealed, lines=(PASSWORD, "wrong")).returncode == 3
    assert cli(filled, "import", sealed).returncode == 2
    assert cli(filled, "import", sealed, lines=(PASSWORD, "file")).returncode == 0
    reading, writing = os.pipe()
    os.write(writing, b"file\n")
    os.close(writing)
    done = cli(filled, "import", sealed, "--file-password-fd", reading, descriptors=(reading,))
    os.close(reading)
    assert "1 already here" in done.stdout


def test_a_dry_run_changes_nothing_and_unknown_files_are_4(filled, tmp_path):
    export = write(tmp_path / "a.bin", files.aegis(files.aegis_entry(issuer="New")))
    before = {path: path.read_bytes() for path in filled.rglob("*.4otpv")}
    report = json.loads(cli(filled, "import", export, "--dry-run", "--json").stdout)
    assert (report["new"], report["added"]) == (1, 0)
    assert {path: path.read_bytes() for path in filled.rglob("*.4otpv")} == before
    done = cli(filled, "import", write(tmp_path / "x", b"lorem ipsum"), "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "format.unknown")
    assert cli(filled, "import", tmp_path / "absent").returncode == 2
    both = cli(filled, "import", export, tmp_path / "x")
    assert both.returncode == 1
    assert "1 added" in both.stdout


def test_export_names_what_stays_behind_and_never_overwrites(filled, tmp_path):
    path = tmp_path / "out.2fas"
    done = cli(filled, "export", path, "--format", "2fas", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["losses"] == {"note": 1}
    assert "notes" in done.stderr
    assert "in the clear" in done.stderr
    assert len(convert(path.read_bytes()).entries) == 2
    refused = cli(filled, "export", path, "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (1, "cli.file_exists")
    assert cli(filled, "export", path, "--force").returncode == 0
    assert path.read_text().count("otpauth://") == 2
    sealed = tmp_path / "out.json"
    done = cli(filled, "export", sealed, "--format", "aegis", "--encrypt", lines=(PASSWORD, "file password"))
    assert done.returncode == 0
    assert len(convert(sealed.read_bytes(), "file password").entries) == 2
    assert cli(filled, "export", tmp_path / "no", lines=("wrong password",)).returncode == 3
    assert not (tmp_path / "no").exists()


@pytest.mark.parametrize("command", ["export", "backup"])
def test_a_folder_that_is_not_there_is_said_and_the_vault_is_not_blamed(filled, tmp_path, command):
    done = cli(filled, command, tmp_path / "absent" / "x", "--json", lines=(PASSWORD, PASSPHRASE))
    assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "cli.folder_missing")
    assert "vault" not in done.stderr


def test_a_backup_is_restored_into_another_vault(filled, tmp_path):
    path = tmp_path / "b.4otp.txt"
    assert cli(filled, "backup", path, lines=(PASSWORD, "short")).returncode == 1
    done = cli(filled, "backup", path, "--json", lines=(PASSWORD, PASSPHRASE))
    assert (done.returncode, json.loads(done.stdout)["codes"]) == (0, 2)
    other = tmp_path / "other"
    assert cli(other, "init").returncode == 0
    assert cli(other, "restore", path, lines=(PASSWORD, "wrong passphrase")).returncode == 3
    report = json.loads(cli(other, "restore", path, "--json", lines=(PASSWORD, PASSPHRASE)).stdout)
    assert (report["format"], report["added"]) == ("4otp", 2)
    again = json.loads(cli(other, "restore", path, "--json", lines=(PASSWORD, PASSPHRASE)).stdout)
    assert (again["added"], again["already_here"]) == (0, 2)
    export = write(tmp_path / "a.bin", files.aegis(files.aegis_entry()))
    assert cli(other, "restore", export).returncode == 4


def test_no_qt_is_imported(filled, tmp_path):
    start = START.replace("sys.exit(run(", "code = run(").replace("))", ")") + (
        "; sys.exit(9 if any(n.startswith('PySide6') for n in sys.modules) else code)"
    )
    export = write(tmp_path / "a.bin", files.aegis(files.aegis_entry(issuer="New")))
    assert cli(filled, "import", export, start=start).returncode == 0
    assert cli(filled, "export", tmp_path / "s.html", "--format", "sheet", start=start).returncode == 0
