"""The independent reader of docs/tools opens what the app writes, and imports nothing of it."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.otp.uri import parse
from app.vault.commands import add_entries
from tests.kit.vaults import PASSWORD, counted, entry, service

TOOL = Path(__file__).parents[3] / "docs" / "tools" / "read_vault.py"


def run(file, secret, *options):
    return subprocess.run(
        [sys.executable, "-I", str(TOOL), *options, str(file)],
        input=secret + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={"PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture
def vector(protocol_vectors, tmp_path):
    file = tmp_path / "vault.4otpv"
    file.write_bytes(bytes.fromhex(protocol_vectors["vault_file"]["file"]))
    return file, protocol_vectors["vault_file"]


def test_it_imports_nothing_but_the_standard_library_and_cryptography():
    tree = ast.parse(TOOL.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} - set(sys.stdlib_module_names) == {"cryptography"}


def test_the_vector_opens_with_password_and_recovery_key(vector):
    file, wanted = vector
    by_password = run(file, wanted["password"], "--json")
    assert json.loads(by_password.stdout) == wanted["body"]
    assert "1 entries could not be read" in by_password.stderr
    assert json.loads(run(file, wanted["recovery"], "--json", "--recovery-key").stdout) == wanted["body"]


async def test_what_the_app_writes_comes_out_as_uris(tmp_path):
    vault = service(tmp_path)
    await vault.create(PASSWORD)
    await vault.apply(add_entries([entry("GitHub", "okto katze"), counted(counter=9)]))
    await vault.close()
    done = run(tmp_path / "vault.4otpv", PASSWORD)
    read = [parse(line) for line in done.stdout.splitlines()]
    assert [(e.issuer, e.account, e.otp.counter) for e in read] == [
        ("GitHub", "okto katze", None),
        ("Counter", "me", 9),
    ]
    assert [e.otp for e in read] == [entry("x").otp, counted(counter=9).otp]


def test_what_does_not_open_is_said_in_a_sentence(vector):
    file, wanted = vector
    whole = file.read_bytes()
    cases = [
        (whole, "wrong", (), "Nothing in this vault opens with that."),
        (whole, "4otprk1qqqqqqqqqqqq", ("--recovery-key",), "typing error"),
        (whole[:-1], wanted["recovery"], ("--recovery-key",), "body is damaged"),
        (whole.replace(b"the usual", b"the other"), wanted["recovery"], ("--recovery-key",), "header is damaged"),
        (b"PK\x03\x04", "", (), "no 4OTP vault"),
        (b"4OTPVLT\x02", "", (), "newer"),
    ]
    for octets, secret, options, said in cases:
        file.write_bytes(octets)
        done = run(file, secret, *options)
        assert done.returncode == 1
        assert said in done.stderr
        assert done.stdout == ""
