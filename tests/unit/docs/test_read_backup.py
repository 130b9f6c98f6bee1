"""The independent reader of docs/tools opens what the app writes, and imports nothing of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

TOOL = Path(__file__).parents[3] / "docs" / "tools" / "read_backup.py"


def run(tmp_path, text, passphrase, *options):
    file = tmp_path / "keys.4otp.txt"
    file.write_text(text, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-I", str(TOOL), *options, str(file)],
        input=passphrase + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_it_prints_the_content(tmp_path, protocol_vectors):
    vector = protocol_vectors["backup"]
    done = run(tmp_path, vector["file"], vector["passphrase"], "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == vector["body"]


def test_it_prints_uris(tmp_path, protocol_vectors):
    vector = protocol_vectors["backup"]
    lines = run(tmp_path, vector["file"], vector["passphrase"]).stdout.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("otpauth://hotp/Bank%3A42?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bank")


def test_a_wrong_passphrase_is_said(tmp_path, protocol_vectors):
    done = run(tmp_path, protocol_vectors["backup"]["file"], "wrong")
    assert done.returncode == 3
    assert done.stderr == "Wrong passphrase or damaged file.\n"


def test_it_knows_nothing_of_the_app():
    source = TOOL.read_text(encoding="utf-8")
    assert "import app" not in source
    assert "from app" not in source
