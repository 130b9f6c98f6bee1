"""One browser for all tests of this folder; each test has its own context in it."""

from __future__ import annotations

import pytest

from tests.kit.chromium import chromium


@pytest.fixture(scope="module")
def browser():
    with chromium() as launched:
        yield launched
