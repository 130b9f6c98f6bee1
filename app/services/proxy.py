"""The proxy that the user chose, read from the vault's settings at the moment when a line is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.core.errors import AppError
from app.services.vault import VaultService
from app.settings.sections.network import PROXY, PROXY_ADDRESS, PROXY_PASSWORD, PROXY_USER
from app.sync.calls import ProxyChoice
from app.sync.proxies import proxy_url


def chosen_proxy(values: Mapping[str, Any]) -> ProxyChoice:
    """An own address that is none stays as it is: the line that is to use it says so. An empty one is the system's."""
    kind = PROXY.checked(values.get(PROXY.key))
    address = PROXY_ADDRESS.checked(values.get(PROXY_ADDRESS.key))
    if kind != "own" or not address:
        return ProxyChoice("none" if kind == "none" else "system")
    user = PROXY_USER.checked(values.get(PROXY_USER.key))
    password = PROXY_PASSWORD.checked(values.get(PROXY_PASSWORD.key))
    try:
        return ProxyChoice("own", proxy_url(address, user, password))
    except AppError:
        return ProxyChoice("own")


def proxy_of(vault: VaultService) -> Callable[[], ProxyChoice]:
    """While the vault is locked: as the system is set up."""

    def read() -> ProxyChoice:
        try:
            return chosen_proxy(vault.snapshot.settings)
        except AppError:
            return ProxyChoice()

    return read
