"""Every code that a reader can raise has its words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from app.cli import convert_text
from app.core.errors import AppError

ROOT = Path(__file__).parents[3]
READING = [
    *(ROOT / "app" / "formats").glob("*.py"),
    *(ROOT / "app" / "formats" / "readers").glob("*.py"),
    *(ROOT / "app" / "otp").glob("*.py"),
    ROOT / "app" / "services" / "foreign_file.py",
]
# Raised when codes are made or written, and when a file is a backup of ours: `convert` never meets them.
ELSEWHERE = {"otp.moment", "otp.pin_missing", "otp.uri_migration"}
FACTS = {"file": "manifest.json", "advice": "decrypt_first", "app": "x"}


def constants(pattern):
    """String constants of the reading modules that look like codes; docstrings are sentences and do not."""
    found = set()
    for path in READING:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(pattern, node.value):
                found.add(node.value)
    return sorted(found - ELSEWHERE)


@pytest.mark.parametrize("code", constants(r"(format|file)\.[a-z_]+"))
def test_failures(code):
    sentence = convert_text.failure(AppError(code, **FACTS))
    assert code not in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("code", constants(r"(entry|otp)\.[a-z_0-9]+"))
def test_reasons(code):
    assert convert_text.reason(code, {}) != code


def advices():
    for path in READING:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from (word.value for word in node.keywords if word.arg == "advice")
                if isinstance(node.func, ast.Name) and node.func.id == "not_importable":
                    yield from node.args[1:]


def test_advice():
    given = {node.value for node in advices() if isinstance(node, ast.Constant)}
    assert {"bitwarden_account_restricted", "google_qr"} <= given
    for advice in given:
        assert len(convert_text.failure(AppError("format.not_importable", app="x", advice=advice))) > 60, advice
        assert convert_text.reason("entry.device_encrypted", {"advice": advice}) != convert_text.reason(
            "entry.device_encrypted", {}
        )
