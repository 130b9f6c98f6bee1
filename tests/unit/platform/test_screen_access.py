"""The permission to record the screen is asked for once, and only on macOS."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.platform.screen_access import ask_for_screen_access


class CoreGraphics:
    """Answers as macOS does: what it knows already, and what the user says."""

    def __init__(self, *, known, said=False):
        self.asked = 0
        self._known, self._said = known, said

    def CGPreflightScreenCaptureAccess(self):
        return self._known

    def CGRequestScreenCaptureAccess(self):
        self.asked += 1
        return self._said


class Functions:
    """A library whose functions take a result type, as ctypes' do."""

    def __init__(self, system):
        self._system = system

    def __getattr__(self, name):
        def function():
            assert function.restype is not None
            return getattr(self._system, name)()

        return function


@pytest.mark.parametrize(("known", "said", "asked"), [(True, False, 0), (False, True, 1)])
def test_allowed(known, said, asked):
    system = CoreGraphics(known=known, said=said)

    ask_for_screen_access(Functions(system), "darwin")

    assert system.asked == asked


def test_refused():
    with pytest.raises(AppError) as refusal:
        ask_for_screen_access(Functions(CoreGraphics(known=False)), "darwin")
    assert refusal.value.code == "screen.not_permitted"


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_other_systems_ask_nobody(system):
    ask_for_screen_access(system=system)
