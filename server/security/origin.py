"""Where a request comes from: the same site or not, which address, and what may be written down of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

Network = IPv4Network | IPv6Network

UNKNOWN: Final = "0.0.0.0/24"


def same_origin(headers: Mapping[str, str], public_url: str) -> bool:
    """Whether a browser says that our own page sends this (Sec-Fetch-Site, else Origin)."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return headers.get("origin") == public_url


def client_address(peer: str, forwarded: str, trusted: Collection[Network]) -> str:
    """The last address that no trusted proxy has written."""
    chain = [part.strip() for part in forwarded.split(",") if part.strip()]
    address = peer
    while chain and _is_one_of(address, trusted):
        address = chain.pop()
    return address


def _is_one_of(address: str, networks: Collection[Network]) -> bool:
    try:
        parsed = _parsed(address)
    except ValueError:
        return False
    return any(parsed in network for network in networks)


def _parsed(address: str) -> IPv4Address | IPv6Address:
    """An IPv4 address stays one where a socket for both kinds calls it ::ffff:192.0.2.1."""
    parsed = ip_address(address)
    return (parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None) or parsed


def prefix(address: str) -> str:
    """/24 or /48: all that is kept in logs and lists (SYNC.md 11)."""
    return _network(address, 24, 48)


def limit_key(address: str) -> str:
    """What a rate limit counts: an IPv4 address, or the /64 of an IPv6 one."""
    return _network(address, 32, 64)


def _network(address: str, bits4: int, bits6: int) -> str:
    try:
        parsed = _parsed(address)
    except ValueError:
        return UNKNOWN
    return str(ip_network((parsed, bits6 if isinstance(parsed, IPv6Address) else bits4), strict=False))
