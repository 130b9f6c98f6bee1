"""The files that run the service elsewhere name what exists here."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from server.main import _parser

ROOT = Path(__file__).parents[3]
FILES = ROOT / "packaging" / "server"


def test_the_unit_calls_the_service_as_it_is_called():
    unit = (FILES / "4otp-server.service").read_text("utf-8")
    program, *arguments = shlex.split(re.search(r"^ExecStart=(.*)$", unit, re.MULTILINE)[1])
    assert program == "/opt/4otp/.venv/bin/python"
    assert arguments[:2] == ["-m", "server.main"]
    parsed = _parser().parse_args(arguments[2:])
    assert (parsed.command, parsed.config) == ("serve", "/etc/4otp/server.toml")


def test_the_container_copies_what_exists_and_all_that_the_service_imports():
    lines = (FILES / "Containerfile").read_text("utf-8").splitlines()
    copied = {
        name for line in lines if line.startswith("COPY ") and "--from" not in line for name in line.split()[1:-1]
    }
    assert [name for name in copied if not (ROOT / name).exists()] == []
    modules = "\n".join(path.read_text("utf-8") for path in (ROOT / "server").rglob("*.py"))
    imported = {f"app/{name}" for name in re.findall(r"^\s*(?:from|import) app\.(\w+)", modules, re.MULTILINE)}
    assert imported <= copied


def test_the_page_for_operators_names_files_that_exist():
    page = (ROOT / "docs" / "self-hosting.md").read_text("utf-8")
    named = set(re.findall(r"packaging/server/[\w.-]+", page))
    assert {"packaging/server/" + path.name for path in FILES.iterdir()} == named
    assert re.search(r"^service:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
