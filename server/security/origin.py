"""Where a request comes from: the same site or not, which address, and what may be written down of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

UNKNOWN: Final = "0.0.0.0/24"


def same_origin(headers: Mapping[str, str], public_url: str) -> bool:
    """Whether a browser says that our own page sends this (Sec-Fetch-Site, else Origin)."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return headers.get("origin") == public_url


def client_address(peer: str, forwarded: str | None, trusted: Collection[str]) -> str:
    """The last address that no trusted proxy has written."""
    chain = [part.strip() for part in (forwarded or "").split(",") if part.strip()]
    address = peer
    while chain and address in trusted:
        address = chain.pop()
    return address


def prefix(address: str) -> str:
    """/24 or /48: all that is kept in logs and lists (SYNC.md 11)."""
    return _network(address, 24, 48)


def limit_key(address: str) -> str:
    """What a rate limit counts: an IPv4 address, or the /64 of an IPv6 one."""
    return _network(address, 32, 64)


def _network(address: str, bits4: int, bits6: int) -> str:
    try:
        parsed = ip_address(address)
    except ValueError:
        return UNKNOWN
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    return str(ip_network((parsed, bits6 if isinstance(parsed, IPv6Address) else bits4), strict=False))
