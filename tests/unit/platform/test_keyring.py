"""The key store's allow-list: nothing else is ever used, and what is not there is not offered."""

from __future__ import annotations

import sys
from threading import Event
from types import ModuleType

import pytest

from app.core.errors import AppError
from app.platform.keyring.system import ALLOWED, SystemKeyring


def test_only_real_key_stores_are_allowed():
    names = {name for stores in ALLOWED.values() for _, _, name in stores}
    assert names == {"Secret Service", "KWallet", "Windows Credential Manager", "macOS Keychain"}


@pytest.mark.parametrize("platform", ["win32", "darwin", "freebsd14"])
def test_a_store_of_another_system_is_not_there(platform):
    keyring = SystemKeyring(platform)
    assert keyring.name is None
    for use in (lambda: keyring.get("x"), lambda: keyring.set("x", "y"), lambda: keyring.delete("x")):
        with pytest.raises(AppError, match=r"keyring\.unavailable"):
            use()


class OddStore:
    """A store whose library lets something else than its own errors through."""

    def __init__(self, error):
        self.error = error

    def get_password(self, _service, _account):
        raise self.error


class WindowsError(Exception):
    """As the library for Windows has it: no OSError."""


@pytest.mark.parametrize(
    "error",
    [
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "not ours"),
        ConnectionResetError(),
        WindowsError(1312, "CredRead", "A specified logon session does not exist"),
    ],
)
def test_whatever_a_store_fails_with_is_a_failure_of_the_store(error):
    module = ModuleType("win32ctypes.pywin32.pywintypes")
    module.error = WindowsError
    sys.modules[module.__name__] = module
    keyring = SystemKeyring()
    keyring._looked, keyring._backend = True, OddStore(error)
    try:
        with pytest.raises(AppError, match=r"keyring\.failed"):
            keyring.get("x")
    finally:
        del sys.modules[module.__name__]


def test_a_store_that_does_not_answer_holds_nobody_up():
    asked, ended = Event(), Event()

    class MuteStore:
        def get_password(self, _service, _account):
            asked.set()
            ended.wait()

    keyring = SystemKeyring()
    keyring._looked, keyring._backend = True, MuteStore()
    with pytest.raises(AppError, match=r"keyring\.failed"):
        keyring.get("x", seconds=0)
    assert asked.wait(20)
    ended.set()
