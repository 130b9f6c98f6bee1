"""The independent reader of docs/tools opens what the app writes, and imports nothing of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from app.formats.backup_file import BackupKey, write_backup
from app.otp import uri
from app.otp.base import Entry, OtpParameters
from app.vault.entries import entry_record

CREATED = "2025-03-22T19:57:12+01:00"
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


def test_keys_of_other_kinds_are_printed_as_their_worlds_write_them(tmp_path):
    otps = [
        OtpParameters(type="motp", secret="4MKSV7XGEWM4Q", algorithm="MD5", period_seconds=10, pin="1234"),
        OtpParameters(type="yandex", secret="LA2V6KMCGYMWWVEW64RNP3JA3I", algorithm="SHA256", digits=8, pin="7586"),
    ]
    records = [
        {"id": str(n), "record": json.loads(entry_record(Entry(otp=otp, account="me"), now_ms=0, position="V"))}
        for n, otp in enumerate(otps)
    ]
    content = {"format": "4otp-backup", "v": 1, "created": CREATED, "app": "4OTP test", "records": records}
    text = write_backup(content, BackupKey.from_passphrase("a passphrase"), CREATED)
    lines = run(tmp_path, text, "a passphrase").stdout.splitlines()
    assert [line.partition("?")[0] for line in lines] == ["motp://me", "otpauth://yaotp/me"]
    assert [uri.parse(line).otp for line in lines] == otps


def test_a_wrong_passphrase_is_said(tmp_path, protocol_vectors):
    done = run(tmp_path, protocol_vectors["backup"]["file"], "wrong")
    assert done.returncode == 3
    assert done.stderr == "Wrong passphrase or damaged file.\n"


def test_it_knows_nothing_of_the_app():
    source = TOOL.read_text(encoding="utf-8")
    assert "import app" not in source
    assert "from app" not in source
