"""What a run of the tests relies on: groups stay together on one worker, and a test that hangs is named."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GROUPED = """
import pytest

@pytest.mark.xdist_group("one")
@pytest.mark.parametrize("number", range(6))
def test_of_a_group(number):
    pass

@pytest.mark.parametrize("number", range(6))
def test_of_none(number):
    pass
"""
HANGING = """
import threading

def test_that_hangs():
    threading.Event().wait()
"""


@pytest.fixture
def run(tmp_path):
    def tests(source: str, *options: str) -> str:
        file = tmp_path / "test_sample.py"
        file.write_text(source)
        words = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), "-v",
                 "-n", "2", "--dist", "loadgroup", "--max-worker-restart", "0", *options, str(file)]  # fmt: skip
        return subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120).stdout

    return tests


def test_a_group_stays_on_one_worker(run):
    said = run(GROUPED)
    workers = set(re.findall(r"\[(gw\d)\].* PASSED \S+test_of_a_group", said))
    assert (len(workers), "12 passed" in said) == (1, True), said


def test_a_test_that_hangs_ends_the_run_and_is_named(run):
    said = run(HANGING, "-o", "faulthandler_timeout=1")
    assert "crashed while running 'test_sample.py::test_that_hangs'" in said
    assert "1 failed" in said
