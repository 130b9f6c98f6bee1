"""How the sync server is reached. It lies in the vault: a proxy may want a password."""

from __future__ import annotations

from typing import Literal

from app.settings.model import Choice, Section, Setting, Text

Proxy = Literal["system", "none", "own"]

PROXY: Setting[Proxy] = Setting("network.proxy", "system", Choice(("system", "none", "own")))
PROXY_ADDRESS = Setting("network.proxy_address", "", Text(300))
PROXY_USER = Setting("network.proxy_user", "", Text(200))
PROXY_PASSWORD = Setting("network.proxy_password", "", Text(200, secret=True))

_OWN = (PROXY_ADDRESS, PROXY_USER, PROXY_PASSWORD)
SECTION = Section("network", (PROXY,), page="network")
LOGIN = Section("proxy", _OWN, page="")  # in no file with settings: it may be a login
FORM = Section("network", (PROXY, *_OWN), page="network")
