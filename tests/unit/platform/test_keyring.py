"""The key store's allow-list: nothing else is ever used, and what is not there is not offered."""

from __future__ import annotations

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
