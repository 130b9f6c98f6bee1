"""Real parts for system tests."""

from __future__ import annotations

import pytest

from tests.kit.x11 import started_display


@pytest.fixture(scope="module")
def display():
    """An X server with a window manager, for one module of tests."""
    with started_display() as started:
        yield started
