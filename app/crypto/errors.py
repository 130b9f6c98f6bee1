"""The one failure of cryptography."""

from __future__ import annotations


class BadSealError(Exception):
    """Something does not verify. One class, no detail: an oracle would need one (SYNC.md 3.1)."""
