"""E-mail addresses: stored as typed and as a canonical form that identifies the account (SYNC.md 15)."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

import idna

from server.domain.refusal import Refusal

_LOCAL: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_LABEL: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def canonical(typed: str) -> str:
    """NFC, trimmed, IDNA domain, ASCII case folded. Raises Refusal("invalid", "email")."""
    local, domain = _parts(typed)
    return f"{local.lower()}@{_ascii_domain(domain)}"


def mailable(typed: str) -> str:
    """Where a mail goes: as typed, but for a domain that mail servers may not know or read differently than we do."""
    if typed.isascii():
        return typed
    local, domain = _parts(typed)
    return f"{local}@{_ascii_domain(domain)}"


def _parts(typed: str) -> tuple[str, str]:
    """Local part and domain. "=?" is refused: in a header it begins a word in code, which names another mailbox."""
    local, at, domain = unicodedata.normalize("NFC", typed).strip().rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or any(part in local for part in ("..", "=?")):
        raise Refusal("invalid", "email")
    if local.startswith(".") or local.endswith("."):
        raise Refusal("invalid", "email")
    return local, domain


def _ascii_domain(domain: str) -> str:
    try:
        ascii_domain = idna.encode(domain.lower(), uts46=True).decode("ascii") if domain else ""
    except (idna.IDNAError, UnicodeError):
        raise Refusal("invalid", "email") from None
    labels = ascii_domain.split(".")
    if len(ascii_domain) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refusal("invalid", "email")
    return ascii_domain


def masked(address: str) -> str:
    """What a page may show before sign-in: b***@example.org."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}***@{domain}"
