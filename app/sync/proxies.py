"""Which proxy leads to a server: the system's, none, or the user's own. Knows no HTTP.

A proxy's address may hold a name and a password: it is in no error, no log and no repr.

| code | what is wrong |
|---|---|
| sync.proxy_invalid | the address is none, or of a kind that is not known |
"""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

from app.core.errors import AppError
from app.sync.calls import ProxyChoice
from app.sync.strings import is_loopback

SCHEMES = ("http", "https", "socks5", "socks5h")
_SYSTEM_WORDS = {"socks": "socks5", "socks4": "socks5", "socks4a": "socks5h"}


def proxy_url(address: str, user: str = "", password: str = "") -> str:
    """The URL of a proxy, from what was typed; without a scheme it is http. AppError "sync.proxy_invalid"."""
    host, typed_user, typed_password = split_address(address)
    user, password = user or typed_user, password or typed_password
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user or password else ""
    scheme, _, rest = host.partition("://")
    return f"{scheme}://{login}{rest}"


def split_address(address: str) -> tuple[str, str, str]:
    """The address without a login, and the name and password that stood in it. AppError "sync.proxy_invalid"."""
    text = address.strip()
    scheme, separator, _ = text.partition("://")
    if separator and scheme.lower() in _SYSTEM_WORDS:
        text = _SYSTEM_WORDS[scheme.lower()] + text[len(scheme) :]
    try:
        parts = urlsplit(text if separator else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise AppError("sync.proxy_invalid") from None
    odd = any(character.isspace() or not character.isprintable() for character in text)
    if not host or odd or parts.scheme not in SCHEMES or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise AppError("sync.proxy_invalid")
    shown = f"[{host}]" if ":" in host else host
    place = shown if port is None else f"{shown}:{port}"
    return f"{parts.scheme}://{place}", unquote(parts.username or ""), unquote(parts.password or "")


def proxy_for(server: str, choice: ProxyChoice) -> str | None:
    """The proxy's URL for a line to this server, None for a direct one. AppError "sync.proxy_invalid".

    A server on this computer is always reached directly: its line may be unencrypted, and a proxy could read it.
    """
    parts = urlsplit(server)
    if choice.kind == "none" or is_loopback(parts.hostname or ""):
        return None
    if choice.kind == "own":
        return proxy_url(choice.url or "")
    found = _system_proxy(parts.netloc)
    return None if found is None else proxy_url(found)


def _system_proxy(netloc: str) -> str | None:
    """What the system, or the environment that the program was started with, says about https."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415  (heavy, and only for a line)

    proxies = getproxies()
    found = proxies.get("https") or proxies.get("all")
    return None if not found or proxy_bypass(netloc) else found
