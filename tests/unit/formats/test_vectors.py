"""Our own files of other apps' formats, kept for ever: what was read once is read by every later version."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.kit.samples import convert, plain

VECTORS = Path(__file__).parents[2] / "vectors" / "formats"
NAMES = sorted(path.name.removesuffix(".expected.json") for path in VECTORS.glob("*.expected.json"))
OPTIONAL = ("pin", "note", "favorite")


def extras(entry):
    return {"pin": entry.otp.pin, "note": entry.note, "favorite": entry.favorite}


@pytest.mark.parametrize("name", NAMES)
def test_vector(name):
    expected = json.loads((VECTORS / f"{name}.expected.json").read_text(encoding="utf-8"))
    companions = {beside: (VECTORS / beside).read_bytes() for beside in expected.get("companions", [])}
    report = convert((VECTORS / name).read_bytes(), expected["password"], name="any", companions=companions)
    assert report.format.id == expected["format"]
    compared = [{key: entry[key] for key in entry if key not in OPTIONAL} for entry in expected["entries"]]
    assert plain(report) == compared
    for entry, wanted in zip(report.entries, expected["entries"], strict=True):
        assert {key: extras(entry)[key] for key in OPTIONAL if key in wanted} == {
            key: wanted[key] for key in OPTIONAL if key in wanted
        }
    assert [[problem.row, problem.name, problem.reason] for problem in report.problems] == expected["refused"]
